import fields from './script/fields.js?raw';
import keep from './script/keep.js?raw';
import merge from './script/merge.js?raw';
import page from './script/page.js?raw';
import reviewFile from './script/review-file.js?raw';
import words from './script/words.js?raw';

/** Each before those that use it; none has a name that another has. */
const modules = [words, reviewFile, merge, fields, keep, page];

const IMPORT = /^import [^;]*;\n/gm;
const EXPORT = /^export /gm;
const COMMENT = /^ *\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/gm;

/** The script's modules as the one script of a page that may fetch nothing, without the comments that stand by themselves. */
export function joinScript(): string {
  const joined = modules.map((module) =>
    module.replaceAll('\r\n', '\n').replace(COMMENT, '').replace(IMPORT, '').replace(EXPORT, ''),
  );
  return `\n${joined.join('\n')}`;
}
