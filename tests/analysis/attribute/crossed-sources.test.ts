import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../lib/analysis/attribute/proposal';
import { crossedSources } from '../../../lib/analysis/attribute/refine/crossed-sources';
import { createTokenView, type TokenRange } from '../../../lib/analysis/attribute/token-view';
import { english } from '../../../lib/languages/en';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';

/** fictional test text */
const TEXT = 'Horak noted it, but Lind said Moravec told her the plan did not suggest a sale.';
const view = createTokenView(indexText(TEXT, english.abbreviations));
const grammar = english.attribution!;
const at = (word: string): TokenRange => {
  const i = view.words.indexOf(word);
  return [i, i + 1];
};
const proposal = (source: string, cue: string): Proposal => ({
  content: [at('sale')],
  source: at(source),
  cue: at(cue),
  confidence: 0.8,
  trace: [],
});
const refine = (...proposals: readonly Proposal[]) =>
  crossedSources(view, proposals, grammar, articleFromText(TEXT));

describe('a source with others between it and its cue', () => {
  const lind = proposal('lind', 'said');
  const moravec = proposal('moravec', 'told');

  it('is dropped where two others speak in between, and says why', () => {
    const [, , crossed] = refine(lind, moravec, proposal('horak', 'suggest'));
    expect(crossed?.source).toBeNull();
    expect(crossed?.trace.map(({ rule }) => rule)).toEqual(['refine/crossed-source']);
  });

  it.each([
    { name: 'one other speaks in between', proposals: [lind, proposal('horak', 'suggest')] },
    {
      name: 'one other speaks twice',
      proposals: [lind, proposal('lind', 'told'), proposal('horak', 'suggest')],
    },
    { name: 'the others come after the cue', proposals: [proposal('horak', 'noted'), lind, moravec] },
    { name: 'it is the next one', proposals: [lind, moravec, proposal('plan', 'suggest')] },
  ])('is kept where $name', ({ proposals }) => expect(refine(...proposals)).toEqual(proposals));
});
