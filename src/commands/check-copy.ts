import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkCopy } from '#src/check/check-copy.ts';
import { compareFingerprint } from '#src/check/compare-fingerprint.ts';
import type { Verdict } from '#src/check/verdict.ts';
import { type Tone, verdictWords, wordLimits, wordVerdict, wordVersion } from '#src/check/verdict-words.ts';
import { wordOutcome } from '#src/check/word-outcome.ts';
import { readableFingerprint } from '#src/document/fingerprint.ts';
import { signatureOf, titleOf } from '#src/domain/assessment.ts';
import { refuse, succeed } from '#src/domain/result.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { wordFileProblem } from '#src/interchange/file-problem.ts';
import { readCopy } from '#src/interchange/read-copy.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { readFonts } from './read-fonts.ts';
import { reasonOf } from './reason-of.ts';

const USAGE = `How to use it:
  npm run check-copy -- FILE [--fingerprint "0123 4567 ..."]     (FILE ends in .pdf or .heat.json)`;

const SIGNS: Record<Tone, string> = { well: '✓', unsure: '?', ill: '✗', plain: '·' };
const UNCHANGED = 0;
const CHANGED = 1;
const CANNOT_TELL = 2;

/** Says whether a copy is what was signed. Gives the exit status: 0 unchanged, 1 changed, 2 cannot tell. */
export async function check(words: readonly string[]): Promise<0 | 1 | 2> {
  const asked = readWords(words);
  if (asked === null) return tell(USAGE);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(asked.file);
  } catch (error) {
    return tell(`${asked.file} could not be read: ${reasonOf(error)}.`);
  }
  const copy = readCopy(bytes);
  if (!copy.ok) return tell(`${asked.file}: ${wordFileProblem(copy.problem, 'check')}`);
  const checked = await checkCopy(copy.value, {
    findEdition: openEdition,
    lookHere: async () => ({ kind: 'not-looked' }),
    rebuild: async ({ report, ...order }) => {
      try {
        const { bytes: made } = await makePdf(report, { fonts: await readFonts(), ...order });
        return succeed(made);
      } catch (error) {
        return refuse(reasonOf(error));
      }
    },
  });
  return checked.ok
    ? report(asked.file, checked.value, asked.fingerprint)
    : tell(`${asked.file}: ${wordFileProblem(checked.problem, 'check')}`);
}

/** Null where the words are no question. A fingerprint that is named and empty would look as if it had been compared. */
function readWords(words: readonly string[]): { file: string; fingerprint: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { fingerprint: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    const { fingerprint } = values;
    if (file === undefined || others.length > 0 || fingerprint?.trim() === '') return null;
    return { file, fingerprint: fingerprint ?? '' };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function report(file: string, verdict: Verdict, typed: string): 0 | 1 | 2 {
  const assessment = verdict.document?.assessment;
  const minutes = compareFingerprint(typed, assessment ?? { signatures: [], version: 1 });
  const outcome = wordOutcome(verdict, minutes);
  const lines = [`${SIGNS[outcome.tone]} ${outcome.text}.`, '', file];
  if (assessment !== undefined) {
    const signature = signatureOf(assessment);
    lines.push(titleOf(assessment), wordVersion(signature, assessment.version));
    if (signature !== undefined) lines.push(`Fingerprint ${readableFingerprint(signature.fingerprint)}`);
  }
  for (const { question, tone, answer, because } of wordVerdict(verdict, minutes)) {
    lines.push('', `${SIGNS[tone]} ${question} ${answer}.`, `  ${because}`);
  }
  lines.push('', wordLimits(verdict));
  if (verdict.answers.kind !== 'draft') lines.push(verdictWords.unsigned);
  console.log(lines.join('\n'));
  if (outcome.tone === 'ill') return CHANGED;
  return outcome.tone === 'well' ? UNCHANGED : CANNOT_TELL;
}

function tell(words: string): 2 {
  console.error(words);
  return CANNOT_TELL;
}
