import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runCli } from './run-cli';
import { SAMPLE_ARTICLE } from './sample-article';

const TIMEOUT = 120_000;
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

let folder: string;
const inFolder = (name: string) => join(folder, name);
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(inFolder(name), content);
  return inFolder(name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stanceline-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('stanceline analyze', { timeout: TIMEOUT }, () => {
  it('reads text files unchanged, byte order mark and carriage returns too, with offsets into them', async () => {
    const text = `\uFEFF${SAMPLE_ARTICLE.replaceAll('\n', '\r\n')}`;
    const { status, stdout } = await runCli(['analyze', '--all', await put('a.txt', text)]);
    const [output] = jsonLines(stdout);
    expect(status).toBe(0);
    expect(output.article.text).toBe(text);
    expect(output.statements.length).toBeGreaterThan(0);
    for (const { content, contentSpans } of output.statements)
      expect(contentSpans.map(([s, e]: [number, number]) => text.slice(s, e)).join(' … ')).toBe(content);
  });

  it('reads a saved page, its facts and its own encoding', async () => {
    const paragraph =
      '<p>Beide Seiten sprachen am Dienstag in Genf über eine Waffenruhe, ohne sich zu einigen. Für April sind weitere Gespräche geplant, hieß es. Größere Fortschritte erwartete niemand.</p>';
    const html = `<!doctype html><html lang="de"><head><meta charset="windows-1252"><title>Gespräche</title>
      <link rel="canonical" href="https://zeitung.example/genf"><meta property="article:published_time" content="2026-03-05">
      </head><body><nav>Menü</nav><article><h1>Gespräche</h1>${paragraph.repeat(3)}</article></body></html>`;
    const { stdout } = await runCli(['analyze', await put('a.html', Buffer.from(html, 'latin1'))]);
    const [output] = jsonLines(stdout);
    expect(output).toMatchObject({
      url: 'https://zeitung.example/genf',
      language: 'de',
      article: { title: 'Gespräche', publishedAt: expect.stringMatching(/^2026-03-05/) },
    });
    expect(output.article.text).toContain('hieß es');
    expect(output.article.text).not.toContain('Menü');
  });

  it('goes on after what is bad, names it, and ends with status 1', async () => {
    const lines = await put(
      'some.jsonl',
      `\uFEFF${line({ id: 'a', text: 'x' })}{oops\n\n${line({ id: 'b' })}${line({ id: 'c', text: 'y' })}`,
    );
    const run = await runCli(['analyze', inFolder('none.txt'), lines, inFolder('what.pdf'), folder, '-'], {
      input: `${line([1])}${line({ text: 'z' })}`,
    });
    expect(run.status).toBe(1);
    expect(jsonLines(run.stdout).map(({ id }) => id)).toEqual(['a', 'c', 'standard input:2']);
    expect(run.stderr.split('\n').filter((l) => l.startsWith('stanceline: '))).toEqual([
      `stanceline: ${inFolder('none.txt')}: no such file`,
      expect.stringMatching(/some\.jsonl:2: not JSON/),
      `stanceline: ${lines}:4: must have either a text or html, as a string`,
      expect.stringMatching(/what\.pdf: not a kind of file/),
      expect.stringMatching(/stanceline-cli-\w+: not a kind of file/),
      'stanceline: standard input:1: must have either a text or html, as a string',
    ]);
  });

  it('keeps the order of the input with several jobs, and gives the same output', async () => {
    const input = Array.from({ length: 30 }, (_, i) =>
      i % 7 === 3 ? '{bad\n' : line({ id: i, text: SAMPLE_ARTICLE.repeat(1 + ((i * 5) % 7)) }),
    ).join('');
    const one = await runCli(['analyze', '--all', '-'], { input });
    const four = await runCli(['analyze', '--all', '--jobs', '4', '-'], { input });
    expect(one.status).toBe(1);
    expect(four).toEqual(one);
    expect(jsonLines(one.stdout)).toHaveLength(26);
  });

  it('prints what is done before the input ends', async () => {
    const { status, stdout } = await runCli(['analyze', '--all', '-'], {
      input: line({ id: 'long', text: SAMPLE_ARTICLE.repeat(50) }).repeat(200),
      maxOutput: 10,
    });
    expect(status).toBe(0);
    expect(stdout.startsWith('{"id":"long"')).toBe(true);
  });

  it('lets what an input says of its day go before --published', async () => {
    const { stdout } = await runCli(['analyze', '--all', '--published', '2025-01-02', '-'], {
      input: `${line({ id: 1, text: 'x' })}${line({ id: 2, text: 'x', published: '2024-11-07' })}`,
    });
    expect(jsonLines(stdout).map(({ article }) => article.publishedAt)).toEqual(['2025-01-02', '2024-11-07']);
  });

  it('analyses an article whose day cannot be read all the same, and says so', async () => {
    const input = line({ id: 1, text: 'x', published: '2024-07' });
    const { status, stdout, stderr } = await runCli(['analyze', '--all', '-'], { input });
    expect(status).toBe(0);
    expect(jsonLines(stdout)[0].article.publishedAt).toBeNull();
    expect(stderr).toContain('standard input:1: published is no day and left out: 2024-07');
  });

  it('prints for reading with --pretty, without what could drive a terminal', async () => {
    const { stdout } = await runCli(['analyze', '--pretty', '--all', '-'], {
      input: line({ id: 1, title: 'A \u001b[31mred\u0007 title', text: SAMPLE_ARTICLE }),
    });
    expect(stdout).toContain('A [31mred title');
    expect(stdout).toMatch(/“We are ready for talks at any time,?”/);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('shows the rules that decided with --trace', async () => {
    const { stdout } = await runCli(['analyze', '--all', '--trace', '-'], {
      input: line({ id: 1, text: SAMPLE_ARTICLE }),
    });
    const [{ statements }] = jsonLines(stdout);
    expect(statements[0].trace[0]).toEqual({
      rule: expect.any(String),
      span: expect.anything(),
      reason: expect.any(String),
    });
  });
});

describe('wrong usage', { timeout: TIMEOUT }, () => {
  const usages: readonly { args: string[]; expect: RegExp }[] = [
    { args: ['analyze'], expect: /nothing to analyse/ },
    { args: ['guess', 'x'], expect: /unknown command: guess/ },
    { args: ['analyze', '--jobs', '0', 'x'], expect: /--jobs takes/ },
  ];
  it.each(usages)('$args ends with status 2', async ({ args, expect: problem }) => {
    const { status, stdout, stderr } = await runCli(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(problem);
  });

  it('--help says how', async () => {
    const { status, stdout } = await runCli(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: stanceline analyze/);
  });
});
