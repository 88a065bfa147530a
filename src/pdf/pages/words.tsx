import { Link, Text } from '@react-pdf/renderer';
import { languageOf } from '#src/report/language-of.ts';
import { linkTarget } from '#src/report/link-target.ts';
import { breakWords } from '../break-words.ts';
import { directionOf } from '../scripts/direction-of.ts';
import type { Tagged } from '../tagging/tags.ts';
import { useSetting } from './setting.ts';
import { colours, NO_HYPHEN, type TextSize, text, textRule } from './theme.ts';
import { Written } from './written.tsx';

interface WordsProps extends Tagged {
  children: string;
  /** The room the words have, in points; longer words are broken to fit. */
  width: number;
  size: TextSize;
  bold?: boolean;
  colour?: string;
  marginBottom?: number;
  /** Room that must be left below, or the words go to the next page with what follows. */
  keepWithNext?: number;
  /** A line down the left side, which ties the words to those above. */
  ruled?: boolean;
  /** A label in bold where the words begin. */
  lead?: string | undefined;
}

/** A wide space, then one where the line may end: rows of spaces would stop it from ending there. */
const AFTER_LEAD = '\u2003 ';

/** Text of any length. All words of a document are drawn by this, so that none can run off the page. */
export function Words({
  children,
  width,
  size,
  bold = false,
  colour,
  marginBottom,
  keepWithNext,
  ruled = false,
  lead,
  ...tagged
}: WordsProps) {
  const { widthOf } = useSetting();
  const broken = breakWords(children, width - 1, size.fontSize, widthOf);
  const target = linkTarget(children);
  const direction = directionOf(children);
  return (
    <Text
      style={{
        ...size,
        direction,
        fontWeight: bold ? 700 : 400,
        ...(ruled ? textRule : {}),
        ...(colour === undefined ? {} : { color: colour }),
        ...(marginBottom === undefined ? {} : { marginBottom }),
      }}
      {...(keepWithNext === undefined ? {} : { minPresenceAhead: keepWithNext })}
      hyphenationPenalty={NO_HYPHEN}
      lang={languageOf(children)}
      {...tagged}
    >
      {lead === undefined ? null : (
        <Text style={{ fontSize: text.small.fontSize, fontWeight: 700, color: colours.ink, direction }}>
          {`${breakWords(lead, width - 1, size.fontSize, widthOf)}${AFTER_LEAD}`}
        </Text>
      )}
      {target === null ? (
        <Written direction={direction}>{broken}</Written>
      ) : (
        <Link src={target} style={{ color: colours.brand, textDecoration: 'none' }}>
          <Written>{broken}</Written>
        </Link>
      )}
    </Text>
  );
}
