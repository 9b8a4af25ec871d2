import type { StanceWeights } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import type { Span } from '../../model/span';
import type { Stance } from '../../model/statement';
import { decide, stateOf, weigh } from './arbiter';
import type { Draft } from './draft';
import { conditionInWords } from './explain';
import { type Impression, type Position, SecondReader } from './second-reader';
import type { StanceToken } from './stance-token';
import type { Passage } from './wording';

/**
 * What stands of the rules' readings, one an issue, once the wording as a whole is heard; the weightiest first. `conditionIn`
 * finds the words of a condition in a passage; none if it sets none.
 */
export type SecondOpinion = (
  drafts: readonly Draft[],
  passages: readonly Passage[],
  conditionIn: (passage: Passage) => readonly StanceToken[],
) => Draft[];

type ConditionIn = Parameters<SecondOpinion>[2];

const spanOf = (tokens: readonly StanceToken[]): Span => [
  tokens[0]?.token.start ?? 0,
  tokens.at(-1)?.token.end ?? 0,
];

/** A reading that wording alone gives ranks below all that rules give. */
const LEARNED_WEIGHT = 2;
/** Issues that wording less likely touches are not weighed where no rule names them. */
export const LEAST_PRESENT = 0.1;

const OUTCOMES = {
  doubted: 'but sentences worded alike mostly say otherwise, so unclear',
  support: 'as sentences worded alike mostly do, so likely supports',
  oppose: 'as sentences worded alike mostly do, so likely opposes',
} as const;

/** How a condition is told that only the wording gives. */
const ALIKE = 'as in sentences worded alike mostly';

const RULE = 'stance/second-reader';

/** Loads the second reader and its arbiter, for the issues given. */
export function createSecondOpinion(
  weights: StanceWeights,
  issues: ReadonlySet<string>,
  { untelling }: Pick<StanceWords, 'untelling'>,
): SecondOpinion {
  const reader = new SecondReader(weights, untelling);

  function judge(draft: Draft | null, impression: Impression, conditionIn: ConditionIn): Draft | null {
    const state = stateOf(draft);
    const shares = weigh(weights.arbiter, state, draft?.strength === 'firm', impression);
    const stance = decide(state, shares, weights);
    if (stance === (draft?.stance ?? 'unclear')) return draft;
    if (stance === 'unclear') return draft && doubted(draft);
    return learned(impression, stance, draft, conditionIn);
  }

  /** A reading with the words that told; without any it cannot be explained, and is none. */
  function learned(
    impression: Impression,
    stance: Position,
    draft: Draft | null,
    conditionIn: ConditionIn,
  ): Draft | null {
    const telling = reader.telling(impression, stance);
    if (telling.length === 0) return draft;
    const span = spanOf(telling);
    const condition = stance === 'conditional' ? conditionIn(impression.passage) : [];
    const hit = { rule: RULE, span, reason: 'reads a position in the wording where the rules read none' };
    return {
      issueId: impression.issueId,
      stance,
      strength: 'hedged',
      evidence: span,
      condition: condition.length > 0 ? spanOf(condition) : null,
      words: telling.map(({ token }) => `'${token.text}'`).join(' + '),
      outcome:
        stance === 'conditional'
          ? `${ALIKE}, ${condition.length > 0 ? conditionInWords(condition) : 'under a condition'}`
          : OUTCOMES[stance],
      trace: [...(draft?.trace ?? []), hit],
      held: 'none',
      weight: LEARNED_WEIGHT,
      contrasted: false,
      past: false,
      quiet: false,
    };
  }

  return (drafts, passages, conditionIn) => {
    const impressions = reader.read(passages);
    const named = new Set(drafts.map(({ issueId }) => issueId));
    const kept = drafts.map((draft) => {
      const impression = impressions.get(draft.issueId);
      return (impression && judge(draft, impression, conditionIn)) ?? draft;
    });
    const found = [...impressions.values()]
      .filter((i) => issues.has(i.issueId) && !named.has(i.issueId) && i.present >= LEAST_PRESENT)
      .flatMap((impression) => judge(null, impression, conditionIn) ?? []);
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
