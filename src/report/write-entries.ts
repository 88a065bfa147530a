import type { Fields } from '#src/domain/answer.ts';
import type {
  DriversQuestion,
  EvidenceQuestion,
  PopulationGroupsQuestion,
  WideningRisksQuestion,
} from '#src/domain/edition.ts';
import { typedDateInWords } from './dates.ts';
import { actionStatusLabels, consentLabels, fieldLabels, verdictLabels } from './labels.ts';
import type { ReportFact } from './report.ts';
import { groupName, groupNames, labelOf, type Source, supportedName } from './source.ts';
import { fact, headed, joined, oneLine, spoken } from './text.ts';
import { entryWords } from './words.ts';

/** One thing in words: what an `entry` part says, before it has a place. */
export interface Worded {
  title: string;
  tag?: string;
  facts: ReportFact[];
}

export function wordGroup(fields: Fields<'population-groups'>, question: PopulationGroupsQuestion): Worded {
  const labels = fieldLabels['population-groups'];
  const choices = question.dimensions.flatMap(({ groups }) => groups);
  const title = groupName(fields, choices);
  const listed = fields.listedAs === '' ? '' : labelOf(choices, fields.listedAs);
  const ways = fields.dimensions.map(
    (id) => question.dimensions.find((dimension) => dimension.id === id)?.title ?? id,
  );
  const noEvidence = fields.noEvidence === 'yes';
  const asksReason = noEvidence || fields.effect === 'none';
  const reason = fact(labels.reason, fields.reason);
  return {
    title,
    ...tagged(effectTag(fields)),
    facts: [
      ...spoken(
        fact(labels.listedAs, listed === title ? '' : listed),
        fact(labels.dimensions, ways.join('; ')),
        fact(labels.combines, fields.combines.join('; ')),
      ),
      ...(noEvidence ? [fact(labels.noEvidence, 'Yes')] : []),
      ...(noEvidence ? spoken(fact(labels.known, fields.known)) : [fact(labels.known, fields.known)]),
      ...(noEvidence ? spoken(fact(labels.voices, fields.voices)) : [fact(labels.voices, fields.voices)]),
      ...(asksReason ? spoken(fact(labels.meaning, fields.meaning)) : [fact(labels.meaning, fields.meaning)]),
      ...(asksReason ? [reason] : spoken(reason)),
      fact(labels.response, fields.response),
    ],
  };
}

/** The effect on a group in a word or two; empty while nothing was said of it. */
export function effectTag({ effect, noEvidence }: Fields<'population-groups'>): string {
  const noted = noEvidence === 'yes' ? 'No evidence' : '';
  switch (effect) {
    case '':
      return noted;
    case 'none':
      return [noted, 'No effect'].filter(Boolean).join(', ');
    case 'positive':
      return [noted, 'Positive effect'].filter(Boolean).join(', ');
    case 'negative':
      return [noted, 'Negative effect'].filter(Boolean).join(', ');
    case 'mixed':
      return [noted, 'Mixed effect'].filter(Boolean).join(', ');
    case 'uncertain':
      return [noted, 'Uncertain effect'].filter(Boolean).join(', ');
  }
}

export function wordDrivers(
  fields: Fields<'drivers'>,
  family: { id: string; title: string } | undefined,
  id: string,
  question: DriversQuestion,
): Worded {
  const labels = fieldLabels.drivers;
  const choices = question.families.flatMap(({ drivers }) => drivers);
  return {
    title: family?.title ?? id,
    facts: [
      fact(labels.chosen, fields.chosen.map((chosen) => labelOf(choices, chosen)).join('; ')),
      ...spoken(fact(labels.other, fields.other), fact(labels.explanation, fields.explanation)),
    ],
  };
}

export function wordRisk(
  fields: Fields<'widening-risks'>,
  id: string,
  question: WideningRisksQuestion,
): Worded {
  const labels = fieldLabels['widening-risks'];
  const handling = fact(labels.handling, fields.handling);
  const unsaid = fields.verdict === '' ? [fact(labels.verdict, '')] : [];
  return {
    title: labelOf(question.risks, id),
    ...tagged(fields.verdict === '' ? '' : verdictLabels[fields.verdict]),
    facts: [...unsaid, ...(fields.verdict === 'applies' ? [handling] : spoken(handling))],
  };
}

export function wordEvidence(
  fields: Fields<'evidence'>,
  number: number,
  question: EvidenceQuestion,
  source: Source,
): Worded {
  const labels = fieldLabels.evidence;
  const { title, more } = headed(`Evidence ${number}`, labels.title, fields.title);
  const supports = fields.supports.map((id) => supportedName(source, id));
  return {
    title,
    facts: [
      ...more,
      fact(labels.finding, fields.finding),
      fact(labels.source, fields.source),
      fact(labels.date, typedDateInWords(fields.date)),
      ...spoken(
        fact(labels.kind, fields.kind === '' ? '' : labelOf(question.evidenceKinds, fields.kind)),
        fact(labels.strength, fields.strength === '' ? '' : labelOf(question.strengths, fields.strength)),
        fact(labels.link, fields.link),
        fact(labels.covers, fields.covers ?? ''),
        fact(labels.leavesOut, fields.leavesOut ?? ''),
        ...wordVoices(fields),
        { label: labels.supports, value: supports.map(oneLine).filter((name) => name !== '') },
      ),
    ],
  };
}

/** Who was heard, and what came of it. What may not be quoted is not printed. */
function wordVoices(fields: Fields<'evidence'>): ReportFact[] {
  const labels = fieldLabels.evidence;
  const { heard = '', heardCount = '', heardHow = '', changed = '', quotes = '', consent = '' } = fields;
  const said = consent === 'refused' && quotes.trim() !== '' ? entryWords.quoteLeftOut : quotes;
  return [
    fact(labels.heard, heard),
    fact(labels.heardCount, heardCount),
    fact(labels.heardHow, heardHow),
    {
      ...fact(labels.quotes, said),
      ...(said === quotes && quotes.trim() !== '' && { quote: true as const }),
    },
    fact(labels.consent, consent === '' || quotes.trim() === '' ? '' : consentLabels[consent]),
    fact(labels.changed, changed),
  ];
}

export function wordGap(fields: Fields<'evidence-gaps'>, number: number): Worded {
  const labels = fieldLabels['evidence-gaps'];
  const { title, more } = headed(`Gap ${number}`, labels.missing, fields.missing);
  return {
    title,
    facts: [
      ...more,
      fact(labels.importance, fields.importance),
      fact(labels.remedy, fields.remedy),
      ...spoken(fact(labels.owner, fields.owner ?? ''), fact(labels.due, typedDateInWords(fields.due ?? ''))),
    ],
  };
}

export function wordAction(fields: Fields<'action-plan'>, number: number, source: Source): Worded {
  const labels = fieldLabels['action-plan'];
  const { title, more } = headed(`Action ${number}`, labels.action, fields.action);
  const rejected = fields.status === 'rejected';
  const whyRejected = fact(labels.rejectedBecause, fields.rejectedBecause);
  const asked = [
    fact(labels.groups, groupNames(source, fields.groups)),
    fact(labels.owner, fields.owner),
    fact(labels.due, typedDateInWords(fields.due)),
    fact(labels.measure, fields.measure),
  ];
  return {
    title,
    ...tagged(fields.status === '' ? '' : actionStatusLabels[fields.status]),
    facts: [
      ...more,
      ...(rejected ? [whyRejected, ...spoken(...asked)] : [...asked, ...spoken(whyRejected)]),
      ...spoken(fact(labels.baseline, fields.baseline), fact(labels.target, fields.target)),
    ],
  };
}

export function wordMeasure(fields: Fields<'monitoring'>, number: number, source: Source): Worded {
  const labels = fieldLabels.monitoring;
  const { title, more } = headed(`Measure ${number}`, labels.measure, fields.measure);
  return {
    title,
    facts: [
      ...more,
      fact(labels.groups, groupNames(source, fields.groups)),
      fact(labels.frequency, fields.frequency),
      fact(labels.who, fields.who),
    ],
  };
}

export function wordCondition(fields: Fields<'conditions'>, number: number): Worded {
  const labels = fieldLabels.conditions;
  const { title, more } = headed(`Condition ${number}`, labels.condition, fields.condition);
  return {
    title,
    facts: [...more, fact(labels.owner, fields.owner), fact(labels.due, typedDateInWords(fields.due))],
  };
}

/** A person on one line: name, role, organisation. */
export function wordPerson({ name, role, organisation }: Fields<'people'>): string {
  return joined([name, role, organisation]);
}

function tagged(tag: string): { tag?: string } {
  return tag === '' ? {} : { tag };
}
