import type { PageRecord, ReadingRecord, StatementRecord } from '../model/records';
import type { Collection } from './collection';
import { groupBy } from './group-by';

const body = (purpose: 'tagging' | 'classifying', value: string) => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

function annotation(
  statement: StatementRecord,
  page: PageRecord | undefined,
  readings: readonly ReadingRecord[],
) {
  const { speaker } = statement;
  const targets = statement.selectors.map(({ exact, prefix, suffix }) => ({
    source: page?.url ?? statement.pageId,
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
  }));
  return {
    id: `urn:stanceline:statement:${encodeURIComponent(statement.id.toWellFormed())}`,
    type: 'Annotation',
    created: statement.seenAt,
    motivation: 'classifying',
    body: [
      ...(speaker.certainty === 'unresolved' ? [] : [body('tagging', speaker.actor.name)]),
      ...readings.map(({ issueId, stance, strength }) =>
        body('classifying', `${issueId}: ${stance} (${strength})`),
      ),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** The statements as a W3C Web Annotation collection in one page: speaker and stances on quoted words, dismissed ones left out. */
export function exportAnnotations({ pages, statements, readings }: Collection, exportedAt: string): string {
  const pageById = new Map(pages.map((page) => [page.id, page]));
  const readingsOf = groupBy(readings, (reading) => reading.statementId);
  const items = statements
    .filter(({ dismissed }) => !dismissed)
    .map((statement) =>
      annotation(statement, pageById.get(statement.pageId), readingsOf.get(statement.id) ?? []),
    );
  const document = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Statements collected with Stanceline',
    generated: exportedAt,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
