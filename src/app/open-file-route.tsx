import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { FoundCopy } from '#src/features/open-file/found-copy.ts';
import type { FoundReview } from '#src/features/open-file/found-review.ts';
import { OpenFilePage } from '#src/features/open-file/open-file-page.tsx';
import { openFileWords } from '#src/features/open-file/words.ts';
import { takeOutOfBin } from '#src/storage/bin.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import { useDroppedFile } from '#src/ui/use-dropped-file.ts';
import { addressOf } from '#src/workflow/address.ts';
import { addCopy } from './add-copies.ts';
import { addReview } from './add-review.ts';
import { wordSaveProblem } from './assessment-words.ts';
import { CompareFile } from './compare-file.tsx';
import { currentFile, type FileInHand, subscribeToFile, takeInHand } from './file-in-hand.ts';
import { findCopies } from './find-copies.ts';
import { findReview } from './find-review.ts';
import { settleOpenWork } from './open-work.ts';
import { replaceHere } from './replace-here.ts';
import { Shell } from './shell.tsx';
import { surroundings } from './surroundings.ts';
import { workInMemory } from './work-in-memory.ts';

interface OpenFileRouteProps {
  /** The id of the assessment to compare, empty for the file itself. */
  compare: string;
  notices: ReactNode;
}

/** A file that was chosen: what is in it, and what to do with it. Nothing is written before someone says so. */
export default function OpenFileRoute({ compare, notices }: OpenFileRouteProps) {
  const file = useSyncExternalStore(subscribeToFile, currentFile);
  const { copies, review, lookAgain } = useFound(file);
  const take = useCallback((chosen: File) => void takeInHand(chosen), []);
  useDroppedFile(take);
  const compared = copies?.find(({ document }) => document.assessment.id === compare);
  if (compared !== undefined) return <CompareFile copy={compared} notices={notices} />;
  return (
    <Shell notice={notices}>
      <OpenFilePage
        file={file}
        copies={copies}
        review={review}
        onFile={take}
        addresses={{
          differences: (id) => `#/open/differences/${encodeURIComponent(id)}`,
          open: (id) => addressOf(id, { page: 'overview' }),
          reviews: (id) => addressOf(id, { page: 'reviews' }),
        }}
        onAdd={async (copy, beside) => {
          const added = await addCopy(copy, { beside });
          if (!added.ok) return wordSaveProblem(added.problem);
          if (added.value !== 'taken') return added.value;
          lookAgain();
          return openFileWords.takenMeanwhile;
        }}
        onReplace={async (copy) => {
          const replaced = await replaceHere(copy);
          if (!replaced.ok) return wordSaveProblem(replaced.problem);
          if (replaced.value !== 'changed-meanwhile') return replaced.value;
          lookAgain();
          return openFileWords.changedMeanwhile;
        }}
        onWork={async (copy) => {
          if (await workInMemory(copy)) return { id: copy.document.assessment.id };
          lookAgain();
          return openFileWords.openMeanwhile;
        }}
        onAdded={(id) => navigate(addressOf(id, { page: 'overview' }).slice(1))}
        onTakeOut={async (copy) => {
          try {
            await takeOutOfBin(surroundings.database, copy.document.assessment.id);
          } catch (error) {
            return wordSaveProblem(saveProblemOf(error));
          }
          lookAgain();
          return null;
        }}
        onMany={lookAgain}
        onReview={async (found) => {
          const refused = await addReview(found);
          if (refused === null) navigate(addressOf(found.file.assessmentId, { page: 'reviews' }).slice(1));
          return refused;
        }}
      />
    </Shell>
  );
}

interface Found {
  copies: readonly FoundCopy[];
  review: FoundReview | null;
}

/** What is in the file against what is here: looked up once it is read, and again when something here has changed. */
function useFound(file: FileInHand): {
  copies: Found['copies'] | null;
  review: Found['review'];
  lookAgain: () => void;
} {
  const [found, setFound] = useState<(Found & { file: FileInHand }) | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (file.kind !== 'read' || looks < 0) return;
    let left = false;
    void settleOpenWork()
      .then(() => look(file))
      .then((seen) => {
        if (!left) setFound({ file, ...seen });
      });
    return () => {
      left = true;
    };
  }, [file, looks]);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);
  const seen = found?.file === file ? found : null;
  return { copies: seen?.copies ?? null, review: seen?.review ?? null, lookAgain };
}

async function look({ name, opened }: Extract<FileInHand, { kind: 'read' }>): Promise<Found> {
  if (opened.kind !== 'review') return { copies: await findCopies(name, opened), review: null };
  return { copies: [], review: await findReview(name, opened.review) };
}
