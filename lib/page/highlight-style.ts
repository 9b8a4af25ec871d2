/** How sure the speaker is, as the page shows it; `active` is the statement whose card is open. */
export const HIGHLIGHT_KINDS = ['named', 'inferred', 'unresolved', 'active'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** Name in the page's highlight registry, which the page's own highlights share. */
export const highlightName = (kind: HighlightKind): string => `stanceline-${kind}`;

interface Look {
  readonly background: string;
  readonly line: string;
}

const LIGHT: Readonly<Record<HighlightKind, Look>> = {
  named: { background: '#cfe6ff99', line: 'solid #1a62b8' },
  inferred: { background: '#cfe6ff66', line: 'dashed #1a62b8' },
  unresolved: { background: '#e8e4dc80', line: 'dotted #6b6459' },
  active: { background: '#ffe08ab3', line: 'solid #8a5a00' },
};
const DARK: Readonly<Record<HighlightKind, Look>> = {
  named: { background: '#1f4d8066', line: 'solid #7db8ff' },
  inferred: { background: '#1f4d8040', line: 'dashed #7db8ff' },
  unresolved: { background: '#5a554c59', line: 'dotted #b8b0a2' },
  active: { background: '#7a560073', line: 'solid #ffd36b' },
};

const rules = (looks: Readonly<Record<HighlightKind, Look>>): string =>
  HIGHLIGHT_KINDS.map(
    (kind) =>
      `::highlight(${highlightName(kind)}){background-color:${looks[kind].background};text-decoration:underline ${looks[kind].line};text-decoration-thickness:2px}`,
  ).join('\n');

/**
 * Rules for the highlights; the text's own colour stays. Which half applies follows the page's background, not the
 * reader's setting: a light page stays light in a dark system.
 */
export const highlightCss = (dark: boolean): string => rules(dark ? DARK : LIGHT);

const CHANNELS = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[, /]+([\d.]+))?\)$/;

/** True if a computed background colour is dark; null if it is see-through or not in rgb. */
export function isDarkColor(color: string): boolean | null {
  const match = CHANNELS.exec(color);
  if (!match || (match[4] !== undefined && Number(match[4]) < 0.5)) return null;
  const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}
