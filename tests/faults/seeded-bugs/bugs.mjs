// Ways to lose or betray someone's work, each one a small edit that a tired person could make. The suite must catch all.

/**
 * @typedef {object} Bug
 * @property {string} name
 * @property {string} lie  What goes wrong for a person.
 * @property {string} file
 * @property {string} find  What the edit takes out. It is there exactly once, or the list has rotted.
 * @property {string} replace
 * @property {string[]} caughtBy  The smallest test files that see it.
 * @property {string} [test]  Of those files only the tests with this in their names, where the rest takes long.
 */

/** @type {readonly Bug[]} */
export const bugs = [
  // Saving
  {
    name: 'saving-waits-for-a-pause',
    lie: 'The last words are not on disk when the browser dies just after they were typed.',
    file: 'src/storage/assessment-session.ts',
    find: `    if (changed.ok) this.#show(changed.value);
    this.saving.send({ type: 'changes.made', changes: [change] });`,
    replace: `    if (changed.ok) this.#show(changed.value);
    setTimeout(() => this.saving.send({ type: 'changes.made', changes: [change] }), 300);`,
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'an open assessment',
  },
  {
    name: 'a-failed-write-is-called-saved',
    lie: 'The page says "Saved" while storage refused the words.',
    file: 'src/storage/write-changes.ts',
    find: 'return refuse(saveProblemOf(error));',
    replace: 'return succeed(base);',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
  },
  {
    name: 'words-that-did-not-land-are-dropped',
    lie: 'What was typed while the disk was full is never written, though there is room again.',
    file: 'src/workflow/saving-machine.ts',
    find: 'const unwritten = [...inFlight, ...queue];',
    replace: 'const unwritten = queue;',
    caughtBy: ['tests/workflow/saving-machine.test.ts'],
  },
  {
    name: 'a-write-is-done-before-it-is-on-disk',
    lie: 'The page says "Saved" for words that are only in the browser’s memory, and a crash takes them.',
    file: 'src/storage/database.ts',
    find: "chromeTransactionDurability: 'strict'",
    replace: "chromeTransactionDurability: 'relaxed'",
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'the database',
  },
  {
    name: 'closing-does-not-wait',
    lie: 'Going to another page leaves the last words behind.',
    file: 'src/storage/assessment-session.ts',
    find: `    await this.settled();
    this.#closed = true;`,
    replace: '    this.#closed = true;',
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'an open assessment',
  },

  // Journals
  {
    name: 'no-journal',
    lie: 'The last word is gone when the window is closed, or crashes, while it is typed.',
    file: 'src/storage/assessment-session.ts',
    find: '      this.#journal.keep({ write: this.#writes, inFlight, queue, inConflict });\n',
    replace: '',
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'a page that closes in the middle of a word',
  },
  {
    name: 'journal-kept-for-ever',
    lie: 'Words that were saved long ago come back, and meet those that were written since.',
    file: 'src/storage/journal.ts',
    find: 'if (isEmpty(unwritten)) storage.removeItem(key);',
    replace: 'if (isEmpty(unwritten)) return true;',
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'a page that closes in the middle of a word',
  },
  {
    name: 'journals-dropped-too-soon',
    lie: 'Words from a window that was closed are gone when the disk is full at the next opening.',
    file: 'src/storage/session-journal.ts',
    find: 'if (!this.#isTakenOver || !this.#isSafe) return;',
    replace: 'if (!this.#isTakenOver) return;',
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'a page that closes in the middle of a word',
  },
  {
    name: 'windows-share-a-journal',
    lie: 'Of two windows that are closed together, one loses its last word.',
    file: 'src/storage/session-journal.ts',
    find: 'const window = crypto.randomUUID();',
    replace: "const window = 'one';",
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'a page that closes in the middle of a word',
  },

  {
    name: 'words-said-again-that-did-land',
    lie: 'Someone has to choose between two of their own texts after a crash, one of them long out of date.',
    file: 'src/storage/landed.ts',
    find: 'last.write >= write',
    replace: 'last.write > write',
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'a page that closes in the middle of a word',
  },

  // Several windows
  {
    name: 'stale-window-overwrites',
    lie: 'A window left open since yesterday writes over all that was said in another since.',
    file: 'src/storage/write-changes.ts',
    find: "if (found !== stamp) throw new NotAsSeen(found === null ? 'gone' : 'moved-on');",
    replace: "if (found === null && stamp !== null) throw new NotAsSeen('gone');",
    caughtBy: ['tests/storage/assessment-store.test.ts'],
  },
  {
    name: 'words-overwritten-unasked',
    lie: 'A field changed in two windows keeps only one of the texts, and nobody is asked which.',
    file: 'src/domain/change-answer.ts',
    find: 'if (!sameValue(theirs, change.from) && !sameValue(theirs, change.to)) {',
    replace: 'if (theirs === null) {',
    caughtBy: ['tests/domain/change.test.ts'],
  },
  {
    name: 'note-overwritten-unasked',
    lie: 'A note changed in two windows keeps only one of the texts, and nobody is asked which.',
    file: 'src/domain/change-answer.ts',
    find: 'if (theirs !== change.from && theirs !== change.to) {',
    replace: 'if (theirs === null) {',
    caughtBy: ['tests/domain/change.test.ts'],
  },
  {
    name: 'other-windows-not-followed',
    lie: 'A window shows yesterday’s words after they were changed in another.',
    file: 'src/storage/assessment-session.ts',
    find: '    if (row.stamp !== stamp && this.#resting()) void this.#readAgain();\n',
    replace: '',
    caughtBy: ['tests/storage/windows.test.ts'],
    test: 'two windows of one assessment',
  },
  {
    name: 'rebase-forgets-what-is-pending',
    lie: 'Words on their way to disk vanish from the page when another window’s come in.',
    file: 'src/storage/assessment-session.ts',
    find: 'rebase(this.#onDisk.assessment, this.#pending(), this.#assessment)',
    replace: 'rebase(this.#onDisk.assessment, [], this.#assessment)',
    caughtBy: ['tests/storage/assessment-session.test.ts'],
    test: 'while one answer waits for a choice between two windows',
  },
  {
    name: 'removed-work-not-written-again',
    lie: 'Work that was cleared away under an open page is gone for good when the page closes.',
    file: 'src/storage/assessment-session.ts',
    find: "if (stamp !== null) this.saving.send({ type: 'disk.doubted' });",
    replace: '',
    caughtBy: ['tests/storage/windows.test.ts'],
    test: 'an assessment that is removed while it is open',
  },
  {
    name: 'a-letter-torn-by-another-window',
    lie: 'A letter that is being put together, as in Chinese or with an accent, is torn when another window saves.',
    file: 'src/forms/use-page-form.ts',
    find: '      if (composing) return;\n',
    replace: '',
    caughtBy: ['tests/forms/page-form.test.tsx'],
    test: 'while a letter was put together',
  },

  // Releases
  {
    name: 'newer-rows-overwritten',
    lie: 'An old tab writes its older shape over what a newer release saved.',
    file: 'src/storage/heads.ts',
    find: "  if ((head.formatVersion ?? 1) > FORMAT_VERSION) throw new Refused({ kind: 'written-by-a-newer-app' });\n",
    replace: '',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
  },
  {
    name: 'old-code-opens-again',
    lie: 'An old tab goes on in the tables of a newer release, and damages them.',
    file: 'src/storage/database.ts',
    find: 'this.close({ disableAutoOpen: this.#shut });',
    replace: 'this.close({ disableAutoOpen: false });',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'the database',
  },
  {
    name: 'old-tab-blocks-a-newer-release',
    lie: 'A newer release shows nothing while an old tab is open.',
    file: 'src/storage/database.ts',
    find: '      this.close({ disableAutoOpen: this.#shut });\n',
    replace: '',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'lets go when a newer app opens it',
  },
  {
    name: 'newer-tables-accepted',
    lie: 'An older release started again opens a newer one’s tables without a word.',
    file: 'src/storage/database.ts',
    find: 'if (this.backendDB().version / 10 <= this.verno) return;',
    replace: 'if (this.backendDB().version > 0) return;',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'the database',
  },
  {
    name: 'page-reloads-by-itself',
    lie: 'A page reloads in the middle of a sentence because someone pressed "Update" in another tab.',
    file: 'src/app/watch-for-update.ts',
    find: 'if (reloadOnTakeOver) reload();',
    replace: 'if (!firstVisit) reload();',
    caughtBy: ['tests/app/watch-for-update.test.ts'],
  },
  {
    name: 'update-does-not-wait-for-saving',
    lie: 'Accepting an update loses what could not be saved before it.',
    file: 'src/app/watch-for-update.ts',
    find: '      await beforeReload();',
    replace: '      void beforeReload().catch(() => undefined);',
    caughtBy: ['tests/app/watch-for-update.test.ts'],
  },

  // Files
  {
    name: 'opening-a-file-replaces',
    lie: 'Opening last month’s file of an assessment puts it in the place of today’s.',
    file: 'src/storage/add-document.ts',
    find: '    if (!replace && (await drafts.get(id)) !== undefined) return false;\n',
    replace: '',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'adding a document',
  },
  {
    name: 'no-depth-cap',
    lie: 'A file made to do harm freezes the page with everything typed in it.',
    file: 'src/document/open-document.ts',
    find: "  if (!isSafeToParse(text)) return refuse({ kind: 'too-deep' });\n",
    replace: '',
    caughtBy: ['tests/document/open-document.test.ts'],
  },
  {
    name: 'unknown-parts-dropped',
    lie: 'A part of a file that this release does not know is lost when it is saved again.',
    file: 'src/document/heat-document.ts',
    find: 'export const heatDocumentSchema = z.strictObject({',
    replace: 'export const heatDocumentSchema = z.object({',
    caughtBy: ['tests/document/open-document.test.ts'],
  },
  {
    name: 'newer-file-opened',
    lie: 'A file of a newer release opens as if all of it were understood.',
    file: 'src/document/open-document.ts',
    find: `  if (version > FORMAT_VERSION) {
    return refuse({ kind: 'from-a-newer-app', version, reads: FORMAT_VERSION });
  }
  const saved = migrate(value, version);`,
    replace: '  const saved = { ...migrate(value, version), formatVersion: FORMAT_VERSION };',
    caughtBy: ['tests/document/open-document.test.ts'],
  },
  {
    name: 'migration-left-out',
    lie: 'What was saved with the first release can’t be opened any more.',
    file: 'src/document/migrations/migrations.ts',
    find: '= [giveItAHistory]',
    replace: '= []',
    caughtBy: ['tests/document/saved-by-earlier-releases.test.ts'],
  },
  {
    name: 'zip-sizes-believed',
    lie: 'A zip that tells of small files fills the memory until the tab crashes.',
    file: 'src/interchange/inflate-within.ts',
    find: "      if (length > most || steep) return 'swollen';\n",
    replace: '',
    caughtBy: ['tests/interchange/read-zip.test.ts'],
  },
  {
    name: 'damage-in-a-zip-unseen',
    lie: 'A backup with a damaged letter opens as if it were whole.',
    file: 'src/interchange/read-zip.ts',
    find: 'inflated.length === unpacked && crc32(inflated) === crc',
    replace: 'inflated.length === unpacked',
    caughtBy: ['tests/interchange/backup.test.ts'],
  },

  // What was signed, and what came before
  {
    name: 'signed-words-changed-unseen',
    lie: 'A signed version that someone edited opens as signed.',
    file: 'src/document/open-document.ts',
    find: "if (broken !== null) return refuse({ kind: 'signed-version-changed', version: broken });",
    replace: '',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'reading',
  },
  {
    name: 'signing-other-words',
    lie: 'A signature stands under words that another window wrote after they were read.',
    file: 'src/storage/write-changes.ts',
    find: "      if (record !== undefined) return refuse({ kind: 'changed-before-signing' });\n",
    replace: '',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'signing',
  },
  {
    name: 'frozen-record-overwritten',
    lie: 'A signed version is replaced by another.',
    file: 'src/storage/write-changes.ts',
    find: 'records.bulkAdd(rows.records)',
    replace: 'records.bulkPut(rows.records)',
    caughtBy: ['tests/storage/assessment-store.test.ts'],
    test: 'signing',
  },
  {
    name: 'history-joins-fields',
    lie: 'The history can’t put one answer back without taking back another.',
    file: 'src/storage/run-of-typing.ts',
    find: '  if (!isSameField(entry.edits, next.edits)) return null;\n',
    replace: '',
    caughtBy: ['tests/storage/history-store.test.ts'],
    test: 'in another field',
  },

  // The list, and the bin
  {
    name: 'no-list-outside-the-database',
    lie: 'After the browser lost its database the start page looks as if nobody had ever written anything.',
    file: 'src/storage/known-assessments.ts',
    find: '  if (!known.includes(id)) keep([...known, id]);\n',
    replace: '',
    caughtBy: ['tests/storage/bin.test.ts'],
  },
  {
    name: 'first-words-not-listed-outside',
    lie: 'A new assessment that is lost with the database before it was listed is not missed.',
    file: 'src/storage/write-changes.ts',
    find: '        if (from.stamp === null) rememberHere(from.assessment.id);\n',
    replace: '',
    caughtBy: ['tests/storage/bin.test.ts'],
  },
  {
    name: 'wrong-clock-empties-the-bin',
    lie: 'A computer whose clock says 2035 deletes for good what was put in the bin this morning.',
    file: 'src/storage/bin.ts',
    find: ' && days < DOUBTFUL_DAYS',
    replace: '',
    caughtBy: ['tests/storage/bin.test.ts'],
  },
  {
    name: 'bin-emptied-after-three-days',
    lie: 'What was deleted on Friday can’t be put back on Tuesday, though the page promised thirty days.',
    file: 'src/storage/bin.ts',
    find: 'days > DAYS_IN_BIN',
    replace: 'days > 3',
    caughtBy: ['tests/storage/bin.test.ts'],
  },

  // Files for other programs
  {
    name: 'a-cell-may-run',
    lie: 'An action that begins with a sign runs as a formula in the spreadsheet of whoever opens the plan.',
    file: 'src/interchange/write-csv.ts',
    find: 'escapeFormulae: FORMULA',
    replace: 'escapeFormulae: true',
    caughtBy: ['tests/interchange/write-csv.test.ts'],
    test: 'lets no spreadsheet run',
  },
  {
    name: 'a-date-added-again',
    lie: 'Who puts the dates in a calendar a second time keeps the old day, or has both.',
    file: 'src/interchange/write-calendar.ts',
    find: 'sequence: revision',
    replace: 'sequence: 0',
    caughtBy: ['tests/interchange/write-calendar.test.ts'],
    test: 'moves the same entries',
  },

  // Under a passcode
  {
    name: 'write-past-the-passcode',
    lie: 'An old tab writes readable words on a device that was given a passcode.',
    file: 'src/storage/write-changes.ts',
    find: '        requireSeal(database),\n',
    replace: '',
    caughtBy: ['tests/storage/windows.test.ts'],
    test: 'a passcode that another window set',
  },
  {
    name: 'fixed-iv',
    lie: 'Whoever copies the disk can work out sealed words from two writes.',
    file: 'src/storage/sealing/aes-seal.ts',
    find: 'crypto.getRandomValues(new Uint8Array(IV_BYTES))',
    replace: 'new Uint8Array(IV_BYTES)',
    caughtBy: ['tests/storage/sealing/aes-seal.test.ts'],
    test: 'looks different at every write',
  },
  {
    name: 'seal-not-bound-to-its-place',
    lie: 'Someone at the disk can put last year’s sealed words in the place of today’s, and nobody sees it.',
    file: 'src/storage/sealing/aes-seal.ts',
    find: 'additionalData: bytesOf(place)',
    replace: "additionalData: bytesOf('')",
    caughtBy: ['tests/storage/sealing/aes-seal.test.ts'],
    test: 'does not open as a later write|in the place of another row',
  },
];
