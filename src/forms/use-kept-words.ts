import { useState } from 'react';
import { readKeptWords } from '#src/storage/kept-words.ts';
import { useKeeping } from './use-keeping.ts';

/**
 * Words on their way to one act, such as a reason to amend: they outlast a reload until the act has taken them. Where
 * there are none yet, it starts with `otherwise`.
 */
export function useKeptWords(assessmentId: string, about: string, otherwise = '') {
  const [words, setWords] = useState(() => readKeptWords(assessmentId, about) || otherwise);
  const { keep: keepTyped, keeping } = useKeeping(assessmentId);
  function keep(typed: string): void {
    setWords(typed);
    keepTyped(about, typed);
  }
  return { words, keep, keeping, forget: () => keep('') };
}
