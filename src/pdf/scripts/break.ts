/** A place where a line may end without a hyphen. Typed ones are taken out before. */
export const BREAK = '\u200b';
