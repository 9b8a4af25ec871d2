import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options';
import { Notice } from '../../components/parts/Notice';
import { issues } from '../../lib/issues';
import { createClient } from '../../lib/messaging/client';
import type { SettingsRecord } from '../../lib/model/records';
import { newsSites } from '../../lib/sites';
import { StancelineDatabase } from '../../lib/storage/database';
import { readSettings } from '../../lib/storage/settings';
import { actorChoices } from '../shared/actor-choices';
import { liveSignal } from '../shared/live-signal';
import { withoutRole } from '../shared/own-actors';
import { createProblems } from '../shared/problems';
import { createAsk } from '../shared/requests';
import { knownTitles, titleKind } from '../shared/title-words';
import {
  withIssue,
  withOwnActor,
  withOwnIssue,
  withoutOwnActor,
  withoutOwnIssue,
  withSite,
} from './change-settings';
import { createGrantedSites } from './granted-sites';

const database = new StancelineDatabase();
const ask = createAsk(createClient((message) => browser.runtime.sendMessage(message)));
const { problem, attempt } = createProblems();
const { granted, refresh } = createGrantedSites();
const bytes = signal<number | null>(null);

const stored = liveSignal(() => async () => ({
  settings: await readSettings(database),
  actors: await database.actors.toArray(),
  pages: await database.pages.count(),
  statements: await database.statements.count(),
  corrections: await database.corrections.count(),
}));
const names = computed(() =>
  stored.value.state === 'ready'
    ? actorChoices(stored.value.value.actors, stored.value.value.settings.ownActors)
    : actorChoices([], []),
);

const save = (settings: SettingsRecord) => attempt(() => ask('save-settings', { settings }));

function App() {
  const loaded = stored.value;
  if (loaded.state === 'loading') return <Notice title="Opening your settings…" tone="busy" />;
  if (loaded.state === 'failed')
    return (
      <Notice title="Your settings could not be opened" tone="error">
        <p>{loaded.problem}</p>
      </Notice>
    );
  const { settings, actors, pages, statements, corrections } = loaded.value;
  return (
    <Options
      problem={problem.value}
      sites={{
        builtIn: newsSites,
        off: settings.sitesOff,
        granted: granted.value,
        onSwitch: (host, on) => save(withSite(settings, host, on)),
        onWithdraw: (pattern) => attempt(() => browser.permissions.remove({ origins: [pattern] })),
      }}
      issues={{
        issues,
        off: settings.issuesOff,
        onSwitch: (id, on) => save(withIssue(settings, id, on)),
      }}
      ownIssues={{
        ownIssues: settings.ownIssues,
        onAdd: (issue) => save(withOwnIssue(settings, issue)),
        onRemove: (id) => save(withoutOwnIssue(settings, id)),
      }}
      ownActors={{
        ownActors: settings.ownActors,
        listId: names.value.listId,
        names: names.value.names,
        titleListId: 'office-titles',
        titles: knownTitles.names,
        titleKind,
        onAdd: (actor) => save(withOwnActor(settings, actor, actors)),
        onRemoveRole: (id, role) => save(withoutRole(settings, id, role)),
        onRemove: (id) => save(withoutOwnActor(settings, id)),
      }}
      storage={{
        pages,
        statements,
        corrections,
        bytes: bytes.value,
        onDeleteEverything: () => attempt(() => ask('delete-everything', {})),
      }}
    />
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
attempt(refresh);
attempt(async () => {
  bytes.value = (await navigator.storage?.estimate())?.usage ?? null;
});
