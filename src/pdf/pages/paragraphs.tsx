import { keyed } from './keyed.ts';
import { colours, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

interface ParagraphsProps {
  children: readonly string[];
  width: number;
  size?: TextSize;
  /** What stands there when nothing was said. */
  whenEmpty?: string;
}

export function Paragraphs({ children, width, size = text.body, whenEmpty }: ParagraphsProps) {
  if (children.length === 0) {
    return whenEmpty === undefined ? null : (
      <Words width={width} size={size} colour={colours.muted}>
        {whenEmpty}
      </Words>
    );
  }
  return (
    <>
      {keyed(children).map(({ key, item, last }) => (
        <Words key={key} width={width} size={size} marginBottom={last ? 0 : 3}>
          {item}
        </Words>
      ))}
    </>
  );
}
