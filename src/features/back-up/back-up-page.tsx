import { useEffect, useRef, useState } from 'react';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { backUpWords as words } from './words.ts';

/** One assessment as the page lists it. */
export interface Copied {
  id: string;
  /** Null when it can't be listed; it still goes into the file. */
  title: string | null;
  /** When it was last handed over as a file, in words; empty when it never was. */
  lastCopy: string;
  changedSince: boolean;
}

export type Outcome =
  | {
      kind: 'done';
      count: number;
      unreadable: number;
      /** Titles of what is in the file also as it stands in this window, as not all of it is on disk. */
      unsaved: readonly string[];
      /** Titles of what is in the file only as far as it is on disk. */
      leftOut: readonly string[];
    }
  | { kind: 'stopped' }
  | { kind: 'problem'; text: string };

export interface BackUpPageProps {
  /** Undefined while they are being looked up. */
  assessments: readonly Copied[] | undefined;
  onAll: (onProgress: (done: number, all: number) => void, signal: AbortSignal) => Promise<Outcome>;
  onOne: (id: string) => Promise<Outcome>;
}

/** Everything as one file, or one assessment with its history. */
export function BackUpPage({ assessments, onAll, onOne }: BackUpPageProps) {
  usePageTitle(words.title, { page: 'back-up' });
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function saveAll(): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    setOutcome(null);
    setProgress({ done: 0, all: assessments?.length ?? 0 });
    setOutcome(await onAll((done, all) => setProgress({ done, all }), controller.signal));
    setProgress(null);
  }

  return (
    <>
      <BackLink href="#/">{words.home}</BackLink>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {assessments?.length === 0 && <p className="govuk-body">{words.none}</p>}
      {assessments !== undefined && assessments.length > 0 && (
        <>
          <p className="govuk-body">{words.allHint}</p>
          <Button busy={progress !== null} onClick={() => void saveAll()}>
            {words.all}
          </Button>
        </>
      )}
      {progress !== null && (
        <>
          <ProgressBar
            label={words.saving}
            value={progress.done}
            max={progress.all}
            text={words.savingPart(progress.done, progress.all)}
          />
          <LinkButton onClick={() => stop.current?.abort()}>{words.stop}</LinkButton>
        </>
      )}
      <div role="status">{outcome !== null && <Told outcome={outcome} />}</div>
      <p className="govuk-body">{words.private}</p>
      {assessments !== undefined && assessments.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.one}</h2>
          <CardList label={words.one}>
            {assessments.map((copied) => (
              <CopiedCard
                key={copied.id}
                copied={copied}
                onSave={() => void onOne(copied.id).then(setOutcome)}
              />
            ))}
          </CardList>
        </>
      )}
      <h2 className="govuk-heading-m">{words.restore}</h2>
      <p className="govuk-body">
        {words.restoreText}{' '}
        <a className="govuk-link" href="#/open">
          {words.restoreLink}
        </a>
      </p>
    </>
  );
}

function CopiedCard({ copied, onSave }: { copied: Copied; onSave: () => void }) {
  const { title, lastCopy, changedSince } = copied;
  const name = title === null ? words.unlisted : title.trim() || words.untitled;
  const last = lastCopy === '' ? words.never : changedSince ? words.changed(lastCopy) : lastCopy;
  return (
    <Card
      title={<bdi>{name}</bdi>}
      facts={[{ term: words.lastCopy, detail: last }]}
      actions={
        <LinkButton onClick={onSave}>
          {words.oneLabel}
          <VisuallyHidden>{name}</VisuallyHidden>
        </LinkButton>
      }
    />
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  switch (outcome.kind) {
    case 'done':
      return (
        <>
          <p className="govuk-body">{words.done(outcome.count)}</p>
          {outcome.unreadable > 0 && <p className="govuk-body">{words.unreadable(outcome.unreadable)}</p>}
          {notWhollySaved(outcome).map((text) => (
            <p className="govuk-body" key={text}>
              {text}
            </p>
          ))}
        </>
      );
    case 'stopped':
      return <p className="govuk-body">{words.stopped}</p>;
    case 'problem':
      return <p className="govuk-body">{outcome.text}</p>;
  }
}

function notWhollySaved({ unsaved, leftOut }: Extract<Outcome, { kind: 'done' }>): string[] {
  const called = (title: string) => title.trim() || words.untitled;
  const told = [
    ...unsaved.map((title) => words.unsaved(called(title))),
    ...leftOut.map((title) => words.leftOut(called(title))),
  ];
  return [...new Set(told)];
}
