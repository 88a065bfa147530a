import { View } from '@react-pdf/renderer';
import { measureWords } from '../break-words.ts';
import { useSetting } from './setting.ts';
import { Tag, tagWidth } from './tag.tsx';
import { gap, KEEP, rule, styles, text } from './theme.ts';
import { Words } from './words.tsx';

interface TitleRowProps {
  title: string;
  tag: string | undefined;
  width: number;
  /** What links to it call it. */
  id?: string | undefined;
}

/** The name of one thing, with the word or two beside it. */
export function TitleRow({ title, tag, width, id }: TitleRowProps) {
  const { widthOf } = useSetting();
  const titleWidth = width - (tag === undefined ? 0 : tagWidth(tag, widthOf) + gap);
  // A title of a few lines stays in one piece with its tag. A longer one, which someone typed, may break anywhere.
  const isShort = measureWords(title, text.question.fontSize, widthOf) <= 3 * titleWidth;
  return (
    <View
      wrap={!isShort}
      style={{ ...styles.row, ...rule, justifyContent: 'space-between', paddingBottom: 3 }}
      minPresenceAhead={KEEP}
      {...(id !== undefined && { id })}
    >
      <View style={{ width: titleWidth }}>
        <Words tag="H4" width={titleWidth} size={text.question} bold>
          {title}
        </Words>
      </View>
      {tag === undefined ? null : <Tag>{tag}</Tag>}
    </View>
  );
}
