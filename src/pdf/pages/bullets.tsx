import { Text, View } from '@react-pdf/renderer';
import { keyed } from './keyed.ts';
import { indent, styles, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

interface BulletsProps {
  children: readonly string[];
  width: number;
  size?: TextSize;
}

export function Bullets({ children, width, size = text.body }: BulletsProps) {
  return (
    <View tag="L">
      {keyed(children).map(({ key, item, last }) => (
        <View key={key} tag="LI" style={{ ...styles.row, marginBottom: last ? 0 : 2 }}>
          <Text tag="Lbl" style={{ ...size, width: indent }}>
            •
          </Text>
          <View tag="LBody" style={{ width: width - indent }}>
            <Words width={width - indent} size={size}>
              {item}
            </Words>
          </View>
        </View>
      ))}
    </View>
  );
}
