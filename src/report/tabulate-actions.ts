import { type Fields, fieldSchemas } from '#src/domain/answer.ts';
import { type Assessment, signatureOf, titleOf } from '#src/domain/assessment.ts';
import { readCalendarDate } from '#src/domain/calendar-date.ts';
import { type Edition, questionsOfKind } from '#src/domain/edition.ts';
import { actionStatusLabels, fieldLabels } from './labels.ts';
import { groupNames, type Names, readNames, saidIn } from './source.ts';
import { oneLine } from './text.ts';
import { reportWords } from './words.ts';

type Action = Fields<'action-plan'>;

const FIELDS = Object.keys(fieldSchemas['action-plan'].shape) as (keyof Action)[];

/**
 * The action plan as a table, its first row the headings: every action, done and rejected ones too. Each row says which
 * assessment it is from, so that several plans can go in one sheet.
 */
export function tabulateActions(assessment: Assessment, edition: Edition): string[][] {
  const names = readNames(assessment, edition);
  const isSigned = signatureOf(assessment) !== undefined;
  const whole = [
    oneLine(titleOf(assessment)) || reportWords.untitled,
    reportWords.standing[isSigned ? 'signed' : 'draft'](assessment.version),
  ];
  const actions = questionsOfKind(edition, 'action-plan').flatMap((question) => saidIn(assessment, question));
  return [
    [...FIELDS.map((field) => fieldLabels['action-plan'][field]), 'Assessment', 'Version'],
    ...actions.map(({ fields }) => [...FIELDS.map((field) => wordCell(fields, field, names)), ...whole]),
  ];
}

function wordCell(fields: Action, field: keyof Action, names: Names): string {
  switch (field) {
    case 'groups':
      return groupNames(names, fields.groups);
    case 'due':
      // Spreadsheets of every language read this way of writing a date as one, and sort by it.
      return readCalendarDate(fields.due) ?? fields.due.trim();
    case 'status':
      return fields.status === '' ? '' : actionStatusLabels[fields.status];
    default:
      return fields[field].trim();
  }
}
