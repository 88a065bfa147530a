import { useEffect, useRef, useState } from 'react';
import { findKeeping, type Keeping, keepWords } from '#src/storage/kept-words.ts';

/** Keeps words on their way to one act as they are typed, and says how it stands with all that were typed here. */
export function useKeeping(assessmentId: string) {
  const typed = useRef(new Map<string, string>());
  const [keeping, setKeeping] = useState<Keeping>('kept');
  useEffect(() => {
    const look = () => setKeeping(together(typed.current, findKeeping, assessmentId));
    // Only what other windows do there is told.
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [assessmentId]);
  function keep(about: string, words: string): void {
    typed.current.set(about, words);
    // What found no room before may find some now.
    setKeeping(together(typed.current, keepWords, assessmentId));
  }
  return { keep, keeping };
}

function together(typed: Map<string, string>, one: typeof keepWords, assessmentId: string): Keeping {
  const all = [...typed].map(([about, words]) => one(assessmentId, about, words));
  return all.find((keeping) => keeping !== 'kept') ?? 'kept';
}
