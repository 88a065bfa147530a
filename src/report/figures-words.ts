import type { Caution } from '#src/domain/inequality/cautions.ts';
import { counted } from './text.ts';

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (names: readonly string[]) => all.format(names.map((name) => `“${name}”`));

export const figuresWords = {
  none: 'No figures were brought in.',
  ofUsers: 'Share of those who use the service',
  ofPeople: 'Share of the population',
  titleOf: (indicator: string, where: string) => (where === '' ? indicator : `${indicator}, ${where}`),
  gapOverTime: (indicator: string) => `${indicator}: the gap over time`,
  gapByArea: (indicator: string) => `${indicator}: the gap by area`,
  tableOf: (title: string) => `${title}: the figures`,
  head: {
    group: 'Group',
    area: 'Area',
    period: 'Period',
    value: (unit: string) => (unit === '' ? 'Value' : `Value (${unit})`),
    range: 'Range',
    lower: 'Lower end',
    upper: 'Upper end',
    count: 'Count',
    people: 'People',
    ratio: 'Share of users over share of people',
    gap: (unit: string) => (unit === '' ? 'Gap' : `Gap (${unit})`),
    ratioOver: 'Times as much',
  },
  notGiven: 'Not given',
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  workedOut: (range: string) => `${range} (worked out here)`,
  pictured: (title: string, groups: readonly string[]) => `Bars for “${title}”. ${groups.join(' ')}`,
  picturedBar: (group: string, said: string, range: string) =>
    range === '' ? `${group}: ${said}.` : `${group}: ${said}, range ${range}.`,
  picturedShares: (group: string, users: string, people: string) =>
    `${group}: ${users} of those who use the service, ${people} of the population.`,
  ends: (worst: string, value: string, best: string, other: string) =>
    `“${worst}” fares worst, with ${value}. “${best}” fares best, with ${other}.`,
  difference: (size: string, unit: string, lower: string, upper: string) =>
    `The gap is ${size}${unit}; the true gap is probably between ${lower} and ${upper}.`,
  differenceAlone: (size: string, unit: string) =>
    `The gap is ${size}${unit}. How sure that is can’t be said, as the figures have no ranges.`,
  ratio: (worst: string, times: string, best: string, lower: string, upper: string) =>
    `The figure for “${worst}” is ${times} times the one for “${best}”; the true ratio is probably between ${lower} and ${upper}.`,
  ratioAlone: (worst: string, times: string, best: string) =>
    `The figure for “${worst}” is ${times} times the one for “${best}”.`,
  throughAll: 'Taking all groups in order',
  throughSome: 'Taking the groups with a figure in order',
  slope: (
    through: string,
    way: 'rises' | 'falls',
    size: string,
    unit: string,
    lower: string,
    upper: string,
  ) =>
    `${through}, from the most deprived end to the least, the figure ${way} by ${size}${unit} (slope index of inequality; probably between ${lower} and ${upper}).`,
  relative: (times: string, lower: string, upper: string) =>
    `At the least deprived end it is ${times} times what it is at the most deprived end (relative index; probably between ${lower} and ${upper}).`,
  noLine: 'No line through all groups is fitted, as that needs a range for each of them.',
  representation: (group: string, ratio: string, lower: string, upper: string) =>
    `“${group}”: ${ratio} people use the service for each one that its size would lead you to expect; the true number is probably between ${lower} and ${upper}.`,
  representationAlone: (group: string) => `“${group}”: nobody uses the service.`,
  points: ' percentage points',
  method: (percent: string) =>
    `The ranges of gaps, ratios and indexes are ${percent}% intervals, worked out by formula (closed form) and not by simulation. The ranges of the groups are 95% intervals. All allow for chance only, not for faults in how people were counted.`,
  line: 'The short upright marks show the line through all groups.',
  lineOfSome: 'The short upright marks show the line through the groups with a figure.',
  tables: (count: number) => counted(count, 'table of figures', 'tables of figures'),
} as const;

/** What must be said beside the figures, in one sentence each. */
export function wordCaution(caution: Caution): string {
  switch (caution.kind) {
    case 'small-counts':
      return `Fewer than 8 people stand behind ${quoted(caution.groups)}. So few can point to a person: think before you publish them.`;
    case 'values-left-out':
      return `There is no figure for ${quoted(caution.groups)}. It is left out, not counted as nought.`;
    case 'intervals-missing':
      return `There is no range for ${quoted(caution.groups)}, so it can’t be said how far chance may have moved the figure.`;
    case 'denominators-missing':
      return `The number of people behind ${quoted(caution.groups)} is not given, so no line through all groups can be fitted.`;
    case 'counts-left-out':
      return `The number of users or of people is not known for ${quoted(caution.groups)}, which is left out of all shares and not counted as nought.`;
    case 'intervals-overlap':
      return `The ranges of “${caution.highest}” and “${caution.lowest}” meet. The difference between them may be chance.`;
    case 'not-a-steady-gradient':
      return `The figures do not change steadily: they turn back at ${quoted(caution.turnsAt)}. A single line says too little here.`;
    case 'too-few-groups':
      return `With ${counted(caution.groups, 'group', 'groups')} there is no gradient to speak of.`;
    case 'mixed-editions':
      return `The groups come from different indexes (${all.format(caution.editions)}), which can’t be compared.`;
  }
}
