import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import type { Issue, IssueRules, Pole } from '../../model/issue';
import type { DatedStatement } from '../../model/statement';
import { fold } from '../../text/fold';
import { AntecedentFinder } from './antecedent';
import { contentBreaks, isBesideTheWords, isPlainReport } from './attribution-words';
import { splitClauses } from './clauses';
import { echoMentions } from './echo';
import type { Answer } from './echo-input';
import { firstNoun, type GeneralNoun } from './general-noun';
import { MentionFinder } from './mentions';
import { OperatorTagger } from './operators';
import { longestHits, PatternMatcher } from './pattern-matcher';
import type { Mention, StanceSentence } from './stance-sentence';
import { type StanceToken, TokenTagger } from './stance-token';
import type { RoledSentence } from './token-roles';

/** Tags and splits sentences with one language's grammar and the issues that have rules in it. */
export class SentenceBuilder {
  /** Finds what a statement may point back to outside its words. */
  readonly antecedents: AntecedentFinder;
  private readonly mentions: MentionFinder;
  private readonly operators: OperatorTagger;
  private readonly tagger: TokenTagger;
  private readonly history: PatternMatcher<true>;
  private readonly rhetorical: PatternMatcher<true>;
  private readonly pointing: PatternMatcher<true>;
  private readonly laidOut: PatternMatcher<true>;
  private readonly answers: PatternMatcher<Answer>;
  private readonly ellipses: PatternMatcher<Pole>;

  constructor(
    private readonly grammar: StanceGrammar,
    supported: readonly { readonly issue: Issue; readonly rules: IssueRules }[],
  ) {
    const matcher = (patterns: readonly string[]) =>
      new PatternMatcher([{ patterns, value: true as const }], grammar.contractions);
    this.mentions = new MentionFinder(supported, grammar);
    this.operators = new OperatorTagger(grammar);
    this.tagger = new TokenTagger(grammar);
    this.history = matcher(grammar.history);
    this.rhetorical = matcher(grammar.rhetorical);
    this.pointing = matcher(grammar.pointing);
    this.laidOut = matcher(grammar.laidOut);
    this.answers = new PatternMatcher<Answer>(
      [
        { patterns: grammar.answers.yes, value: { pole: 'for', alone: false } },
        { patterns: grammar.answers.no, value: { pole: 'against', alone: false } },
        { patterns: grammar.retorts.yes, value: { pole: 'for', alone: true } },
        { patterns: grammar.retorts.no, value: { pole: 'against', alone: true } },
      ],
      grammar.contractions,
    );
    this.ellipses = new PatternMatcher<Pole>(
      [
        { patterns: grammar.ellipses.yes, value: 'for' },
        { patterns: grammar.ellipses.no, value: 'against' },
      ],
      grammar.contractions,
    );
    this.antecedents = new AntecedentFinder(grammar, this.tagger, this.mentions, this.operators);
  }

  /** A sentence's words as the rules see them. */
  tag({ tokens, roles }: RoledSentence, own: ReadonlySet<string>): StanceToken[] {
    return this.tagger.tag(tokens, roles, own);
  }

  /**
   * The sentence ready to be read; null if it neither names an issue nor may point back to one. `context` is asked for
   * what stands before the statement, only where the sentence has nothing but pointing words.
   */
  build(
    tokens: readonly StanceToken[],
    statement: DatedStatement,
    own: ReadonlySet<string>,
    earlier: Mention | null,
    context: (noun: GeneralNoun | null) => Mention | null,
  ): StanceSentence | null {
    const { words } = this.grammar;
    const found = this.mentions.find(tokens, own);
    const pointers = this.pointing.find(tokens);
    const answers = longestHits(this.answers.find(tokens));
    const ellipses = this.ellipses.find(tokens);
    const takesUp = pointers.length + answers.length + ellipses.length > 0;
    const before =
      earlier ?? (found.length === 0 && takesUp ? context(firstNoun(tokens, pointers, words)) : null);
    if (found.length === 0 && before === null) return null;
    const { operators, clauses } = this.split(tokens);
    const question = tokens.some((t) => t.word === '?');
    const echoes = echoMentions(
      { tokens, words, clauses, operators, mentions: found, pointers, answers, ellipses },
      before,
    );
    const names =
      statement.speaker.certainty === 'unresolved' ? [] : statement.speaker.actor.name.split(/\s+/);
    return {
      words,
      tokens,
      clauses,
      operators,
      mentions: [...found, ...echoes.mentions].sort((a, b) => a.first - b.first),
      antecedent: echoes.last,
      question,
      history: this.history.find(tokens).length > 0,
      rhetorical: question && this.rhetorical.find(tokens).length > 0,
      reported: statement.kind !== 'direct',
      plural: isPlural(statement, words),
      loose: statement.kind === 'indirect',
      own,
      ownNames: new Set(names.filter((n) => n.length > 3).map(fold)),
    };
  }

  /** The clauses of tokens that may be of several sentences. */
  clausesOf(tokens: readonly StanceToken[]): Pick<StanceSentence, 'words' | 'tokens' | 'clauses'> {
    return { words: this.grammar.words, tokens, clauses: this.split(tokens).clauses };
  }

  private split(tokens: readonly StanceToken[]): Pick<StanceSentence, 'operators' | 'clauses'> {
    const { words } = this.grammar;
    const tagged = this.operators.tag(tokens);
    const operators = tagged.operators.filter(
      (o) => !isPlainReport(o, tokens, words) && !isBesideTheWords(o, tokens, words),
    );
    const clauses = splitClauses(tokens, words, tagged.connectives, contentBreaks(tokens, operators));
    return { operators, clauses };
  }

  /** True if a sentence sets a condition on the one before ("Our one condition is …"). */
  laysOutCondition({ tokens, roles }: RoledSentence): boolean {
    const tagged = this.tagger.tag(tokens, roles, NOBODY);
    return this.laidOut.find(tagged).some((hit) => hit.first <= 1);
  }
}

const NOBODY: ReadonlySet<string> = new Set();
/** A body or several people as the speaker. */
const isPlural = (statement: DatedStatement, words: StanceWords): boolean =>
  (statement.speaker.certainty !== 'unresolved' && statement.speaker.actor.kind !== 'person') ||
  words.pluralEndings.some((ending) => (statement.surface ?? '').endsWith(ending));
