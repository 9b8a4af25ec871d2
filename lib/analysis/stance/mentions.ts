import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import type { Issue, IssueRule, IssueRules } from '../../model/issue';
import { type PatternHit, PatternMatcher } from './pattern-matcher';
import type { Mention } from './stance-sentence';
import type { StanceToken } from './stance-token';

/** A conflict elsewhere this close to a match, and closer than Russia or Ukraine, makes the match a twin word. */
const TWIN_REACH = 10;
const ANY_ISSUE = '*';
const WARRING = ['UA', 'RU'] as const;
/** Ukraine may stand this much farther off than the twin ("Ukraine and Georgia will join"). */
const TWIN_SLACK = 4;

interface RuleOf {
  readonly issueId: string;
  readonly rule: IssueRule;
}

/** Finds the words of a sentence that belong to an issue, less those about another war or country. */
export class MentionFinder {
  private readonly rules: PatternMatcher<RuleOf>;
  private readonly vetoes: PatternMatcher<string>;
  private readonly theatres: PatternMatcher<string>;
  private readonly openers: ReadonlySet<string>;

  constructor(
    supported: readonly { readonly issue: Issue; readonly rules: IssueRules }[],
    grammar: StanceGrammar,
  ) {
    const { participleOpeners, completions, occasions } = grammar.words;
    this.openers = new Set([...participleOpeners, ...completions, ...occasions]);
    this.rules = new PatternMatcher(
      supported.flatMap(({ issue, rules }) =>
        rules.rules.map((rule) => ({ patterns: rule.patterns, value: { issueId: issue.id, rule } })),
      ),
      grammar.contractions,
    );
    this.vetoes = new PatternMatcher(
      supported.map(({ issue, rules }) => ({ patterns: rules.vetoes, value: issue.id })),
      grammar.contractions,
    );
    this.theatres = new PatternMatcher(
      [
        { patterns: grammar.otherTheatres, value: ANY_ISSUE },
        ...supported.map(({ issue, rules }) => ({ patterns: rules.twins ?? [], value: issue.id })),
      ],
      grammar.contractions,
    );
  }

  /** "A halt to fire once a new attack": a position against it does not reach into what it waits for. */
  private crosses(tokens: readonly StanceToken[], { passed }: Mention): boolean {
    return passed.some((at) => this.openers.has(tokens[at]?.word ?? ''));
  }

  /**
   * Mentions in text order; of those of one issue that overlap, positions before topics, words of this issue
   * alone before those that may be another's, rules of the speaker's side before those for everybody, then the longest. `own` are the speaker's sides; without them every rule counts. In a question
   * put to somebody (`asked`) what is only spoken of is what he answers.
   */
  find(tokens: readonly StanceToken[], own?: ReadonlySet<string>, asked = false): Mention[] {
    const found: Mention[] = this.rules.find(tokens).map(({ first, last, value, passed }) => ({
      first,
      last,
      passed,
      issueId: value.issueId,
      rule: value.rule,
    }));
    if (found.length === 0) return [];
    const vetoes = this.vetoes.find(tokens);
    const theatres = this.theatres.find(tokens);
    const kept: Mention[] = [];
    const ordered = [...found].sort(
      (a, b) =>
        Number(b.rule.kind === 'position') - Number(a.rule.kind === 'position') ||
        Number(a.rule.yieldsTo !== undefined) - Number(b.rule.yieldsTo !== undefined) ||
        Number(b.rule.side !== undefined) - Number(a.rule.side !== undefined) ||
        b.last - b.first - (a.last - a.first) ||
        a.first - b.first,
    );
    for (const mention of ordered) {
      if (asked && mention.rule.kind === 'status') continue;
      if (mention.rule.pole === 'against' && this.crosses(tokens, mention)) continue;
      if (mention.rule.side && own && !speaksAs(mention.rule.side, own)) continue;
      if (vetoes.some((v) => v.value === mention.issueId && distance(v, mention) <= TWIN_REACH)) continue;
      if (!isSaid(tokens, mention) && !isInCue(tokens, mention)) continue;
      if (isTwin(tokens, mention, theatres)) continue;
      if (kept.some((k) => k.issueId === mention.issueId && k.first < mention.last && mention.first < k.last))
        continue;
      kept.push(mention);
    }
    const specific = kept.some((m) => !m.rule.fallback);
    return kept
      .filter((m) => (!specific || !m.rule.fallback) && !kept.some((other) => yields(m, other)))
      .sort((a, b) => a.first - b.first);
  }
}

/** Sides that are members of both clubs speak of the Union first. */
const speaksAs = (side: string, own: ReadonlySet<string>): boolean =>
  own.has(side) && (side !== 'NATO' || !own.has('EU'));

/** True if words that may name either issue stand beside the other's own, or the speaker's side means the other by them. */
const yields = ({ rule }: Mention, other: Mention): boolean =>
  rule.yieldsTo === other.issueId &&
  (!other.rule.yieldsTo || (other.rule.side !== undefined && rule.side === undefined));

/** Only the words said count; what frames them names issues without a position on them. */
const isSaid = (tokens: readonly StanceToken[], mention: Mention): boolean =>
  [mention.first, mention.last - 1].some((at) => {
    const role = tokens[at]?.role;
    return role === 'content' || role === 'quoted';
  });

/** "Imposed sanctions on": named by the attribution itself; a phrase around its object ("held them to account") is only a verb. */
const isInCue = (tokens: readonly StanceToken[], { first, last, passed }: Mention): boolean =>
  passed.length <= 1 && [first, last - 1].every((at) => tokens[at]?.role === 'cue');

const distance = (a: { first: number; last: number }, b: { first: number; last: number }): number =>
  Math.max(0, a.first - b.last, b.first - a.last);

function isTwin(
  tokens: readonly StanceToken[],
  mention: Mention,
  theatres: readonly PatternHit<string>[],
): boolean {
  let nearest = Number.POSITIVE_INFINITY;
  let general = false;
  for (const hit of theatres) {
    if (hit.value !== ANY_ISSUE && hit.value !== mention.issueId) continue;
    const gap = distance(hit, mention);
    if (gap < nearest) {
      nearest = gap;
      general = hit.value === ANY_ISSUE;
    }
  }
  if (nearest > TWIN_REACH) return false;
  for (let reach = 0; reach <= nearest + TWIN_SLACK; reach++)
    for (const i of [mention.first - reach, mention.last - 1 + reach])
      if (tokens[i]?.parties.some((side) => side === WARRING[0] || (general && side === WARRING[1])))
        return false;
  return true;
}
