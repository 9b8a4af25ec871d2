import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCollection, exportFormats } from '../../lib/exchange/export-collection';
import { collections } from './arbitrary-collection';
import { sampleCollection } from './sample-collection';

const AT = '2026-03-02T09:00:00.000Z';
const written = (name: 'json' | 'csv' | 'annotations') => exportCollection(sampleCollection, name, AT).text;

describe('JSON export', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('docs/export.schema.json', 'utf8')));

  it('keeps to docs/export.schema.json', () =>
    fc.assert(
      fc.property(collections, (collection) => {
        validate(JSON.parse(exportCollection(collection, 'json', AT).text));
        expect(validate.errors).toBeNull();
      }),
    ));

  it('fails the schema once a field is missing or strange', () => {
    const document = JSON.parse(written('json'));
    delete document.statements[0].saidOn;
    document.statements[1].stance = 'support';
    expect(validate(document)).toBe(false);
    expect(validate.errors).toHaveLength(2);
  });

  it('is named after its day', () =>
    expect(exportCollection(sampleCollection, 'json', AT)).toMatchObject({
      fileName: 'stanceline-2026-03-02.json',
      mimeType: 'application/json',
    }));
});

it.each(exportFormats)('$name: any collection can be written', ({ write }) =>
  fc.assert(fc.property(collections, (collection) => void expect(write(collection, AT)).toMatch(/\n$/))),
);

describe('CSV export', () => {
  it('has one row a stance, and one for a statement without', () => {
    const lines = written('csv').split('\r\n');
    expect(lines).toHaveLength(1 + 2 + 1 + 1 + 1);
    expect(lines[0]).toMatch(/^\uFEFFsaid_on,dated_by,speaker,/);
    expect(lines[1]).toContain('We are ready to talk … but not under fire');
    expect(lines[1]).toContain('negotiations,support,firm');
    expect(lines[2]).toContain('ceasefire,support,hedged');
    expect(lines[4]).toContain(',unresolved,');
  });

  it('disarms formulas and quotes what needs quoting', () => {
    const [, row] = written('csv').split('\r\n');
    expect(row).toContain(`"'=HYPERLINK(""https://evil.example"",""Talks"")"`);
    expect(row).toContain('"The Example, ""Daily"""');
    expect(written('csv')).toContain(`"'-not under fire"`);
  });
});

describe('Web Annotation export', () => {
  const collection = JSON.parse(written('annotations'));

  it('puts speaker and stances on the quoted words', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.first.items[0]).toMatchObject({
      type: 'Annotation',
      body: [
        { purpose: 'tagging', value: 'Ada Brook' },
        { purpose: 'classifying', value: 'negotiations: support (firm)' },
        { purpose: 'classifying', value: 'ceasefire: support (hedged)' },
      ],
      target: [
        {
          source: 'https://news.example/a?x=1',
          selector: { type: 'TextQuoteSelector', exact: 'We are ready to talk' },
        },
        { selector: { exact: 'but not under fire' } },
      ],
    });
  });

  it('leaves out what the reader dismissed, and names nobody who is not known', () => {
    expect(collection.total).toBe(2);
    expect(collection.first.items[1].body).toEqual([]);
  });
});
