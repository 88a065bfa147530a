/** What is reported of many times. @param {number[]} times */
export function middleAndEdge(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { n: sorted.length, p50: at(0.5), p95: at(0.95) };
}
