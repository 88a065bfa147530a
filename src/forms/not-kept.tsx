import type { Keeping } from '#src/storage/kept-words.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { formWords } from './words.ts';

interface NotKeptProps {
  keeping: Keeping;
  /** What the button says that takes the words. */
  button: string;
}

/** Says when a reload would lose what is typed, as it is no answer yet that the save status would tell of. */
export function NotKept({ keeping, button }: NotKeptProps) {
  return (
    <div role="status">
      {keeping !== 'kept' && <InsetText>{formWords.keeping[keeping](button)}</InsetText>}
    </div>
  );
}
