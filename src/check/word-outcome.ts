import type { MinutesVerdict } from './compare-fingerprint.ts';
import type { Verdict } from './verdict.ts';
import { type Tone, wordVerdict } from './verdict-words.ts';

/** All that was found in one sentence. It is well only when nothing is left open. */
export function wordOutcome(verdict: Verdict, minutes: MinutesVerdict): { tone: Tone; text: string } {
  const { answers, standing, devices, pages, here } = verdict;
  const tones = wordVerdict(verdict, minutes).map(({ tone }) => tone);
  const ills = tones.filter((tone) => tone === 'ill').length;
  if (ills > 0 || answers.kind === 'not-compared') {
    const onlyPages = ills === 1 && pages.kind === 'differ';
    return { tone: 'ill', text: `Do not rely on ${onlyPages ? 'the pages of this copy' : 'this copy'}` };
  }
  if (answers.kind === 'draft') {
    const what = standing?.state === 'abandoned' ? 'a draft that was given up' : 'a draft';
    return { tone: 'unsure', text: `This copy is ${what}, so there is no fingerprint to check it against` };
  }
  const unchanged = 'The answers have not changed since the fingerprint was made';
  if (here.kind === 'superseded') {
    return { tone: 'unsure', text: `${unchanged}, but version ${here.by} has taken their place` };
  }
  if (here.kind === 'another-version') {
    return {
      tone: 'unsure',
      text: `${unchanged}, and the minutes speak of them, not of those on this device`,
    };
  }
  if (standing?.state === 'superseded' || here.kind === 'replaced-here') {
    return { tone: 'unsure', text: `${unchanged}, but another assessment has taken the place of this one` };
  }
  if (minutes.kind === 'earlier' || minutes.kind === 'unreadable') {
    return { tone: 'unsure', text: `${unchanged}, but it is not clear that the minutes speak of them` };
  }
  if (pages.kind === 'other-release' || pages.kind === 'could-not-rebuild') {
    return { tone: 'unsure', text: `${unchanged}. We can’t tell for the pages` };
  }
  if (devices.kind === 'another-device') {
    const { version, than } = devices;
    return {
      tone: 'unsure',
      text: `${unchanged}, but version ${version} was signed on another device than version ${than}`,
    };
  }
  return { tone: 'well', text: unchanged };
}
