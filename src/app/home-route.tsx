import { lazy, Suspense, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { HomePage } from '#src/features/home/home-page.tsx';
import { unsavedWork } from './open-work.ts';

const BinLink = lazy(() => import('./bin-link.tsx'));
const MovedToBin = lazy(() => import('./moved-to-bin.tsx'));

/** The start page with what it can start; the parts that do it load only when they are asked for. */
export function HomeRoute() {
  const [problem, setProblem] = useState('');
  const [moved] = useState(() => (history.state as { movedToBin?: string } | null)?.movedToBin);
  return (
    <HomePage
      news={<Suspense>{moved !== undefined && <MovedToBin id={moved} />}</Suspense>}
      bin={(count) => <BinLink count={count} />}
      problem={problem}
      unsaved={unsavedWork().map(({ id, name }) => ({ id, name: name() }))}
      onExample={async () => {
        const { putWorkedExample } = await import('./put-worked-example.ts');
        navigate(await putWorkedExample());
      }}
      onFile={async (file) => {
        setProblem('');
        const { addFile } = await import('./add-file.ts');
        const added = await addFile(file);
        if (added.ok) navigate(added.value);
        else setProblem(added.problem);
      }}
    />
  );
}
