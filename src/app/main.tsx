import '#src/ui/styles/main.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '#src/ui/theme.ts';
import { App } from './app.tsx';
import { saveOpenWork, warnBeforeLosing } from './open-work.ts';
import { trustOnlyOwnScripts } from './trust-own-scripts.ts';
import { watchForUpdate } from './watch-for-update.ts';

trustOnlyOwnScripts();
void applyTheme();
warnBeforeLosing(window);
const updates = watchForUpdate(saveOpenWork);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
createRoot(root).render(
  <StrictMode>
    <App updates={updates} />
  </StrictMode>,
);
