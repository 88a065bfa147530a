import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { gates } from './gates.ts';
import { tryMutants } from './try-mutants.ts';

const TIMES = 600;

// What is here is noted in localStorage too, which Node does not have.
beforeAll(() => void vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined }));

describe('the gate for files', () => {
  it(
    `answers each of ${TIMES} spoilt files in 5 seconds, throws nothing and writes nothing`,
    async () => {
      const { losses, opened, refused } = await tryMutants({ times: TIMES, seed: 20261125 }, gates.own);

      expect(losses).toEqual([]);
      expect(refused).toBeGreaterThan(TIMES / 3);
      // Some of what was done to a file does no harm, and then nobody is turned away.
      expect(opened).toBeGreaterThan(TIMES / 20);
    },
    TIMES * 1_000,
  );

  it('would be caught if it threw, let anything through or wrote too soon', async () => {
    const trusting = await tryMutants({ times: 60, seed: 1 }, gates.trusting);
    const hasty = await tryMutants({ times: 20, seed: 1 }, gates.hasty);

    expect(trusting.losses.join()).toContain('SyntaxError');
    expect(trusting.losses.join()).toContain('saved again it does not open');
    expect(hasty.losses.filter((loss) => loss.includes('written before'))).toHaveLength(20);
  }, 60_000);
});
