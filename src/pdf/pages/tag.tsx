import { View } from '@react-pdf/renderer';
import { measureWords } from '../break-words.ts';
import { useSetting } from './setting.ts';
import { colours, text } from './theme.ts';
import { Words } from './words.tsx';

const padding = 5;
const border = 0.8;
const MOST = 160;

/** How wide a tag is, frame and all. */
export function tagWidth(words: string, widthOf: (point: number) => number): number {
  return Math.min(MOST, measureWords(words, text.tag.fontSize, widthOf) + 2) + 2 * (padding + border);
}

/** A word or two in a frame: it reads in black and white, where a colour would not. */
export function Tag({ children }: { children: string }) {
  const { widthOf } = useSetting();
  const width = tagWidth(children, widthOf);
  return (
    <View
      style={{
        width,
        borderWidth: border,
        borderColor: colours.ink,
        borderRadius: 2,
        paddingHorizontal: padding,
        paddingTop: 2,
        paddingBottom: 1.5,
      }}
    >
      <Words width={width - 2 * (padding + border)} size={text.tag} bold>
        {children}
      </Words>
    </View>
  );
}
