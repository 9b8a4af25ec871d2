import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser';
import { waitForHighlights } from './support/highlights';
import { ask, openView, readTables, type Tables } from './support/view';
import { killWorker } from './support/worker';

/** Rows without the times at which they were first written. */
const timeless = (tables: Tables): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => ({ ...row, seenAt: undefined, firstSeenAt: undefined, lastSeenAt: undefined })),
    ]),
  );

forEachBrowser(
  'a worker that is killed loses and doubles nothing',
  (session) => {
    let view: Page;
    let tab: Page;
    let whole: Tables;

    beforeAll(async () => {
      view = await openView(session());
      tab = await session().browser.newPage();
      await tab.goto(session().listed('news/talks.html'));
      await waitForHighlights(tab);
      whole = timeless(await readTables(view));
      expect(whole.statements?.length).toBeGreaterThan(3);
    });
    beforeEach(() => ask(view, 'delete-everything', {}));

    test('before a save', async () => {
      expect(await killWorker(session().browser)).toBe(true);
      await tab.goto(session().listed('news/talks.html'));
      await waitForHighlights(tab);
      expect(timeless(await readTables(view))).toEqual(whole);
    });

    test('again and again while pages are analysed and saved', async () => {
      let kills = 0;
      for (let round = 0; round < 12; round++) {
        await ask(view, 'delete-everything', {});
        let shown = false;
        const killing = (async () => {
          for (let strike = 0; strike < 3 && !shown; strike++) {
            await new Promise((resolve) => setTimeout(resolve, round * 12));
            if (await killWorker(session().browser)) kills++;
          }
        })();
        await tab.goto(session().listed('news/talks.html'), { waitUntil: 'domcontentloaded' });
        await waitForHighlights(tab);
        shown = true;
        await killing;
        expect(timeless(await readTables(view))).toEqual(whole);
      }
      expect(kills).toBeGreaterThan(8);
    });

    test('while many statements are corrected', async () => {
      await tab.goto(session().listed('news/talks.html'));
      await waitForHighlights(tab);
      const ids = ((await readTables(view)).statements ?? []).map(({ id }) => String(id));
      // Through the client that the extension's pages use, inlined: it sends again until the reply says ok.
      const correcting = view.evaluate(async (statementIds) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: object): Promise<unknown> } };
        };
        let done = 0;
        for (let round = 0; round < 12; round++)
          for (const statementId of statementIds) {
            const payload = {
              statementId,
              change: {
                target: 'speaker',
                actor: { id: `own:${round}`, name: `Own ${round}`, kind: 'person' },
              },
              at: '2026-03-06T00:00:00.000Z',
            };
            for (let attempt = 0; attempt < 60; attempt++) {
              const reply = (await chrome.runtime
                .sendMessage({ name: 'correct-statement', payload })
                .catch(() => undefined)) as { ok?: boolean } | undefined;
              if (reply?.ok) {
                done++;
                break;
              }
              await new Promise((resolve) => setTimeout(resolve, 30));
            }
          }
        return done;
      }, ids);
      let running = true;
      const killing = (async () => {
        let kills = 0;
        while (running) {
          // Longer than the worker takes to start (up to 250 ms), or no request would ever be answered.
          await new Promise((resolve) => setTimeout(resolve, 300 + 37 * (kills % 5)));
          if (running && (await killWorker(session().browser))) kills++;
        }
        return kills;
      })();
      expect(await correcting).toBe(12 * ids.length);
      running = false;
      expect(await killing).toBeGreaterThan(0);
      const tables = await readTables(view);
      expect(tables.corrections).toHaveLength(ids.length);
      expect(tables.statements).toHaveLength(ids.length);
      for (const { speaker } of tables.statements ?? [])
        expect(speaker).toMatchObject({ actor: { id: 'own:11' } });
    });
  },
  ['chrome'],
);
