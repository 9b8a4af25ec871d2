import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { QUIET_LOGGER } from '../scripts/quiet-logger';
import { callsOf, parseNodes } from './architecture/parse-module';

const TIMEOUT = 120_000;
/** Calls that reach the network or run text as code; what libraries only mention does not count. */
const BANNED_CALLS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'eval',
  'Function',
]);

it.each([
  { code: 'fetch("x")', calls: ['fetch'] },
  { code: 'self.fetch("x")', calls: ['fetch'] },
  { code: 'new WebSocket("wss://x")', calls: ['WebSocket'] },
  { code: 'const api = { fetch: 1 }; api.fetch; "fetch()"', calls: [] },
])('sees what $code calls', ({ code, calls }) => expect(callsOf(parseNodes('x.js', code))).toEqual(calls));

describe.each(['chrome', 'firefox'])('the build for %s', { timeout: TIMEOUT }, (browser) => {
  let folder = '';
  const scripts = () =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));

  beforeAll(async () => {
    await build({
      browser,
      logger: QUIET_LOGGER,
      outDirTemplate: `check-{{browser}}-${process.pid}`,
      hooks: {
        'build:done': (wxt) => {
          folder = wxt.config.outDir;
        },
      },
    });
  }, TIMEOUT);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('calls nothing that reaches the network or runs text as code, libraries included', () => {
    expect(scripts().length).toBeGreaterThan(2);
    for (const { name, code } of scripts()) {
      const banned = callsOf(parseNodes(name, code)).filter((call) => BANNED_CALLS.has(call));
      expect(banned, name).toEqual([]);
    }
  });

  it('asks for the permissions the README names and no other', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'scripting'],
      optional_host_permissions: ['*://*/*'],
    });
    expect(manifest.host_permissions ?? []).toEqual([]);
    const sites: string[] = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect(sites.length).toBeGreaterThan(150);
    expect(sites.filter((site) => !/^\*:\/\/\*\.[\w-]+(\.[\w-]+)+\/\*$/.test(site))).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
  });

  it('carries the licences of the libraries in it', () => {
    const licences = readFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['preact', 'dexie', 'valibot', 'webextension-polyfill'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(licences).toContain('Apache License');
  });

  it('puts at most 30 kB (gzip) into each page', () => {
    const content = readFileSync(join(folder, 'content-scripts', 'content.js'));
    expect(gzipSync(content).length).toBeLessThanOrEqual(30_000);
  });
});
