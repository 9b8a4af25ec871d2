import type { TokenRange, TokenView } from '../token-view';
import { addresses, asks, speaksOfSelf } from '../voice-words';

/** A paragraph that begins with the speaker's name and a colon. */
export interface Label {
  readonly paragraph: number;
  readonly name: TokenRange;
  readonly colon: number;
  /** The name's last word in lower case: 'ANNA LIND' and 'Lind' are one speaker. */
  readonly key: string;
  readonly upper: boolean;
  /** True if the name has at least two words: a first name and a surname, or a title and a name. */
  readonly full: boolean;
  /** 'Q:' and 'A:' say who asks and who answers, and name nobody. */
  readonly role: 'name' | 'question' | 'answer';
}

const LONGEST_NAME = 6;
/** Tokens of a role between the name and the colon: 'Anna Lind, harbour master of Velka: …'. */
const LONGEST_ROLE = 14;
const NO_NAME =
  /^(?:note|update|updated|editor|read|watch|listen|photo|video|image|source|sources|correction|related|more|live|analysis|opinion|breaking|exclusive|summary|background|timeline|key|by|from|here|what|why|how|when|where|who|ps|location|date|time|price|tags|share|topics|also|see|credit|details|quote|quotes|reminder|recall)$/;
const QUESTION = new Set(['q', 'question', 'interviewer', 'journalist', 'reporter', 'moderator']);
const ANSWER = new Set(['a', 'answer', 'interviewee']);

/** End of 'Anna Lind' in 'Anna Lind, harbour master:', where `i` is the comma; the colon's index, -1 if none. */
function colonAfterRole(view: TokenView, comma: number, last: number): number {
  for (let i = comma + 1; i < Math.min(last, comma + LONGEST_ROLE); i++) {
    if (view.words[i] === ':') return i;
    if (!view.tokens[i]?.isWord && !/^[,'’\-–&]$/.test(view.words[i] ?? '')) return -1;
  }
  return -1;
}

function labelOf(view: TokenView, paragraph: number): Label | null {
  const [from, last] = view.paragraphs[paragraph] ?? [0, 0];
  let first = from;
  while (first < last && !view.tokens[first]?.isWord && first < from + 2) first++;
  if (NO_NAME.test(view.words[first] ?? '')) return null;
  let words = 0;
  for (let i = first; i < Math.min(last, first + LONGEST_NAME + 1); i++) {
    const token = view.tokens[i];
    if (!token) return null;
    const role = token.text === ',' && words >= 2;
    const colon = role ? colonAfterRole(view, i, last) : i;
    if (token.text === ':' || (role && colon > 0)) {
      if (i === first) return null;
      const text = view.text.slice(view.tokens[first]?.start ?? 0, token.start).trim();
      let end = i;
      while (end > first && !view.tokens[end - 1]?.isWord) end--;
      // 'QUESTION (Velka Courier):': the paper in brackets is no name of whoever speaks.
      const bracket = text.indexOf('(');
      const asked = bracket > 0 && QUESTION.has(view.words[first] ?? '') && view.words[first + 1] === '(';
      if (asked) end = first + 1;
      const key = view.words[end - 1] ?? '';
      return {
        paragraph,
        name: [first, i],
        colon,
        key,
        upper: /^[\p{Lu}\p{M}\s.'’\-()]{2,}$/u.test(asked ? text.slice(0, bracket) : text),
        full: words >= 2,
        role:
          words > 1 && !asked ? 'name' : QUESTION.has(key) ? 'question' : ANSWER.has(key) ? 'answer' : 'name',
      };
    }
    if (token.isWord ? !/^\p{Lu}/u.test(token.text) : !/^[.\-'’()]$/.test(token.text)) return null;
    if (token.isWord) words++;
  }
  return null;
}

/** A label's colon and what is said after it, up to the next label or the end of its own paragraph. */
const turn = (view: TokenView, { paragraph, colon }: Label, next: Label | undefined): TokenRange => [
  colon,
  next ? next.name[0] : (view.paragraphs[paragraph + 1]?.[1] ?? view.paragraphs[paragraph]?.[1] ?? colon + 1),
];

/** True if people with full names ask and answer: one of them speaks twice, or the second answers the first of himself. */
function isDialogue(view: TokenView, people: readonly Label[]): boolean {
  const [first, second] = people;
  const names = new Set(people.map(({ key }) => key)).size;
  if (!first || !second || names < 2) return false;
  const ranges = people.map((label, k) => turn(view, label, people[k + 1]));
  if (names < people.length) return ranges.some((range) => asks(view, range) || addresses(view, range));
  return people.length === 2 && asks(view, ranges[0] ?? [0, 0]) && speaksOfSelf(view, ranges[1] ?? [0, 0]);
}

/**
 * The labels of a transcript: names in capitals, names that label several paragraphs, full names of people who ask and
 * answer. Lists of names and facts ('Area: …', 'Anna Lind: the mayor of …') are none: nobody speaks in them.
 */
export function transcriptLabels(view: TokenView): Label[] {
  const all = view.paragraphs.map((_, index) => labelOf(view, index)).filter((label) => label !== null);
  const capitals = all.filter(({ upper, key }) => upper && key.length > 1);
  // Where speakers stand in capitals, a headline 'Lind: …' above them is no turn.
  const labels = capitals.length > 1 && capitals.length * 2 > all.length ? capitals : all;
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  const repeated = [...times.values()].filter((n) => n > 1).length;
  const spoken = labels.some((label, k) => {
    const range = turn(view, label, labels[k + 1]);
    return asks(view, range) || addresses(view, range) || speaksOfSelf(view, range);
  });
  if (!spoken) return [];
  if (labels === capitals) return labels;
  const people = labels.filter(({ full }) => full);
  const named = isDialogue(view, people) ? new Set(people.map(({ key }) => key)) : new Set<string>();
  return labels.filter(({ key }) => ((times.get(key) ?? 0) > 1 && repeated > 1) || named.has(key));
}
