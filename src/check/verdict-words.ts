import type { DevicesCompared } from '#src/document/compare-devices.ts';
import { wordDevices } from '#src/document/device-words.ts';
import type { Signature } from '#src/domain/assessment.ts';
import { MAKER } from '#src/pdf/maker.ts';
import { type AnnexId, annexNames } from '#src/report/annex.ts';
import { momentInWords } from '#src/report/dates.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import { shortened } from '#src/report/text.ts';
import { wordEvent } from '#src/report/word-step.ts';
import type { MinutesVerdict } from './compare-fingerprint.ts';
import type {
  AnswersVerdict,
  ChainVerdict,
  EventsVerdict,
  HereVerdict,
  PagesVerdict,
  Standing,
  Verdict,
} from './verdict.ts';

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
  events: 'Is the list of what happened complete?',
  standing: 'Where does it stand?',
  devices: 'Was it signed on the same device as before?',
  pages: 'Do the pages match the answers?',
  here: 'Is there a newer version on this device?',
  minutes: 'Is it the fingerprint in the minutes?',
  /** Said of every copy in which something was signed. */
  limits:
    'This check does not prove who signed. The names are what people typed. To be sure, compare the fingerprint with the one in the minutes of the meeting, or ask the person named.',
  limitsOfDraft:
    'Nobody has agreed to a draft. Whoever has the file can change it, and no check can tell. The names in it are what people typed.',
  unsigned:
    'How the answers came to be written, and how often they were changed, is not part of what was signed. It is not checked.',
} as const;

/** What a check found, question by question. */
export function wordVerdict(verdict: Verdict, minutes: MinutesVerdict): Finding[] {
  const findings = [wordAnswers(verdict.answers)];
  if (verdict.chain.kind !== 'not-compared') findings.push(wordChain(verdict.chain));
  if (verdict.events.kind !== 'not-compared') findings.push(wordEvents(verdict.events));
  if (verdict.standing !== null) findings.push(wordStanding(verdict.standing));
  if (verdict.devices.kind !== 'nothing-to-compare') findings.push(wordDevice(verdict.devices));
  if (verdict.pages.kind !== 'no-pages') findings.push(wordPages(verdict.pages));
  if (verdict.here.kind !== 'not-looked') findings.push(wordHere(verdict.here, minutes));
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
    case 'not-compared':
      return {
        question,
        tone: 'plain',
        answer: 'Not compared',
        because:
          'What happened to the assessment was changed in this copy, so its answers were not looked at.',
      };
  }
}

function wordChain(verdict: Exclude<ChainVerdict, { kind: 'not-compared' }>): Finding {
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

function wordEvents(verdict: Exclude<EventsVerdict, { kind: 'not-compared' }>): Finding {
  const question = verdictWords.events;
  switch (verdict.kind) {
    case 'whole':
      return {
        question,
        tone: 'well',
        answer: 'It is whole',
        because: `${verdict.count === 1 ? 'One event is listed' : `${verdict.count} events are listed, each linked to those before it`}. None was changed, taken out or moved since. A check can’t tell whether later ones were left off the end.`,
      };
    case 'changed': {
      const { place, event } = verdict;
      const now =
        event === null
          ? ''
          : ` It now says “${shortened(wordEvent(event, [event]), 100)}”, ${momentInWords(event.at)}.`;
      return {
        question,
        tone: 'ill',
        answer: 'Changed',
        because: `From event ${place} on it is not as it was, or something before that is missing.${now} Ask the person who sent it for the original.`,
      };
    }
  }
}

function wordStanding({ state, version, since }: Standing): Finding {
  const givenUp = state === 'abandoned' || state === 'superseded';
  const came =
    since === null ? '' : ` ${shortened(wordEvent(since, [since]), 200)}, ${momentInWords(since.at)}.`;
  const what =
    state === 'signed' ? `Version ${version} is the newest in this copy.` : `Version ${version}.${came}`;
  return {
    question: verdictWords.standing,
    tone: givenUp ? 'unsure' : 'plain',
    answer: stateLabels[state],
    because: what,
  };
}

function wordDevice(compared: DevicesCompared): Finding {
  const isSame = compared.kind === 'same-device';
  return {
    question: verdictWords.devices,
    tone: isSame ? 'well' : 'unsure',
    answer: isSame ? 'The same device' : 'Another device',
    because: `${wordDevices(compared) ?? ''} That does not show who signed.`,
  };
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
        because: 'Pages that match a changed copy would tell you nothing.',
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

function wordHere(verdict: Exclude<HereVerdict, { kind: 'not-looked' }>, minutes: MinutesVerdict): Finding {
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
    case 'replaced-here':
      return {
        question,
        tone: 'unsure',
        answer: 'It was replaced',
        because: `On this device it says that “${verdict.by}” has taken its place.`,
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
    case 'another-version': {
      const other = `Version ${verdict.version} on this device has another fingerprint.`;
      const isInMinutes = minutes.kind === 'same';
      return {
        question,
        tone: isInMinutes ? 'unsure' : 'ill',
        answer: 'It is not the one here',
        because: isInMinutes
          ? `${other} The minutes speak of this copy, not of the one here.`
          : `${other} Only one of the two can be what was decided: compare both with the minutes.`,
      };
    }
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

/** What no check of this copy can show. */
export function wordLimits({ answers }: Verdict): string {
  return answers.kind === 'draft' ? verdictWords.limitsOfDraft : verdictWords.limits;
}

/** What is in a copy, in one line. */
export function wordVersion(signature: Signature | undefined, version: number): string {
  return signature === undefined
    ? `Draft, version ${version}`
    : `Version ${version}, signed off on ${momentInWords(signature.signedAt)}`;
}
