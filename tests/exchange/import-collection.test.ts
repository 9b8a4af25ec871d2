import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCollection, exportFormats } from '../../lib/exchange/export-collection';
import { importCollection } from '../../lib/exchange/import-collection';
import { collections } from './arbitrary-collection';
import { sampleCollection } from './sample-collection';

const AT = '2026-03-02T09:00:00.000Z';
const exported = (change?: (document: Record<string, unknown>) => void): string => {
  const document = JSON.parse(exportCollection(sampleCollection, 'json', AT).text);
  change?.(document);
  return JSON.stringify(document);
};
const role = (change: object) => ({
  title: 'Freedonian envoy',
  office: null,
  from: null,
  to: null,
  ...change,
});
const problemsOf = (text: string): readonly string[] => {
  const result = importCollection(text);
  return result.ok ? [] : result.problem;
};

describe('import', () => {
  it.each(exportFormats.filter((format) => format.complete))('reads back $name without loss', ({ name }) =>
    fc.assert(
      fc.property(collections, (collection) => {
        const { readings: _, ...rows } = collection;
        expect(importCollection(exportCollection(collection, name, AT).text)).toEqual({
          ok: true,
          value: rows,
        });
      }),
    ),
  );

  it('never throws, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((j) => `{"format":"stanceline-collection","version":1,"pages":${j}}`),
          fc
            .json()
            .map((j) => `{"format":"stanceline-collection","version":2}\n{"type":"settings","row":${j}}`),
        ),
        (text) => {
          expect(importCollection(text).ok).toBe(false);
        },
      ),
    ));

  const files: readonly { name: string; text: string; expect: RegExp | null }[] = [
    { name: 'an export', text: exported(), expect: null },
    { name: 'a byte order mark', text: `\uFEFF${exported()}`, expect: null },
    {
      name: 'a field of a later minor change',
      text: exported((d) => Object.assign(d, { note: 'x' })),
      expect: null,
    },
    { name: 'nothing', text: '', expect: /not JSON/ },
    { name: 'a web page', text: '<!doctype html>', expect: /not JSON/ },
    { name: 'other JSON', text: '{"pages":[]}', expect: /not a collection exported/ },
    { name: 'null', text: 'null', expect: /not a collection exported/ },
    {
      name: 'a newer format',
      text: exported((d) => Object.assign(d, { version: 3 })),
      expect: /newer version/,
    },
    {
      name: 'a newer format in lines',
      text: '{"format":"stanceline-collection","version":3}\n{"type":"new"}',
      expect: /newer version/,
    },
    {
      name: 'no such format',
      text: exported((d) => Object.assign(d, { version: 0.5 })),
      expect: /no format 0\.5/,
    },
    {
      name: 'a table that is missing',
      text: exported((d) => delete d.actors),
      expect: /^actors: not a list/,
    },
    { name: 'settings that are missing', text: exported((d) => delete d.settings), expect: /^settings, / },
    {
      name: 'settings that come twice',
      text: `{"format":"stanceline-collection","version":2}\n{"type":"settings","row":{}}\n{"type":"settings","row":{}}`,
      expect: /line 3: the settings come twice/,
    },
    {
      name: 'a line cut off',
      text: `{"format":"stanceline-collection","version":1}\n{"type":"page","ro`,
      expect: /line 2/,
    },
    {
      name: 'a line of an unknown type',
      text: `{"format":"stanceline-collection","version":1}\n{"type":"x"}`,
      expect: /line 2: not a row/,
    },
  ];
  it.each(files)('of $name', ({ text, expect: problem }) => {
    const problems = problemsOf(text);
    if (problem) expect(problems[0]).toMatch(problem);
    else expect(problems).toEqual([]);
  });

  type Rows = Record<string, Record<string, unknown>[]>;
  const rows: readonly { name: string; change: (rows: Rows) => void; expect: string }[] = [
    {
      name: 'an address that runs script',
      change: (d) => Object.assign(d.pages![0]!, { url: 'javascript:alert(1)' }),
      expect: 'pages, row 1, url: not an http(s) address',
    },
    {
      name: 'a span that runs backwards',
      change: (d) => Object.assign(d.statements![2]!, { cueSpan: [3, 2] }),
      expect: 'statements, row 3, cueSpan: a span runs backwards',
    },
    {
      name: 'a stance that does not exist',
      change: (d) =>
        Object.assign(d.corrections![0]!.change!, {
          target: 'stance',
          issueId: 'x',
          stance: 'maybe',
          strength: 'firm',
        }),
      expect: 'corrections, row 1, change.stance: ',
    },
    {
      name: 'the same id twice',
      change: (d) => d.pages!.push(d.pages![0]!),
      expect: 'pages, row 2: its id comes twice',
    },
    {
      name: 'a row that is no object',
      change: (d) => d.actors!.push(null as never),
      expect: 'actors, row 2, all of it: ',
    },
  ];
  it.each(rows)('refuses $name and says where', ({ change, expect: problem }) => {
    const problems = problemsOf(exported((d) => change(d as Rows)));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.startsWith(problem), problems[0]).toBe(true);
  });

  const settings: readonly { name: string; change: (settings: Rows) => void; expect: string }[] = [
    {
      name: 'a role that ends before it begins',
      change: (d) =>
        Object.assign(d.ownActors![0]!, { roles: [role({ from: '2026-02-01', to: '2026-02-01' })] }),
      expect: 'settings, ownActors.0.roles.0: a role ends before it begins',
    },
    {
      name: 'a role on a day that is none',
      change: (d) => Object.assign(d.ownActors![0]!, { roles: [role({ from: 'Monday' })] }),
      expect: 'settings, ownActors.0.roles.0.from: ',
    },
    {
      name: 'a role without a title',
      change: (d) => Object.assign(d.ownActors![0]!, { roles: [role({ title: '' })] }),
      expect: 'settings, ownActors.0.roles.0.title: ',
    },
    {
      name: 'an actor without a name',
      change: (d) => Object.assign(d.ownActors![0]!, { name: '' }),
      expect: 'settings, ownActors.0.name: ',
    },
    {
      name: 'an actor who comes twice',
      change: (d) => d.ownActors!.push(d.ownActors![0]!),
      expect: 'settings, ownActors: an id comes twice',
    },
    {
      name: 'more own issues than there is room for',
      change: (d) =>
        Object.assign(d, {
          ownIssues: Array.from({ length: 101 }, (_, i) => ({ ...d.ownIssues![0], id: `${i}` })),
        }),
      expect: 'settings, ownIssues: ',
    },
    {
      name: 'a phrase that is no text',
      change: (d) => Object.assign(d.ownIssues![0]!, { supportPhrases: [{}] }),
      expect: 'settings, ownIssues.0.supportPhrases.0: ',
    },
  ];
  it.each(settings)('refuses settings with $name', ({ change, expect: problem }) => {
    const problems = problemsOf(exported((d) => change(d.settings as Rows)));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.startsWith(problem), problems[0]).toBe(true);
  });

  it.each(['json', 'jsonl'] as const)('reads version 1 in %s, which had no settings', (name) => {
    const written = exportCollection(sampleCollection, name, AT).text;
    const older =
      name === 'json'
        ? exported((d) => {
            Object.assign(d, { version: 1 });
            delete d.settings;
          })
        : written
            .split('\n')
            .filter((line) => !line.startsWith('{"type":"settings"'))
            .join('\n')
            .replace('"version":2', '"version":1');
    const { readings: _, ...rows } = sampleCollection;
    expect(importCollection(older)).toEqual({ ok: true, value: { ...rows, settings: null } });
  });

  it('stops listing problems at twenty', () =>
    expect(problemsOf(exported((d) => Object.assign(d, { pages: Array(1000).fill({}) })))).toHaveLength(20));

  it('takes no prototype from a file', () => {
    const text = exported().replace('"pages":[{', '"pages":[{"__proto__":{"polluted":true},');
    const result = importCollection(text);
    expect(result.ok && 'polluted' in result.value.pages[0]!).toBe(false);
  });
});
