import { Link, Text, View } from '@react-pdf/renderer';
import type { Numbered } from '../number-pages.ts';
import type { Group } from '../tagging/tags.ts';
import { BriefHeading } from './heading.tsx';
import { destinationOf, type OutlinedChapter, type OutlineLine, SMALL_PRINT } from './outline.ts';
import { pdfWords } from './pdf-words.ts';
import { colours, contentWidth, styles, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

const numberRoom = 40;
const step = 18;

interface ContentsProps {
  chapters: readonly OutlinedChapter[];
  annexes: readonly OutlinedChapter[];
}

/** Chapters and sections with their pages, each a link. Rows stand on the page themselves, so that it can break between them. */
export function Contents({ chapters, annexes }: ContentsProps) {
  return (
    <>
      <BriefHeading size={text.chapter}>{pdfWords.contents}</BriefHeading>
      <View style={{ height: 4 }} />
      <Rows chapters={chapters} />
      <Row title={pdfWords.smallPrint} line={SMALL_PRINT} within={['TOC']} />
      <Rows chapters={annexes} />
    </>
  );
}

function Rows({ chapters }: Pick<ContentsProps, 'chapters'>) {
  return chapters.map(({ chapter, line, sections }) => [
    <Row key={line.ref} title={chapter.title} line={line} within={['TOC']} />,
    ...sections.map(({ section, line: below }) => (
      <Row key={below.ref} title={section.title} line={below} within={['TOC', `TOC ${line.ref}`]} indented />
    )),
  ]);
}

interface RowProps {
  title: string;
  line: OutlineLine;
  within: readonly Group[];
  indented?: boolean;
}

function Row({ title, line, within, indented = false }: RowProps) {
  const left = indented ? step : 0;
  const width = contentWidth - left - numberRoom;
  const size: TextSize = text.body;
  const destination = destinationOf(line);
  const page: Numbered = ({ pageOf }) => String(pageOf(destination));
  return (
    <Link
      src={`#${destination}`}
      says={pdfWords.goTo(title)}
      within={[...within, `TOCI ${line.ref}`, 'Reference']}
      style={{
        ...styles.row,
        color: colours.ink,
        textDecoration: 'none',
        marginLeft: left,
        marginTop: indented ? 0 : 6,
        paddingVertical: 2,
        borderBottomWidth: 0.5,
        borderBottomColor: colours.line,
      }}
    >
      <View style={{ width }}>
        <Words width={width} size={size} bold={!indented}>
          {title}
        </Words>
      </View>
      <Text
        numbered={page}
        style={{ ...size, width: numberRoom, fontWeight: indented ? 400 : 700, textAlign: 'right' }}
      >
        0
      </Text>
    </Link>
  );
}
