/** Primary subtag of a declared language, 'ua' read as Ukrainian; null if it is none. */
export function primarySubtag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^\s{0,9}([a-z]{2,3})(?:$|[-_,\s])/i.exec(value)?.[1]?.toLowerCase().replace(/^ua$/, 'uk') ?? null;
}
