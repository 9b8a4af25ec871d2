import type { ReviewPlace, ReviewTab } from '../../components/review/Review';
import { NO_FILTER } from '../../lib/timeline/select-statements';

const TABS: readonly ReviewTab[] = ['statements', 'positions', 'data'];

/** Reads a place from the address's fragment, `#statement=ID` or `#tab=positions&actor=ID&issue=ID`. */
export function placeFromHash(hash: string): ReviewPlace {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const [actorId, issueId] = [given.get('actor'), given.get('issue')];
  const cell = actorId !== null && issueId !== null ? { actorId, issueId } : null;
  const tab = TABS.find((name) => name === given.get('tab')) ?? (cell ? 'positions' : 'statements');
  return { tab, filter: NO_FILTER, single: given.get('statement'), cell };
}

/** The fragment that leads back to a place; the filter is not part of it. */
export function hashOfPlace({ tab, single, cell }: ReviewPlace): string {
  const params = new URLSearchParams({ tab });
  if (tab === 'statements' && single !== null) params.set('statement', single);
  if (tab === 'positions' && cell) {
    params.set('actor', cell.actorId);
    params.set('issue', cell.issueId);
  }
  return `#${params}`;
}
