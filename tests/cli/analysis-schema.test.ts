import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonLines, runCli } from './run-cli';
import { SAMPLE_ARTICLE } from './sample-article';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('docs/analysis.schema.json', 'utf8')));

const input = [
  {
    id: 'text',
    text: SAMPLE_ARTICLE,
    published: '2026-03-05',
    title: 'Talks',
    url: 'https://news.example/a',
  },
  { id: 7, text: SAMPLE_ARTICLE },
  { id: 'empty', text: '' },
  { id: 'html', html: '<p>Short.' },
  { id: 'uk', text: 'Переговори у Женеві тривали три години.', language: 'uk' },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join('');

describe('the output', { timeout: 120_000 }, () => {
  it.each([[[]], [['--trace']]])('keeps to docs/analysis.schema.json %s', async (flags) => {
    const { stdout } = await runCli(
      [
        'analyze',
        '--all',
        '--jsonl',
        ...flags,
        '-',
        'newsroom/geneva-talks.html',
        'newsroom/harbour-bridge.html',
      ],
      { input },
    );
    const outputs = jsonLines(stdout);
    expect(outputs).toHaveLength(7);
    expect(outputs[5].statements.length).toBeGreaterThan(5);
    for (const output of outputs) {
      validate(output);
      expect(validate.errors, JSON.stringify(output).slice(0, 200)).toBeNull();
    }
  });
});

it('is told from what is not its like by the schema', () => {
  const statement = {
    content: 'x',
    contentSpans: [[0, 1]],
    cueSpan: null,
    sourceSpan: null,
    kind: 'direct',
    speaker: null,
    surface: null,
    onBehalfOf: null,
    saidOn: null,
    datedBy: 'seen',
    confidence: 1,
    stances: [],
  };
  const output = (more: object) => ({
    id: 'a',
    url: null,
    language: null,
    supported: true,
    unsupportedIssues: [],
    readTo: null,
    coverage: { diplomacy: true, score: 1, reasons: [] },
    article: { title: null, outlet: null, authors: [], publishedAt: null, text: 'x' },
    statements: [{ ...statement, ...more }],
  });
  expect(validate(output({}))).toBe(true);
  for (const more of [
    { kind: 'guess' },
    { contentSpans: [] },
    { contentSpans: [[0]] },
    { saidOn: 'Friday' },
    { speaker: 'Putin' },
    { confidence: 2 },
    { stances: [{}] },
    { extra: 1 },
  ])
    expect(validate(output(more)), JSON.stringify(more)).toBe(false);
});
