import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from './tabs';

const SCRIPT_ID = 'granted-sites';

/** Sites the reader granted by 'always on this site': what is granted and not in the manifest's own list. */
async function grantedSites(): Promise<string[]> {
  const builtIn = new Set(
    (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
  );
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !builtIn.has(pattern)).sort();
}

async function register(): Promise<void> {
  const matches = await grantedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: [CONTENT_SCRIPT.slice(1)],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

let last: Promise<void> = Promise.resolve();

/** Registers the content script for exactly the sites that are granted; safe to call at any time, even twice at once. */
export function registerGrantedSites(): Promise<void> {
  const next = last.then(register, register);
  last = next;
  return next;
}
