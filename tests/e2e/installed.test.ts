import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionFolder } from './support/build-extension';
import { forEachBrowser } from './support/for-each-browser';
import { openView } from './support/view';

forEachBrowser('the extension as installed', (session) => {
  test('greets a new reader', async () => {
    // Asked of the page itself: Firefox's driver takes an extension's page for a blank one.
    const addresses = async () =>
      Promise.all((await session().browser.pages()).map((page) => page.evaluate(() => location.pathname)));
    await expect.poll(addresses, { timeout: 10_000 }).toContain('/welcome.html');
  });

  test('asks for no permission but the reader’s click and the sites of the list', async () => {
    const file = join(extensionFolder(session().engine), 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    expect(manifest.permissions).toEqual(['activeTab', 'scripting']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).not.toContain('<all_urls>');
  });

  test('has views that can reach no server', async () => {
    const view = await openView(session());
    const refused = await view.evaluate(async () => {
      const directives = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) =>
        directives.add(event.effectiveDirective),
      );
      document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/pixel.png' }));
      const sent = await fetch('http://127.0.0.1:9/').then(
        () => 'sent',
        () => 'not sent',
      );
      while (directives.size < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      return [sent, ...[...directives].sort()];
    });
    expect(refused).toEqual(['not sent', 'connect-src', 'img-src']);
  });
});
