import type { StanceWeights } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import type { Span } from '../../model/span';
import type { Stance } from '../../model/statement';
import { decide, type State, stateOf, weigh } from './arbiter';
import type { Draft } from './draft';
import { type Impression, type Position, SecondReader } from './second-reader';
import type { Passage } from './wording';

/** What stands of the rules' readings, one an issue, once the wording as a whole is heard; the weightiest first. */
export type SecondOpinion = (drafts: readonly Draft[], passages: readonly Passage[]) => Draft[];

/** A reading that wording alone gives ranks below all that rules give. */
const LEARNED_WEIGHT = 2;
/** Issues that wording less likely touches are not weighed where no rule names them. */
export const LEAST_PRESENT = 0.1;

const OUTCOMES = {
  doubted: 'but sentences worded alike mostly say otherwise, so unclear',
  support: 'as sentences worded alike mostly do, so likely supports',
  oppose: 'as sentences worded alike mostly do, so likely opposes',
  conditional: 'as in sentences worded alike mostly, under a condition',
} as const;

const RULE = 'stance/second-reader';

/** Loads the second reader and its arbiter, for the issues given. */
export function createSecondOpinion(
  weights: StanceWeights,
  issues: ReadonlySet<string>,
  { untelling }: Pick<StanceWords, 'untelling'>,
): SecondOpinion {
  const reader = new SecondReader(weights, untelling);

  function judge(state: State, draft: Draft | null, impression: Impression): Draft | null {
    const shares = weigh(weights.arbiter, state, draft?.strength === 'firm', impression);
    const stance = decide(state, shares, weights);
    if (stance === (draft?.stance ?? 'unclear')) return draft;
    if (stance === 'unclear') return draft && doubted(draft);
    return learned(impression, stance, draft);
  }

  /** A reading with the words that told; without any it cannot be explained, and is none. */
  function learned(impression: Impression, stance: Position, draft: Draft | null): Draft | null {
    const telling = reader.telling(impression, stance).map(({ token }) => token);
    const [first] = telling;
    const last = telling.at(-1);
    if (!first || !last) return draft;
    const words = telling.map((token) => `'${token.text}'`).join(' + ');
    const span: Span = [first.start, last.end];
    const hit = { rule: RULE, span, reason: 'reads a position in the wording where the rules read none' };
    return {
      issueId: impression.issueId,
      stance,
      strength: 'hedged',
      evidence: span,
      condition: null,
      words,
      outcome: OUTCOMES[stance],
      trace: [...(draft?.trace ?? []), hit],
      held: 'none',
      weight: LEARNED_WEIGHT,
      contrasted: false,
      past: false,
      quiet: false,
    };
  }

  return (drafts, passages) => {
    const impressions = reader.read(passages);
    const named = new Set(drafts.map(({ issueId }) => issueId));
    const kept = drafts.map((draft) => {
      const impression = impressions.get(draft.issueId);
      return (impression && judge(stateOf(draft), draft, impression)) ?? draft;
    });
    const found = [...impressions.values()]
      .filter((i) => issues.has(i.issueId) && !named.has(i.issueId) && i.present >= LEAST_PRESENT)
      .flatMap((impression) => judge('unnamed', null, impression) ?? []);
    return [...kept, ...found].sort((a, b) => b.weight - a.weight);
  };
}

function doubted(draft: Draft): Draft {
  const stance: Stance = 'unclear';
  const hit = { rule: RULE, span: draft.evidence, reason: 'doubts it' };
  return {
    ...draft,
    stance,
    strength: 'hedged',
    condition: null,
    outcome: OUTCOMES.doubted,
    trace: [...draft.trace, hit],
    weight: 1,
  };
}
