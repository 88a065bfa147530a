import { Text } from '@react-pdf/renderer';
import { familyOf } from '../load-fonts.ts';
import { splitByFont } from '../scripts/split-by-font.ts';
import { keyed } from './keyed.ts';
import { useSetting } from './setting.ts';

interface WrittenProps {
  children: string;
  direction?: 'ltr' | 'rtl';
}

/** Words in the fonts of their scripts. */
export function Written({ children, direction = 'ltr' }: WrittenProps) {
  const { usable } = useSetting();
  const stretches = splitByFont(children, usable);
  if (direction === 'ltr' && stretches.every(({ drawing }) => drawing === 'body')) return children;
  return keyed(stretches).map(({ key, item: { text, drawing } }) => (
    <Text key={key} style={{ fontFamily: familyOf(drawing), direction }}>
      {text}
    </Text>
  ));
}
