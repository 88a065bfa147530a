import { afterEach, describe, expect, it } from 'vitest';
import { keepOpen, saveOpenWork, settleOpenWork, warnBeforeLosing } from '#src/app/open-work.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';

const leave: (() => void)[] = [];

afterEach(() => {
  for (const forget of leave.splice(0)) forget();
});

/** Open work that comes to rest when the test says so. */
function someWork(saved: boolean) {
  let rest: () => void = () => undefined;
  const resting = new Promise<void>((resolve) => {
    rest = resolve;
  });
  leave.push(
    keepOpen({
      id: crypto.randomUUID(),
      name: () => 'Some work',
      document: () => ({ assessment: anAssessment(), records: [], history: [] }),
      settled: () => resting,
      allSaved: () => saved,
      outlivesPage: () => saved,
    }),
  );
  return rest;
}

describe('before the page goes', () => {
  it('waits for all work that is open', async () => {
    const rests = [someWork(true), someWork(true)];
    let settled = false;
    const waiting = saveOpenWork().then(() => {
      settled = true;
    });
    rests[0]?.();
    await new Promise((next) => setTimeout(next));
    expect(settled).toBe(false);
    rests[1]?.();
    await waiting;

    expect(settled).toBe(true);
  });

  it('does not go while words are not on disk', async () => {
    someWork(true)();
    someWork(false)();

    await expect(saveOpenWork()).rejects.toThrow('not on disk');
    await expect(settleOpenWork()).resolves.toBeUndefined();
  });

  it.each([
    { saved: false, locking: false, asks: true },
    { saved: true, locking: false, asks: false },
    // Nobody may be there to answer, and the page would stay open behind the question.
    { saved: false, locking: true, asks: false },
  ])('has the browser ask where words are lost with it: $saved, $locking', ({ saved, locking, asks }) => {
    const page = new EventTarget();
    warnBeforeLosing(page as Window, () => locking);
    someWork(saved);

    expect(page.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(!asks);
  });

  it('does not wait for work that was closed', async () => {
    someWork(false);
    leave.pop()?.();

    await expect(saveOpenWork()).resolves.toBeUndefined();
  });
});
