/** Texts made to hurt, each a function of its length in characters: marks, layouts and words in numbers nobody writes. */
const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

export const HOSTILE_TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'straight marks': repeat('"'),
  'opening marks': repeat('“a '),
  'closing marks after digits': repeat('5” '),
  guillemets: repeat('«a» b '),
  'low-high marks': repeat('„a b“ '),
  'single marks, alternating': repeat("'a' b 'c "),
  nesting: (size) => '“‘'.repeat(size / 4) + '’”'.repeat(size / 4),
  'zero-width marks': repeat('\u200b“\u200b'),
  'colon lines': repeat('A: b\n'),
  'colons in a line': repeat('A: b. '),
  'speaker labels': repeat('LIND: We go on with this now.\nHORAK: No.\n'),
  'dash credits': repeat('“a” — B\n'),
  'credits in a line': repeat('“We go.” — B. '),
  'quotations that go on': (size) => `“We go,” Lind said. ${repeat('“We go on now.” ')(size)}`,
  'quotations never closed': repeat('“We go on. He said so.\n\n'),
  'one quotation': (size) => `“${repeat('He said so. ')(size)}”`,
  'marks, then cues, in one quotation': (size) =>
    `“${repeat('(')(size / 2)}${repeat('he said so. ')(size / 2)}”`,
  'one sentence': repeat('he said that '),
  'he said, she said': repeat('he said, she said, '),
  'said alone': repeat('said '),
  'short sentences': repeat('He said so. '),
  'quoted as saying': repeat('Lind was quoted as saying he left. '),
  'one word': repeat('a'),
  parentheses: repeat('(a '),
  'page source': repeat('<p class="a">"We go," he said.</p>'),
};
