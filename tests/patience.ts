// Two busy processor cores make nothing wrong, only slow: what a test waits for may take twenty seconds, not one.
import { configure } from '@testing-library/dom';
import { vi } from 'vitest';

/** Less where tests are to fail: tests/faults/seeded-bugs.mjs breaks the app on purpose. */
const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 20_000);
configure({ asyncUtilTimeout: PATIENCE_MS });
const { waitFor } = vi;
vi.waitFor = (look, options) =>
  waitFor(look, typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options });
