import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome';
import { newsSites, sitePatterns } from '../../lib/sites';
import { createProblems } from '../shared/problems';

const { problem, attempt } = createProblems();
const allowed = signal(true);
const refresh = async (): Promise<void> => {
  // Not `contains`: Chromium answers it for pages' own hosts only, and those of content scripts are others.
  const { origins = [] } = await browser.permissions.getAll();
  allowed.value = sitePatterns().every((pattern) => origins.includes(pattern));
};

const App = () => (
  <Welcome
    sites={newsSites.length}
    allowed={allowed.value}
    problem={problem.value}
    onAllow={() =>
      attempt(async () => {
        await browser.permissions.request({ origins: sitePatterns() });
        await refresh();
      })
    }
    onOptions={() => attempt(() => browser.runtime.openOptionsPage())}
  />
);

const root = document.getElementById('app');
if (root) render(<App />, root);
attempt(refresh);
