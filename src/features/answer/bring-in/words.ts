import { MOST_KEPT } from './limits.ts';

const number = new Intl.NumberFormat('en-GB');
const countedRows = (rows: number) => `${number.format(rows)} ${rows === 1 ? 'row' : 'rows'}`;
const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (names: readonly string[]) => all.format(names.map((name) => `“${name}”`));
const listed = (names: readonly string[]) =>
  names.length <= 12 ? quoted(names) : `${quoted(names.slice(0, 12))}, and so on`;

export const bringInWords = {
  title: 'Bring in figures',
  lead: 'Take figures from a file or a spreadsheet, and see the gap between groups. They are read on this device and sent nowhere.',
  back: 'Distribution of health',
  problemsTitle: 'There is something to put right',
  source: {
    file: 'Choose a file',
    fileHint: 'A CSV, such as Fingertips gives. You can also drop it anywhere on this page.',
    paste: 'Or paste cells from a spreadsheet',
    pasteHint: 'Copy the whole table with the names of its columns.',
    readPaste: 'Read what I pasted',
    nothingPasted: 'Paste some cells first',
    sample: 'Try it with the practice figures',
    sampleHint: 'The practice figures are invented.',
    sampleName: 'Practice figures (invented)',
    sampleMissing: 'The practice figures could not be loaded. Your own files can be read all the same.',
    pasted: 'Pasted cells',
  },
  reading: {
    label: 'Reading the table',
    said: (rows: number) => (rows === 0 ? 'Reading …' : `${countedRows(rows)} so far`),
    stop: 'Stop reading',
  },
  read: (name: string, rows: number) => `“${name}” was read: ${countedRows(rows)}.`,
  notes: 'About how it was read',
  fill: (rows: number) =>
    rows === 1
      ? 'Read the short row too, with blank cells at its end'
      : `Read the ${number.format(rows)} short rows too, with blank cells at their ends`,
  other: 'Take another table',
  choose: {
    title: 'What do you want to show?',
    indicator: 'Indicator',
    pick: 'Choose one',
    areas: { legend: 'Areas', hint: 'Several can be compared.', search: 'Find an area' },
    periods: {
      legend: 'Periods',
      hint: 'Choose several to see whether the gap grows or shrinks.',
      search: 'Find a period',
    },
    inTable: 'In the table',
    split: 'How people are split into groups',
    whole: 'Not split: compare whole areas',
    sex: 'Sex',
    age: 'Age',
    show: 'Show the gap',
    missing: (what: string) => `“${what}” needs an answer`,
  },
  map: {
    title: 'Which column is which?',
    lead: 'The first rows of your table:',
    none: 'Not in the table',
    group: 'Column with the groups',
    value: 'Column with the values',
    lower: 'Column with the lower ends of the ranges',
    upper: 'Column with the upper ends of the ranges',
    count: 'Column with the counts',
    denominator: 'Column with the number of people in each group',
    area: 'Column with the areas',
    period: 'Column with the periods',
    indicator: 'What is measured',
    indicatorHint: 'As its publisher calls it.',
  },
  look: {
    title: 'Look at the gap',
    type: 'What kind of figure is it?',
    worse: 'Which is worse?',
    by: 'What are the figures split by?',
    order: 'Which group is the most deprived?',
    orderSaid:
      'The names of the groups say so. Check it: some tables number the most deprived group 1, others the least deprived.',
    orderPartlySaid: (groups: readonly string[]) =>
      `Some names say so, and the other groups stand where the table lists them: ${listed(groups)}. Check it: some tables number the most deprived group 1, others the least deprived.`,
    orderUnknown: (groups: readonly string[]) =>
      `The names of the groups do not say. From one end to the other they are ${listed(groups)}. Some tables number the most deprived group 1, others the least deprived. Look it up where the table comes from.`,
    orderContradicted:
      'The names tell the order by deprivation of some groups only, and the table lists the groups in another. So no line from the most deprived end to the least can be drawn. Leave out groups that are not part of that order, or put the table in order and bring it in again.',
    leaveOut: 'Leave out groups',
    leaveOutLegend: 'Which groups do you want to leave out?',
    leaveOutHint:
      'Totals, and people whose group is not known, are left out unless you say otherwise: they are no group beside the others.',
    leftOut: (groups: readonly string[]) =>
      `Left out: ${quoted(groups)}. None of it is drawn, measured or put into the assessment.`,
    noName: 'A row without a name',
    allLeftOut: 'All groups are left out. Keep the ones you want to compare.',
    unit: 'Unit',
    unitHint: 'Such as %, per 100,000, or years.',
    unitOfShares:
      'No figure is above 1. Write % only if 0.24 means 0.24 in a hundred, and leave it empty if it means 24 in a hundred.',
    index: 'Which deprivation index?',
    indexHint: 'Such as IMD 2019.',
    geography: 'Which areas were ranked?',
    geographyHint: 'Such as small areas (LSOA), or counties and unitary authorities.',
    ranking: 'Ranked within',
    reference: 'Group to compare with',
    best: 'The group that fares best',
    preview: 'What the figures show',
    answerFirst: 'Answer the questions above to see the gap.',
    insert: 'Put this into the assessment',
    insertHint:
      'The picture, the table and the sentences go under “Distribution of health”, and the source goes into the list of evidence.',
    unreadable: (count: number) =>
      count === 1
        ? '1 cell could not be read as a number. It is left out, not counted as nought:'
        : `${number.format(count)} cells could not be read as numbers. They are left out, not counted as nought:`,
    cell: (row: number, name: string, text: string, why: string) =>
      `Row ${number.format(row)}, “${name}”: “${text}” ${why}`,
    more: (count: number) => `and ${number.format(count)} more`,
    suppressed: (count: number) =>
      count === 1
        ? '1 figure is kept back by its publisher.'
        : `${number.format(count)} figures are kept back by their publisher.`,
    blank: (count: number) => (count === 1 ? '1 cell is blank.' : `${number.format(count)} cells are blank.`),
    repeated: (count: number) =>
      `${number.format(count)} rows are about the same group, area and period as an earlier row. Choose an age, a sex or a column more narrowly, or the gap will be wrong.`,
    partlyPercent: (names: string) => `In ${names} some numbers have a percent sign and others have none.`,
    tooMany: (count: number) =>
      `These are ${number.format(count)} rows. Choose fewer areas or periods: the assessment takes up to ${MOST_KEPT}.`,
    nothing: 'There are no rows for what you chose. Choose something else.',
  },
  evidence: {
    practice: 'Invented practice figures, not about real people',
    leavesOut: (groups: readonly string[]) =>
      `Left out of the table when it was brought in: ${quoted(groups)}.`,
  },
  refused:
    'The figures could not be put in, as the assessment was changed or closed elsewhere. Nothing was added.',
} as const;
