// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { onMissingPart } from '#src/app/on-missing-part.ts';

it('The app is told of a part that could not be fetched, until it stops listening', () => {
  const tell = vi.fn();
  const stop = onMissingPart(tell);
  window.dispatchEvent(new Event('vite:preloadError'));
  expect(tell).toHaveBeenCalledTimes(1);

  stop();
  window.dispatchEvent(new Event('vite:preloadError'));
  expect(tell).toHaveBeenCalledTimes(1);
});
