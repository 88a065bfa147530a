export interface StatusRegionProps {
  /** Empty when there is nothing to say; the region stays so that what comes next is announced. */
  text: string;
  tone?: 'quiet' | 'problem';
}

/** Tells what just happened without moving the page or the focus. Stands in the `status` place of the page shell. */
export function StatusRegion({ text, tone = 'quiet' }: StatusRegionProps) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={`hea-status hea-status--${tone}`}>
      {text}
    </div>
  );
}
