import { bigAssessment } from './harness/big-assessment.mjs';
import { sumOfBursts, typeABurst } from './harness/bursts.mjs';
import { allBut, putRow, readRow, textIn } from './harness/stored.mjs';
import { AIMS, hearOnlyAfterAPause, openField, startEmpty, waitUntilSaved } from './harness/typing.mjs';

const ID = 'typed-and-killed';

/** @type {import('./programs.mjs').Program} */
export const killWhileTyping = {
  name: 'kill-while-typing',
  fault: 'the browser is killed (SIGKILL) while someone types, in an assessment of 200 KB',
  planted: 'the app hears of keys only after a pause',
  times: { full: 200, bounded: 4, control: 1 },
  secondsEach: 60,
  async run(setting) {
    const { home, times, control, browsers, say } = setting;
    const profile = browsers.newProfile();
    const row = bigAssessment(ID, 200_000, [AIMS.question]);
    const others = allBut(row, AIMS.question);
    const sum = sumOfBursts(setting);
    /** @type {import('./harness/bursts.mjs').Burst | undefined} */
    let burst;
    // Each start reads back what the kill before it left, and then goes on typing.
    for (let start = 0; start <= times; start++) {
      const { context, kill } = await browsers.start(profile);
      if (control) await hearOnlyAfterAPause(context);
      const page = await context.newPage();
      if (burst === undefined) {
        await page.goto(home);
        await putRow(page, row);
      }
      const shown = await openField(page, home, ID, AIMS);
      // Words that were brought back are in view before they are on disk again.
      await waitUntilSaved(page);
      const stored = await readRow(page, ID);
      if (burst !== undefined) {
        const moved = allBut(stored, AIMS.question) !== others || textIn(stored, AIMS.question) !== shown;
        say(sum.add(burst, shown, moved));
      }
      await startEmpty(page, AIMS);
      burst = await typeABurst(page, AIMS, setting);
      await kill();
    }
    return sum.outcome();
  },
};
