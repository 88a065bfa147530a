import type { Characteristic, DutyAim, EqualityDuty } from '#src/domain/duties.ts';
import { type Question, questionsOf, questionsOfKind } from '#src/domain/edition.ts';
import { annexWords, equalityDutyWords as dutyWords } from './annex-words.ts';
import { effectLabels, fieldLabels } from './labels.ts';
import type { ReportChapter, ReportFact, ReportPart, ReportSection } from './report.ts';
import {
  type NamesGroups,
  naming,
  pageOf,
  type SaidGroup,
  saidGroups,
  whatNamesGroups,
  writeGroupNotes,
} from './said-of-groups.ts';
import type { Source } from './source.ts';
import { paragraphsOf } from './text.ts';
import { writeAnswer } from './write-answer.ts';
import { effectTag } from './write-entries.ts';

const labels = fieldLabels['population-groups'];

/** The answers once more, by protected characteristic and by aim of the public sector equality duty. */
export function writeEqualityDuty(source: Source, duty: EqualityDuty): ReportChapter {
  const groups = saidGroups(source);
  const plans = whatNamesGroups(source);
  const words = (group: SaidGroup, aim: DutyAim) => wordsFor(group, aim, plans);
  const unclear = groups.filter((group) => isUnclear(group, duty));
  return {
    id: 'equality-duty',
    title: dutyWords.name,
    sections: [
      { id: 'duty-reading', title: annexWords.reading, parts: writeReading(duty) },
      { id: 'duty-glance', title: dutyWords.glance, parts: [writeGlance(duty, groups, words)] },
      ...writeForEveryone(source, duty),
      ...duty.characteristics.map((characteristic) =>
        writeCharacteristic(source, duty, characteristic, groups, words),
      ),
      ...(unclear.length === 0
        ? []
        : [
            {
              id: 'duty-unclear',
              title: dutyWords.unclear,
              parts: [
                { kind: 'paragraphs' as const, text: [dutyWords.unclearAbout] },
                ...unclear.map((group) => writeGroup(group, duty.aims, words)),
              ],
            },
          ]),
    ],
  };
}

type WordsFor = (group: SaidGroup, aim: DutyAim) => string[];

function writeReading({ aims }: EqualityDuty): ReportPart[] {
  const from = aims.map(({ title, fields, plans }) =>
    dutyWords.takenFrom(title, [
      ...fields.map((field) => labels[field]),
      ...(plans ? [dutyWords.plans] : []),
    ]),
  );
  return [
    { kind: 'paragraphs', text: [...dutyWords.about] },
    { kind: 'list', items: from },
  ];
}

function writeGlance(duty: EqualityDuty, groups: readonly SaidGroup[], words: WordsFor): ReportPart {
  return {
    kind: 'table',
    caption: dutyWords.glanceCaption,
    head: [dutyWords.characteristic, ...duty.aims.map(({ title }) => title)],
    rows: duty.characteristics.map((characteristic) => [
      characteristic.title,
      ...duty.aims.map((aim) => {
        if (!characteristic.aims.includes(aim.id)) return dutyWords.doesNotCount;
        const said = groups.filter(
          (group) => differsBy(group, characteristic) && words(group, aim).length > 0,
        );
        return dutyWords.groups(said.length);
      }),
    ]),
  };
}

/** What was said about all people at once: of all aims, then of each. */
function writeForEveryone(source: Source, duty: EqualityDuty): ReportSection[] {
  const all = questionsOf(source.edition);
  const asked = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
  const answers = (questions: readonly Question[]) =>
    questions.flatMap((question) => writeAnswer(source, pageOf(source, question.id), question));
  return [
    {
      id: 'duty-all',
      title: dutyWords.allAims,
      parts: [...answers(asked(duty.questions)), ...writeGroupNotes(source)],
    },
    ...duty.aims.map((aim) => ({
      id: `duty-${aim.id}`,
      title: aim.title,
      question: aim.asks,
      parts: [...answers(asked(aim.questions)), ...writeDrivers(source, aim)],
    })),
  ];
}

function writeDrivers(source: Source, { driverFamilies }: DutyAim): ReportPart[] {
  return questionsOfKind(source.edition, 'drivers').flatMap((question) =>
    writeAnswer(source, pageOf(source, question.id), question).filter(
      (part) => part.kind === 'entry' && driverFamilies.includes(part.place.entryId ?? ''),
    ),
  );
}

function writeCharacteristic(
  source: Source,
  duty: EqualityDuty,
  characteristic: Characteristic,
  groups: readonly SaidGroup[],
  words: WordsFor,
): ReportSection {
  const aims = duty.aims.filter(({ id }) => characteristic.aims.includes(id));
  const mine = groups.filter((group) => differsBy(group, characteristic));
  const question = questionsOfKind(source.edition, 'population-groups')[0]?.label ?? '';
  const text = [
    ...(aims.length < duty.aims.length
      ? [
          dutyWords.onlyFor(
            characteristic.title,
            aims.map(({ title }) => title),
          ),
        ]
      : []),
    ...(mine.length === 0 ? [dutyWords.nothingAbout(characteristic.title, question)] : []),
  ];
  return {
    id: `duty-${characteristic.id}`,
    title: characteristic.title,
    parts: [
      ...(text.length === 0 ? [] : [{ kind: 'paragraphs' as const, text }]),
      ...mine.map((group) => writeGroup(group, aims, words)),
    ],
  };
}

function writeGroup(group: SaidGroup, aims: readonly DutyAim[], words: WordsFor): ReportPart {
  const tag = effectTag(group.fields);
  const facts = aims.map((aim): ReportFact => {
    const said = words(group, aim);
    return { label: aim.title, value: said.length === 0 ? [annexWords.nothing] : said };
  });
  return { kind: 'entry', title: group.name, ...(tag === '' ? {} : { tag }), facts, place: group.place };
}

/** What a group's row says of an aim, each field under its own name. */
function wordsFor({ id, fields }: SaidGroup, aim: DutyAim, plans: NamesGroups): string[] {
  const said = aim.fields.flatMap((field) => {
    if (field === 'noEvidence') return fields.noEvidence === 'yes' ? [`${labels.noEvidence}.`] : [];
    const typed = field === 'effect' && fields.effect !== '' ? effectLabels[fields.effect] : fields[field];
    const [first, ...more] = paragraphsOf(typed);
    return first === undefined ? [] : [annexWords.field(labels[field], first), ...more];
  });
  return aim.plans ? [...said, ...naming(plans.actions, id), ...naming(plans.measures, id)] : said;
}

function differsBy({ listed }: SaidGroup, { groups }: Characteristic): boolean {
  return listed.some((id) => groups.includes(id));
}

/** Marked as protected by what is not said: a group of one's own has no place in the edition's list. */
function isUnclear(group: SaidGroup, { dimension, characteristics }: EqualityDuty): boolean {
  return (
    group.fields.dimensions.includes(dimension) &&
    !characteristics.some((characteristic) => differsBy(group, characteristic))
  );
}
