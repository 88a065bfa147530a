import { Text, View } from '@react-pdf/renderer';
import type { Report } from '#src/report/report.ts';
import { breakWords } from '../break-words.ts';
import { directionOf } from '../scripts/direction-of.ts';
import { pdfWords } from './pdf-words.ts';
import { useSetting } from './setting.ts';
import { colours, contentWidth, NO_HYPHEN, sheet, styles } from './theme.ts';
import { Written } from './written.tsx';

const size = 8.5;
const numberRoom = 96;

interface PageFurnitureProps {
  report: Report;
  fingerprint: string;
  /** On the pages of an annex, which nobody signed. */
  annex?: boolean;
}

/** What is on every page: the mark of a draft or of an example behind the words, and the foot. */
export function PageFurniture({ report, fingerprint, annex = false }: PageFurnitureProps) {
  const standing = annex && report.status === 'signed' ? pdfWords.annexTo(report.standing) : report.standing;
  return (
    <>
      <Watermark lines={marksOf(report)} />
      <Foot report={report} standing={standing} fingerprint={fingerprint} />
    </>
  );
}

/** Drawn and not written, so that it is not in the middle of a sentence when someone copies the page. */
function Watermark({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <View
      fixed
      style={{
        position: 'absolute',
        top: 300,
        left: 0,
        width: sheet.width,
        alignItems: 'center',
        transform: 'rotate(-45deg)',
      }}
    >
      {lines.map((line) => (
        <Drawn key={line} words={line} width={400} />
      ))}
    </View>
  );
}

function marksOf({ status, use }: Report): string[] {
  return [
    ...(status === 'draft' ? [pdfWords.draft] : []),
    ...(use === 'worked-example' ? [pdfWords.fictional] : []),
  ];
}

function Drawn({ words, width }: { words: string; width: number }) {
  const { outline } = useSetting();
  const { path, ascent, descent, width: length } = outline(words);
  const height = ((ascent - descent) * width) / length;
  return (
    <View
      stamp={{
        path,
        left: 0,
        top: -ascent,
        width: length,
        height: ascent - descent,
        colour: colours.watermark,
      }}
      style={{ width, height }}
    />
  );
}

interface FootProps {
  report: Report;
  standing: string;
  fingerprint: string;
}

function Foot({ report, standing, fingerprint }: FootProps) {
  const { widthOf } = useSetting();
  const width = contentWidth - numberRoom;
  const direction = directionOf(report.title);
  const fictional = report.use === 'worked-example' ? [pdfWords.fictional] : [];
  const printed = fingerprint === '' ? [] : [pdfWords.fingerprint(fingerprint)];
  return (
    <View
      fixed
      style={{
        position: 'absolute',
        bottom: 28,
        left: sheet.marginX,
        width: contentWidth,
        borderTopWidth: 0.5,
        borderTopColor: colours.line,
        paddingTop: 5,
      }}
    >
      <View style={{ ...styles.row, marginBottom: 2 }}>
        <Text
          style={{ fontSize: size, fontWeight: 700, color: colours.muted, width, direction }}
          hyphenationPenalty={NO_HYPHEN}
        >
          <Written direction={direction}>
            {breakWords(shortTitle(report.title), width, size, widthOf)}
          </Written>
        </Text>
        <Text
          numbered={({ here, pages }) => pdfWords.page(here, pages)}
          style={{ fontSize: size, color: colours.muted, width: numberRoom, textAlign: 'right' }}
        >
          0
        </Text>
      </View>
      <Text style={{ fontSize: size, color: colours.muted }} hyphenationPenalty={NO_HYPHEN}>
        <Written>{[standing, ...fictional, ...printed].join('\u2002· ')}</Written>
      </Text>
    </View>
  );
}

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

function shortTitle(title: string): string {
  const all = Array.from(letters.segment(title), ({ segment }) => segment);
  return all.length <= 70 ? title : `${all.slice(0, 68).join('').trimEnd()} …`;
}
