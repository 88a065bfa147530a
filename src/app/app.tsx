import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { ClearedElsewhere } from './cleared-elsewhere.tsx';
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
const OpenFileRoute = lazy(() => import('./open-file-route.tsx'));
const OtherPages = lazy(() => import('./other-pages.tsx'));
const DevicePages = lazy(() => import('./device-pages.tsx'));

/** Which screen stands at which address. Only the start page is here at once; the rest loads when it is needed. */
export function App({ updates, device }: { updates: UpdateWatch; device: DeviceWatch }) {
  const [location] = useHashLocation();
  const state = useSyncExternalStore(device.subscribe, device.getSnapshot);
  const notices = (
    <>
      <Notices updates={updates} />
      {(state === 'shut-while-open' || state === 'open') && (
        <Suspense>
          <DevicePages page={state} device={device} />
        </Suspense>
      )}
    </>
  );
  return (
    <ErrorBoundary at={location}>
      <Suspense fallback={<Opening notices={notices} />}>
        <Route location={location} state={state} device={device} notices={notices} />
      </Suspense>
    </ErrorBoundary>
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
  state: DeviceState;
  device: DeviceWatch;
  notices: ReactNode;
}

function Route({ location, state, device, notices }: RouteProps) {
  const route = readRoute(location);
  if (state === 'locking') return <Opening notices={notices} text={appWords.locking} />;
  if (state === 'opening') return <Opening notices={notices} />;
  if (state === 'cleared-elsewhere') {
    return (
      <Shell>
        <ClearedElsewhere />
      </Shell>
    );
  }
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
    case 'open-file':
      return <OpenFileRoute compare={route.compare} notices={notices} />;
    case 'assessment':
      return <AssessmentRoute key={route.id} {...route} notices={notices} />;
    default:
      return (
        <Shell notice={notices}>
          <OtherPages route={route} />
        </Shell>
      );
  }
}

/** The page about this device that stands here, whatever the address when there is no other choice. */
function devicePage(state: DeviceState, route: Address): DevicePage | null {
  if (state === 'clearing') return state;
  const asked = route.kind === 'kept' ? (`kept/${route.path}` as const) : null;
  // Clearing can be reached without the passcode.
  return state === 'shut' && asked !== 'kept/clear' ? state : asked;
}
