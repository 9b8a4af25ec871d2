import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser';
import { waitForHighlights } from './support/highlights';
import { ask, openView, press, readTables, tabIdOf } from './support/view';

const schemaFile = join(import.meta.dirname, '..', '..', 'docs', 'export.schema.json');

const textsOf = (view: Page, selector: string): Promise<string[]> =>
  view.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));

forEachBrowser('the popup', (session) => {
  let view: Page;
  let tab: Page;
  let popup: Page;

  beforeAll(async () => {
    view = await openView(session());
    tab = await session().browser.newPage();
    await tab.goto(session().listed('news/talks.html'));
    await waitForHighlights(tab);
    popup = await openView(session(), `popup.html?tab=${await tabIdOf(view, tab)}`);
    await popup.waitForSelector('[data-testid="statement"]');
  });

  test('shows the page’s statements as stored, each once', async () => {
    const { statements = [] } = await readTables(view);
    const shown = await popup.$$eval('[data-testid="statement"]', (found) =>
      found.map((element) => element.getAttribute('data-statement')),
    );
    expect(shown.sort()).toEqual(statements.map(({ id }) => id).sort());
    const text = (await textsOf(popup, '[data-testid="statement"]')).join('\n');
    for (const words of ['Ukraine will not give up its territory', 'Dmitry Peskov', 'Marco Rubio'])
      expect(text).toContain(words);
  });

  test('follows what changes in the collection while it is open', async () => {
    const [first] = (await readTables(view)).statements ?? [];
    const statementId = String(first?.id);
    const shown = () =>
      popup.$$eval('[data-testid="statement"]', (found) =>
        found.map((element) => element.getAttribute('data-statement')),
      );
    await ask(view, 'correct-statement', {
      statementId,
      change: { target: 'dismissed' },
      at: '2026-03-06T00:00:00.000Z',
    });
    await expect.poll(shown).not.toContain(statementId);
    await ask(view, 'undo-correction', { correctionId: `${statementId}/dismissed` });
    await expect.poll(shown).toContain(statementId);
  });

  test('leads from an actor to a timeline', async () => {
    await press(popup, 'Actors');
    await popup.waitForSelector('[data-testid="actor"]');
    await press(popup, 'Dmitry Peskov');
    await popup.waitForSelector('[data-testid="issue"]');
    await press(popup, 'Ceasefire');
    await popup.waitForSelector('[data-testid="timeline-point"]');
    expect((await textsOf(popup, '[data-testid="timeline-point"]')).join('\n')).toContain(
      'Russia is ready for a ceasefire only',
    );
  });

  test('exports what is stored, as its schema says', async () => {
    await popup.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        (globalThis as { exported?: Promise<string> }).exported = (blob as Blob).text();
        return create(blob);
      };
    });
    await press(popup, 'Export JSON');
    await popup.waitForFunction(() => 'exported' in globalThis, { polling: 50 });
    const text = await popup.evaluate(() => (globalThis as { exported?: Promise<string> }).exported);
    const exported = JSON.parse(text ?? '');
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(await readFile(schemaFile, 'utf8')));
    validate(exported);
    expect(validate.errors ?? []).toEqual([]);
    const { statements = [] } = await readTables(view);
    expect(exported.statements).toHaveLength(statements.length);
  });
});
