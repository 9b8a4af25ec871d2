import { useState } from 'preact/hooks';
import type { PageRecord } from '../../lib/model/records';
import { outletOf } from '../../lib/timeline/outlet';
import { Choice, type Option } from '../parts/Choice';
import { count, formatDay } from '../parts/format';

const STEP = 50;

/** An article of the collection, with the number of statements kept of it. */
export interface CollectedPage {
  readonly page: PageRecord;
  readonly statements: number;
}

export interface DataPanelProps<Format extends string> {
  readonly formats: readonly Option<Format>[];
  /** The newest first. */
  readonly pages: readonly CollectedPage[];
  /** How the last import went; null before one. */
  readonly importReport: string | null;
  readonly onExport: (format: Format) => void;
  readonly onImport: (file: File) => void;
  readonly onDeletePage: (page: PageRecord) => void;
}

/** Export, import, and the articles that can be taken out of the collection. */
export function DataPanel<Format extends string>({
  formats,
  pages,
  importReport,
  onExport,
  onImport,
  onDeletePage,
}: DataPanelProps<Format>) {
  const [format, setFormat] = useState(formats[0]?.value);
  const [shown, setShown] = useState(STEP);
  return (
    <div class="data stack">
      <section class="stack">
        <h2>Export</h2>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (format !== undefined) onExport(format);
          }}
        >
          {format !== undefined && (
            <Choice label="Format" value={format} options={formats} onChange={setFormat} />
          )}
          <button type="submit" class="primary">
            Save the file
          </button>
        </form>
      </section>
      <section class="stack">
        <h2>Import</h2>
        <p class="dim">
          Adds what is new in an exported JSON file, with its actors, issues and sites of the options. What
          you have stays as it is.
        </p>
        <label class="field">
          <span class="label">Exported file</span>
          <input
            type="file"
            accept=".json,.jsonl,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p role="status" class="report">
          {importReport}
        </p>
      </section>
      <section class="stack">
        <h2>{count(pages.length, 'article')}</h2>
        <ul aria-label="Articles">
          {pages.slice(0, shown).map(({ page, statements }) => (
            <li key={page.id} class="article-line" data-testid="article">
              <span>
                <a href={page.url} target="_blank" rel="noopener noreferrer">
                  {page.title ?? page.url}
                </a>{' '}
                <span class="dim">
                  {outletOf(page)}, {formatDay(page.publishedAt ?? page.firstSeenAt)},{' '}
                  {count(statements, 'statement')}
                </span>
              </span>
              <button
                type="button"
                class="danger"
                aria-label={`Delete ${page.title ?? page.url}`}
                onClick={() => onDeletePage(page)}
              >
                Delete
              </button>
            </li>
          ))}
        </ul>
        {pages.length > shown && (
          <p>
            <button type="button" onClick={() => setShown(shown + STEP)}>
              Show more
            </button>
          </p>
        )}
      </section>
    </div>
  );
}
