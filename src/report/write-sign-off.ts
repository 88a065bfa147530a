import { type Assessment, fieldsOf, STANDING, signatureOf } from '#src/domain/assessment.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { momentInWords, typedDateInWords } from './dates.ts';
import { conditionsLabel, decisionLabels, fieldLabels } from './labels.ts';
import { COMMITMENTS } from './place-of.ts';
import type { Place, ReportChapter, ReportPart, ReportSection } from './report.ts';
import { type Source, saidIn } from './source.ts';
import { fact, joined, paragraphsOf, spoken } from './text.ts';
import { wordEvent } from './word-step.ts';
import { reportWords } from './words.ts';
import { answerPart } from './write-answer.ts';
import { noteParts } from './write-details.ts';
import { wordCondition, wordPerson } from './write-entries.ts';
import { writeOpenQuestions } from './write-open-questions.ts';
import { writeOpinions } from './write-opinions.ts';
import { writeReviews } from './write-reviews.ts';

const page = 'sign-off';
const labels = fieldLabels.decision;

/** Who assessed, who decided what, what they agreed to, and the versions before. */
export function writeSignOff(source: Source): ReportChapter {
  return {
    id: page,
    title: 'Sign-off',
    sections: [
      writePeople(source),
      writeOpinions(source),
      writeOpenQuestions(source),
      ...writeReviews(source),
      writeDecision(source),
      writeCommitments(source),
      ...writeHistory(source),
    ],
  };
}

function writePeople(source: Source): ReportSection {
  const people = (asked: { id: string; kind: 'people' }, label: string) =>
    answerPart(
      source,
      page,
      { id: asked.id, label },
      saidIn(source.assessment, asked).map(({ fields }) => wordPerson(fields)),
    );
  const { sponsorName, sponsorRole } = fieldsOf(source.assessment, STANDING.details);
  return {
    id: 'people',
    title: 'People',
    parts: [
      people(STANDING.assessors, 'Who assessed'),
      people(STANDING.contributors, 'Who contributed'),
      {
        kind: 'answer',
        question: fieldLabels.details.sponsorName,
        answer: paragraphsOf(joined([sponsorName, sponsorRole])),
        note: [],
        place: { page: 'details', questionId: STANDING.details.id },
      },
    ],
  };
}

function writeDecision(source: Source): ReportSection {
  const { assessment } = source;
  const fields = fieldsOf(assessment, STANDING.decision);
  const signature = signatureOf(assessment);
  const facts = [
    fact(labels.decision, fields.decision === '' ? '' : decisionLabels[fields.decision]),
    fact(labels.because, fields.because),
    fact(labels.makerName, fields.makerName),
    fact(labels.makerRole, fields.makerRole),
    fact(labels.body, fields.body),
    fact(labels.meetingDate, typedDateInWords(fields.meetingDate)),
    fact(labels.nextReview, typedDateInWords(fields.nextReview)),
    ...spoken(fact('Signed off on', signature === undefined ? '' : momentInWords(signature.signedAt))),
  ];
  const place: Place = { page, questionId: STANDING.decision.id };
  return {
    id: 'decision',
    title: 'Decision',
    parts: [
      { kind: 'facts', facts, place },
      ...noteParts(source, STANDING.decision.id),
      ...writeConditions(source),
    ],
  };
}

function writeConditions(source: Source): ReportPart[] {
  const { id } = STANDING.conditions;
  const conditions = saidIn(source.assessment, STANDING.conditions).map(
    (entry, at): ReportPart => ({
      kind: 'entry',
      ...wordCondition(entry.fields, at + 1),
      place: { page, questionId: id, entryId: entry.id },
    }),
  );
  const decision = fieldsOf(source.assessment, STANDING.decision);
  const applies = decision.decision === 'proceed-with-conditions' || conditions.length === 0;
  return [
    ...(applies ? [] : [{ kind: 'paragraphs' as const, text: [`${conditionsLabel(decision)}.`] }]),
    ...conditions,
    ...noteParts(source, id),
  ];
}

function writeCommitments({ assessment, edition }: Source): ReportSection {
  const chosen = new Set(fieldsOf(assessment, STANDING.decision).commitments);
  const listed = edition.commitments.map(({ id, statement }) => [id, statement] as const);
  const unlisted = [...chosen].filter((id) => !listed.some(([known]) => known === id));
  const no = signatureOf(assessment) === undefined ? reportWords.notAgreedYet : reportWords.notAgreed;
  const rows = [...listed, ...unlisted.map((id) => [id, id] as const)].map(([id, statement]) => [
    statement,
    chosen.has(id) ? reportWords.agreed : no,
  ]);
  const head = ['Commitment', 'Agreed or not'];
  const place: Place = { page, questionId: COMMITMENTS };
  const caption = 'What the decision-maker agreed to';
  const parts: ReportPart[] = [{ kind: 'table', caption, head, rows, place }];
  return { id: 'commitments', title: labels.commitments, parts: rows.length === 0 ? [] : parts };
}

/** Versions signed before, and all that has happened until now. */
function writeHistory({ assessment }: Source): ReportSection[] {
  const place: Place = { page };
  const signed = earlierSignatures(assessment).map(
    (signature): ReportPart => ({
      kind: 'entry',
      title: `Version ${signature.version}, signed off`,
      tag: decisionLabels[signature.decision],
      facts: [
        fact('Signed off on', momentInWords(signature.signedAt)),
        fact(labels.makerName, signature.makerName),
        fact(labels.nextReview, typedDateInWords(signature.nextReview)),
        fact('Fingerprint', signature.fingerprint),
      ],
      place,
    }),
  );
  const parts = [...signed, ...writeEvents(assessment, place)];
  return parts.length === 0 ? [] : [{ id: 'versions', title: 'Versions, and what happened', parts }];
}

/** Who did what, when and in which version, oldest first. Nothing is said of an assessment that was only begun. */
function writeEvents({ events }: Assessment, place: Place): ReportPart[] {
  if (events.every(({ kind }) => kind === 'created')) return [];
  const rows = events.map((event) => [
    wordEvent(event, events),
    joined([event.by ?? '', event.role ?? '', fromFile(event)]) || reportWords.notSaid,
    `${momentInWords(event.at)}, version ${event.version}`,
  ]);
  return [{ kind: 'table', caption: 'What happened', head: ['What', 'Who', 'When'], rows, place }];
}

function fromFile({ from = '' }: AssessmentEvent): string {
  return from === '' ? '' : reportWords.fromFile(from);
}

function earlierSignatures(assessment: Assessment): Assessment['signatures'] {
  return assessment.signatures.filter(({ version }) => version < assessment.version);
}
