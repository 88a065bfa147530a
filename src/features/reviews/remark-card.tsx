import { useState } from 'react';
import { LIFECYCLE, walkEvents } from '#src/domain/lifecycle.ts';
import { digestOfAnswers, type RemarkInHand, type Reply } from '#src/domain/remarks.ts';
import { momentInWords } from '#src/report/dates.ts';
import { nameRemarkPlace } from '#src/report/name-remark-place.ts';
import type { Report } from '#src/report/report.ts';
import { remarkLabels, wordStanding } from '#src/report/review-words.ts';
import { oneLine, shortened } from '#src/report/text.ts';
import { Card } from '#src/ui/card.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { Tag, type Tone } from '#src/ui/tag.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { MakeAction } from './make-action.tsx';
import { type Act, ReplyForm } from './reply-form.tsx';
import type { ReviewsPageProps } from './reviews-page.tsx';
import { reviewsWords } from './words.ts';
import { WordsThen } from './words-then.tsx';

export interface RemarkCardProps extends ReviewsPageProps {
  inHand: RemarkInHand;
  report: Report;
  /** Something was said in answer to it. */
  onTouched: () => void;
}

const { facts } = reviewsWords;

/** How much of a remark tells its buttons from those of the others. */
const LONGEST = 80;

/** One remark: what was said, of which words, and what became of it. */
export function RemarkCard(props: RemarkCardProps) {
  const { session, assessment, inHand, onTouched } = props;
  const { review, reviewed, remark, replies, settled, isOpen } = inHand;
  const [act, setAct] = useState<Act | null>(null);
  const [said, setSaid] = useState('');
  const cardId = `remark-${review.id}-${remark.id}`;
  const title = reviewsWords.by(remarkLabels[remark.mark], reviewed.by);
  const place = nameRemarkPlace(assessment, session.edition, remark);
  const about = reviewsWords.of(title, shortened(oneLine(remark.said), LONGEST) || place);
  const standing = wordStanding(inHand);
  const mayReply = LIFECYCLE[walkEvents(assessment.events).state]['remark-answered'] !== undefined;

  function finish(done: Act | null): void {
    setAct(null);
    if (done !== null) setSaid(reviewsWords.kept[done]);
    focusById(cardId);
  }

  return (
    <Card
      id={cardId}
      title={title}
      headingLevel={4}
      tag={standing !== '' && <Tag tone={toneOf(inHand)}>{standing}</Tag>}
      facts={[
        { term: facts.about, detail: place },
        ...(reviewed.role.trim() === '' ? [] : [{ term: facts.as, detail: reviewed.role }]),
        { term: facts.on, detail: momentInWords(review.writtenAt) },
        ...[madeOn(props)]
          .filter((words) => words !== '')
          .map((words) => ({ term: facts.version, detail: words })),
      ]}
      actions={
        act === null &&
        mayReply && (
          <>
            {remark.mark !== 'fine' && (
              <>
                <ActButton act="answer" about={about} onClick={setAct} />
                {isOpen && <ActButton act="settle" about={about} onClick={setAct} />}
                {settled !== null && <ActButton act="reopen" about={about} onClick={setAct} />}
              </>
            )}
            {remark.mark === 'could-be-better' && <MakeAction {...props} about={about} />}
          </>
        )
      }
    >
      {remark.said.trim() !== '' && <p className="govuk-body hea-as-typed">{remark.said}</p>}
      <WordsThen {...props} />
      <Replies replies={replies} />
      <p className="govuk-body" role="status">
        {said}
      </p>
      {act !== null && (
        <ReplyForm
          {...props}
          act={act}
          onDone={() => {
            onTouched();
            finish(act);
          }}
          onCancel={() => finish(null)}
        />
      )}
    </Card>
  );
}

interface ActButtonProps {
  act: Act;
  /** Tells it from the same button on other cards. */
  about: string;
  onClick: (act: Act) => void;
}

function ActButton({ act, about, onClick }: ActButtonProps) {
  return (
    <LinkButton onClick={() => onClick(act)}>
      {reviewsWords.acts[act]} <VisuallyHidden>{about}</VisuallyHidden>
    </LinkButton>
  );
}

function toneOf({ isOpen, remark }: RemarkInHand): Tone {
  if (!isOpen) return 'done';
  return remark.mark === 'must-change' ? 'problem' : 'attention';
}

/** A review of other words than those in hand says so on each of its remarks. */
function madeOn({ assessment, inHand: { review } }: RemarkCardProps): string {
  if (review.version !== assessment.version) return reviewsWords.older(review.version);
  return digestOfAnswers(assessment) === review.answers ? '' : reviewsWords.takenBack;
}

function Replies({ replies }: { replies: readonly Reply[] }) {
  if (replies.length === 0) return null;
  return (
    <>
      <h5 className="govuk-heading-s">{reviewsWords.replies}</h5>
      <ul className="govuk-list">
        {replies.map((reply) => (
          <li key={`${reply.kind} ${reply.at}`}>
            {reviewsWords.replyBy(whatOf(reply), reply.by, momentInWords(reply.at))}
            <span className="hea-as-typed"> {wordsOf(reply)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function whatOf(reply: Reply): string {
  const { replied } = reviewsWords;
  if (reply.kind === 'remark-answered') return replied.answered;
  return reply.kind === 'remark-reopened' ? replied.reopened : replied[reply.how];
}

function wordsOf(reply: Reply): string {
  return reply.kind === 'remark-reopened' ? reply.because : reply.said;
}
