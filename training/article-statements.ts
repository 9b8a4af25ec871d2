import type { StageInput } from '../lib/analysis/stage';
import { english } from '../lib/languages/en';
import type { DatedStatement, Stance } from '../lib/model/statement';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import { statementOf } from '../tests/analysis/stance/stance-case';
import { type MarkedArticle, ownArticles } from './marked-articles';

/** How the tables below the articles write issues and positions. */
const ISSUES: Readonly<Record<string, string>> = {
  neg: 'negotiations',
  cf: 'ceasefire',
  ter: 'territory',
  nato: 'nato-membership',
  sg: 'security-guarantees',
  tro: 'foreign-troops',
  aid: 'military-aid',
  lrs: 'long-range-strikes',
  san: 'sanctions',
  fa: 'frozen-assets',
  pe: 'prisoner-exchange',
  ch: 'children-return',
  et: 'energy-truce',
  bs: 'black-sea',
  nuc: 'nuclear',
  eu: 'eu-accession',
  acc: 'accountability',
  el: 'ukraine-elections',
  wa: 'war-aims',
  med: 'mediation-role',
};
const POSITIONS: Readonly<Record<string, Stance>> = {
  '+': 'support',
  '-': 'oppose',
  '?': 'conditional',
};

/** The statements of one article of our own, with the positions each takes, by issue. */
export interface LabelledArticle {
  readonly tuned: boolean;
  readonly input: StageInput;
  readonly statements: readonly DatedStatement[];
  readonly labels: readonly ReadonlyMap<string, Stance>[];
}

function labelsOf(positions: readonly string[]): Map<string, Stance> {
  return new Map(
    positions.flatMap((position) => {
      const [, code = '', sign = ''] = /^(\w+)([-+?0])[ei]$/.exec(position) ?? [];
      const issue = ISSUES[code];
      if (!issue) throw new Error(`no position: ${position}`);
      const stance = POSITIONS[sign];
      return stance ? [[issue, stance] as const] : [];
    }),
  );
}

function labelled({ text, spans, rows, tuned }: MarkedArticle): LabelledArticle {
  const startOf = ({ key }: { readonly key: string }) =>
    Math.min(...(spans.get(key) ?? []).map(([at]) => at));
  const sure = rows.filter(({ key }) => !key.startsWith('O')).sort((a, b) => startOf(a) - startOf(b));
  const input = {
    article: articleFromText(text),
    document: indexText(text, english.abbreviations),
    seenOn: null,
  };
  const statements = sure.map(({ key, direct, side }): DatedStatement => {
    const [cue = null] = spans.get(`${key}c`) ?? [];
    const [source = null] = spans.get(`${key}s`) ?? [];
    const content = [...(spans.get(key) ?? [])].sort(([a], [b]) => a - b);
    return {
      ...statementOf({ text, content, cue, source, side: side ?? '' }),
      kind: direct ? 'direct' : 'indirect',
      onBehalfOf: side,
    };
  });
  return { tuned, input, statements, labels: sure.map(({ positions }) => labelsOf(positions)) };
}

/** All articles of our own, ready to be read for positions. */
export const labelledArticles = (): LabelledArticle[] => ownArticles().map(labelled);
