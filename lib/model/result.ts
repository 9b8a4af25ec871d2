/** An expected outcome as a value: broken invariants throw, expected failures are returned. */
export type Result<Value, Problem = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const failure = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });
