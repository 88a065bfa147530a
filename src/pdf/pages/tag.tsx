import { View } from '@react-pdf/renderer';
import { colours, text } from './theme.ts';
import { Words } from './words.tsx';

/** A word or two in a frame: it reads in black and white, where a colour would not. */
export function Tag({ children }: { children: string }) {
  return (
    <View
      style={{
        borderWidth: 0.8,
        borderColor: colours.ink,
        borderRadius: 2,
        paddingHorizontal: 5,
        paddingTop: 2,
        paddingBottom: 1.5,
        maxWidth: 170,
      }}
    >
      <Words width={160} size={text.tag} bold>
        {children}
      </Words>
    </View>
  );
}
