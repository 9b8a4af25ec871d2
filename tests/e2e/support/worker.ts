import type { Browser } from 'puppeteer-core';

/** Kills the extension's service worker, as the browser may at any moment; false if it was not running. */
export async function killWorker(browser: Browser): Promise<boolean> {
  const devtools = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    if (!worker) return false;
    return (await devtools.send('Target.closeTarget', { targetId: worker.targetId })).success;
  } catch (error) {
    // It died by itself in between.
    if (error instanceof Error && /no target with given id/i.test(error.message)) return false;
    throw error;
  } finally {
    await devtools.detach();
  }
}
