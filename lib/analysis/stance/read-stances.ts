import type { LanguagePack, Packs } from '../../model/packs';
import type { Span } from '../../model/span';
import type { DatedStatement, StanceReading, Statement } from '../../model/statement';
import { fold } from '../../text/fold';
import type { StageInput } from '../stage';
import { sidesOf } from './allegiance';
import { splitClauses } from './clauses';
import { ConditionReader } from './conditions';
import { mergeDrafts } from './draft';
import { MentionFinder } from './mentions';
import { OperatorTagger } from './operators';
import { readSentence } from './read-sentence';
import type { StanceSentence } from './stance-sentence';
import { TokenTagger } from './stance-token';
import { type RoledSentence, statementSentences } from './statement-sentences';

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

  const build = (
    roled: RoledSentence,
    statement: DatedStatement,
    own: ReadonlySet<string>,
  ): StanceSentence => {
    const tokens = tagger.tag(roled.tokens, roled.roles, own);
    const tagged = operators.tag(tokens);
    const found = mentions.find(tokens);
    const names =
      statement.speaker.certainty === 'unresolved' ? [] : statement.speaker.actor.name.split(/\s+/);
    return {
      tokens,
      clauses: splitClauses(tokens, tagged.connectives),
      operators: tagged.operators.filter((o) => !found.some((m) => o.first < m.last && m.first < o.last)),
      connectives: tagged.connectives,
      mentions: found,
      question: tokens.some((t) => t.word === '?'),
      reported: statement.kind !== 'direct',
      own,
      ownNames: new Set(names.filter((n) => n.length > 3).map(fold)),
    };
  };

  return (input, statements) => {
    const contents = statements.map((s) => s.content);
    return statements.map((statement, i) => {
      const own = sidesOf(statement, actors);
      const others: Span[] = contents.flatMap((spans, k) =>
        k === i || statements[k]?.within === i || statement.within === k ? [] : [...spans],
      );
      const drafts = statementSentences(input.document, statement, others).flatMap((roled) =>
        readSentence(build(roled, statement, own), grammar, conditions),
      );
      const stances: StanceReading[] = mergeDrafts(drafts).map(
        ({ weight: _w, quiet: _q, ...reading }) => reading,
      );
      return { ...statement, stances };
    });
  };
}
