import { describe, expect, it } from 'vitest';
import { createStatementFinder } from '../../../lib/analysis/attribute/find-statements';
import { english } from '../../../lib/languages/en';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';
import * as clauses from '../../cases/en/quotes/clauses';
import * as continued from '../../cases/en/quotes/continued';
import * as direct from '../../cases/en/quotes/direct';
import * as frames from '../../cases/en/quotes/frames';
import * as headlines from '../../cases/en/quotes/headlines';
import * as indirect from '../../cases/en/quotes/indirect';
import * as interviews from '../../cases/en/quotes/interviews';
import * as layout from '../../cases/en/quotes/layout';
import * as mentions from '../../cases/en/quotes/mentions';
import * as mixed from '../../cases/en/quotes/mixed';
import * as namesBeside from '../../cases/en/quotes/names-beside';
import * as nested from '../../cases/en/quotes/nested';
import * as noSpeech from '../../cases/en/quotes/no-speech';
import * as reporterGoesOn from '../../cases/en/quotes/reporter-goes-on';
import * as reporting from '../../cases/en/quotes/reporting';

const find = createStatementFinder(english);
const statements = (text: string) =>
  find({ article: articleFromText(text), document: indexText(text, english.abbreviations), seenOn: null });
const plain = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .toLowerCase();

describe.each(
  Object.entries({
    clauses,
    continued,
    direct,
    mixed,
    indirect,
    frames,
    headlines,
    interviews,
    layout,
    mentions,
    namesBeside,
    nested,
    noSpeech,
    reporting,
    reporterGoesOn,
  }),
)('%s', (_name, { accepts, rejects }) => {
  it('has as many near misses as finds', () => expect(rejects.length).toBeGreaterThanOrEqual(accepts.length));

  it.each(accepts)('finds: $name', ({ text, content, source, kind, limit = false }) => {
    const found = statements(text).map((s) => ({
      content: s.content.map(([a, b]) => plain(text.slice(a, b))),
      source: s.source && plain(text.slice(...s.source)),
      kind: s.kind,
    }));
    const wanted = {
      content: (typeof content === 'string' ? [content] : [...content]).map(plain),
      source: source && plain(source),
      kind,
    };
    if (limit) expect(found).not.toContainEqual(wanted);
    else expect(found).toContainEqual(wanted);
  });

  it.each(rejects)('leaves out: $name', ({ text, not, limit = false }) => {
    const found = statements(text).map((s) => plain(s.content.map(([a, b]) => text.slice(a, b)).join(' ')));
    if (limit) expect(found.length).toBeGreaterThan(0);
    else if (not === '*') expect(found).toEqual([]);
    else expect(found).not.toContain(plain(not));
  });
});
