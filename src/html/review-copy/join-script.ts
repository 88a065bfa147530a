import keep from './script/keep.js?raw';
import page from './script/page.js?raw';
import reviewFile from './script/review-file.js?raw';
import words from './script/words.js?raw';

/** Each before those that use it; none has a name that another has. */
const modules = [words, reviewFile, keep, page];

const IMPORT = /^import [^;]*;\n/gm;
const EXPORT = /^export /gm;

/** The script's modules as the one script of a page that may fetch nothing. */
export function joinScript(): string {
  const joined = modules.map((module) =>
    module.replaceAll('\r\n', '\n').replace(IMPORT, '').replace(EXPORT, ''),
  );
  return `\n${joined.join('\n')}`;
}
