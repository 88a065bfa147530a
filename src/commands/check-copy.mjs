// npm run check-copy: whether a copy of an assessment is what was signed.
import { runTypescript } from './run-typescript.mjs';

await runTypescript(async (load) => {
  const { check } = await load('/src/commands/check-copy.ts');
  return check(process.argv.slice(2));
});
