/** The part of fontkit that we use: it comes without types. */
declare module 'fontkit' {
  /** Opens a font. Its tables are read when they are first asked for. */
  export function create(bytes: Uint8Array): unknown;
}
