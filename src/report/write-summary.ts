import type { Fields } from '#src/domain/answer.ts';
import { type Assessment, fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { blockOfQuestion, questionsOfKind } from '#src/domain/edition.ts';
import { typedDateInWords } from './dates.ts';
import { conditionsLabel, decisionLabels, fieldLabels } from './labels.ts';
import type { ReportFact, ReportPart, ReportSection } from './report.ts';
import { reviewDate, type Source, saidIn, saidInKind } from './source.ts';
import { summariseReview } from './summarise-review.ts';
import { fact, joined, oneLine, shortened, spoken } from './text.ts';
import { effectWords, reportWords } from './words.ts';
import { briefDetails } from './write-details.ts';

const MOST_GROUPS = 12;
const MOST_GAPS = 3;
const MOST_ACTIONS = 3;
const LONGEST_LINE = 150;
const LONGEST_CONDITION = 90;
const LONGEST_ACTION = 90;

/** Page one: what a board needs when it reads nothing else. */
export function writeSummary(source: Source): ReportSection[] {
  return [
    section('assessed', 'What was assessed', [{ kind: 'facts', facts: briefDetails(source) }]),
    section('decision', 'Decision', writeDecision(source.assessment)),
    ...summariseReview(source),
    section('effects', 'Who gains and who may lose', writeEffects(source)),
    section('gaps', 'Main gaps', writeGaps(source)),
    section('actions', 'Main actions', writeActions(source)),
    section('review', 'Next review', [{ kind: 'paragraphs', text: [nextReview(source.assessment)] }]),
  ];
}

function nextReview(assessment: Assessment): string {
  const date = reviewDate(assessment);
  return date === '' ? reportWords.noReviewDate : reportWords.reviewOn(typedDateInWords(date));
}

function writeDecision(assessment: Assessment): ReportPart[] {
  const fields = fieldsOf(assessment, STANDING.decision);
  if (fields.decision === '') return [paragraph(reportWords.noDecision)];
  const labels = fieldLabels.decision;
  const conditions = saidIn(assessment, STANDING.conditions).map((entry) => wordBriefly(entry.fields));
  const facts: ReportFact[] = [
    fact(labels.decision, decisionLabels[fields.decision]),
    ...spoken(
      fact('Decided by', joined([fields.makerName, fields.makerRole])),
      fact(labels.body, joined([fields.body, typedDateInWords(fields.meetingDate)])),
      { label: conditionsLabel(fields), value: conditions },
    ),
  ];
  return [{ kind: 'facts', facts }];
}

/** A condition on two lines at most, its owner and date always whole. */
function wordBriefly({ condition, owner, due }: Fields<'conditions'>): string {
  const who = joined([owner, oneLine(due) === '' ? '' : `by ${typedDateInWords(due)}`]);
  const what = shortened(oneLine(condition), LONGEST_CONDITION);
  return who === '' ? what : `${what} (${who})`;
}

function writeEffects(source: Source): ReportPart[] {
  const groups = saidInKind(source, 'population-groups');
  if (groups.length === 0) return [paragraph(reportWords.noGroups)];
  const facts = Object.entries(effectWords).map(([effect, label]): ReportFact => {
    const names = groups
      .filter(({ fields }) => fields.effect === effect)
      .map(({ id }) => shortened(source.groups.get(id) ?? id, 80));
    return fact(label, upTo(MOST_GROUPS, names, '; ', whereAsked(source, 'population-groups')));
  });
  return [{ kind: 'facts', facts: spoken(...facts) }];
}

function writeGaps(source: Source): ReportPart[] {
  const groups = saidInKind(source, 'population-groups');
  const name = (id: string) => source.groups.get(id) ?? id;
  const gaps = [
    ...saidInKind(source, 'evidence-gaps').map(
      ({ fields }) => oneLine(fields.missing) || oneLine(fields.importance),
    ),
    ...groups
      .filter(({ fields }) => fields.noEvidence === 'yes')
      .map(({ id }) => reportWords.noEvidenceAbout(name(id))),
    ...groups
      .filter(({ fields }) => fields.effect === 'uncertain' && fields.noEvidence !== 'yes')
      .map(({ id }) => reportWords.uncertainFor(name(id))),
  ].filter((gap) => gap !== '');
  if (gaps.length === 0) return [paragraph(reportWords.noGaps)];
  const rest = gaps.length - MOST_GAPS;
  const more = rest > 0 ? [reportWords.andMore(rest, reportWords.pagesAfter)] : [];
  const items = gaps.slice(0, MOST_GAPS).map((gap) => shortened(gap, LONGEST_LINE));
  return [{ kind: 'list', items: [...items, ...more] }];
}

function writeActions(source: Source): ReportPart[] {
  const labels = fieldLabels['action-plan'];
  const actions = saidInKind(source, 'action-plan').filter(({ fields }) => fields.status !== 'rejected');
  if (actions.length === 0) return [paragraph(reportWords.noActions)];
  const rows = actions
    .slice(0, MOST_ACTIONS)
    .map(({ fields }) => [
      shortened(oneLine(fields.action), LONGEST_ACTION),
      shortened(oneLine(fields.owner), 60),
      typedDateInWords(fields.due),
    ]);
  const caption =
    rows.length === actions.length
      ? reportWords.allActions
      : reportWords.someActions(rows.length, actions.length, whereAsked(source, 'action-plan'));
  return [{ kind: 'table', caption, head: [labels.action, labels.owner, labels.due], rows }];
}

/** The title of the block that asks the first question of a kind. */
function whereAsked({ edition }: Source, kind: 'population-groups' | 'action-plan'): string {
  const question = questionsOfKind(edition, kind)[0];
  return question === undefined ? '' : (blockOfQuestion(edition, question.id)?.title ?? '');
}

function upTo(most: number, names: string[], between: string, where: string): string {
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [reportWords.andMore(rest, where)] : [])].join(between);
}

function section(id: string, title: string, parts: ReportPart[]): ReportSection {
  return { id: `summary-${id}`, title, parts };
}

function paragraph(text: string): ReportPart {
  return { kind: 'paragraphs', text: [text] };
}
