// Two busy processor cores make nothing wrong, only slow: what a test waits for may take ten seconds, not one.
import { configure } from '@testing-library/dom';
import { vi } from 'vitest';

const PATIENCE_MS = 10_000;
configure({ asyncUtilTimeout: PATIENCE_MS });
const { waitFor } = vi;
vi.waitFor = (look, options) =>
  waitFor(look, typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options });
