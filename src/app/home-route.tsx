import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { HomePage } from '#src/features/home/home-page.tsx';
import { lazyExtra } from '#src/ui/lazy-extra.ts';
import { useDroppedFile } from '#src/ui/use-dropped-file.ts';
import { unsavedWork } from './open-work.ts';

const CopyLine = lazyExtra(() => import('./copy-line-route.tsx'));
const BinLink = lazyExtra(() => import('./bin-link.tsx'));
const MovedToBin = lazyExtra(() => import('./moved-to-bin.tsx'));

/** Where what finds among many can't be fetched, the newest stay in view; the notices say that a part is missing. */
const WholeList = lazy<ComponentType<WholeListProps>>(() =>
  import('./whole-list-route.tsx').catch(() => ({ default: OnlyNewest })),
);

interface WholeListProps {
  count: number;
  newest: ReactNode;
}

function OnlyNewest({ newest }: WholeListProps) {
  return newest;
}

/** The start page with what it can start; the parts that do it load only when they are asked for. */
export function HomeRoute() {
  useDroppedFile(showFile);
  const [moved] = useState(() => (history.state as { movedToBin?: string } | null)?.movedToBin);
  return (
    <HomePage
      news={<Suspense>{moved !== undefined && <MovedToBin id={moved} />}</Suspense>}
      whole={(count, newest) => <WholeList count={count} newest={newest} />}
      bin={(count) => <BinLink count={count} />}
      unsaved={unsavedWork().map(({ id, name }) => ({ id, name: name() }))}
      safety={
        <Suspense>
          <CopyLine />
        </Suspense>
      }
      onExample={async () => {
        const { putWorkedExample } = await import('./put-worked-example.ts');
        navigate(await putWorkedExample());
      }}
      onFile={showFile}
    />
  );
}

/** Goes to the page that shows what is in a file. */
async function showFile(file: File): Promise<void> {
  const { takeInHand } = await import('./file-in-hand.ts');
  void takeInHand(file);
  navigate('/open');
}
