import { overlaps } from '../../model/span';
import type { DatedStatement } from '../../model/statement';
import { lastStartingAt } from '../../text/document';
import type { Token } from '../../text/tokens';
import type { StatementIndex } from './statement-index';

/** No sentence of a news text comes near; read once for each statement in it, a longer one would cost its square. */
export const MAX_SENTENCE_TOKENS = 400;

/** Words outside a statement that it may point back to. */
export interface LeadIn {
  readonly tokens: readonly Token[];
  /** True for the rest of the sentence after the words said ("he said of the plan"). */
  readonly after: boolean;
  /** True if the speaker says it in another statement. */
  readonly own: boolean;
  /** True for sentences farther back, which only 'the plan' and the like take up. */
  readonly far: boolean;
}

/** How many sentences back a general noun may point. */
const FAR = 4;
/** How many sentences say at the head of a text what it is about. */
const LEAD = 2;

/**
 * What a statement's first sentence may point back to, the nearest first: the writer's words before it, those after it in
 * the same sentence, the sentence before.
 */
export function leadIns({ document, statements, sentences, parts }: StatementIndex, at: number): LeadIn[] {
  const statement = statements[at];
  if (!statement) return [];
  const start = Math.min(...statement.content.map((span) => span[0]));
  const end = Math.max(...statement.content.map((span) => span[1]));
  const attributed = Math.max(statement.cue?.[1] ?? 0, statement.source?.[1] ?? 0);
  const index = lastStartingAt(sentences, start);
  const tokensOf = (i: number): readonly Token[] => {
    const sentence = sentences[i];
    if (!sentence || sentence.last - sentence.first > MAX_SENTENCE_TOKENS) return [];
    return document.tokens.slice(sentence.first, sentence.last);
  };
  const bySpeaker = (tokens: readonly Token[]): boolean => {
    const first = tokens[0]?.start ?? 0;
    const last = tokens.at(-1)?.end ?? 0;
    return parts.some(
      ({ owner, span }) =>
        owner !== at && overlaps(span, [first, last]) && isSameSpeaker(statements[owner], statement),
    );
  };
  const here = tokensOf(index);
  const before = here.filter((t) => t.end <= start);
  const after =
    attributed > end
      ? tokensOf(lastStartingAt(sentences, attributed - 1)).filter((t) => t.start >= attributed)
      : [];
  const previous = tokensOf(index - 1);
  const back = Array.from({ length: FAR - 1 }, (_, i) => index - 2 - i);
  const opening = Array.from({ length: LEAD }, (_, i) => i).filter((i) => i < index - FAR);
  const farther = [...back, ...opening].map(tokensOf);
  return [
    { tokens: before, after: false, own: bySpeaker(before), far: false },
    { tokens: after, after: true, own: false, far: false },
    { tokens: previous, after: false, own: bySpeaker(previous), far: false },
    ...farther.map((tokens) => ({ tokens, after: false, own: bySpeaker(tokens), far: true })),
  ].filter(({ tokens }) => tokens.length > 0);
}

const isSameSpeaker = (one: DatedStatement | undefined, other: DatedStatement): boolean =>
  one !== undefined &&
  one.speaker.certainty !== 'unresolved' &&
  other.speaker.certainty !== 'unresolved' &&
  one.speaker.actor.id === other.speaker.actor.id;
