import { lazy } from 'react';
import { NotFound } from './not-found.tsx';
import type { Route } from './routes.ts';

const AboutRoute = lazy(() => import('./about-route.tsx'));
const BackUpRoute = lazy(() => import('./back-up-route.tsx'));
const BinRoute = lazy(() => import('./bin-route.tsx'));
const PortfolioRoute = lazy(() => import('./portfolio-route.tsx'));
const CheckCopyRoute = lazy(() => import('./check-copy-route.tsx'));

type OtherRoute = Exclude<Route, { kind: 'home' | 'assessment' | 'open-file' }>;

/** The pages that are neither the start page nor an assessment's own. They come together, so that it stays small. */
export default function OtherPages({ route }: { route: OtherRoute }) {
  switch (route.kind) {
    case 'about':
      return <AboutRoute />;
    case 'back-up':
      return <BackUpRoute />;
    case 'bin':
      return <BinRoute />;
    case 'portfolio':
      return <PortfolioRoute path={route.path} />;
    case 'check-a-copy':
      return <CheckCopyRoute reading={route.reading} />;
    case 'kept':
    case 'unknown':
      return <NotFound />;
  }
}
