import type { Tone } from './tag.tsx';

const SHAPES: Record<Tone, string> = {
  done: 'M6 12.5l4 4 8-9',
  problem: 'M7 7l10 10M17 7L7 17',
  attention: 'M9 9.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2.2M12 17.2v.4',
  neutral: 'M7 12h10',
  info: 'M12 11v6M12 7v.4',
};

/** A sign for how good the news is, beside words that say it too. */
export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <svg className={`hea-tone hea-tag--${tone}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="11" />
      <path d={SHAPES[tone]} />
    </svg>
  );
}
