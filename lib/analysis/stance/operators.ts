import type { ConnectiveKind, OperatorKind, StanceGrammar } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import { longestHits, type PatternHit, PatternMatcher } from './pattern-matcher';
import type { StanceToken } from './stance-token';

type Tag =
  | { readonly type: 'operator'; readonly kind: OperatorKind }
  | { readonly type: 'connective'; readonly kind: ConnectiveKind };

export interface TaggedWords {
  readonly operators: readonly PatternHit<OperatorKind>[];
  readonly connectives: readonly PatternHit<ConnectiveKind>[];
}

/** Operators that a negation among the words they pass over undoes ("gave no order to"). */
const PASSED_NO: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['want', 'urge', 'perform', 'demand']);

/** The modal of what a condition hangs on stands at most this many words before it. */
const MODAL_REACH = 14;

const passesNo = (passed: readonly number[], tokens: readonly StanceToken[], words: StanceWords): boolean =>
  passed.some((i) => words.negativeDeterminer.has(tokens[i]?.word ?? ''));

/** Finds a language's operators and connectives; where several match, the longer wins. */
export class OperatorTagger {
  private readonly matcher: PatternMatcher<Tag>;
  private readonly negations: ReadonlySet<string>;
  private readonly words: StanceWords;

  constructor(grammar: StanceGrammar) {
    this.negations = grammar.words.negations;
    this.words = grammar.words;
    this.matcher = new PatternMatcher<Tag>(
      [
        ...grammar.connectives.map(({ kind, patterns }) => ({
          patterns,
          value: { type: 'connective' as const, kind },
        })),
        ...grammar.operators.map(({ kind, patterns }) => ({
          patterns,
          value: { type: 'operator' as const, kind },
        })),
      ],
      grammar.contractions,
    );
  }

  tag(tokens: readonly StanceToken[]): TaggedWords {
    const operators: PatternHit<OperatorKind>[] = [];
    const connectives: PatternHit<ConnectiveKind>[] = [];
    const found = this.matcher
      .find(tokens)
      .filter((hit) => !this.isAsked(tokens, hit) && !this.isParticiple(tokens, hit));
    for (const { first, last, value, passed } of longestHits(found))
      if (value.type === 'connective') connectives.push({ first, last, value: value.kind, passed });
      else if (
        value.kind !== 'skip' &&
        !(PASSED_NO.has(value.kind) && passed.some((i) => this.negations.has(tokens[i]?.word ?? '')))
      )
        // "Raise no objection to": the refusal is denied.
        operators.push({
          first,
          last,
          value: value.kind === 'refuse' && passesNo(passed, tokens, this.words) ? 'want' : value.kind,
          passed,
        });
      else if (value.kind === 'want' || value.kind === 'demand')
        operators.push({ first, last, value: 'refuse', passed });
    return { operators, connectives };
  }

  /** "The arms that Berlin had provided the army with", "the grain provided to": the verb itself, and no condition. */
  private isParticiple(tokens: readonly StanceToken[], { first, last, value }: PatternHit<Tag>): boolean {
    if (value.type !== 'connective' || !this.words.participleOpeners.has(tokens[first]?.word ?? ''))
      return false;
    const word = (at: number) => tokens[at]?.word ?? '';
    const { finite, ownPronouns, otherPronouns, relatives, complementizers } = this.words;
    const subject = [finite, ownPronouns, otherPronouns, relatives, complementizers];
    if (subject.some((set) => set.has(word(first - 1)))) return true;
    if (last - first > 1) return false;
    // Alone, it opens a condition on what a modal before it says will be, and has a subject after it.
    if (this.words.prepositions.has(word(last)) || !/^\p{L}/u.test(word(last))) return true;
    for (let i = first - 1; i >= 0 && i >= first - MODAL_REACH; i--) {
      if (word(i) === ',' || tokens[i]?.strong) return true;
      if (
        this.words.modals.has(word(i)) ||
        this.words.infinitiveMark.has(word(i)) ||
        this.words.copulas.has(word(i))
      )
        return false;
    }
    return true;
  }

  /** "Why should Moscow agree", "nor were they": no condition, though verb and subject have changed places. */
  private isAsked(tokens: readonly StanceToken[], { first, value }: PatternHit<Tag>): boolean {
    return (
      value.type === 'connective' &&
      value.kind === 'if' &&
      this.words.modals.has(tokens[first]?.word ?? '') &&
      this.words.askers.has(tokens[first - 1]?.word ?? '')
    );
  }
}
