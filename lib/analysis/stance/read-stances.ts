import type { LanguagePack, Packs } from '../../model/packs';
import type { DatedStatement, Statement } from '../../model/statement';
import { fold } from '../../text/fold';
import { isOutletName } from '../resolve/bodies';
import type { StageInput } from '../stage';
import { sidesOf } from './allegiance';
import { ConditionReader } from './conditions';
import { asReading, type Draft, mergeDrafts, underCondition } from './draft';
import type { GeneralNoun } from './general-noun';
import { leadIns } from './lead-in';
import { readSentence } from './read-sentence';
import { createSecondOpinion, type SecondOpinion } from './second-opinion';
import { SentenceBuilder } from './sentence-builder';
import type { Mention } from './stance-sentence';
import type { StanceToken } from './stance-token';
import { indexStatements } from './statement-index';
import { statementSentences } from './statement-sentences';
import { type Passage, passagesOf } from './wording';

/** At most this many readings a statement. */
const MOST_READINGS = 3;

/**
 * Builds the stance reader once; the returned function adds each statement's stances toward the issues. `second` is by
 * default the one the language brings.
 */
export function createStanceReader(
  packs: Packs,
  language: LanguagePack,
  second?: SecondOpinion | null,
): (input: StageInput, statements: readonly DatedStatement[]) => readonly Statement[] {
  const grammar = language.stance;
  if (!grammar) return (_input, statements) => statements.map((s) => ({ ...s, stances: [] }));
  const actors = new Map(packs.actors.map((actor) => [actor.id, actor]));
  const supported = packs.issues.flatMap((issue) => {
    const rules = issue.rules[language.code];
    return rules ? [{ issue, rules }] : [];
  });
  const builder = new SentenceBuilder(grammar, supported);
  const conditions = new ConditionReader(grammar);
  const conditionIn = ({ tokens }: Passage) => conditions.anyIn(builder.clausesOf(tokens));
  const ids = new Set(supported.map(({ issue }) => issue.id));
  let opinion = second;
  const secondOpinion = (): SecondOpinion | null => {
    if (opinion === undefined)
      opinion = grammar.weights ? createSecondOpinion(grammar.weights(), ids, grammar.words) : null;
    return opinion;
  };

  /** A paper or agency reports positions and holds none. */
  const isOutlet = ({ speaker }: DatedStatement): boolean =>
    language.reference !== null &&
    speaker.certainty !== 'unresolved' &&
    speaker.actor.kind === 'institution' &&
    !actors.has(speaker.actor.id) &&
    isOutletName(language.reference, speaker.actor.name);

  return (input, statements) => {
    const index = indexStatements(input.document, statements);
    return statements.map((statement, i) => {
      if (isOutlet(statement)) return { ...statement, stances: [] };
      const own = sidesOf(statement, actors);
      const isOther = (inner: DatedStatement) => {
        const sides = sidesOf(inner, actors);
        return sides.size > 0 && own.size > 0 && [...sides].every((side) => !own.has(side));
      };
      const drafts: Draft[] = [];
      const context = (noun: GeneralNoun | null) => builder.antecedents.find(leadIns(index, i), own, noun);
      let before: Mention | null = null;
      let latest = 0;
      const tagged: (readonly StanceToken[])[] = [];
      for (const [at, roled] of statementSentences(index, i, grammar.words, isOther).entries()) {
        if (latest < drafts.length && builder.laysOutCondition(roled))
          drafts.push(...drafts.splice(latest).map((draft) => underCondition(draft, roled.tokens)));
        const tokens = builder.tag(roled, own);
        tagged.push(tokens);
        const sentence = builder.build(tokens, statement, own, before, at === 0 ? context : nothing);
        if (!sentence) continue;
        latest = drafts.length;
        drafts.push(...readSentence(sentence, conditions));
        before = sentence.antecedent;
      }
      const merged = mergeDrafts(drafts);
      const passages = passagesOf(tagged, cueWords(statement, input), sideAtWar(own));
      const heard = secondOpinion()?.(merged, passages, conditionIn) ?? merged;
      const shown = heard.filter((draft) => !draft.quiet).slice(0, MOST_READINGS);
      return { ...statement, stances: shown.map(asReading) };
    });
  };
}

const nothing = (): null => null;

const sideAtWar = (sides: ReadonlySet<string>): 'UA' | 'RU' | null =>
  sides.has('UA') ? 'UA' : sides.has('RU') ? 'RU' : null;

const cueWords = ({ cue }: DatedStatement, { article }: StageInput): readonly string[] =>
  cue ? fold(article.text.slice(...cue)).split(/\s+/) : [];
