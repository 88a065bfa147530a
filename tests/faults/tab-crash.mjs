import { bigAssessment } from './harness/big-assessment.mjs';
import { sumOfBursts, typeABurst } from './harness/bursts.mjs';
import { crash } from './harness/crash.mjs';
import { allBut, putRow, readRow, textIn } from './harness/stored.mjs';
import { AIMS, hearOnlyAfterAPause, openField, startEmpty, waitUntilSaved } from './harness/typing.mjs';

const ID = 'typed-and-crashed';

/** @type {import('./programs.mjs').Program} */
export const tabCrash = {
  name: 'tab-crash',
  fault: 'the tab crashes while someone types, and is opened again in the same browser',
  planted: 'the app hears of keys only after a pause',
  times: { full: 50, bounded: 3, control: 1 },
  secondsEach: 60,
  async run(setting) {
    const { home, times, control, browsers, say } = setting;
    const { context } = await browsers.start();
    if (control) await hearOnlyAfterAPause(context);
    const row = bigAssessment(ID, 200_000, [AIMS.question]);
    const others = allBut(row, AIMS.question);
    let page = await context.newPage();
    await page.goto(home);
    await putRow(page, row);
    await openField(page, home, ID, AIMS);
    const sum = sumOfBursts(setting, { spares: 'all' });
    for (let turn = 0; turn < times; turn++) {
      await startEmpty(page, AIMS);
      const burst = await typeABurst(page, AIMS, setting);
      // On a busy computer a crash may take a key that the page has not heard of.
      if (!setting.isFull) await burst.lastHeard;
      await crash(page);
      page = await context.newPage();
      const shown = await openField(page, home, ID, AIMS);
      await waitUntilSaved(page);
      const stored = await readRow(page, ID);
      const moved = allBut(stored, AIMS.question) !== others || textIn(stored, AIMS.question) !== shown;
      say(sum.add(burst, shown, moved));
    }
    return sum.outcome();
  },
};
