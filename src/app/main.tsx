import '#src/ui/styles/main.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '#src/ui/theme.ts';
import { App } from './app.tsx';
import { saveOpenWork, settleOpenWork, warnBeforeLosing } from './open-work.ts';
import { surroundings } from './surroundings.ts';
import { trustOnlyOwnScripts } from './trust-own-scripts.ts';
import { startDeviceWatch } from './watch-device.ts';
import { watchForUpdate } from './watch-for-update.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
trustOnlyOwnScripts();
void applyTheme();
if (isSecureContext) createRoot(root).render(<StrictMode>{startApp()}</StrictMode>);
// Elsewhere browsers give an app no fingerprints, no passcodes and no way to work offline.
else root.append((document.getElementById('needs-https') as HTMLTemplateElement).content);

function startApp() {
  warnBeforeLosing(window);
  const updates = watchForUpdate(saveOpenWork);
  const device = startDeviceWatch({
    database: surroundings.database,
    channel: new BroadcastChannel('heat-device'),
    page: window,
    now: () => Date.now(),
    settle: settleOpenWork,
    reload: () => location.reload(),
  });
  return <App updates={updates} device={device} />;
}
