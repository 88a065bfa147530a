import { type Result, refuse, succeed } from '#src/domain/result.ts';

/** What JSON text says, with or without the mark that some programs put before it. */
export function parseJson(text: string): Result<unknown, { kind: 'not-json' }> {
  try {
    return succeed(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse({ kind: 'not-json' });
    throw error;
  }
}
