import { useState } from 'react';
import { keepWords, readKeptWords } from '#src/storage/kept-words.ts';

/** Words on their way to one act, such as a reason to amend: they outlast a reload until the act has taken them. */
export function useKeptWords(assessmentId: string, about: string) {
  const [words, setWords] = useState(() => readKeptWords(assessmentId, about));
  function keep(typed: string): void {
    setWords(typed);
    keepWords(assessmentId, about, typed);
  }
  return { words, keep, forget: () => keep('') };
}
