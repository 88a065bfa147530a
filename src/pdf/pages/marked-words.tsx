import { Text } from '@react-pdf/renderer';
import type { ReportRun } from '#src/report/report.ts';
import { breakWords } from '../break-words.ts';
import { BREAK } from '../scripts/break.ts';
import { directionOf } from '../scripts/direction-of.ts';
import { keyed } from './keyed.ts';
import { pdfWords } from './pdf-words.ts';
import { useSetting } from './setting.ts';
import { colours, NO_HYPHEN, type TextSize, text, textRule } from './theme.ts';
import { Written } from './written.tsx';

interface MarkedWordsProps {
  runs: readonly ReportRun[];
  width: number;
  size: TextSize;
}

/** What stands right after the last word must fit on its line. */
const ROOM_FOR_SIGN = 8;

/**
 * A line of what stayed, came and went. The marks are words on the page, so that they are there for who hears the page
 * and for who copies it; the lines below and through words are looks only.
 */
export function MarkedWords({ runs, width, size }: MarkedWordsProps) {
  const direction = directionOf(runs.map((run) => run.text).join(''));
  return (
    <Text style={{ ...size, ...textRule, direction }} hyphenationPenalty={NO_HYPHEN}>
      {keyed(runs).map(({ key, item }) => (
        <Run
          key={key}
          run={item}
          next={runs[Number(key) + 1]}
          room={width - ROOM_FOR_SIGN}
          size={size}
          direction={direction}
        />
      ))}
    </Text>
  );
}

interface RunProps {
  run: ReportRun;
  next: ReportRun | undefined;
  room: number;
  size: TextSize;
  direction: 'ltr' | 'rtl';
}

function Run({ run: { said, text: words }, next, room, size, direction }: RunProps) {
  const { widthOf } = useSetting();
  const broken = (some: string) => breakWords(some, room, size.fontSize, widthOf);
  switch (said) {
    case 'kept':
      return <Written direction={direction}>{broken(words)}</Written>;
    case 'left-out':
      return <Written direction={direction}>{` ${words} `}</Written>;
    case 'added':
    case 'removed': {
      const [, before = '', within = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
      const line = said === 'added' ? 'underline' : 'line-through';
      return (
        <>
          {before}
          {BREAK}
          <Sign>{pdfWords.changed[said]}</Sign>
          <Text style={{ textDecoration: line }}>
            <Written direction={direction}>{broken(within)}</Written>
          </Text>
          <Sign>]</Sign>
          {after === '' && (next?.said === 'added' || next?.said === 'removed') ? ' ' : after}
          {BREAK}
        </>
      );
    }
  }
}

function Sign({ children }: { children: string }) {
  return (
    <Text style={{ fontSize: text.small.fontSize, fontWeight: 700, color: colours.ink }}>{children}</Text>
  );
}
