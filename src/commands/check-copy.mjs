// npm run check-copy: whether a copy of an assessment is what was signed.

const CANNOT_TELL = 2;

try {
  const { runTypescript } = await import('./run-typescript.mjs');
  await runTypescript(async (load) => {
    const { check } = await load('/src/commands/check-copy.ts');
    return check(process.argv.slice(2));
  });
} catch (error) {
  // Without this Node would end with the status that means “changed”.
  console.error('The copy could not be checked. Run npm install first, then try again.', error);
  process.exitCode = CANNOT_TELL;
}
