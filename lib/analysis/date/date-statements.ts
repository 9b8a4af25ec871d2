import type { LanguagePack } from '../../model/packs';
import type { AttributedStatement, DatedStatement } from '../../model/statement';
import type { StageInput } from '../stage';
import { createDayFinder, type DaySaid, newBudget, spokenSpans } from './day-said';
import { sceneDay } from './scene-day';

interface Found extends DaySaid {
  readonly rule: string;
  readonly reason: string;
}

type Dater = (input: StageInput, statements: readonly AttributedStatement[]) => readonly DatedStatement[];

/**
 * Builds the dating stage once; the returned function gives each statement the day it was said and what that rests on.
 * A day named in the statement's sentence counts ('statement'), or a week, month or year, whose first day stands for it;
 * else the article's own or its live entry's ('article'), else the day it was seen.
 */
export function createStatementDater({ reference }: LanguagePack): Dater {
  const findDay = reference ? createDayFinder(reference.time) : null;
  return (input, statements) => {
    const spoken = spokenSpans(statements);
    const budget = newBudget();
    let before: { readonly statement: AttributedStatement; readonly said: Found | null } | null = null;
    const find = (statement: AttributedStatement, today: string): Found | null => {
      const own = findDay?.(input, statement, spoken, today, budget);
      if (own) return { ...own, rule: 'date/named', reason: 'the sentence names the day' };
      if (before?.said && continues(input, before.statement, statement))
        return {
          ...before.said,
          rule: 'date/continued',
          reason: 'said on the occasion of the statement before',
        };
      const scene = reference ? sceneDay(reference.time, input, statement, today, budget) : null;
      return scene && { ...scene, rule: 'date/scene', reason: 'the sentence before sets the day' };
    };
    return statements.map((statement) => {
      const published = publicationDay(input, statement);
      const today = published ?? input.seenOn;
      const found = today ? find(statement, today) : null;
      const said = found && (published || namesYear(input, found)) ? found : null;
      before = { statement, said };
      if (!said) return { ...statement, saidOn: today, datedBy: published ? 'article' : 'seen' };
      const { precision, rule, span, reason } = said;
      return {
        ...statement,
        saidOn: said.day,
        datedBy: precision === 'day' ? 'statement' : precision,
        trace: [...statement.trace, { rule, span, reason }],
      };
    });
  };
}

/** Without the article's day only a date with its year counts: 'on Tuesday' may be of any week. */
const namesYear = ({ document }: StageInput, { span }: Found): boolean =>
  /\d{4}/.test(document.text.slice(...span));

/** The article's day where the statement stands: a live entry has its own. ISO times begin with the publisher's own day. */
function publicationDay({ article }: StageInput, statement: AttributedStatement): string | null {
  const start = statement.content[0]?.[0] ?? 0;
  const entry = article.blocks.find((block) => block.time && block.span[0] <= start && start < block.span[1]);
  return (entry?.time ?? article.publishedAt)?.slice(0, 10) ?? null;
}

/** True if the same speaker goes on in the same paragraph, in his own words or as 'he': a new report may be of another day. */
function continues(
  { document }: StageInput,
  before: AttributedStatement,
  next: AttributedStatement,
): boolean {
  if (before.speaker.certainty === 'unresolved' || next.speaker.certainty === 'unresolved') return false;
  if (before.speaker.actor.id !== next.speaker.actor.id) return false;
  if (next.kind === 'indirect' && next.speaker.certainty === 'named') return false;
  const from = before.content[0]?.[0] ?? 0;
  const to = next.content[0]?.[0] ?? 0;
  return !document.text.slice(Math.min(from, to), Math.max(from, to)).includes('\n');
}
