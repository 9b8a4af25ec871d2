import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { sitePatterns } from './lib/sites';

/** Extension pages load nothing and talk to nobody: no connection, frame, form target or foreign resource. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  // Without Vite's preloading for old browsers, which would fetch.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // The browsers' own API does for the script that every page loads, and the polyfill would add a tenth to its size.
    'vite:build:extendConfig': (entrypoints, { resolve }) => {
      const alias = resolve?.alias;
      if (alias && 'wxt/browser' in alias && entrypoints.some(({ type }) => type === 'content-script'))
        Reflect.deleteProperty(alias, 'wxt/browser');
    },
  },
  // What other commands leave behind is no source.
  zip: { excludeSources: ['dist/**', 'out/**'] },
  manifest: ({ browser, command }) => ({
    name: 'Stanceline',
    description: 'Who said what about ending the war, highlighted on news pages and kept on your machine.',
    // activeTab and scripting: a page of any other site, on the reader's click. Nothing else.
    permissions: ['activeTab', 'scripting'],
    // Asked for one site at a time, by 'always on this site'.
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    // Here and not in the script's own options, which would carry the list into every page.
    content_scripts: [
      { matches: sitePatterns(), js: ['content-scripts/content.js'], run_at: 'document_idle' },
    ],
    // The development server needs connections of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'stanceline@stanceline.example',
              // The oldest tried that highlights from a content script; 140.12, with the same API, does not.
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // First with everything used here: the CSS Custom Highlight API (105), AbortSignal.any (116).
        { minimum_chrome_version: '116' }),
  }),
});
