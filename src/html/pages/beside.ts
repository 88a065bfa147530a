import { createContext, type ReactNode, useContext } from 'react';
import type { ReportPart, ReportSection } from '#src/report/report.ts';

/** What stands beside the report's own words: nothing, but in a copy that someone is asked to comment on. */
export interface Beside {
  part: (part: ReportPart) => ReactNode;
  section: (section: ReportSection) => ReactNode;
}

const context = createContext<Beside>({ part: () => null, section: () => null });

export const BesideProvider = context.Provider;

export function useBeside(): Beside {
  return useContext(context);
}
