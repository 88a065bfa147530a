import fc from 'fast-check';
import { z } from 'zod';
import {
  type Answer,
  type EntryKind,
  type FieldValue,
  fieldSchemas,
  isList,
  ONLY,
  withField,
} from '#src/domain/answer.ts';
import { type Assessment, STANDING } from '#src/domain/assessment.ts';
import { type Edition, type Question, questionsOf } from '#src/domain/edition.ts';
import { anAssessment } from './an-assessment.ts';
import { type NamedScript, namedScripts, wordsOfScripts } from './words-of-scripts.ts';

type Asked = Question | (typeof STANDING)[keyof typeof STANDING];

const LATIN = [...'aeioustrnlABCŵŷÉñßłćąȘọ0123456789-–’“”(),.;:?!&<>%£€'];
const TROUBLE = ['\u0000', '\u0007', '\ud800', '\u202e', '\u200b', '\u00ad', '\ufeff', '\t', '\u2028'];

const letters = fc.constantFrom(...LATIN);
const anyScript = fc.constantFrom(...namedScripts);
const wordOf = (script: NamedScript) => fc.constantFrom<string>(...wordsOfScripts[script]);
const joinedAsIn = (script: NamedScript, words: readonly string[]) =>
  words.join(script === 'chinese' ? '' : ' ');
const oddWord = fc.string({ unit: letters, minLength: 1, maxLength: 11 });

const inOneScript = anyScript.chain((script) =>
  fc
    .array(wordOf(script), { minLength: 1, maxLength: 12 })
    .chain((words) =>
      fc.constantFrom('', '.', '?', ' (NHS 2024)').map((end) => joinedAsIn(script, words) + end),
    ),
);
const inSeveralScripts = fc
  .array(fc.oneof(anyScript.chain(wordOf), wordOf('latin'), oddWord), { minLength: 2, maxLength: 12 })
  .map((words) => words.join(' '));
const sentence = fc.oneof(
  { weight: 3, arbitrary: inOneScript },
  { weight: 2, arbitrary: inSeveralScripts },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(wordOf('latin'), oddWord), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' ')),
  },
);
/** A word wider than any column, as a paste without its spaces is. */
const endlessWord = fc.oneof(
  fc.string({ unit: letters, minLength: 100, maxLength: 500 }),
  anyScript.chain((script) =>
    fc.array(wordOf(script), { minLength: 20, maxLength: 60 }).map((words) => words.join('')),
  ),
);
const address = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcxyz012-_'), minLength: 1, maxLength: 20 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `https://example.org/${parts.join('/')}`);

/** What someone may have typed, in any script: nothing, a word, a page, an address, a paste with odd characters in it. */
const writing = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', '   ', '1 May 2027') },
  { weight: 6, arbitrary: sentence },
  {
    weight: 2,
    arbitrary: fc.array(sentence, { minLength: 2, maxLength: 5 }).map((lines) => lines.join('\n\n')),
  },
  { weight: 1, arbitrary: endlessWord },
  { weight: 1, arbitrary: fc.array(sentence, { minLength: 12, maxLength: 30 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: address },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.oneof(letters, fc.constantFrom(...TROUBLE)), maxLength: 60 }),
  },
);

/** Fields that came later are left out where they say nothing. */
function leftOut({ kind }: Asked, said: Record<string, unknown>): Record<string, FieldValue> {
  return Object.entries(said as Record<string, FieldValue>).reduce<Record<string, FieldValue>>(
    (fields, [name, value]) => withField(kind, fields, name, value),
    {},
  );
}

/** Assessments by an edition in which every kind of answer may say anything, and evidence and actions name what they are for. */
export function someAssessment(edition: Edition): fc.Arbitrary<Assessment> {
  const questions = questionsOf(edition);
  const asked: Asked[] = [...questions, ...Object.values(STANDING)];
  const rows = (id: string) => ['one', 'two', 'three'].map((row) => `${id}-${row}`);
  const groups = questions.filter(({ kind }) => kind === 'population-groups').flatMap(({ id }) => rows(id));
  const supported = [...questions.map(({ id }) => id), ...groups];

  const value = (name: string, schema: z.ZodType): fc.Arbitrary<unknown> => {
    if (schema instanceof z.ZodExactOptional) return value(name, schema.unwrap() as z.ZodType);
    if (name === 'supports') return fc.subarray(supported, { maxLength: 5 });
    if (name === 'groups') return fc.subarray(groups);
    if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options.map(String));
    return schema instanceof z.ZodArray ? fc.array(sentence, { maxLength: 4 }) : writing;
  };
  const entriesOf = (question: Asked): fc.Arbitrary<unknown[]> => {
    const shape: Record<string, z.ZodType> = fieldSchemas[question.kind as EntryKind].shape;
    const fields = fc.record(
      Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, value(name, schema)])),
    );
    return fc
      .subarray(idsOf(question, rows(question.id)))
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fields.map((said) => ({ id, fields: leftOut(question, said) })))),
      );
  };
  return fc
    .tuple(
      ...asked.map((question) =>
        fc
          .record({ note: writing, entries: entriesOf(question) })
          .map(({ note, entries }) => [
            question.id,
            { kind: question.kind, note, entries } as unknown as Answer,
          ]),
      ),
    )
    .map((answers) => anAssessment({ answers: Object.fromEntries(answers) }));
}

function idsOf(question: Asked, rows: string[]): string[] {
  if (question.kind === 'drivers') return question.families.map(({ id }) => id);
  if (question.kind === 'widening-risks') return question.risks.map(({ id }) => id);
  return isList(question.kind) ? rows : [ONLY];
}
