/** Nothing to fold but case: most words, and much faster told than folded. */
const ASCII_ONLY = /^[ -~]*$/;

/** Lower case, without diacritics, typographic quotation marks and dashes as their ASCII forms; for comparing words, not offsets. */
export function fold(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase();
}
