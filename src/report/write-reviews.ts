import { blockOfRemark } from '#src/domain/changed-since.ts';
import { blocksOf } from '#src/domain/edition.ts';
import { type RemarkInHand, type Reply, remarksOf, reviewsOf } from '#src/domain/remarks.ts';
import { momentInWords } from './dates.ts';
import { nameRemarkBlock, nameRemarkPlace } from './name-remark-place.ts';
import type { Place, ReportChapter, ReportPart, ReportSection } from './report.ts';
import {
  remarkLabels,
  verdictOfReviewLabels,
  wordStanding,
  reviewReportWords as words,
} from './review-words.ts';
import type { Source } from './source.ts';
import { fact, joined, oneLine, spoken } from './text.ts';

const page = 'reviews';

/**
 * What every report says of reviews: who reviewed which version and what they advised, and each “must change” that was not
 * followed, with the reason. The remarks themselves are an annex: see `writeReviewAnnex`.
 */
export function writeReviews({ assessment, edition }: Source): ReportSection[] {
  const remarks = remarksOf(assessment);
  const reviews = reviewsOf(assessment).map(({ review, by, role, late }): ReportPart => {
    const own = remarks.filter((one) => one.review.id === review.id);
    return {
      kind: 'entry',
      title: words.reviewBy(joined([by, role])),
      tag: verdictOfReviewLabels[review.verdict],
      facts: [
        fact(words.written, momentInWords(review.writtenAt)),
        fact(words.version, words.versionRead(review.version, late === true)),
        fact(words.remarks, words.counts(own.length, own.filter(({ isOpen }) => isOpen).length)),
      ],
      place: { page },
    };
  });
  const overruled = remarks
    .filter(({ remark, settled }) => remark.mark === 'must-change' && settled === 'overruled')
    .map(
      (inHand): ReportPart => ({
        kind: 'entry',
        title: words.notFollowed(nameRemarkPlace(assessment, edition, inHand.remark)),
        facts: [
          fact(words.said(inHand.reviewed.by), inHand.remark.said),
          ...inHand.replies.flatMap(wordReply),
        ],
        place: placeOf(inHand),
      }),
    );
  const parts = [...reviews, ...overruled];
  return parts.length === 0 ? [] : [{ id: page, title: words.title, parts }];
}

/** Every remark of every review with the words it was made on and what became of it, block by block, for an annex. */
export function writeReviewAnnex({ assessment, edition }: Source): ReportChapter {
  const remarks = remarksOf(assessment);
  const whole = reviewsOf(assessment)
    .filter(({ review }) => oneLine(review.said) !== '')
    .map(
      ({ review, by, role }): ReportPart => ({
        kind: 'entry',
        title: words.reviewBy(joined([by, role])),
        tag: verdictOfReviewLabels[review.verdict],
        facts: [fact(words.ofTheWhole, review.said)],
        place: { page },
      }),
    );
  const order = blocksOf(edition).map(({ id }) => id);
  const blockIds = [...new Set(remarks.map(({ remark }) => blockOfRemark(edition, remark)))].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  const sections = blockIds.map(
    (blockId, at): ReportSection => ({
      // The block has a section of its own under this id.
      id: `${page}-${at + 1}`,
      title: nameRemarkBlock(edition, blockId),
      parts: remarks
        .filter(({ remark }) => blockOfRemark(edition, remark) === blockId)
        .map((inHand) => wordRemark({ assessment, edition }, inHand)),
    }),
  );
  const first = whole.length === 0 ? [] : [{ id: `${page}-whole`, title: words.whole, parts: whole }];
  return { id: page, title: words.title, sections: [...first, ...sections] };
}

function wordRemark(
  { assessment, edition }: Pick<Source, 'assessment' | 'edition'>,
  inHand: RemarkInHand,
): ReportPart {
  const { remark, reviewed, review, replies } = inHand;
  const standing = wordStanding(inHand);
  return {
    kind: 'entry',
    title: words.remarkBy(
      remarkLabels[remark.mark],
      reviewed.by,
      nameRemarkPlace(assessment, edition, remark),
    ),
    ...(standing === '' ? {} : { tag: standing }),
    facts: [
      ...spoken(fact(words.remark, remark.said)),
      fact(words.written, `${momentInWords(review.writtenAt)}, ${words.ofVersion(review.version)}`),
      ...spoken(fact(words.madeOn, remark.questionId === '' ? '' : remark.on)),
      ...replies.flatMap(wordReply),
    ],
    place: placeOf(inHand),
  };
}

function wordReply(reply: Reply) {
  const label = words.reply(
    reply.kind === 'remark-settled' ? reply.how : reply.kind,
    reply.by,
    momentInWords(reply.at),
  );
  return [fact(label, (reply.kind === 'remark-reopened' ? reply.because : reply.said) || words.noReason)];
}

function placeOf({ remark }: RemarkInHand): Place {
  return { page, entryId: remark.id };
}
