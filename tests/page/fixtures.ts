import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** What a fixture page holds, as its author wrote it down. */
export interface Expected {
  readonly url: string;
  readonly kind: string;
  readonly label: 'diplomacy' | 'other';
  readonly facts: {
    readonly canonicalUrl: string | null;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly authors: readonly string[];
    readonly publishedAt: string | null;
    readonly modifiedAt: string | null;
    readonly language: string | null;
    readonly section: string | null;
  };
  readonly blocks: readonly { readonly kind: string; readonly text: string; readonly time?: string }[];
}

export interface Fixture {
  readonly slug: string;
  readonly html: string;
  readonly expected: Expected;
}

const FOLDER = join(import.meta.dirname, '../fixtures');

/** Every fixture page with what it is expected to give. */
export const pageFixtures = (): Fixture[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      slug: name,
      html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected,
    }));

export const parseDocument = (html: string): Document => parseHTML(html).document as unknown as Document;

/** The document a frame's srcdoc stands for; linkedom loads no frames. */
export const srcdocFrame = (frame: Element): Document | null => {
  const html = frame.getAttribute('srcdoc');
  return html ? parseDocument(`<!doctype html><html><head></head><body>${html}</body></html>`) : null;
};

/** The day on which the fixtures are read. */
export const READ_ON = Date.UTC(2026, 10, 1);
