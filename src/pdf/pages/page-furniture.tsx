import { Path, Svg, Text, View } from '@react-pdf/renderer';
import type { Report } from '#src/report/report.ts';
import { breakWords } from '../break-words.ts';
import { directionOf } from '../scripts/direction-of.ts';
import { pdfWords } from './pdf-words.ts';
import { useSetting } from './setting.ts';
import { colours, contentWidth, NO_HYPHEN, sheet, styles } from './theme.ts';
import { Written } from './written.tsx';

const size = 8;
const numberRoom = 90;

/** What is on every page: a draft's mark behind the words, and the foot. */
export function PageFurniture({ report, fingerprint }: { report: Report; fingerprint: string }) {
  return (
    <>
      {report.status === 'draft' ? <DraftMark fictional={report.use === 'worked-example'} /> : null}
      <Foot report={report} fingerprint={fingerprint} />
    </>
  );
}

/** Drawn and not written, so that it is not in the middle of a sentence when someone copies the page. */
function DraftMark({ fictional }: { fictional: boolean }) {
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
      <Drawn words={pdfWords.draft} width={400} />
      {fictional ? <Drawn words={pdfWords.fictional} width={400} /> : null}
    </View>
  );
}

function Drawn({ words, width }: { words: string; width: number }) {
  const { outline } = useSetting();
  const { path, ascent, descent, width: length } = outline(words);
  const height = ((ascent - descent) * width) / length;
  return (
    <Svg viewBox={`0 ${-ascent} ${length} ${ascent - descent}`} style={{ width, height }}>
      <Path d={path} fill={colours.watermark} />
    </Svg>
  );
}

/** No line height here: it would be multiplied again each time a page number is laid out. */
function Foot({ report, fingerprint }: { report: Report; fingerprint: string }) {
  const { widthOf } = useSetting();
  const width = contentWidth - numberRoom;
  const direction = directionOf(report.title);
  const fictional = report.use === 'worked-example' ? [pdfWords.fictional] : [];
  const printed = fingerprint === '' ? [] : [pdfWords.fingerprint(fingerprint)];
  return (
    <View
      fixed
      style={{
        ...styles.row,
        position: 'absolute',
        bottom: 30,
        left: sheet.marginX,
        width: contentWidth,
        borderTopWidth: 0.5,
        borderTopColor: colours.line,
        paddingTop: 5,
      }}
    >
      <View style={{ width }}>
        <Text
          style={{ fontSize: size, fontWeight: 700, color: colours.muted, marginBottom: 2, direction }}
          hyphenationPenalty={NO_HYPHEN}
        >
          <Written direction={direction}>
            {breakWords(shortTitle(report.title), width, size, widthOf)}
          </Written>
        </Text>
        <Text style={{ fontSize: size, color: colours.muted }} hyphenationPenalty={NO_HYPHEN}>
          <Written>{[report.standing, ...fictional, ...printed].join('\u2002· ')}</Written>
        </Text>
      </View>
      <Text
        style={{ fontSize: size, color: colours.muted, width: numberRoom, textAlign: 'right' }}
        render={({ pageNumber, totalPages }) => pdfWords.page(pageNumber, totalPages)}
      />
    </View>
  );
}

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

function shortTitle(title: string): string {
  const all = Array.from(letters.segment(title), ({ segment }) => segment);
  return all.length <= 70 ? title : `${all.slice(0, 68).join('').trimEnd()} …`;
}
