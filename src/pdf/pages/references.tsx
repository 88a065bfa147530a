import { Link, Text, View } from '@react-pdf/renderer';
import type { Reference } from './evidence-links.ts';
import { keyed } from './keyed.ts';
import { pdfWords } from './pdf-words.ts';
import { colours, gap, rule, styles, text } from './theme.ts';
import { Words } from './words.tsx';

const labels = 112;
const numberRoom = 52;

interface ReferencesProps {
  label: string;
  /** A line that leads nowhere has no reference. */
  lines: readonly { words: string; reference: Reference | undefined }[];
  width: number;
  ruled?: boolean;
}

/** Links to other places of the document, one to a line, each with its page for those who read on paper. */
export function References({ label, lines, width, ruled = false }: ReferencesProps) {
  const room = width - labels - gap;
  return (
    <View tag="LI" within={['L']} style={{ ...styles.row, ...(ruled ? rule : {}), paddingBottom: 4 }}>
      <View style={{ width: labels, marginRight: gap }}>
        <Words tag="Lbl" width={labels} size={text.small} bold>
          {label}
        </Words>
      </View>
      <View tag="LBody" style={{ width: room }}>
        {keyed(lines).map(({ key, item }) => (
          <Line key={key} {...item} room={room} />
        ))}
      </View>
    </View>
  );
}

function Line({ words, reference, room }: ReferencesProps['lines'][number] & { room: number }) {
  if (reference === undefined) {
    return (
      <Words width={room} size={text.brief}>
        {words}
      </Words>
    );
  }
  const { destination } = reference;
  const width = room - numberRoom;
  return (
    <Link
      src={`#${destination}`}
      says={pdfWords.goTo(reference.title)}
      style={{ ...styles.row, textDecoration: 'none' }}
    >
      <View style={{ width }}>
        <Words width={width} size={text.brief} colour={colours.brand}>
          {words}
        </Words>
      </View>
      <Text
        numbered={({ pageOf }) => pdfWords.onPage(pageOf(destination))}
        style={{ ...text.brief, width: numberRoom, color: colours.brand, textAlign: 'right' }}
      >
        0
      </Text>
    </Link>
  );
}
