import { InsetText } from '#src/ui/inset-text.tsx';
import { formWords } from './words.ts';

interface NotKeptProps {
  areKept: boolean;
  /** What the button says that takes the words. */
  button: string;
}

/** Says when a reload would lose what is typed, as it is no answer yet that the save status would tell of. */
export function NotKept({ areKept, button }: NotKeptProps) {
  return <div role="status">{!areKept && <InsetText>{formWords.notKept(button)}</InsetText>}</div>;
}
