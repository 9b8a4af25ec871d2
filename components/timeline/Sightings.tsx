import { outletOf } from '../../lib/timeline/outlet';
import { sourceLink } from '../statement/source-link';
import type { StatementView } from '../statement/statement-view';

/** Links to every report of one statement, each at its quotation. */
export function Sightings({ reports }: { readonly reports: readonly StatementView[] }) {
  const found = reports.flatMap(({ statement, page }) => (page ? [{ statement, page }] : []));
  if (found.length === 0) return null;
  return (
    <p class="dim">
      {found.length === 1 ? 'Read it in ' : `Counts once, reported in ${found.length} places: `}
      {found.map(({ statement, page }, index) => (
        <span key={statement.id}>
          {index > 0 && ', '}
          <a
            href={sourceLink(page, statement.selectors[0])}
            target="_blank"
            rel="noopener noreferrer"
            title={page.title ?? page.url}
          >
            {outletOf(page)}
          </a>
        </span>
      ))}
    </p>
  );
}
