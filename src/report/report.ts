import { z } from '#src/domain/zod.ts';

const words = z.string();

/** Where in an assessment a part of the report comes from, so that a screen can link back to it. */
const placeSchema = z.strictObject({
  /** `details`, `sign-off`, or a block of the edition. */
  page: words,
  questionId: words.optional(),
  entryId: words.optional(),
});

const factSchema = z.strictObject({
  label: words,
  /** Paragraphs; an empty list is shown as "Not answered". */
  value: z.array(words),
  /** People's own words, which are set apart as such. */
  quote: z.literal(true).optional(),
});

const runSchema = z.strictObject({
  /** `left-out` stands where words that stayed the same are not shown again. */
  said: z.enum(['kept', 'added', 'removed', 'left-out']),
  text: words,
});

const seriesSchema = z.strictObject({
  name: words,
  /** How its bars are filled, so that they can be told apart without colour. */
  fill: z.enum(['solid', 'plain', 'hatched', 'dotted']),
});

const barSchema = z.strictObject({
  /** The place of its series in the list of them. */
  series: z.number().int().min(0),
  value: z.number(),
  /** The ends of an interval, where one is known. */
  lower: z.number().optional(),
  upper: z.number().optional(),
  /** Where a line through all groups passes, drawn as a mark across the bar. */
  line: z.number().optional(),
  /** What stands at its end: the value as it was typed. */
  said: words,
});

const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraphs'), text: z.array(words) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(words) }),
  /** A question with its answer. */
  z.strictObject({
    kind: z.literal('answer'),
    question: words,
    answer: z.array(words),
    note: z.array(words),
    place: placeSchema,
  }),
  z.strictObject({ kind: z.literal('facts'), facts: z.array(factSchema), place: placeSchema.optional() }),
  /** One of a list of things: a group, an action, an evidence item. */
  z.strictObject({
    kind: z.literal('entry'),
    title: words,
    /** A word or two beside the title: an effect, a status. */
    tag: words.optional(),
    facts: z.array(factSchema),
    place: placeSchema,
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: words,
    head: z.array(words),
    rows: z.array(z.array(words)),
    place: placeSchema.optional(),
  }),
  /** What became of one thing that an earlier version said. */
  z.strictObject({
    kind: z.literal('change'),
    title: words,
    /** Where a whole row came or went. */
    tag: words.optional(),
    lines: z.array(z.array(runSchema)),
  }),
  /** A picture of numbers as bars, by group, and the same numbers in a table. */
  z.strictObject({
    kind: z.literal('chart'),
    title: words,
    /** The picture in words, for those who do not see it. */
    alternative: words,
    series: z.array(seriesSchema),
    groups: z.array(z.strictObject({ name: words, bars: z.array(barSchema) })),
    /** What the picture leaves out, and why. */
    beside: z.array(words),
    table: z.strictObject({ caption: words, head: z.array(words), rows: z.array(z.array(words)) }),
  }),
]);

const sectionSchema = z.strictObject({
  id: words,
  title: words,
  /** What the section asks, where it is a block of questions. */
  question: words.optional(),
  parts: z.array(partSchema),
});

const chapterSchema = z.strictObject({ id: words, title: words, sections: z.array(sectionSchema) });

/** An assessment put into words, with no layout: the review screen, the PDF and the frozen record all read this. */
export const reportSchema = z.strictObject({
  language: words,
  title: words,
  organisation: words,
  /** Such as "Draft, version 1" or "Signed off, version 2". */
  standing: words,
  status: z.enum(['draft', 'signed']),
  use: z.enum(['real', 'worked-example']),
  version: z.number().int().min(1),
  /** The day the report speaks of, in words: signed, or made. */
  dated: words,
  /** Page one: what a board needs. */
  summary: z.array(sectionSchema),
  chapters: z.array(chapterSchema),
  /** The edition, its licence and what the record does not prove. */
  smallPrint: z.array(words),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportChapter = z.infer<typeof chapterSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;
export type ReportPart = z.infer<typeof partSchema>;
export type ReportRun = z.infer<typeof runSchema>;
export type ChartPart = Extract<ReportPart, { kind: 'chart' }>;
export type ChartBar = z.infer<typeof barSchema>;
export type BarFill = z.infer<typeof seriesSchema>['fill'];
export type ReportFact = z.infer<typeof factSchema>;
export type Place = z.infer<typeof placeSchema>;
