import type { Fields } from '#src/domain/answer.ts';
import type { Caution } from '#src/domain/inequality/cautions.ts';
import type { Gap } from '#src/domain/inequality/gap.ts';
import type { SlopeIndex } from '#src/domain/inequality/slope-index.ts';
import type { MeasuredFigures } from '#src/domain/measure-figures.ts';
import { wordCaution, figuresWords as words } from './figures-words.ts';
import { numberInWords, unitAfter } from './word-number.ts';
import { wordProblem } from './word-problem.ts';

type Figures = Fields<'figures'>;

/** What the figures of one area and period say, a plain sentence each, and what to be careful of. */
export function wordGaps(fields: Figures, part: MeasuredFigures, isOneOfMany: boolean): string[] {
  const lead = isOneOfMany ? `${[part.area, part.period].filter(Boolean).join(', ')}: ` : '';
  const said =
    fields.by === 'representation'
      ? wordShares(part)
      : [...wordEnds(fields, part), ...wordSlope(fields, part)];
  // What is wrong with one figure may stand in the way of more than one measure.
  const all = [...new Set([...said, ...part.cautions.map(wordCaution)])];
  return lead === '' ? all : all.map((sentence) => `${lead}${sentence}`);
}

function wordEnds(fields: Figures, { rows, gaps }: MeasuredFigures): string[] {
  if ('problem' in gaps) {
    const { problem } = gaps;
    return [wordProblem(problem.kind, 'group' in problem ? problem.group : '')];
  }
  const { worstToBest, worstToReference } = gaps;
  const valueIn = (group: string) => {
    const value = rows.find((row) => row.group === group)?.value ?? 0;
    return `${numberInWords(value)}${unitAfter(fields.unit)}`;
  };
  const { from, to } = worstToBest;
  return [
    words.ends(from, valueIn(from), to, valueIn(to)),
    ...wordGap(fields, worstToBest),
    ...(worstToReference === null || worstToReference.to === to ? [] : wordGap(fields, worstToReference)),
  ];
}

function wordGap(fields: Figures, gap: Gap): string[] {
  const { difference, differenceLower, differenceUpper, ratio, ratioLower, ratioUpper, ratioProblem } = gap;
  const size = numberInWords(Math.abs(difference));
  const ends = [differenceLower, differenceUpper].flatMap((end) =>
    end === null ? [] : [end * (difference < 0 ? -1 : 1)],
  );
  const [lower, upper] = ends.sort((one, other) => one - other).map(numberInWords);
  const times = ratio === null ? '' : numberInWords(ratio);
  return [
    lower === undefined || upper === undefined
      ? words.differenceAlone(size, unitOfGap(fields))
      : words.difference(size, unitOfGap(fields), lower, upper),
    ...(ratioProblem === null ? [] : [wordProblem(ratioProblem)]),
    ...(ratio === null
      ? []
      : ratioLower === null || ratioUpper === null
        ? [words.ratioAlone(gap.from, times, gap.to)]
        : [words.ratio(gap.from, times, gap.to, numberInWords(ratioLower), numberInWords(ratioUpper))]),
  ];
}

function wordSlope(fields: Figures, { slope, rows, cautions }: MeasuredFigures): string[] {
  if (slope === null) {
    // Where the people are missing, the caution says it.
    const lacks = (kind: Caution['kind']) => cautions.some((caution) => caution.kind === kind);
    const isUnsaid =
      fields.by === 'deprivation' && lacks('intervals-missing') && !lacks('denominators-missing');
    return isUnsaid ? [words.noLine] : [];
  }
  const valued = rows.filter(({ value }) => value !== null);
  if ('problem' in slope) {
    const { problem } = slope;
    return [wordProblem(problem.kind, 'group' in problem ? valued[problem.group]?.group : '')];
  }
  const { sii, siiLower, siiUpper } = slope;
  return [
    words.slope(
      valued.length === rows.length ? words.throughAll : words.throughSome,
      sii < 0 ? 'falls' : 'rises',
      numberInWords(Math.abs(sii)),
      unitOfGap(fields),
      numberInWords(sii < 0 ? -siiUpper : siiLower),
      numberInWords(sii < 0 ? -siiLower : siiUpper),
    ),
    ...wordRelative(slope),
  ];
}

function wordRelative({ rii, riiLower, riiUpper, riiProblem }: SlopeIndex): string[] {
  if (riiProblem !== null) return [wordProblem(riiProblem)];
  if (rii === null || riiLower === null || riiUpper === null) return [];
  return [words.relative(numberInWords(rii), numberInWords(riiLower), numberInWords(riiUpper))];
}

function wordShares({ rows }: MeasuredFigures): string[] {
  return rows.flatMap(({ group, representation }) => {
    if (representation === null) return [];
    if ('problem' in representation) return [wordProblem(representation.problem.kind, group)];
    const { ratio, lower, upper } = representation;
    return lower === null || upper === null
      ? [words.representationAlone(group)]
      : [words.representation(group, numberInWords(ratio), numberInWords(lower), numberInWords(upper))];
  });
}

/** A gap between two shares is counted in percentage points. */
function unitOfGap({ unit }: Figures): string {
  return unit.trim().startsWith('%') ? words.points : unitAfter(unit);
}
