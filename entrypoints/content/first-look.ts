import { mayBeCoverage } from '../../lib/analysis/detect/probe';
import type { PageStateName } from '../../lib/model/page-state';
import { kindByAddress, pageKind } from '../../lib/page/page-kind';
import { isAnalysed, type PageKindEvidence } from '../../lib/page/page-kinds';
import { sampleText } from './sample-text';

/** Whether a page is worth reading, and as what kind of page; if not, why, in plain words. */
export type FirstLook =
  | { readonly worthReading: true; readonly kind: PageKindEvidence }
  | { readonly worthReading: false; readonly state: PageStateName; readonly reason: string };

const ELSEWHERE = 'Its first paragraphs do not speak of the war against Ukraine and its diplomacy.';

/**
 * What every page pays, so the cheapest comes first: the address, then a sample of the text, and only where that may be
 * coverage the page's structure.
 */
export function firstLook(document: Document): FirstLook {
  const byAddress = kindByAddress(document.location?.href ?? null);
  if (!byAddress && !mayBeCoverage(sampleText(document)))
    return { worthReading: false, state: 'not-coverage', reason: ELSEWHERE };
  const kind = byAddress ?? pageKind(document);
  return kind.kind === 'unclear' || isAnalysed(kind.kind)
    ? { worthReading: true, kind }
    : { worthReading: false, state: 'not-an-article', reason: kind.reason };
}
