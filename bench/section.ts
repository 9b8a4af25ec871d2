/** One figure; `goal` is what it should reach, as text. */
export interface BenchRow {
  readonly name: string;
  readonly value: string;
  readonly goal?: string;
}

/** One part of the bench's table. */
export interface BenchSection {
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

/** 0.9731 as '97.3 %'. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
