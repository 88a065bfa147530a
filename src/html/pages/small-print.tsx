import { OWN } from '../anchors.ts';
import { htmlWords } from '../html-words.ts';
import { Paragraphs } from './said.tsx';

/** What stands below it all: where the questions come from, and the whole fingerprint of a signed version. */
export function SmallPrint({ lines, fingerprint }: { lines: readonly string[]; fingerprint: string }) {
  return (
    <footer>
      <h2 id={OWN.smallPrint}>{htmlWords.smallPrint}</h2>
      {lines.length === 0 ? null : <Paragraphs text={lines} />}
      {fingerprint === '' ? null : (
        <p>
          {htmlWords.wholeFingerprint}: <span className="fingerprint">{fingerprint}</span>
        </p>
      )}
    </footer>
  );
}
