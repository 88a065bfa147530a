import { useEffect, useState } from 'react';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import type { OpenedFile } from '#src/interchange/open-file.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { focusHeading } from '#src/ui/focus-heading.ts';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { useFocusOn } from '#src/ui/use-focus-on.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { BackupPage } from './backup-page.tsx';
import { CHOOSE_ID, ChooseFile } from './choose-file.tsx';
import { CopyFacts } from './copy-facts.tsx';
import { FOUND_ID, type FoundCopy } from './found-copy.ts';
import type { FoundReview } from './found-review.ts';
import { ReviewPreview } from './review-preview.tsx';
import { WhatToDo } from './what-to-do.tsx';
import { openFileWords } from './words.ts';

/** A file as far as it has been read. */
type ReadFile =
  | { kind: 'none' }
  | { kind: 'reading'; name: string; done: number; all: number }
  | { kind: 'refused'; name: string; problem: FileProblem; count: number }
  | { kind: 'read'; name: string; opened: OpenedFile };

export interface OpenFilePageProps {
  file: ReadFile;
  /** What is in the file, or null until it was compared with what is here. */
  copies: readonly FoundCopy[] | null;
  /** The review in the file, or null where it holds none. */
  review: FoundReview | null;
  onFile: (file: File) => void;
  addresses: Record<'differences' | 'open' | 'reviews', (id: string) => string>;
  /** Adds one; gives its id, or in words why it was not added. */
  onAdd: (copy: FoundCopy, beside: boolean) => Promise<{ id: string } | string>;
  /** Puts the one of the file in the place of the one here; gives its id, or in words why it is not there. */
  onReplace: (copy: FoundCopy) => Promise<{ id: string } | string>;
  /** Opens one in this window where nothing can be kept; gives its id, or in words why it did not. */
  onWork: (copy: FoundCopy) => Promise<{ id: string } | string>;
  /** One is here now that was not, or says what the file says. */
  onAdded: (id: string) => void;
  /** Takes it out of the bin; gives in words why it is still there, or null. */
  onTakeOut: (copy: FoundCopy) => Promise<string | null>;
  /** Several were added, so what is here is looked up again. */
  onMany: () => void;
  /** Adds a review; gives in words why it was not added, or null. */
  onReview: (review: FoundReview) => Promise<string | null>;
}

/** What is in a file, before any of it is added. */
export function OpenFilePage(props: OpenFilePageProps) {
  const { file, onFile } = props;
  const refused = file.kind === 'refused' ? `${file.name}: ${wordFileProblem(file.problem)}` : '';
  const isReading = file.kind === 'reading';
  // The button that was pressed is gone meanwhile.
  useEffect(() => {
    if (isReading) focusHeading();
  }, [isReading]);
  // Where there is a problem the error summary takes the focus, not the heading.
  usePageTitle(openFileWords.title, refused === '' ? { page: 'open-file' } : { error: true });
  return (
    <>
      <BackLink href="#/">{openFileWords.home}</BackLink>
      <ErrorSummary
        title={openFileWords.problem}
        problems={refused === '' ? [] : [{ text: refused, href: `#${CHOOSE_ID}` }]}
        submitCount={file.kind === 'refused' ? file.count : 0}
      />
      <h1 className="govuk-heading-xl">{openFileWords.title}</h1>
      {file.kind !== 'read' && <p className="govuk-body-l">{openFileWords.lead}</p>}
      <div role="status">
        {isReading && <VisuallyHidden>{openFileWords.readingOf(file.name)}</VisuallyHidden>}
      </div>
      {file.kind === 'reading' ? (
        <ProgressBar
          label={openFileWords.reading}
          value={file.all > 1 ? file.done : undefined}
          max={file.all}
          text={file.all > 1 ? openFileWords.readingPart(file.done, file.all) : file.name}
        />
      ) : (
        <>
          {file.kind === 'read' && <Read key={file.name} {...props} file={file} />}
          <ChooseFile onFile={onFile} problem={refused} again={file.kind === 'read'} />
        </>
      )}
    </>
  );
}

function Read(props: OpenFilePageProps & { file: Extract<ReadFile, { kind: 'read' }> }) {
  const { file, copies, review, addresses, onReview } = props;
  useFocusOn(FOUND_ID, review === null ? kindOfFound(copies, file.opened) : 'review');
  if (review !== null) {
    const reviewsHref = addresses.reviews(review.file.assessmentId);
    return <ReviewPreview found={review} onAdd={onReview} reviewsHref={reviewsHref} />;
  }
  if (copies === null) return <p className="govuk-body">{openFileWords.looking}</p>;
  if (file.opened.kind === 'backup')
    return <BackupPage {...props} parts={file.opened.parts} copies={copies} />;
  const [copy] = copies;
  return copy === undefined ? null : <OneCopy {...props} copy={copy} />;
}

/** Becomes another one with each thing that is new to say; null while nothing is known. */
function kindOfFound(copies: readonly FoundCopy[] | null, { kind }: OpenedFile): string | null {
  if (copies === null || kind === 'backup') return copies && kind;
  return copies[0]?.here.kind ?? null;
}

function OneCopy(props: OpenFilePageProps & { copy: FoundCopy }) {
  const { copy, addresses, onAdd, onReplace, onWork, onAdded, onTakeOut } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { id } = copy.document.assessment;
  const put = async (putting: Promise<{ id: string } | string>) => {
    setBusy(true);
    const added = await putting;
    setBusy(false);
    if (typeof added === 'string') setProblem(added);
    else onAdded(added.id);
  };
  const takeOut = async () => {
    setBusy(true);
    setProblem((await onTakeOut(copy)) ?? '');
    setBusy(false);
  };
  return (
    <>
      <h2 className="govuk-heading-l" id={FOUND_ID}>
        {openFileWords.preview.title}
      </h2>
      <CopyFacts copy={copy} />
      <p className="govuk-error-message" role="alert">
        {problem}
      </p>
      <WhatToDo
        copy={copy}
        busy={busy}
        onAdd={() => void put(onAdd(copy, false))}
        onKeepBoth={() => void put(onAdd(copy, true))}
        onReplace={() => void put(onReplace(copy))}
        onTakeOut={() => void takeOut()}
        onWork={() => void put(onWork(copy))}
        differencesHref={addresses.differences(id)}
        openHref={addresses.open(id)}
      />
    </>
  );
}
