import { View } from '@react-pdf/renderer';
import type { Tag } from '../tagging/tags.ts';
import { destinationOf, type OutlineLine } from './outline.ts';
import { colours, contentWidth, KEEP, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

interface HeadingProps {
  children: string;
  /** Its line in the outline beside the document. */
  bookmark?: OutlineLine | undefined;
}

// Headings come from the edition, a line or two each: they are kept in one piece, for one that splits loses its keep.

/** The beginning of a chapter, with a rule above it. */
export function ChapterHeading({ children, bookmark }: HeadingProps) {
  const bookmarked = inOutline(children, bookmark);
  return (
    <View
      style={{
        borderTopWidth: 2.5,
        borderTopColor: colours.brand,
        marginTop: 12,
        paddingTop: 6,
        marginBottom: 2,
      }}
      wrap={false}
      minPresenceAhead={KEEP}
      {...bookmarked}
    >
      <Words tag="H2" width={contentWidth} size={text.chapter} bold colour={colours.brand}>
        {children}
      </Words>
    </View>
  );
}

export function SectionHeading({
  children,
  bookmark,
  question,
  tag = 'H3',
}: HeadingProps & { question?: string | undefined; tag?: Tag }) {
  const bookmarked = inOutline(children, bookmark);
  return (
    <View style={{ marginTop: 8, marginBottom: 7 }} wrap={false} minPresenceAhead={KEEP} {...bookmarked}>
      <Words tag={tag} width={contentWidth} size={text.section} bold>
        {children}
      </Words>
      {question === undefined ? null : (
        <Words width={contentWidth} size={text.body} colour={colours.muted}>
          {question}
        </Words>
      )}
    </View>
  );
}

/** A heading of page one, and of the contents. */
export function BriefHeading({ children, size = text.briefHeading }: { children: string; size?: TextSize }) {
  return (
    <Words
      tag="H2"
      width={contentWidth}
      size={size}
      bold
      colour={colours.brand}
      marginBottom={3}
      keepWithNext={KEEP}
    >
      {children}
    </Words>
  );
}

function inOutline(title: string, line: OutlineLine | undefined) {
  if (line === undefined) return {};
  const id = destinationOf(line);
  return title === '' ? { id } : { id, bookmark: { title, fit: false, ...line } };
}
