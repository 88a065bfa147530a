import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { DeviceContext } from './device-context.ts';
import type { DevicePage } from './device-pages.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HomeRoute } from './home-route.tsx';
import { Notices } from './notices.tsx';
import { type Route as Address, readRoute } from './routes.ts';
import { Shell } from './shell.tsx';
import type { DeviceState, DeviceWatch } from './watch-device.ts';
import type { UpdateWatch } from './watch-for-update.ts';
import { appWords } from './words.ts';

const AssessmentRoute = lazy(() => import('./assessment-route.tsx'));
const NotFound = lazy(async () => ({ default: (await import('./not-found.tsx')).NotFound }));
const OpenFileRoute = lazy(() => import('./open-file-route.tsx'));
const BackUpRoute = lazy(() => import('./back-up-route.tsx'));
const AboutRoute = lazy(() => import('./about-route.tsx'));
const BinRoute = lazy(() => import('./bin-route.tsx'));
const DevicePages = lazy(() => import('./device-pages.tsx'));

/** Which screen stands at which address. Only the start page is here at once; the rest loads when it is needed. */
export function App({ updates, device }: { updates: UpdateWatch; device: DeviceWatch }) {
  const [location] = useHashLocation();
  const state = useSyncExternalStore(device.subscribe, device.getSnapshot);
  const notices = (
    <>
      <Notices updates={updates} />
      {state === 'shut-while-open' && (
        <Suspense>
          <DevicePages page="unlock" device={device} />
        </Suspense>
      )}
    </>
  );
  return (
    <DeviceContext value={device}>
      <ErrorBoundary at={location}>
        <Suspense fallback={<Opening notices={notices} />}>
          <Route location={location} device={device} notices={notices} />
        </Suspense>
      </ErrorBoundary>
    </DeviceContext>
  );
}

function Opening({ notices, text = appWords.loading }: { notices: ReactNode; text?: string }) {
  return (
    <Shell notice={notices}>
      <p className="govuk-body">{text}</p>
    </Shell>
  );
}

interface RouteProps {
  location: string;
  device: DeviceWatch;
  notices: ReactNode;
}

function Route({ location, device, notices }: RouteProps) {
  const state = useSyncExternalStore(device.subscribe, device.getSnapshot);
  const route = readRoute(location);
  if (state === 'locking') return <Opening notices={notices} text={appWords.locking} />;
  if (state === 'opening') return <Opening notices={notices} />;
  const page = devicePage(state, route);
  if (page !== null) {
    return (
      <Shell notice={notices}>
        <DevicePages page={page} device={device} />
      </Shell>
    );
  }
  switch (route.kind) {
    case 'home':
      return (
        <Shell notice={notices}>
          <HomeRoute />
        </Shell>
      );
    case 'about':
      return (
        <Shell notice={notices}>
          <AboutRoute />
        </Shell>
      );
    case 'open-file':
      return <OpenFileRoute compare={route.compare} notices={notices} />;
    case 'back-up':
      return (
        <Shell notice={notices}>
          <BackUpRoute />
        </Shell>
      );
    case 'bin':
      return (
        <Shell notice={notices}>
          <BinRoute />
        </Shell>
      );
    case 'assessment':
      return <AssessmentRoute key={route.id} {...route} notices={notices} />;
    case 'device':
    case 'unknown':
      return (
        <Shell notice={notices}>
          <NotFound />
        </Shell>
      );
  }
}

/** The page about this device that stands here, whatever the address when there is no other choice. */
function devicePage(state: DeviceState, address: Address): DevicePage | null {
  if (state === 'cleared-elsewhere') return state;
  // Clearing stays on screen while it clears, and can be reached without the passcode.
  if (state === 'clearing') return 'clear';
  const asked = address.kind === 'device' ? address.page : null;
  return state === 'shut' && asked !== 'clear' ? 'locked' : asked;
}
