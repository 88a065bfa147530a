import { z } from './zod.ts';

/** What one field holds: words as typed, or the ids of what was chosen. Never null, so nothing typed is lost in between. */
export type FieldValue = string | string[];

/**
 * What people type. Without a limit: a text that was saved must open again, however long.
 * Half of a surrogate pair can't be encoded or fingerprinted; it becomes U+FFFD where text enters.
 */
export const words = z.string().overwrite((text) => text.toWellFormed());
const chosenIds = z.array(z.string().max(200)).max(500);
/** One column of a table: as many as there are rows, each as it was typed or read. */
const cells = z.array(words).max(500);

/**
 * The fields of one entry, by kind of answer: the shape a draft may have, with no rule about what it says. A field that
 * came later is optional, and left out where it says nothing: what was signed before it keeps its fingerprint.
 */
export const fieldSchemas = {
  'short-text': z.strictObject({ text: words }),
  'long-text': z.strictObject({ text: words }),
  date: z.strictObject({ date: words }),
  'single-choice': z.strictObject({ choice: words }),
  checklist: z.strictObject({ chosen: chosenIds, other: words }),
  people: z.strictObject({ name: words, role: words, organisation: words }),
  'population-groups': z.strictObject({
    name: words,
    /** The edition's id of a group picked from its list; empty for a group of one's own. */
    listedAs: words,
    dimensions: chosenIds,
    /** The names of the groups an intersection combines; empty for a single group. */
    combines: z.array(words).max(500),
    known: words,
    voices: words,
    /** `yes` when there is no evidence about this group, which asks for a reason. */
    noEvidence: z.enum(['', 'yes']),
    effect: z.enum(['', 'positive', 'negative', 'mixed', 'none', 'uncertain']),
    meaning: words,
    reason: words,
    response: words,
  }),
  drivers: z.strictObject({ chosen: chosenIds, other: words, explanation: words }),
  'widening-risks': z.strictObject({
    verdict: z.enum(['', 'applies', 'does-not-apply', 'unsure']),
    handling: words,
  }),
  evidence: z.strictObject({
    title: words,
    kind: words,
    source: words,
    link: words,
    date: words,
    strength: words,
    finding: words,
    supports: chosenIds,
    /** Who it tells of, and who is missing from it. */
    covers: words.exactOptional(),
    leavesOut: words.exactOptional(),
    /** Asked where it is what people said: who was heard, how many, how, and what came of it. */
    heard: words.exactOptional(),
    heardCount: words.exactOptional(),
    heardHow: words.exactOptional(),
    changed: words.exactOptional(),
    /** In people's own words, and whether they agreed to be quoted. */
    quotes: words.exactOptional(),
    consent: z.enum(['', 'agreed', 'not-asked', 'refused']).exactOptional(),
  }),
  'evidence-gaps': z.strictObject({
    missing: words,
    importance: words,
    remedy: words,
    owner: words.exactOptional(),
    due: words.exactOptional(),
  }),
  /** Figures by group, one table for each indicator: see `figures.ts`. */
  figures: z.strictObject({
    indicator: words,
    unit: words,
    valueType: z.enum(['', 'proportion', 'rate', 'other']),
    worse: z.enum(['', 'higher', 'lower']),
    /** What tells the groups apart; of deprivation, the first row is the most deprived. */
    by: z.enum(['', 'deprivation', 'groups', 'representation']),
    /** The group that the others are held against; empty for the one that fares best. */
    reference: words,
    index: words,
    geography: words,
    ranking: z.enum(['', 'national', 'local']),
    confidence: z.enum(['', '95', '98', '99']),
    meaning: words,
    names: cells,
    areas: cells,
    periods: cells,
    values: cells,
    lowers: cells,
    uppers: cells,
    counts: cells,
    denominators: cells,
  }),
  'action-plan': z.strictObject({
    action: words,
    groups: chosenIds,
    owner: words,
    due: words,
    measure: words,
    baseline: words,
    target: words,
    status: z.enum(['', 'planned', 'in-progress', 'done', 'rejected']),
    rejectedBecause: words,
  }),
  monitoring: z.strictObject({ measure: words, groups: chosenIds, frequency: words, who: words }),
  /** What became of each action of the signed plan, by the action's id. */
  'action-outcomes': z.strictObject({
    outcome: z.enum(['', 'done', 'partly', 'not-done', 'overtaken']),
    happened: words,
    next: z.enum(['', 'carry-forward', 'drop']),
    nextDue: words,
    /** Why it was dropped. */
    because: words,
  }),
  /** What each measure of the signed plan says now, for everyone and by group: see `resultId`. */
  'measure-results': z.strictObject({
    value: words,
    when: words,
    /** What it was before, where the plan does not say: plans have one baseline for all groups. */
    before: words,
    meaning: words,
  }),
  details: z.strictObject({
    title: words,
    subject: z.enum(['', 'service', 'policy', 'programme', 'project']),
    organisation: words,
    lead: words,
    contactName: words,
    contactTeam: words,
    contactEmail: words,
    contactPhone: words,
    sponsorName: words,
    sponsorRole: words,
    started: words,
    plannedReview: words,
    /** Ids of the edition's topics. */
    topics: chosenIds.exactOptional(),
  }),
  decision: z.strictObject({
    makerName: words,
    makerRole: words,
    body: words,
    meetingDate: words,
    decision: z.enum(['', 'proceed', 'proceed-with-conditions', 'refer-back', 'stop']),
    because: words,
    nextReview: words,
    commitments: chosenIds,
  }),
  conditions: z.strictObject({ condition: words, owner: words, due: words }),
  /** One entry for each of those whose opinion is asked for, by the ids of `OPINIONS_ASKED`. */
  opinions: z.strictObject({
    asked: z.enum(['', 'asked', 'not-asked']),
    who: words,
    how: words,
    when: words,
    said: words,
    changed: words,
    because: words,
  }),
  /** Why something a reviewer would ask was left as it is, by the id of the flag. */
  overruled: z.strictObject({ because: words }),
} as const;

export type EntryKind = keyof typeof fieldSchemas;
/** The kinds an edition may ask. The others are asked of every assessment, whatever its edition. */
export type AnswerKind = Exclude<EntryKind, 'details' | 'decision' | 'conditions' | 'opinions' | 'overruled'>;
export type Fields<Kind extends EntryKind> = z.infer<(typeof fieldSchemas)[Kind]>;

/** One row of a list, or the only entry (`ONLY`) of an answer that is not a list. */
export interface Entry<Kind extends EntryKind = EntryKind> {
  id: string;
  fields: Fields<Kind>;
}

export type Answer = {
  [Kind in EntryKind]: { kind: Kind; note: string; entries: Entry<Kind>[] };
}[EntryKind];

/** The entry id of an answer that has just one. */
export const ONLY = 'only';

/** Lists that people add to row by row. Drivers and risks have one entry for each the edition names, by its id. */
const LISTS: ReadonlySet<EntryKind> = new Set([
  'people',
  'population-groups',
  'evidence',
  'evidence-gaps',
  'figures',
  'action-plan',
  'monitoring',
  'conditions',
]);

export function isList(kind: EntryKind): boolean {
  return LISTS.has(kind);
}

/** Answers with an entry for each thing that is named elsewhere, by its id. */
const BY_ID: ReadonlySet<EntryKind> = new Set([
  'drivers',
  'widening-risks',
  'action-outcomes',
  'measure-results',
]);

/** Whether an answer has several entries, each of which needs a name of its own. */
export function hasEntries(kind: EntryKind): boolean {
  return isList(kind) || BY_ID.has(kind);
}

/** What an entry may be called. */
export const entryId = z.string().regex(/^[A-Za-z0-9][\w-]{0,99}$/);

/** More entries than this are in no saved answer. */
export const MOST_ENTRIES = 2_000;

const entrySchemas = Object.entries(fieldSchemas).map(([kind, fields]) =>
  z.strictObject({
    kind: z.literal(kind),
    note: words,
    entries: z.array(z.strictObject({ id: entryId, fields })).max(MOST_ENTRIES),
  }),
);

/** The shape of any saved answer. */
export const answerSchema = z.discriminatedUnion(
  'kind',
  entrySchemas as unknown as [(typeof entrySchemas)[0]],
) as unknown as z.ZodType<Answer>;

/** The fields of an entry in which nothing has been said yet, without those that came later. */
export function emptyFields<Kind extends EntryKind>(kind: Kind): Fields<Kind> {
  const empty = Object.entries(shapeOf(kind))
    .filter(([, schema]) => !(schema instanceof z.ZodExactOptional))
    .map(([name]) => [name, emptyField(kind, name)]);
  return Object.fromEntries(empty) as Fields<Kind>;
}

/** What a field holds while it says nothing: no words, or no choices. */
export function emptyField(kind: EntryKind, name: string): FieldValue {
  const schema = shapeOf(kind)[name];
  const bare = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  return bare instanceof z.ZodArray ? [] : '';
}

/** The fields with one of them saying something else. */
export function withField(
  kind: EntryKind,
  fields: Record<string, FieldValue>,
  name: string,
  value: FieldValue,
): Record<string, FieldValue> {
  const { [name]: _, ...others } = fields;
  const isLeftOut = value.length === 0 && shapeOf(kind)[name] instanceof z.ZodExactOptional;
  return isLeftOut ? others : { ...fields, [name]: value };
}

/** Every field an entry may have, in their order. */
export function fieldNames(kind: EntryKind): string[] {
  return Object.keys(shapeOf(kind));
}

function shapeOf(kind: EntryKind): Record<string, z.ZodType> {
  return fieldSchemas[kind].shape;
}

/** Whether anything at all was typed or chosen. */
export function isBlank(fields: Record<string, FieldValue>): boolean {
  return Object.values(fields).every((value) =>
    typeof value === 'string' ? value.trim() === '' : value.length === 0,
  );
}

/** Whether two field values say the same. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((item, place) => item === other[place]);
}
