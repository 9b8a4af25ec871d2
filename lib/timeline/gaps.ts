/** Silence of more than so many days is shown as a gap, not bridged. */
export const GAP_DAYS = 90;

/** Two neighbouring points with nothing said in between for `days`. */
export interface Gap<P> {
  readonly after: P;
  readonly before: P;
  readonly days: number;
}

/** Gaps between points in order of time. */
export function findGaps<P extends { readonly day: number }>(points: readonly P[]): Gap<P>[] {
  const gaps: Gap<P>[] = [];
  let after: P | undefined;
  for (const before of points) {
    if (after && before.day - after.day > GAP_DAYS)
      gaps.push({ after, before, days: before.day - after.day });
    after = before;
  }
  return gaps;
}
