// @vitest-environment jsdom
import { Blob as ReadableBlob } from 'node:buffer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDocument } from '#src/document/write-document.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import { openFile } from '#src/interchange/open-file.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import { aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';

/** A chosen file. jsdom's own Blob can't be read. */
function aFile(content: string | Uint8Array<ArrayBuffer>): Blob {
  return new ReadableBlob([content]) as unknown as Blob;
}

describe('a file that a person chose', () => {
  it('opens as it was saved, with or without a byte order mark', async () => {
    const document = await aSignedDocument();
    const text = writeDocument(document);
    const opened = { ok: true, value: { kind: 'assessment', document } };

    expect(await openFile(aFile(text), findTinyEdition)).toEqual(opened);
    expect(await openFile(aFile(`\ufeff${text}`), findTinyEdition)).toEqual(opened);
  });

  it.each<[string, Blob, FileProblem]>([
    ['a picture', aFile(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), { kind: 'another-kind', what: 'picture' }],
    ['a film', aFile(new Uint8Array(30_000_000)), { kind: 'too-large', bytes: 30_000_000 }],
    ['a letter', aFile('Dear colleague'), { kind: 'not-json' }],
    ['nothing', aFile(''), { kind: 'empty' }],
  ])('is refused in words: %s', async (_, file, problem) => {
    expect(await openFile(file, findTinyEdition)).toEqual({ ok: false, problem });
    expect(wordFileProblem(problem)).toMatch(/^This file .+\.$/);
    expect(wordFileProblem(problem)).not.toMatch(/invalid|failed|please|oops/i);
  });

  it('is said to be too large in megabytes', () => {
    expect(wordFileProblem({ kind: 'too-large', bytes: 30_000_000 })).toContain('29 MB');
  });
});

describe('the name of a file', () => {
  it.each([
    ['Stop smoking: Wexcombe & Éire', 'heat-stop-smoking-wexcombe-eire-v2.heat.json'],
    ['  ../../etc/passwd  ', 'heat-etc-passwd-v2.heat.json'],
    ['', 'heat-assessment-v2.heat.json'],
    ['健康', 'heat-assessment-v2.heat.json'],
    [`${'a'.repeat(59)} b`, `heat-${'a'.repeat(59)}-v2.heat.json`],
  ])('%j becomes %s', (title, name) => {
    expect(fileNameFor(title, 2, '.heat.json')).toBe(name);
  });
});

describe('saving a file', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('hands it over under its name, and lets its bytes go afterwards', () => {
    vi.useFakeTimers();
    const revokeObjectURL = vi.fn();
    const createObjectURL = vi.fn(() => 'blob:here');
    vi.stubGlobal('URL', { createObjectURL, revokeObjectURL });
    const clicked: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.getAttribute('href')}`);
    });
    saveFile('a.heat.json', 'words', 'application/json');

    expect(clicked).toEqual(['a.heat.json blob:here']);
    expect(revokeObjectURL).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revokeObjectURL).toHaveBeenCalledWith('blob:here');
    click.mockRestore();
  });
});
