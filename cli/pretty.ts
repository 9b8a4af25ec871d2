import { styleText } from 'node:util';
import { longTextNote } from '../lib/analysis/reading-limit';
import type { Analysis } from '../lib/model/analysis';
import { sliceSpan } from '../lib/model/span';
import type { StanceReading, Statement } from '../lib/model/statement';
import type { RuleHit } from '../lib/model/trace';
import { printable } from './printable';
import { wrap } from './wrap';

export interface PrettyOptions {
  readonly columns: number;
  readonly colors: boolean;
  readonly trace: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** One analysis as text for a terminal, ending in an empty line. Control characters of the page never reach it. */
export function prettyAnalysis(name: string, analysis: Analysis, options: PrettyOptions): string {
  const { article, coverage, statements, supported, unsupportedIssues, readTo } = analysis;
  const style = (format: Style, text: string) => (options.colors ? styleText(format, text) : text);
  const lines: string[] = [];
  const say = (indent: number, text: string, format?: Style) => {
    for (const line of wrap(printable(text), options.columns - indent))
      lines.push(' '.repeat(indent) + (format ? style(format, line) : line));
  };
  const why = (indent: number, hits: readonly RuleHit[]) => {
    if (!options.trace) return;
    for (const { rule, span, reason } of hits)
      say(indent, `· ${reason}${span ? `: “${sliceSpan(article.text, span)}”` : ''} [${rule}]`, 'dim');
  };

  say(0, article.title ?? name, 'bold');
  const facts = [article.outlet, article.publishedAt?.slice(0, 10), article.language, article.url];
  if (facts.some(Boolean)) say(0, facts.filter(Boolean).join(' · '), 'dim');
  say(
    0,
    `${coverage.diplomacy ? 'Coverage of the diplomacy' : 'Not coverage of the diplomacy'} (${coverage.score.toFixed(2)})`,
    'dim',
  );
  why(2, coverage.reasons);
  if (!supported) say(0, 'Statements are not read in this language.');
  else if (statements.length === 0) say(0, 'No statements.');
  if (supported && unsupportedIssues.length > 0)
    say(0, `Not supported in this language: ${unsupportedIssues.map(({ id }) => id).join(', ')}.`);
  if (supported && readTo !== null) say(0, longTextNote(readTo));
  for (const statement of statements) {
    lines.push('');
    say(2, `${speakerOf(statement)} · ${dayOf(statement)} · ${statement.kind}`, 'cyan');
    say(2, contentOf(article.text, statement));
    why(4, statement.trace);
    for (const reading of statement.stances) {
      say(4, stanceOf(article.text, reading), STYLES[reading.stance]);
      why(6, reading.trace);
    }
  }
  return `${lines.join('\n')}\n\n`;
}

const STYLES: Readonly<Record<StanceReading['stance'], Style>> = {
  support: 'green',
  oppose: 'red',
  conditional: 'yellow',
  unclear: 'dim',
};

function speakerOf({ speaker, surface, onBehalfOf }: Statement): string {
  const forWhom = onBehalfOf ? ` for ${onBehalfOf}` : '';
  if (speaker.certainty === 'unresolved') return `Unattributed${surface ? ` (“${surface}”)` : ''}${forWhom}`;
  return `${speaker.actor.name}${speaker.certainty === 'inferred' ? ' (inferred)' : ''}${forWhom}`;
}

const dayOf = ({ saidOn, datedBy }: Statement): string =>
  saidOn === null ? 'no date' : datedBy === 'statement' ? saidOn : `${saidOn} (by ${datedBy})`;

function contentOf(text: string, { content, kind }: Statement): string {
  const parts = content.map((span) => sliceSpan(text, span));
  return (kind === 'direct' ? parts.map((part) => `“${part}”`) : parts).join(' … ');
}

function stanceOf(text: string, { issueId, stance, strength, evidence, condition }: StanceReading): string {
  const on = condition ? `, if: “${sliceSpan(text, condition)}”` : '';
  return `→ ${issueId}: ${stance}, ${strength} (“${sliceSpan(text, evidence)}”${on})`;
}
