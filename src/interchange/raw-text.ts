/**
 * Whatever lies in a damaged row, as text that someone may still make sense of. A browser can store more than JSON can
 * say: circles, dates, bytes and large numbers are put as near as they can be.
 */
export function rawText(raw: unknown): string {
  const above = new Set<unknown>();
  return `${JSON.stringify(plain(raw, above), null, 2) ?? 'null'}\n`;
}

const DEEPEST = 200;

function plain(value: unknown, above: Set<unknown>): unknown {
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value)) return '(a part that holds itself)';
  if (above.size > DEEPEST) return '(too deep)';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '(not a moment)' : value.toISOString();
  if (ArrayBuffer.isView(value))
    return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  if (value instanceof ArrayBuffer) return Array.from(new Uint8Array(value));
  above.add(value);
  const parts = value instanceof Map ? [...value] : value instanceof Set ? [...value] : value;
  const made = Array.isArray(parts)
    ? parts.map((part) => plain(part, above))
    : Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, plain(part, above)]));
  above.delete(value);
  return made;
}
