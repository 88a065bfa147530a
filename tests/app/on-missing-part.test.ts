// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { isMissingPart, onMissingPart } from '#src/app/on-missing-part.ts';

it('The app is told of a part that could not be fetched, until it stops listening', () => {
  const tell = vi.fn();
  const stop = onMissingPart(tell);
  const missing = new TypeError('Failed to fetch a module');
  const notFetched = () => Object.assign(new Event('vite:preloadError'), { payload: missing });
  window.dispatchEvent(notFetched());
  expect(tell).toHaveBeenCalledTimes(1);
  expect(isMissingPart(missing)).toBe(true);
  expect(isMissingPart(new TypeError('Another one'))).toBe(false);

  stop();
  window.dispatchEvent(notFetched());
  expect(tell).toHaveBeenCalledTimes(1);
});
