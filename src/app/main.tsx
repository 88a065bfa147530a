import { createRoot } from 'react-dom/client';
import { trustOnlyOwnScripts } from './trust-own-scripts.ts';
import { watchForUpdate } from './watch-for-update.ts';

trustOnlyOwnScripts();
watchForUpdate(async () => {});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
createRoot(root).render(
  <main>
    <h1>Health equity assessment</h1>
  </main>,
);
