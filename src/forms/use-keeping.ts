import { useRef, useState } from 'react';
import { keepWords } from '#src/storage/kept-words.ts';

/** Keeps words on their way to one act as they are typed, and says whether all that were typed here are kept. */
export function useKeeping(assessmentId: string) {
  const typed = useRef(new Map<string, string>());
  const [areKept, setAreKept] = useState(true);
  function keep(about: string, words: string): void {
    typed.current.set(about, words);
    // What found no room before may find some now.
    const kept = [...typed.current].map(([each, its]) => keepWords(assessmentId, each, its));
    setAreKept(!kept.includes(false));
  }
  return { keep, areKept };
}
