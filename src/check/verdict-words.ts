import type { Signature } from '#src/domain/assessment.ts';
import { MAKER } from '#src/pdf/maker.ts';
import { type AnnexId, annexNames } from '#src/report/annex.ts';
import { momentInWords } from '#src/report/dates.ts';
import type { MinutesVerdict } from './compare-fingerprint.ts';
import type { AnswersVerdict, ChainVerdict, HereVerdict, PagesVerdict, Verdict } from './verdict.ts';

/** How good the news is. The words always say it too. */
export type Tone = 'well' | 'unsure' | 'ill' | 'plain';

/** One question about a copy, answered in a word or two and then in full. */
export interface Finding {
  question: string;
  tone: Tone;
  answer: string;
  because: string;
}

export const verdictWords = {
  answers: 'Are the answers unchanged?',
  chain: 'Are all signed versions here?',
  pages: 'Do the pages match the answers?',
  here: 'Is there a newer version on this device?',
  minutes: 'Is it the fingerprint in the minutes?',
  /** Said of every copy. */
  limits:
    'This check does not prove who signed. The names are what people typed. To be sure, compare the fingerprint with the one in the minutes of the meeting, or ask the person named.',
  unsigned:
    'How the answers came to be written, and how often they were changed, is not part of what was signed. It is not checked.',
} as const;

/** What a check found, question by question. */
export function wordVerdict(verdict: Verdict, minutes: MinutesVerdict): Finding[] {
  const findings = [wordAnswers(verdict.answers), wordChain(verdict.chain)];
  if (verdict.pages.kind !== 'no-pages') findings.push(wordPages(verdict.pages));
  if (verdict.here.kind !== 'not-looked') findings.push(wordHere(verdict.here));
  if (minutes.kind !== 'not-given') findings.push(wordMinutes(minutes));
  return findings;
}

function wordAnswers(verdict: AnswersVerdict): Finding {
  const question = verdictWords.answers;
  switch (verdict.kind) {
    case 'unchanged':
      return {
        question,
        tone: 'well',
        answer: 'Unchanged',
        because: `The answers have not changed since this fingerprint was made on ${momentInWords(verdict.signature.signedAt)}.`,
      };
    case 'changed':
      return {
        question,
        tone: 'ill',
        answer: 'Changed',
        because: `Version ${verdict.version} was changed after it was signed off, or part of it is missing. Ask the person who sent it for the original.`,
      };
    case 'other-fingerprint':
      return {
        question,
        tone: 'ill',
        answer: 'Changed',
        because:
          'The PDF names one fingerprint, and the assessment inside it has another. One of them was put there afterwards.',
      };
    case 'draft':
      return {
        question,
        tone: 'unsure',
        answer: 'Can’t tell',
        because: `Version ${verdict.version} has not been signed off. A draft may change at any time.`,
      };
  }
}

function wordChain(verdict: ChainVerdict): Finding {
  const question = verdictWords.chain;
  switch (verdict.kind) {
    case 'whole':
      return {
        question,
        tone: 'well',
        answer: 'All here',
        because:
          verdict.versions === 1
            ? 'It holds version 1, as it was signed off.'
            : `It holds versions 1 to ${verdict.versions}. Each names the fingerprint of the one before it.`,
      };
    case 'broken':
      return {
        question,
        tone: 'ill',
        answer: 'Not all here',
        because: 'The signed versions and their fingerprints do not fit together.',
      };
    case 'none':
      return {
        question,
        tone: 'plain',
        answer: 'None yet',
        because: 'No version in this copy has been signed off.',
      };
  }
}

function wordPages(verdict: Exclude<PagesVerdict, { kind: 'no-pages' }>): Finding {
  const question = verdictWords.pages;
  switch (verdict.kind) {
    case 'match':
      return {
        question,
        tone: 'well',
        answer: 'They match',
        because: `The pages were made once more from the answers in this file, and the two files are the same to the last byte.${wordAnnexes(verdict.annexes)}`,
      };
    case 'differ':
      return {
        question,
        tone: 'ill',
        answer: 'They do not match',
        because:
          'We could not make the same file again. Another program may have saved it anew, or the pages may have been altered. Trust the answers in the file, not the pages.',
      };
    case 'other-release':
      return {
        question,
        tone: 'unsure',
        answer: 'Can’t tell',
        because: `The pages were made by another release of this app (${verdict.maker === '' ? 'it does not say which' : verdict.maker}), and this one (${MAKER === '' ? 'unnamed' : MAKER}) may lay them out in another way. Go by the answers in the file, or check it with that release.`,
      };
    case 'could-not-rebuild':
      return {
        question,
        tone: 'unsure',
        answer: 'Can’t tell',
        because: `The pages could not be made again to compare them (${verdict.reason}).`,
      };
    case 'not-compared':
      return {
        question,
        tone: 'plain',
        answer: 'Not compared',
        because: 'Pages that match changed answers would tell you nothing.',
      };
  }
}

/** Pages that match were not all signed. */
function wordAnnexes(annexes: readonly AnnexId[]): string {
  if (annexes.length === 0) return '';
  const names = annexes.map((id) => `“${annexNames[id]}”`).join(' and ');
  return annexes.length === 1
    ? ` The annex ${names} is made from the same answers. It is not part of what was signed.`
    : ` The annexes ${names} are made from the same answers. They are not part of what was signed.`;
}

function wordHere(verdict: Exclude<HereVerdict, { kind: 'not-looked' }>): Finding {
  const question = verdictWords.here;
  switch (verdict.kind) {
    case 'not-here':
      return {
        question,
        tone: 'plain',
        answer: 'Not known here',
        because:
          'This assessment is not on this device, so a newer version may exist elsewhere. Ask the person named in it.',
      };
    case 'unreadable':
      return {
        question,
        tone: 'plain',
        answer: 'Can’t be read here',
        because: 'This assessment is on this device, but the one here can’t be read.',
      };
    case 'newest':
      return {
        question,
        tone: 'well',
        answer: 'No',
        because: 'No newer version has been signed off on this device.',
      };
    case 'superseded':
      return {
        question,
        tone: 'unsure',
        answer: 'Yes',
        because: `Version ${verdict.by} has been signed off on this device and takes the place of this copy.`,
      };
    case 'newer-than-here':
      return {
        question,
        tone: 'plain',
        answer: 'The copy is newer',
        because:
          verdict.here === 0
            ? 'On this device the assessment is still a draft.'
            : `The newest signed version on this device is version ${verdict.here}.`,
      };
    case 'another-version':
      return {
        question,
        tone: 'ill',
        answer: 'It is not the one here',
        because: `Version ${verdict.version} on this device has another fingerprint. Only one of the two can be what was decided: compare both with the minutes.`,
      };
  }
}

function wordMinutes(verdict: Exclude<MinutesVerdict, { kind: 'not-given' }>): Finding {
  const question = verdictWords.minutes;
  switch (verdict.kind) {
    case 'same':
      return {
        question,
        tone: 'well',
        answer: 'The same',
        because: 'The fingerprint you typed is that of this version.',
      };
    case 'earlier':
      return {
        question,
        tone: 'unsure',
        answer: 'An earlier version',
        because: `The fingerprint you typed is that of version ${verdict.version}. This copy shows a later one.`,
      };
    case 'differs':
      return {
        question,
        tone: 'ill',
        answer: 'Not the same',
        because:
          'No signed version in this copy has the fingerprint you typed. Look for a slip of the pen first; if there is none, this is not what the minutes speak of.',
      };
    case 'unreadable':
      return {
        question,
        tone: 'unsure',
        answer: 'Can’t tell',
        because: unreadableFingerprint,
      };
  }
}

export const unreadableFingerprint =
  'A fingerprint has 32 digits in eight groups of four, or 64 in its long form. They are 0 to 9 and a to f.';

/** What is in a copy, in one line. */
export function wordVersion(signature: Signature | undefined, version: number): string {
  return signature === undefined
    ? `Draft, version ${version}`
    : `Version ${version}, signed off on ${momentInWords(signature.signedAt)}`;
}
