// npm run render: the PDF or the web page of an assessment, from the command line.
import { runTypescript } from './run-typescript.mjs';

await runTypescript(async (load) => {
  const { render } = await load('/src/commands/render.ts');
  return render(process.argv.slice(2));
});
