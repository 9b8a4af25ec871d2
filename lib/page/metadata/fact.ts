/** A value with where on the page it was read: 'json-ld headline', 'meta og:title', 'time element', 'address' … */
export interface Fact<Value> {
  readonly value: Value;
  readonly origin: string;
}

/** What a page says of itself; null where it does not say, or not credibly. */
export interface PageFacts {
  readonly canonicalUrl: Fact<string> | null;
  readonly title: Fact<string> | null;
  readonly outlet: Fact<string> | null;
  readonly authors: Fact<readonly string[]> | null;
  /** ISO 8601 with the zone the page states; without one if it states none; a day if it states no more. */
  readonly publishedAt: Fact<string> | null;
  readonly modifiedAt: Fact<string> | null;
  /** BCP 47 primary subtag. */
  readonly language: Fact<string> | null;
  readonly section: Fact<string> | null;
  /** schema.org and Open Graph types, lower case. */
  readonly types: readonly string[];
}

/** A place to look: its name and what stands there. */
export type Source = readonly [origin: string, value: unknown];

/** The first source whose value `read` accepts. */
export function firstFact<Value>(
  sources: Iterable<Source>,
  read: (value: unknown) => Value | null,
): Fact<Value> | null {
  for (const [origin, written] of sources) {
    const value = read(written);
    if (value !== null) return { value, origin };
  }
  return null;
}
