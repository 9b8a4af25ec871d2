import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { InstalledBrowser } from './find-browsers';

/** A running browser with the extension in a throw-away profile, which goes when the browser is closed. */
export interface RunningBrowser {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  readonly extensionOrigin: string;
}

export interface LaunchSettings {
  readonly headless: boolean;
  /** Further arguments of the browser's own. */
  readonly args?: readonly string[];
  /** Preferences for Firefox. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** Folder in which files are saved without asking. */
  readonly downloads?: string;
}

// No traffic but the page's own.
const CHROME_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const isRoot = process.getuid?.() === 0;

async function launchChrome(path: string, folder: string, base: LaunchOptions): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    ...base,
    browser: 'chrome',
    executablePath: path,
    pipe: true,
    enableExtensions: true,
    args: [...CHROME_ARGS, ...(isRoot ? ['--no-sandbox'] : []), ...(base.args ?? [])],
  });
  const id = await browser.installExtension(folder);
  return { browser, extensionOrigin: `chrome-extension://${id}` };
}

async function launchFirefox(path: string, folder: string, base: LaunchOptions): Promise<RunningBrowser> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    ...base,
    browser: 'firefox',
    executablePath: path,
    args: ['--remote-allow-system-access', ...(base.args ?? [])],
    extraPrefsFirefox: {
      ...base.extraPrefsFirefox,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
    },
  });
  await browser.installExtension(folder);
  return { browser, extensionOrigin: `moz-extension://${uuid}` };
}

/** Starts the browser with the unpacked extension of `folder`; the caller closes it. */
export function launchBrowser(
  { engine, path }: InstalledBrowser,
  folder: string,
  { headless, args = [], preferences = {}, downloads }: LaunchSettings,
): Promise<RunningBrowser> {
  const base: LaunchOptions = {
    headless,
    args: [...args],
    defaultViewport: null,
    extraPrefsFirefox: {
      ...preferences,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    },
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
  };
  return engine === 'chrome' ? launchChrome(path, folder, base) : launchFirefox(path, folder, base);
}
