import type { Span } from '../../model/span';
import type { Stance, StanceReading, Strength } from '../../model/statement';
import type { RuleHit } from '../../model/trace';
import type { Token } from '../../text/tokens';
import type { Holder } from './holder';

/** One mention's reading before those of a statement are merged. */
export interface Draft {
  readonly issueId: string;
  readonly stance: Stance;
  readonly strength: Strength;
  readonly evidence: Span;
  readonly condition: Span | null;
  /** The deciding words, and what they come to. */
  readonly words: string;
  readonly outcome: string;
  readonly trace: readonly RuleHit[];
  /** Whose position it is. */
  readonly held: Holder;
  /** Which draft wins where several of one issue differ; higher first. */
  readonly weight: number;
  /** True if it stands after a 'but'. */
  readonly contrasted: boolean;
  /** True if the speaker tells what he once held ("I was against it"). */
  readonly past: boolean;
  /** True if it is only worth a row when nothing else is. */
  readonly quiet: boolean;
}

/** A draft as it is reported: why in one plain sentence. */
export const asReading = ({
  words,
  outcome,
  weight: _w,
  quiet: _q,
  contrasted: _c,
  past: _p,
  held: _h,
  ...rest
}: Draft): StanceReading => ({
  ...rest,
  why: `${words}: ${outcome}`,
});

/** A yes on which the next sentence sets a condition. */
export function underCondition(draft: Draft, tokens: readonly Token[]): Draft {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (draft.stance !== 'support' || !first || !last) return draft;
  return {
    ...draft,
    stance: 'conditional',
    condition: [first.start, last.end],
    outcome: 'under the condition in the next sentence',
  };
}

/** A yes that later words make conditional ("we have nothing against it; but we could only if …"). */
const reserved = (first: Draft, all: readonly Draft[]): Draft | undefined =>
  first.stance === 'support'
    ? all.find((d) => d.stance === 'conditional' && d.evidence[0] > first.evidence[0] && d.weight >= 3)
    : undefined;

/** One reading per issue, the weightiest first: equally weighty opposites cancel to unclear; a quiet one only where all are. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const byIssue = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const list = byIssue.get(draft.issueId) ?? [];
    list.push(draft);
    byIssue.set(draft.issueId, list);
  }
  return [...byIssue.values()].flatMap(mergeOne).sort((a, b) => b.weight - a.weight);
}

function mergeOne(list: readonly Draft[]): Draft[] {
  const loud = list.filter((d) => !d.quiet);
  if (loud.length === 0) return list.slice(0, 1);
  const top = Math.max(...loud.map((d) => d.weight));
  const all = loud.filter((d) => d.weight === top);
  // "I was against it in spring. I am for it now": what is held now counts.
  const present = all.filter((d) => !d.past);
  const best = present.length > 0 ? present : all;
  const first = best[0] as Draft;
  const stances = new Set(best.map((d) => d.stance));
  if (stances.has('support') && stances.has('oppose')) {
    const after = best.filter((d) => d.contrasted);
    return after.length === 1 && best.length === 2
      ? after
      : [
          {
            ...first,
            stance: 'unclear',
            strength: 'hedged',
            outcome: 'but other words of the same statement say the opposite, so unclear',
          },
        ];
  }
  return [best.find((d) => d.stance === 'conditional') ?? reserved(first, loud) ?? first];
}
