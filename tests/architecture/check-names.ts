import { namesOf, parseNodes } from './parse-module';
import type { SourceFile } from './source-files';

/** Ways to run text as code or markup, and ways to the network: the extension has no use for any of them. */
export const BANNED_NAMES: ReadonlySet<string> = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'dangerouslySetInnerHTML',
  'document.write',
  'document.writeln',
  'eval',
  'Function',
  'importScripts',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
]);

/** Every mention of one of the names, as one line a file and name. */
export const mentions = (files: readonly SourceFile[], names: ReadonlySet<string>): string[] =>
  files.flatMap(({ path, code }) => {
    const found = new Set(namesOf(parseNodes(path, code)).filter((name) => names.has(name)));
    return [...found].map((name) => `${path}: ${name}`);
  });
