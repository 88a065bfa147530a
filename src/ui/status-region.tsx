import { VisuallyHidden } from './visually-hidden.tsx';

export interface StatusRegionProps {
  /** Empty when there is nothing to say; the region stays so that what comes next is announced. */
  text: string;
  tone?: 'quiet' | 'problem';
  /** What a screen reader hears, where the text changes with every key and would drown out all else. */
  announced?: string;
}

/** Tells what just happened without moving the page or the focus. Stands in the `status` place of the page shell. */
export function StatusRegion({ text, tone = 'quiet', announced }: StatusRegionProps) {
  return (
    <>
      <div
        role="status"
        aria-live={announced === undefined ? 'polite' : 'off'}
        aria-atomic="true"
        className={`hea-status hea-status--${tone}`}
      >
        {text}
      </div>
      {announced !== undefined && (
        <VisuallyHidden>
          <span aria-live="polite">{announced}</span>
        </VisuallyHidden>
      )}
    </>
  );
}
