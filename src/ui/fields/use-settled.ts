import { useEffect, useState } from 'react';

/** A value once it has stopped changing for a moment, so that screen readers are not told of every key. */
export function useSettled<Value>(value: Value, milliseconds = 1000): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
