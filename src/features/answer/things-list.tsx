import { useEffect, useState } from 'react';
import type { Entry, EntryKind } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import type { Question } from '#src/domain/edition.ts';
import { findEntryProblems } from '#src/domain/entry-rules.ts';
import { changesToBringBack, changesToRemove, type RowPlace } from '#src/domain/find-dependents.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { ConfirmRemoval, othersDependOn } from './confirm-removal.tsx';
import { labelOfQuestion } from './label-of-question.ts';
import type { QuestionSectionProps } from './question-section.tsx';
import { describeThing } from './thing-summary.tsx';
import { answerWords, missingWords, thingWords } from './words.ts';

export type ThingKind = keyof typeof thingWords;
export type ThingsQuestion = Question & { kind: ThingKind };

/** The reserved entry id of the page on which groups are chosen, or figures brought in. */
export const CHOOSE = 'choose';

const CHOSEN_FROM_A_PAGE: ReadonlySet<ThingKind> = new Set(['population-groups', 'figures']);

type Named = RowPlace & { title: string };

/** A list of things, each filled in on a page of its own: cards with the essentials and what is missing. */
export function ThingsList(props: QuestionSectionProps & { question: ThingsQuestion }) {
  const { session, assessment, blockId, question } = props;
  const [nextId] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState<Named | null>(null);
  const [removed, setRemoved] = useState<{ row: Named; before: Assessment } | null>(null);
  const [moved, setMoved] = useState<{ entryId: string; said: string } | null>(null);
  const at = { id: question.id, kind: question.kind };
  const entries: Entry<ThingKind>[] = entriesOf(assessment, at);
  // The steps in the corner can bring it back as well.
  const isGone = removed !== null && entries.every(({ id }) => id !== removed.row.entryId);
  const addressOfEntry = (entryId: string) =>
    addressOf(assessment.id, { page: 'entry', blockId, questionId: question.id, entryId });

  // The button that was pressed went with its card.
  useEffect(() => {
    if (removed !== null) focusById(question.id);
  }, [removed, question.id]);

  // At either end of the list the button that was pressed is no more.
  useEffect(() => {
    if (moved !== null && document.activeElement === document.body) focusById(`card-${moved.entryId}`);
  }, [moved]);

  function askOrRemove(row: Named): void {
    if (othersDependOn(assessment, row)) setAsked(row);
    else remove(row);
  }

  function remove(row: Named): void {
    const before = session.current();
    const made = session.makeTogether(changesToRemove(before, row));
    setAsked(null);
    setMoved(null);
    if (made.ok) setRemoved({ row, before });
  }

  /** Brings it back with its name in the answers it was named in, whatever else was done since. */
  function undo(): void {
    if (removed === null) return;
    session.makeTogether(changesToBringBack(session.current(), removed.before, removed.row));
    setRemoved(null);
    focusById(question.id);
  }

  function move(row: Named, to: number): void {
    const { entryId, title } = row;
    const made = session.make({ kind: 'entry-moved', question: at, entryId, to });
    if (made.ok) setMoved({ entryId, said: answerWords.moved(title, to + 1, entries.length) });
  }

  return (
    <>
      <h2 className="govuk-heading-m" id={question.id}>
        {labelOfQuestion(question)}
      </h2>
      <div role="status">
        {isGone && (
          <p className="govuk-body">
            {answerWords.removed(removed.row.title)}{' '}
            <LinkButton onClick={undo}>{answerWords.undo}</LinkButton>
          </p>
        )}
        <VisuallyHidden>{moved?.said}</VisuallyHidden>
      </div>
      {question.hint !== undefined && <p className="govuk-hint">{question.hint}</p>}
      {entries.length === 0 ? (
        <p className="govuk-body">{answerWords.nothingYet}</p>
      ) : (
        <CardList label={question.label}>
          {entries.map((entry, place) => {
            const { title, tag, facts } = describeThing(session.edition, assessment, question, entry);
            const name = <VisuallyHidden>{title}</VisuallyHidden>;
            const row = { question: at, entryId: entry.id, title };
            return (
              <Card
                key={entry.id}
                id={`card-${entry.id}`}
                title={title}
                tag={tag}
                facts={facts}
                missing={missingIn(question.kind, entry)}
                actions={
                  <>
                    <a className="govuk-link" href={addressOfEntry(entry.id)}>
                      {answerWords.change} {name}
                    </a>
                    {place > 0 && (
                      <LinkButton onClick={() => move(row, place - 1)}>
                        {answerWords.moveUp} {name}
                      </LinkButton>
                    )}
                    {place < entries.length - 1 && (
                      <LinkButton onClick={() => move(row, place + 1)}>
                        {answerWords.moveDown} {name}
                      </LinkButton>
                    )}
                    <LinkButton onClick={() => askOrRemove(row)}>
                      {answerWords.remove} {name}
                    </LinkButton>
                  </>
                }
              />
            );
          })}
        </CardList>
      )}
      <ConfirmRemoval
        edition={session.edition}
        assessment={assessment}
        row={asked}
        onRemove={() => asked !== null && remove(asked)}
        onKeep={() => setAsked(null)}
      />
      <ButtonRow>
        <Button
          variant="secondary"
          href={addressOfEntry(CHOSEN_FROM_A_PAGE.has(question.kind) ? CHOOSE : nextId)}
        >
          {thingWords[question.kind].add}
        </Button>
      </ButtonRow>
    </>
  );
}

function missingIn<Kind extends EntryKind>(kind: Kind, entry: Entry<Kind>): string[] {
  return findEntryProblems(kind, entry.fields).map(({ field }) => missingWords[field] ?? field);
}
