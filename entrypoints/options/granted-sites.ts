import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';

/** Match patterns the reader granted beyond the manifest's own, kept up to date. */
export function createGrantedSites() {
  const granted = signal<readonly string[]>([]);
  const refresh = async (): Promise<void> => {
    const builtIn = new Set(
      (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
    );
    const { origins = [] } = await browser.permissions.getAll();
    granted.value = origins.filter((pattern) => !builtIn.has(pattern)).sort();
  };
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  return { granted, refresh };
}
