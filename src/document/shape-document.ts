import { historyEntrySchema } from '#src/domain/history.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { z } from '#src/domain/zod.ts';
import { type HeatDocument, heatDocumentSchema } from './heat-document.ts';

type Issue = z.core.$ZodIssue;

/** As long as a history may be. */
const longList = z.array(z.unknown()).max(200_000);

/**
 * A value as a document, or the first thing that keeps it from being one. The history is read entry by entry and given
 * up at the first that is wrong, because zod gathers every fault before it gives any, and a history is long: 190,000
 * wrong entries took it 6 s. The problem is null where the faults overflow the stack.
 */
export function shapeDocument(saved: object): Result<HeatDocument, Issue | null> {
  try {
    const shaped = heatDocumentSchema.safeParse({ ...saved, history: [] });
    if (!shaped.success) return refuse(shaped.error.issues[0] ?? null);
    const history = shapeHistory('history' in saved ? saved.history : undefined);
    if (!history.ok) return history;
    const { assessment, records } = shaped.data;
    return succeed({ assessment, records, history: history.value });
  } catch (error) {
    if (error instanceof RangeError) return refuse(null);
    throw error;
  }
}

function shapeHistory(saved: unknown): Result<HeatDocument['history'], Issue | null> {
  const list = longList.safeParse(saved);
  if (!list.success) return refuse(firstOf(list.error, ['history']));
  const entries: HeatDocument['history'] = [];
  for (const [place, entry] of list.data.entries()) {
    const read = historyEntrySchema.safeParse(entry);
    if (!read.success) return refuse(firstOf(read.error, ['history', place]));
    entries.push(read.data);
  }
  return succeed(entries);
}

function firstOf(error: z.ZodError, path: PropertyKey[]): Issue | null {
  const [issue] = error.issues;
  return issue === undefined ? null : { ...issue, path: [...path, ...issue.path] };
}
