// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { it } from 'vitest';
import { addDocument } from '#src/storage/add-document.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { Device, type Model, saidIn } from './a-device.ts';
import { someDeeds } from './deeds-on-a-device.ts';

/** For a longer search than each commit waits for: `MODEL_RUNS=2000 npx vitest run tests/storage/model.test.ts`. */
const RUNS = Number(process.env.MODEL_RUNS ?? 60);
const SEED = Number(process.env.MODEL_SEED ?? 20261125);

it(
  'loses nothing, whatever people, windows and clocks do',
  async () => {
    const property = fc.asyncProperty(someDeeds, async (deeds) => {
      const device = new Device();
      const assessment = aCompleteAssessment();
      await addDocument(device.disk, { assessment, records: [], history: [] }, tinyEdition, device.clock);
      const model: Model = new Map([
        [assessment.id, { says: saidIn(assessment), inBin: false, records: [] }],
      ]);
      try {
        for (const place of [0, 1]) await device.open(place, assessment.id);
        await fc.asyncModelRun(() => ({ model, real: device }), deeds);
      } finally {
        await device.end();
      }
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  },
  40_000 + RUNS * 1_000,
);
