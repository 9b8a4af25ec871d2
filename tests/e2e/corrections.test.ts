import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser';
import { highlightedBlocks, waitForHighlights } from './support/highlights';
import { ask, openView, readTables } from './support/view';

const AT = '2026-03-06T00:00:00.000Z';

forEachBrowser('what the reader changes', (session) => {
  let view: Page;
  let tab: Page;

  beforeAll(async () => {
    view = await openView(session());
    tab = await session().browser.newPage();
    await tab.goto(session().listed('news/talks.html'));
    await waitForHighlights(tab);
  });

  const reload = async () => {
    await tab.reload();
    await waitForHighlights(tab);
  };
  const painted = async () => (await highlightedBlocks(tab)).flatMap((block) => block.painted).join('\n');
  const find = async (words: string) => {
    const row = (await readTables(view)).statements?.find(
      ({ context, selectors }) =>
        (selectors as { exact: string }[]).some(({ exact }) => exact.startsWith(words)) && context,
    );
    if (!row) throw new Error(`no statement: ${words}`);
    return row;
  };

  test('a corrected speaker stays through another visit and is undone exactly', async () => {
    const before = await find('Ukraine will not give up its territory');
    const actor = { id: 'own:delegate', name: 'A delegate', kind: 'person' } as const;
    const statementId = String(before.id);
    await ask(view, 'correct-statement', { statementId, change: { target: 'speaker', actor }, at: AT });
    await reload();
    expect(await find('Ukraine will not give up its territory')).toMatchObject({ speaker: { actor } });
    await ask(view, 'undo-correction', { correctionId: `${statementId}/speaker` });
    expect(await find('Ukraine will not give up its territory')).toEqual(before);
  });

  test('a dismissed statement is no longer highlighted, until that is undone', async () => {
    const { id } = await find('Russia is ready for a ceasefire');
    const statementId = String(id);
    await ask(view, 'correct-statement', { statementId, change: { target: 'dismissed' }, at: AT });
    await reload();
    expect(await painted()).not.toContain('Russia is ready for a ceasefire');
    await ask(view, 'undo-correction', { correctionId: `${statementId}/dismissed` });
    await reload();
    expect(await painted()).toContain('Russia is ready for a ceasefire');
  });

  test('a page may not correct, delete or import anything', async () => {
    // From the content script's side of the fence only its own requests are taken: tests/messaging. The page itself
    // has no way to the extension at all.
    const reach = await tab.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return typeof chrome?.runtime?.sendMessage;
    });
    expect(reach).toBe('undefined');
  });

  test('deleting a page takes all of its rows', async () => {
    const [page] = (await readTables(view)).pages ?? [];
    await ask(view, 'delete-page', { pageId: String(page?.id) });
    expect(Object.values(await readTables(view)).flat()).toEqual([]);
  });
});
