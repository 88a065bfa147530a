import { fieldsOf, noteOn, STANDING } from '#src/domain/assessment.ts';
import { tagsOf } from '#src/domain/edition.ts';
import { typedDateInWords } from './dates.ts';
import { fieldLabels, subjectLabels } from './labels.ts';
import { nameQuestion } from './name-question.ts';
import type { ReportChapter, ReportFact, ReportPart } from './report.ts';
import { labelOf, type Source } from './source.ts';
import { fact, joined, paragraphsOf, spoken } from './text.ts';
import { reportWords } from './words.ts';

const labels = fieldLabels.details;
const place = { page: 'details', questionId: STANDING.details.id };

/** The front page of the assessment, whole. */
export function writeDetails(source: Source): ReportChapter {
  const details = fieldsOf(source.assessment, STANDING.details);
  const facts = [
    fact(labels.title, details.title),
    fact(labels.subject, details.subject === '' ? '' : subjectLabels[details.subject]),
    fact(labels.organisation, details.organisation),
    fact(labels.lead, details.lead),
    fact(labels.contactName, details.contactName),
    fact(labels.contactTeam, details.contactTeam),
    fact(labels.contactEmail, details.contactEmail),
    fact(labels.contactPhone, details.contactPhone),
    fact(labels.sponsorName, details.sponsorName),
    fact(labels.sponsorRole, details.sponsorRole),
    fact(labels.started, typedDateInWords(details.started)),
    fact(labels.plannedReview, typedDateInWords(details.plannedReview)),
  ];
  const parts: ReportPart[] = [
    { kind: 'facts', facts: [...facts, ...themes(source)], place },
    ...noteParts(source, STANDING.details.id),
    ...noteParts(source, STANDING.tags.id),
  ];
  return {
    id: 'details',
    title: 'About this assessment',
    sections: [{ id: 'details', title: 'What, who and when', parts }],
  };
}

/** What the assessment is filed under. Most are filed under nothing, and say nothing of it. */
function themes({ assessment, edition }: Source): ReportFact[] {
  const { chosen, other } = fieldsOf(assessment, STANDING.tags);
  const value = [...chosen.map((id) => labelOf(tagsOf(edition), id)), ...paragraphsOf(other)];
  return spoken({ label: nameQuestion(edition, STANDING.tags.id), value });
}

/** The few lines of it that page one has room for. */
export function briefDetails({ assessment }: Source): ReportFact[] {
  const details = fieldsOf(assessment, STANDING.details);
  const subject = details.subject === '' ? '' : subjectLabels[details.subject];
  return [
    fact(labels.subject, subject),
    fact(labels.organisation, details.organisation),
    fact(labels.lead, details.lead),
    ...spoken(fact('Contact', joined([details.contactName, details.contactEmail, details.contactPhone]))),
    fact(labels.sponsorName, joined([details.sponsorName, details.sponsorRole])),
  ];
}

/** The note on an answer that is shown as facts. */
export function noteParts({ assessment }: Source, questionId: string): ReportPart[] {
  const note = paragraphsOf(noteOn(assessment, questionId));
  return note.length === 0 ? [] : [{ kind: 'facts', facts: [{ label: reportWords.note, value: note }] }];
}
