import { useEffect, useState } from 'react';

/** What a value was when it last stood still for a while; `first` until it has done so. */
export function useAfterPause<Value>(value: Value, pauseMs: number, first: Value = value): Value {
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    if (Object.is(settled, value)) return;
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [settled, value, pauseMs]);
  return settled;
}
