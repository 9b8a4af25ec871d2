import type { StanceWords } from '../../model/grammar/stance-words';
import type { LanguagePack, Packs } from '../../model/packs';
import type { DatedStatement, StanceReading, Statement } from '../../model/statement';
import { fold } from '../../text/fold';
import type { StageInput } from '../stage';
import { sidesOf } from './allegiance';
import { splitClauses } from './clauses';
import { ConditionReader } from './conditions';
import { type Draft, mergeDrafts } from './draft';
import { echoMentions } from './echo';
import { MentionFinder } from './mentions';
import { OperatorTagger } from './operators';
import { PatternMatcher } from './pattern-matcher';
import { readSentence } from './read-sentence';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { type StanceToken, TokenTagger } from './stance-token';
import { indexStatements, type RoledSentence, statementSentences } from './statement-sentences';

/** Builds the stance reader once; the returned function adds each statement's stances toward the issues. */
export function createStanceReader(
  packs: Packs,
  language: LanguagePack,
): (input: StageInput, statements: readonly DatedStatement[]) => readonly Statement[] {
  const grammar = language.stance;
  if (!grammar) return (_input, statements) => statements.map((s) => ({ ...s, stances: [] }));
  const actors = new Map(packs.actors.map((actor) => [actor.id, actor]));
  const supported = packs.issues.flatMap((issue) => {
    const rules = issue.rules[language.code];
    return rules ? [{ issue, rules }] : [];
  });
  const mentions = new MentionFinder(supported, grammar);
  const operators = new OperatorTagger(grammar);
  const conditions = new ConditionReader(grammar);
  const tagger = new TokenTagger(grammar);
  const { words, contractions } = grammar;
  const history = new PatternMatcher([{ patterns: grammar.history, value: true as const }], contractions);
  const rhetorical = new PatternMatcher(
    [{ patterns: grammar.rhetorical, value: true as const }],
    contractions,
  );

  const build = (
    roled: RoledSentence,
    statement: DatedStatement,
    own: ReadonlySet<string>,
    before: Mention | null,
  ): StanceSentence | null => {
    const tokens = tagger.tag(roled.tokens, roled.roles, own);
    const found = mentions.find(tokens);
    if (found.length === 0 && before === null) return null;
    const tagged = operators.tag(tokens);
    const names =
      statement.speaker.certainty === 'unresolved' ? [] : statement.speaker.actor.name.split(/\s+/);
    const active = tagged.operators.filter((o) => !isPlainReport(o, tokens));
    const question = tokens.some((t) => t.word === '?');
    const clauses = splitClauses(tokens, words, tagged.connectives, contentBreaks(tokens, active));
    const echoes = echoMentions(tokens, words, clauses, active, found, before);
    return {
      words,
      tokens,
      clauses,
      operators: active,
      mentions: [...found, ...echoes.mentions].sort((a, b) => a.first - b.first),
      antecedent: echoes.last,
      question,
      history: history.find(tokens).length > 0,
      rhetorical: question && rhetorical.find(tokens).length > 0,
      reported: statement.kind !== 'direct',
      plural: isPlural(statement, words),
      loose: statement.kind === 'indirect',
      own,
      ownNames: new Set(names.filter((n) => n.length > 3).map(fold)),
    };
  };

  return (input, statements) => {
    const index = indexStatements(input.document, statements);
    return statements.map((statement, i) => {
      const own = sidesOf(statement, actors);
      let before: Mention | null = null;
      const drafts: Draft[] = [];
      for (const roled of statementSentences(index, i, words)) {
        const sentence = build(roled, statement, own, before);
        if (!sentence) continue;
        drafts.push(...readSentence(sentence, conditions));
        before = sentence.antecedent;
      }
      const stances: StanceReading[] = mergeDrafts(drafts).map(
        ({ weight: _w, quiet: _q, ...reading }) => reading,
      );
      return { ...statement, stances };
    });
  };
}

/** A body or several people as the speaker. */
const isPlural = (statement: DatedStatement, words: StanceWords): boolean =>
  (statement.speaker.certainty !== 'unresolved' && statement.speaker.actor.kind !== 'person') ||
  words.pluralEndings.some((ending) => (statement.surface ?? '').endsWith(ending));

/** The attribution's own 'said' says nothing of a position. */
const isPlainReport = (operator: Operator, tokens: readonly StanceToken[]): boolean =>
  operator.value === 'report' && tokens[operator.first]?.role === 'cue';

/** Where the words said begin or end, unless the verb that introduces them decides the stance ("ruled out sending"). */
function contentBreaks(tokens: readonly StanceToken[], operators: readonly Operator[]): Set<number> {
  const breaks = new Set<number>();
  const first = tokens.findIndex((t) => t.role === 'content');
  const last = tokens.findLastIndex((t) => t.role === 'content');
  const governed = operators.some(
    (o) => o.last > first - 8 && o.first < first && tokens[o.first]?.role !== 'content',
  );
  if (first > 0 && !governed) breaks.add(first);
  breaks.add(last + 1);
  return breaks;
}
