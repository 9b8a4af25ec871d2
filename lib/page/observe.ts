import {
  createChangeScheduler,
  DEFAULT_SCHEDULE,
  type ScheduleOptions,
  type Timers,
} from './change-scheduler';
import type { Segment } from './page-text';
import { touchesText } from './text-changes';

/**
 * navigated: the page became another without loading; restored: it came back from the back/forward cache;
 * changed: its text grew, went or was edited, or parts were shown or hidden.
 */
export type PageChange = 'navigated' | 'restored' | 'changed';

export interface ObserveOptions {
  /** Ends all listening. */
  readonly signal: AbortSignal;
  /** Called after a pause in the changes, never twice at a time. */
  readonly onChange: (changes: ReadonlySet<PageChange>) => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly schedule?: ScheduleOptions;
  readonly timers?: Timers;
}

export interface PageObserver {
  /** Tells which text the page was read from: its shadow roots and frames are watched too, edits of its nodes count. */
  readonly follow: (segments: readonly Segment[]) => void;
}

const timersOf = (view: Window): Timers => ({
  now: () => view.performance.now(),
  set: (run, ms) => view.setTimeout(run, ms),
  clear: (timer) => view.clearTimeout(timer as number),
});

const withoutHash = (url: string) => url.split('#', 1)[0] ?? url;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'style', 'open'],
};

/** Resolves once the page is shown: at once, unless the browser prerenders it unseen. */
export function whenShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve, reject) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/**
 * Watches a page for what would change its article. A navigation within the page is told when its address has changed
 * (fragments apart), together with the change of text that follows it.
 */
export function observePage(view: Window & typeof globalThis, options: ObserveOptions): PageObserver {
  const { signal, onChange, onError } = options;
  const { document } = view;
  const scheduler = createChangeScheduler<PageChange>(
    onChange,
    onError,
    options.timers ?? timersOf(view),
    options.schedule ?? DEFAULT_SCHEDULE,
  );
  let address = withoutHash(view.location.href);
  let read = new Set<Node>();
  let roots = new Set<Node>([document]);

  const checkAddress = () => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    address = now;
    scheduler.notify('navigated');
  };
  const observer = new view.MutationObserver((mutations) => {
    checkAddress();
    if (touchesText(mutations, (node) => read.has(node))) scheduler.notify('changed');
  });
  observer.observe(document, WATCHED);

  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', checkAddress, { signal });
  view.addEventListener('popstate', checkAddress, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) scheduler.notify('restored');
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      scheduler.stop();
    },
    { once: true },
  );

  return {
    follow(segments) {
      read = new Set(segments.map((segment) => segment.node));
      const now = new Set<Node>([document]);
      for (const node of read) now.add(node.getRootNode());
      for (const root of now) if (!roots.has(root) && !signal.aborted) observer.observe(root, WATCHED);
      roots = new Set([...roots, ...now]);
    },
  };
}
