import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { FoundCopy } from '#src/features/open-file/found-copy.ts';
import { OpenFilePage } from '#src/features/open-file/open-file-page.tsx';
import { openFileWords } from '#src/features/open-file/words.ts';
import { takeOutOfBin } from '#src/storage/bin.ts';
import { addressOf } from '#src/workflow/address.ts';
import { addCopy } from './add-copies.ts';
import { wordSaveProblem } from './assessment-words.ts';
import { CompareFile } from './compare-file.tsx';
import { currentFile, type FileInHand, subscribeToFile, takeInHand } from './file-in-hand.ts';
import { findCopies } from './find-copies.ts';
import { settleOpenWork } from './open-work.ts';
import { Shell } from './shell.tsx';
import { surroundings } from './surroundings.ts';
import { useDroppedFile } from './use-dropped-file.ts';

interface OpenFileRouteProps {
  /** The id of the assessment to compare, empty for the file itself. */
  compare: string;
  notices: ReactNode;
}

/** A file that was chosen: what is in it, and what to do with it. Nothing is written before someone says so. */
export default function OpenFileRoute({ compare, notices }: OpenFileRouteProps) {
  const file = useSyncExternalStore(subscribeToFile, currentFile);
  const { copies, lookAgain } = useCopies(file);
  const take = useCallback((chosen: File) => void takeInHand(chosen), []);
  useDroppedFile(take);
  const compared = copies?.find(({ document }) => document.assessment.id === compare);
  if (compared !== undefined) return <CompareFile copy={compared} notices={notices} />;
  return (
    <Shell notice={notices}>
      <OpenFilePage
        file={file}
        copies={copies}
        onFile={take}
        addresses={{
          differences: (id) => `#/open/differences/${encodeURIComponent(id)}`,
          open: (id) => addressOf(id, { page: 'overview' }),
        }}
        onAdd={async (copy, beside) => {
          const added = await addCopy(copy, { beside });
          if (!added.ok) return wordSaveProblem(added.problem);
          if (added.value !== 'taken') return added.value;
          lookAgain();
          return openFileWords.takenMeanwhile;
        }}
        onAdded={(id) => navigate(addressOf(id, { page: 'overview' }).slice(1))}
        onTakeOut={async (copy) => {
          await takeOutOfBin(surroundings.database, copy.document.assessment.id);
          lookAgain();
        }}
        onMany={lookAgain}
      />
    </Shell>
  );
}

/** What is in the file against what is here: looked up once it is read, and again when something here has changed. */
function useCopies(file: FileInHand): { copies: readonly FoundCopy[] | null; lookAgain: () => void } {
  const [found, setFound] = useState<{ file: FileInHand; copies: readonly FoundCopy[] } | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (file.kind !== 'read' || looks < 0) return;
    let left = false;
    void settleOpenWork()
      .then(() => findCopies(file.name, file.opened))
      .then((copies) => {
        if (!left) setFound({ file, copies });
      });
    return () => {
      left = true;
    };
  }, [file, looks]);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);
  return { copies: found?.file === file ? found.copies : null, lookAgain };
}
