import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { KnowledgeContext } from '../../components/parts/knowledge';
import { mapLoaded } from '../../components/parts/loaded';
import { Notice } from '../../components/parts/Notice';
import { Review, type ReviewPlace } from '../../components/review/Review';
import { exportCollection, exportFormats } from '../../lib/exchange/export-collection';
import { createClient } from '../../lib/messaging/client';
import { StancelineDatabase } from '../../lib/storage/database';
import { dayNumber } from '../../lib/timeline/days';
import { actorChoices } from '../shared/actor-choices';
import { createCollectionStore } from '../shared/collection-store';
import { withRemembered } from '../shared/own-actors';
import { createProblems } from '../shared/problems';
import { readerKnowledge } from '../shared/reader-knowledge';
import { createAsk } from '../shared/requests';
import { saveFile } from '../shared/save-file';
import { hashOfPlace, placeFromHash } from './place';
import { createReviewActions } from './review-actions';
import { collectedPages, outletsOf, reviewedStatements } from './review-data';

const database = new StancelineDatabase();
const ask = createAsk(createClient((message) => browser.runtime.sendMessage(message)));
const problems = createProblems();
const actions = createReviewActions(ask, problems);
const place = signal(placeFromHash(location.hash));
const today = dayNumber(new Date().toISOString());
const formats = exportFormats.map(({ name, label }) => ({ value: name, label }));

const collection = createCollectionStore(database);
const view = computed(() =>
  mapLoaded(collection.value, (data) => ({
    data,
    knowledge: readerKnowledge(data.collection.actors, data.settings.ownIssues),
    statements: reviewedStatements(data),
    actorIds: data.actors.map(({ actorId }) => actorId),
    outlets: outletsOf(data),
    choices: actorChoices(data.collection.actors, data.settings.ownActors),
    pages: collectedPages(data),
  })),
);

function go(next: ReviewPlace): void {
  place.value = next;
  history.replaceState(null, '', hashOfPlace(next));
}

function App() {
  const loaded = view.value;
  if (loaded.state === 'loading') return <Notice title="Opening your collection…" tone="busy" />;
  if (loaded.state === 'failed')
    return (
      <Notice title="Your collection could not be opened" tone="error">
        <p>{loaded.problem}</p>
      </Notice>
    );
  const { data, knowledge, statements, actorIds, outlets, choices, pages } = loaded.value;
  return (
    <KnowledgeContext.Provider value={knowledge}>
      <Review
        place={place.value}
        statements={{
          statements,
          actorIds,
          outlets,
          choices,
          onUndo: (id) => actions.undoCorrection(data.collection, id),
          onCorrect: (id, change, remember) => {
            actions.correct(data.collection, id, change);
            const actor = change.target === 'speaker' ? change.actor : null;
            const day = data.collection.statements.find((statement) => statement.id === id)?.saidOn;
            if (!actor || remember === null || day === undefined) return;
            const words = { words: remember, day };
            const settings = withRemembered(data.settings, actor, words, data.collection.actors);
            problems.attempt(() => ask('save-settings', { settings }));
          },
        }}
        positions={{ matrix: data.matrix, actorIds, today, reportsOf: data.reportsOf }}
        data={{
          formats,
          pages,
          importReport: actions.importReport.value,
          onExport: (format) =>
            problems.attempt(() =>
              saveFile(exportCollection(data.collection, format, new Date().toISOString())),
            ),
          onImport: actions.importFile,
          onDeletePage: (page) => actions.deletePage(data.collection, page),
        }}
        undo={{ last: actions.last.value, onClose: actions.forget }}
        problem={problems.problem.value}
        onGo={go}
      />
    </KnowledgeContext.Provider>
  );
}

addEventListener('hashchange', () => {
  place.value = placeFromHash(location.hash);
});
const root = document.getElementById('app');
if (root) render(<App />, root);
