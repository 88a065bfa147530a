import { lazy, type ReactNode, Suspense } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from './error-boundary.tsx';
import { HomeRoute } from './home-route.tsx';
import { NotFound } from './not-found.tsx';
import { Notices } from './notices.tsx';
import { readRoute } from './routes.ts';
import { Shell } from './shell.tsx';
import type { UpdateWatch } from './watch-for-update.ts';
import { appWords } from './words.ts';

const AssessmentRoute = lazy(() => import('./assessment-route.tsx'));
const OpenFileRoute = lazy(() => import('./open-file-route.tsx'));
const BackUpRoute = lazy(() => import('./back-up-route.tsx'));
const AboutRoute = lazy(() => import('./about-route.tsx'));

/** Which screen stands at which address. Only the start page is here at once; the rest loads when it is needed. */
export function App({ updates }: { updates: UpdateWatch }) {
  const [location] = useHashLocation();
  const notices = <Notices updates={updates} />;
  return (
    <ErrorBoundary at={location}>
      <Suspense
        fallback={
          <Shell notice={notices}>
            <p className="govuk-body">{appWords.loading}</p>
          </Shell>
        }
      >
        <Route location={location} notices={notices} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Route({ location, notices }: { location: string; notices: ReactNode }) {
  const route = readRoute(location);
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
    case 'assessment':
      return <AssessmentRoute key={route.id} {...route} notices={notices} />;
    case 'unknown':
      return (
        <Shell notice={notices}>
          <NotFound />
        </Shell>
      );
  }
}
