import { STANDING } from '#src/domain/assessment.ts';
import { findReviewerFlags, flagId } from '#src/domain/reviewer-flags.ts';
import { fieldLabels } from './labels.ts';
import { placeOfFlag } from './place-of.ts';
import type { ReportPart, ReportSection } from './report.ts';
import { type Source, saidIn } from './source.ts';
import { paragraphsOf } from './text.ts';
import { wordFlag } from './word-flag.ts';
import { reportWords } from './words.ts';
import { noteParts } from './write-details.ts';

/** What a careful reviewer would still ask, each with the reason why it was left as it is, or that none was given. */
export function writeOpenQuestions(source: Source): ReportSection {
  const { assessment, edition, on } = source;
  const reasons = new Map(
    saidIn(assessment, STANDING.overruled).map(({ id, fields }) => [id, fields.because]),
  );
  const flags = findReviewerFlags(assessment, edition, on);
  const parts = flags.map((flag): ReportPart => {
    const id = flagId(flag);
    const because = paragraphsOf(reasons.get(id) ?? '');
    reasons.delete(id);
    return {
      kind: 'entry',
      title: wordFlag(flag),
      facts: [
        {
          label: fieldLabels.overruled.because,
          value: because.length === 0 ? [reportWords.noReason] : because,
        },
      ],
      place: placeOfFlag(flag, assessment, edition),
    };
  });
  const earlier = [...reasons].map(
    ([entryId, because]): ReportPart => ({
      kind: 'entry',
      title: reportWords.noLongerRaised,
      facts: [{ label: fieldLabels.overruled.because, value: paragraphsOf(because) }],
      place: { page: 'check', questionId: STANDING.overruled.id, entryId },
    }),
  );
  const none: ReportPart[] =
    flags.length === 0 ? [{ kind: 'paragraphs', text: [reportWords.noOpenQuestions] }] : [];
  return {
    id: 'open-questions',
    title: 'What a reviewer would still ask',
    parts: [...none, ...parts, ...earlier, ...noteParts(source, STANDING.overruled.id)],
  };
}
