import { columnLetters } from './column-letters.ts';
import { LARGEST_TABLE, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS } from './table-limits.ts';
import type { TableProblem } from './table-problem.ts';

const AS_CSV = 'In Excel, choose “Save as” and then “CSV UTF-8”.';
const number = new Intl.NumberFormat('en-GB');

/** What is wrong with a file or a pasted text, and what to do. */
export function wordTableProblem(problem: TableProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'There is nothing in it. Copy the cells again, or check that the file was saved to the end.';
    case 'too-large':
      return `This file is too large to read here (${megabytes(problem.bytes)} MB; the most is ${megabytes(LARGEST_TABLE)} MB). Save a copy with only the rows that you need.`;
    case 'gone':
      return 'This file can’t be read. It may have been moved, renamed or taken away with its drive. Choose it again.';
    case 'another-kind':
      return `This file is ${kinds[problem.what]}`;
    case 'not-text':
      return `This file does not hold text, so no table can be read from it. ${AS_CSV}`;
    case 'broken-utf-16':
      return 'Part of this file is missing or damaged. Save it again from the program that made it, or download it again.';
    case 'one-column':
      return 'There is only one column here. Copy the whole table, with the names of its columns, or save it as CSV with a comma between cells.';
    case 'no-rows':
      return 'There are names of columns, but no rows below them. Copy the rows too.';
    case 'no-row-fits':
      return `There are ${problem.names} names of columns, but row ${problem.row} and the others have ${problem.cells} cells. So it is not sure which figure belongs to which name. Mend the names or the rows, then try again.`;
    case 'bad-quotes':
      return `Quotation marks (") stand in the middle of cells in every row, first in row ${number.format(problem.row)}. So it is not sure where cells end. Save the table again as CSV from a spreadsheet. ${AS_CSV}`;
    case 'too-few-names':
      return `Row ${problem.row} has ${problem.names} names of columns, but the rows below have ${problem.cells} cells. So it is not sure which name belongs to which column. Give each column a name, then try again.`;
    case 'too-many-columns':
      return `This table has ${number.format(problem.columns)} columns; the most is ${MOST_COLUMNS}. Save a copy with only the columns that you need.`;
    case 'too-many-rows':
      return `This table has more than ${number.format(MOST_ROWS)} rows. Save a copy with only the rows that you need.`;
    case 'cell-too-long':
      return `The cell in ${place(problem)} is longer than ${number.format(MOST_LETTERS)} letters. Most often a quotation mark (") opens there and is never closed. Look at that cell, then try again.`;
    case 'open-quote':
      return `A quotation mark (") opens in ${place(problem)}, and is never closed. So the rest of the table would be taken for one cell. Look at that cell, then try again.`;
    case 'could-not-read':
      return `The table could not be read (${problem.reason}). Nothing was added.`;
    case 'stopped':
      return 'You stopped the reading. Nothing was added.';
  }
}

const kinds: Record<Extract<TableProblem, { kind: 'another-kind' }>['what'], string> = {
  spreadsheet: `a spreadsheet, such as Excel saves. Open it, go to the sheet with the figures, and save that as CSV. ${AS_CSV}`,
  'old-office': `from an older Word, Excel or Outlook. If it is a spreadsheet, open it and save the sheet as CSV. ${AS_CSV}`,
  zip: 'a zip. Unpack it, and choose the file in it whose name ends in .csv.',
  gzip: 'packed (gzip). Unpack it, and choose the file in it whose name ends in .csv.',
  pdf: 'a PDF. Look for the same figures as CSV where you found it, or copy its table into a spreadsheet and save that as CSV.',
  word: 'a Word document. Copy its table, and paste it here or into a spreadsheet.',
  slides: 'a set of slides. Copy its table, and paste it here or into a spreadsheet.',
  picture:
    'a picture. Figures can’t be read from pictures: look for the same figures as CSV where you found it.',
  'web-page': `a web page, even if its name ends in .xls or .csv. Open it in a spreadsheet, and save that as CSV. ${AS_CSV}`,
  'rich-text': 'a rich text document. Copy its table, and paste it here or into a spreadsheet.',
};

function place({ row, column }: { row: number; column: number }): string {
  return `row ${number.format(row)}, column ${columnLetters(column - 1)}`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_048_576);
}
