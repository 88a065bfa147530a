import { type EntryKind, emptyFields, entryId, fieldSchemas, words } from './answer.ts';
import { signatureSchema } from './assessment.ts';
import type { Change } from './change.ts';
import { eventSchema } from './event.ts';
import { z } from './zod.ts';

const id = z.string().min(1).max(100);
const value = z.union([words, z.array(words)]);
const place = z.number().int().min(0);
const question = z.object({ id, kind: z.enum(Object.keys(fieldSchemas) as [EntryKind, ...EntryKind[]]) });

const anyChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('field-changed'),
    question,
    entryId,
    field: z.string(),
    from: value,
    to: value,
  }),
  z.strictObject({ kind: z.literal('note-changed'), question, from: words, to: words }),
  z.strictObject({
    kind: z.literal('entry-added'),
    question,
    entryId,
    fields: z.record(z.string(), value),
    at: place.optional(),
  }),
  z.strictObject({ kind: z.literal('entry-removed'), question, entryId }),
  z.strictObject({ kind: z.literal('entry-moved'), question, entryId, to: place }),
  z.strictObject({ kind: z.literal('signed'), signature: signatureSchema }),
  z.strictObject({ kind: z.literal('happened'), event: eventSchema, blanks: z.array(id).optional() }),
]);

/** The shape of a change, as made by a form or read back from a journal. Its text comes out well-formed. */
export const changeSchema = anyChange.superRefine((change, context) => {
  const fault = findMisfit(change);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
}) as unknown as z.ZodType<Change>;

/** What keeps the new values from fitting the fields of their kind. */
function findMisfit(change: z.infer<typeof anyChange>): string | null {
  if (change.kind !== 'field-changed' && change.kind !== 'entry-added') return null;
  const { kind } = change.question;
  const fields = change.kind === 'entry-added' ? change.fields : { [change.field]: change.to };
  const fitted = fieldSchemas[kind].safeParse({ ...emptyFields(kind), ...fields });
  return fitted.success ? null : `${kind} can't hold ${JSON.stringify(fitted.error.issues[0])}`;
}
