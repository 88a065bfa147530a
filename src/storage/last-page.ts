import { withLocalStorage } from './local-storage.ts';

const KEY = 'heat-last-page:';

/** Remembers which page of an assessment was open last. A convenience: where storage is denied there is none. */
export function keepLastPage(assessmentId: string, address: string): void {
  withLocalStorage((storage) => storage.setItem(KEY + assessmentId, address));
}

/** The page that was open last, empty when none is known. */
export function readLastPage(assessmentId: string): string {
  return withLocalStorage((storage) => storage.getItem(KEY + assessmentId)) ?? '';
}

export function forgetLastPage(assessmentId: string): void {
  withLocalStorage((storage) => storage.removeItem(KEY + assessmentId));
}
