import type { OperatorKind, StanceGrammar } from '../../model/grammar/stance-grammar';
import type { Pole } from '../../model/issue';
import { namedBy } from './echo';
import type { GeneralNoun } from './general-noun';
import type { LeadIn } from './lead-in';
import type { MentionFinder } from './mentions';
import type { OperatorTagger, TaggedWords } from './operators';
import { PatternMatcher } from './pattern-matcher';
import type { Mention, Operator } from './stance-sentence';
import type { StanceToken, TokenTagger } from './stance-token';

/** What the words around an antecedent make of it: as it stands, turned by a deed in them, refused or ended by
 * somebody, or itself named as such an end ("suspended the deal"). */
type Told = 'plain' | 'turned' | 'decided' | 'done';

const NOBODY: ReadonlySet<string> = new Set();
const DENIED: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['negate', 'bad', 'except', 'fail']);
/** How far into the words after an attribution "he said of" may stand. */
const MOST_BEFORE_REFERENCE = 2;
/** How far before the thing a word for a rumour of it may stand. */
const RUMOUR_REACH = 6;
/** How many words may stand between a thing and the deed done to it. */
const CLAUSE_REACH = 8;
/** How near after the thing a denial falls on it. */
const NEAR = 4;

/** Finds the one issue that a statement's lead-in names, as something its pronouns may point back to. */
export class AntecedentFinder {
  private readonly asking: PatternMatcher<true>;
  private readonly referring: PatternMatcher<true>;

  constructor(
    private readonly grammar: StanceGrammar,
    private readonly tagger: TokenTagger,
    private readonly mentions: MentionFinder,
    private readonly operators: OperatorTagger,
  ) {
    const matcher = (patterns: readonly string[]) =>
      new PatternMatcher([{ patterns, value: true as const }], grammar.contractions);
    this.asking = matcher(grammar.asking);
    this.referring = matcher(grammar.referring);
  }

  /** The antecedent in the nearest lead-in that names an issue; null if none does, or not one alone. */
  find(leadIns: readonly LeadIn[], own: ReadonlySet<string>, noun: GeneralNoun | null): Mention | null {
    for (const leadIn of leadIns) {
      if (leadIn.far && !noun) break;
      const tokens = this.tagger.tag(
        leadIn.tokens,
        leadIn.tokens.map(() => 'content'),
        own,
      );
      if (leadIn.after && !this.referring.find(tokens).some((hit) => hit.first <= MOST_BEFORE_REFERENCE))
        continue;
      const mentions = this.mentions
        .find(tokens, NOBODY, this.asking.find(tokens).length > 0)
        .filter((m) => !m.rule.fallback && m.rule.kind !== 'status');
      if (mentions.length === 0) continue;
      const found = this.antecedent(tokens, mentions, leadIn, own);
      // "The decision", some sentences on, is one that was told.
      if (leadIn.far && noun === 'decision' && !found?.decided) continue;
      return found;
    }
    return null;
  }

  private antecedent(
    tokens: readonly StanceToken[],
    mentions: readonly Mention[],
    leadIn: LeadIn,
    own: ReadonlySet<string>,
  ): Mention | null {
    const last = mentions.at(-1);
    if (last?.rule.kind !== 'topic' || mentions.some((m) => m.issueId !== last.issueId)) return null;
    if (this.isRumoured(tokens, last)) return null;
    const tagged = this.operators.tag(tokens);
    const told = this.told(tokens, last, tagged, leadIn.own);
    if (told === null) return null;
    const put = leadIn.after || tokens.some((t) => t.word === '?') || this.asking.find(tokens).length > 0;
    const isDecision = told === 'decided' || told === 'done';
    const asked = put && !leadIn.far && !isDecision && !this.asksOfAnother(tokens, last, own);
    const pole: Pole =
      (last.rule.pole === 'for') === (told === 'plain' || told === 'done') ? 'for' : 'against';
    return {
      ...last,
      named: namedBy(tokens, last),
      outside: true,
      far: leadIn.far,
      asked,
      decided: isDecision,
      act: last.rule.pole === 'against' && told !== 'turned' && told !== 'done',
      rule: { ...last.rule, pole },
    };
  }

  /** "Moscow suspended the deal" leaves open what 'it' means, "lifting the sanctions" does not; null if it is denied. */
  private told(
    tokens: readonly StanceToken[],
    { first, last, passed }: Mention,
    { operators, connectives }: TaggedWords,
    own: boolean,
  ): Told | null {
    let turns = 0;
    let decided = false;
    let done = false;
    for (const o of operators) {
      const before = o.first < first;
      if (DENIED.has(o.value) && !own && (before || (o.value === 'negate' && o.first - last <= NEAR)))
        return null;
      if (o.value !== 'end' && (o.value !== 'refuse' || own)) continue;
      // "Would end the moratorium on strikes": among words the mention's rule passes over.
      if (passed.includes(o.first)) return null;
      if (o.first === first) {
        done = true;
        continue;
      }
      if (!before && o.first > first && o.first < last) continue;
      const [from, to] = before ? [o.last, first] : [last, o.first];
      if (to - from > CLAUSE_REACH || tokens.slice(from, to).some((t) => t.strong || t.word === ','))
        continue;
      // "Wants to send troops once the fighting ends": what ends is something else.
      if (connectives.some((c) => c.first >= from && c.first < to)) continue;
      if (!this.quits(tokens, o)) return null;
      if (o.value === 'end' && (before ? this.isAction(tokens, o) : this.isProposed(tokens, o))) turns++;
      else if (!own) decided = true;
    }
    if (turns > 1 || [turns > 0, decided, done].filter(Boolean).length > 1) return null;
    if (done) return 'done';
    return decided ? 'decided' : turns > 0 ? 'turned' : 'plain';
  }

  /** "Reports of a nuclear test": to call them nonsense says nothing on the test. */
  private isRumoured(tokens: readonly StanceToken[], { first }: Mention): boolean {
    const { rumours } = this.grammar.words;
    return tokens.slice(Math.max(0, first - RUMOUR_REACH), first).some((t) => rumours.has(t.word));
  }

  private quits(tokens: readonly StanceToken[], { first, last }: Operator): boolean {
    const { quitting } = this.grammar.words;
    return tokens.slice(first, last).some((t) => quitting.some((stem) => t.word.startsWith(stem)));
  }

  /** "Lifting", "to lift", "the lifting of": a deed as a thing to be judged. */
  private isAction(tokens: readonly StanceToken[], { first, last }: Operator): boolean {
    const { words } = this.grammar;
    const word = (at: number) => tokens[at]?.word ?? '';
    return (
      word(first).endsWith(words.gerundEnding) ||
      words.infinitiveMark.has(word(first - 1)) ||
      (words.nounMarkers.has(word(first - 1)) && words.complements.has(word(last)))
    );
  }

  /** "Whether they should be lifted". */
  private isProposed(tokens: readonly StanceToken[], { first }: Operator): boolean {
    const { words } = this.grammar;
    return [1, 2].some((back) => words.infinitives.has(tokens[first - back]?.word ?? ''));
  }

  /** "Asked whether Moscow would agree": a yes or no to it is a forecast. */
  private asksOfAnother(
    tokens: readonly StanceToken[],
    { first }: Mention,
    own: ReadonlySet<string>,
  ): boolean {
    const { words } = this.grammar;
    return tokens.slice(0, first).some((token, i) => {
      if (token.parties.length === 0 || token.parties.some((side) => own.has(side))) return false;
      return [-2, -1, 1, 2].some((step) => words.foretelling.has(tokens[i + step]?.word ?? ''));
    });
  }
}
