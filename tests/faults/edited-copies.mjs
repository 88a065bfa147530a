// node tests/faults/edited-copies.mjs: edits the signed worked example, as a file and as a PDF, and checks each copy.
//   --files 1000 --pdfs 200 --writings 200 --seed 7    how many of each, and which
import { parseArgs } from 'node:util';
import { runTypescript } from '../../src/commands/run-typescript.mjs';

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    pdfs: { type: 'string', default: '200' },
    writings: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});

await runTypescript(async (load) => {
  const { tryFileEdits, tryPdfEdits, tryOtherWritings } = await load('/tests/check/try-edits.ts');
  const { aSignedExample } = await load('/tests/builders/a-signed-example.ts');
  const signed = await aSignedExample();
  const seed = Number(options.seed);
  const trials = [
    { name: 'edits of the file', tried: await tryFileEdits(signed, Number(options.files), seed) },
    { name: 'edits of the PDF', tried: await tryPdfEdits(signed, Number(options.pdfs), seed) },
    { name: 'other ways to write it', tried: await tryOtherWritings(signed, Number(options.writings), seed) },
  ];
  let losses = 0;
  for (const { name, tried } of trials) {
    const { changed, refused, unchanged } = tried;
    console.log(
      `${name}, seed ${seed}: ${changed} changed, ${refused} can’t tell, ${unchanged} unchanged, ${tried.losses.length} losses`,
    );
    for (const loss of tried.losses.slice(0, 10)) console.log(`  ${loss}`);
    losses += tried.losses.length;
  }
  return losses === 0 ? 0 : 1;
});
