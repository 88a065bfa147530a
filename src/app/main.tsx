import '#src/ui/styles/main.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { lookAhead } from '#src/features/home/use-newest.ts';
import { applyTheme } from '#src/ui/theme.ts';
import { App } from './app.tsx';
import { saveOpenWork, settleOpenWork, warnBeforeLosing, wordsGoWithPage } from './open-work.ts';
import { readRoute } from './routes.ts';
import { surroundings } from './surroundings.ts';
import { trustOnlyOwnScripts } from './trust-own-scripts.ts';
import { type DeviceWatch, startDeviceWatch } from './watch-device.ts';
import { watchForUpdate } from './watch-for-update.ts';

const LONGEST_BLANK_MS = 200;
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
trustOnlyOwnScripts();
void applyTheme();
if (isSecureContext) void startApp(root);
// Elsewhere browsers give an app no fingerprints, no passcodes and no way to work offline.
else root.replaceChildren((document.getElementById('needs-https') as HTMLTemplateElement).content);

async function startApp(root: HTMLElement): Promise<void> {
  const updates = watchForUpdate(saveOpenWork);
  const device = startDeviceWatch({
    database: surroundings.database,
    channel: new BroadcastChannel('heat-device'),
    page: window,
    now: () => Date.now(),
    settle: settleOpenWork,
    wordsGoWithPage,
    reload: () => location.reload(),
  });
  warnBeforeLosing(window, () => device.getSnapshot() === 'locking');
  // To draw a page that says "Opening" takes longer than to open: it is drawn where storage lets us wait.
  await Promise.race([
    whatComesFirst(device),
    new Promise((resolve) => setTimeout(resolve, LONGEST_BLANK_MS)),
  ]);
  createRoot(root).render(
    <StrictMode>
      <App updates={updates} device={device} />
    </StrictMode>,
  );
}

/** Reads what the first picture needs. */
function whatComesFirst({ looked, getSnapshot }: DeviceWatch): Promise<void> {
  if (readRoute(location.hash.slice(1)).kind !== 'home') return looked;
  return lookAhead(looked.then(() => getSnapshot() === 'no-passcode'));
}
