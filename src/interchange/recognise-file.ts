/** Kinds of file that people choose by mistake, told by what is in them: a file's ending may say anything. */
export type OtherKind =
  | 'pdf'
  | 'word'
  | 'spreadsheet'
  | 'slides'
  | 'old-office'
  | 'picture'
  | 'gzip'
  | 'web-page'
  | 'rich-text'
  | 'utf-16';

export type Recognised = { kind: 'text' } | { kind: 'zip' } | { kind: 'other'; what: OtherKind };

/** As much of a file's beginning as is looked at. */
export const LOOKED_AT = 4_096;

const beginnings: readonly [what: OtherKind, bytes: readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', [0x1f, 0x8b]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a file is, from its first bytes. Anything that is not known for something else may be text. */
export function recogniseFile(start: Uint8Array): Recognised {
  if (begins(start, [0x50, 0x4b, 0x03, 0x04]) || begins(start, [0x50, 0x4b, 0x05, 0x06])) {
    return recogniseZip(start);
  }
  const known = beginnings.find(([, bytes]) => begins(start, bytes));
  if (known !== undefined) return { kind: 'other', what: known[0] };
  const latin = latinOf(start);
  if (/^RIFF....WEBP/s.test(latin) || /^....ftyp(heic|heix|mif1|avif)/s.test(latin)) {
    return { kind: 'other', what: 'picture' };
  }
  // Every second byte of English in UTF-16 is nothing, and JSON begins in English.
  if (/^(?:[\t-~]\0){2}|^(?:\0[\t-~]){2}/.test(latin)) return { kind: 'other', what: 'utf-16' };
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)/i.test(latin))
    return { kind: 'other', what: 'web-page' };
  // Some programs put a few lines before a PDF begins.
  if (latin.slice(0, 1_024).includes('%PDF-') && !/^\s*[{[]/.test(latin)) {
    return { kind: 'other', what: 'pdf' };
  }
  return { kind: 'text' };
}

/** Office files are zips whose first parts tell which program they belong to. */
function recogniseZip(start: Uint8Array): Recognised {
  const latin = latinOf(start);
  if (!latin.includes('[Content_Types].xml') && !latin.includes('mimetypeapplication/vnd.oasis')) {
    return { kind: 'zip' };
  }
  if (/xl\/|opendocument\.spreadsheet/.test(latin)) return { kind: 'other', what: 'spreadsheet' };
  if (/ppt\/|opendocument\.presentation/.test(latin)) return { kind: 'other', what: 'slides' };
  return { kind: 'other', what: 'word' };
}

function begins(start: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, place) => start[place] === byte);
}

function latinOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
}
