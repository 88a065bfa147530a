/** A value, or a problem a person can act on. Bugs are thrown instead. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refuse<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
