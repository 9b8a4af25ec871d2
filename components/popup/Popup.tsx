import { useEffect, useRef, useState } from 'preact/hooks';
import type { Loaded } from '../parts/loaded';
import { Tabs } from '../parts/Tabs';
import { CollectionPanel, type Place } from './CollectionPanel';
import type { CollectionView } from './collection-view';
import { PagePanel, type PagePanelProps } from './PagePanel';

export interface PopupProps {
  readonly page: PagePanelProps;
  readonly collection: Loaded<CollectionView>;
  /** Today, in days since 1970-01-01. */
  readonly today: number;
  /** What went wrong with the last thing the reader did. */
  readonly problem: string | null;
  /** The reader wants to see the collection, which need not be read before. */
  readonly onCollection: () => void;
  readonly onExport: () => void;
  readonly onReview: () => void;
  readonly onOptions: () => void;
}

const TABS = [
  { name: 'page', label: 'This page' },
  { name: 'actors', label: 'Actors' },
] as const;
type Tab = (typeof TABS)[number]['name'];

/** One step up from an actor or a timeline; null at the top. */
function placeAbove({ actorId, issueId }: Place): Place | null {
  if (actorId === undefined) return null;
  return issueId === undefined ? {} : { actorId };
}

/** The popup: this page, the actors, one actor's issues, one timeline. Escape leads one step up. */
export function Popup({ page, collection, today, problem, ...on }: PopupProps) {
  const [tab, setTab] = useState<Tab>('page');
  const [place, setPlace] = useState<Place>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [place]);
  const pick = (name: Tab) => {
    if (name === 'actors') on.onCollection();
    setTab(name);
  };
  const goUp = (event: KeyboardEvent) => {
    const above = event.key === 'Escape' && tab === 'actors' ? placeAbove(place) : null;
    if (!above) return;
    event.preventDefault();
    setPlace(above);
  };
  return (
    <main class="popup" onKeyDown={goUp}>
      <h1 class="hidden-text">Stanceline</h1>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Tabs label="Views" tabs={TABS} current={tab} onPick={pick}>
        {tab === 'page' ? (
          <PagePanel {...page} />
        ) : (
          <CollectionPanel
            place={place}
            collection={collection}
            today={today}
            heading={heading}
            onGo={setPlace}
            onCorrect={page.onCorrect}
          />
        )}
      </Tabs>
      <footer class="row">
        <button type="button" onClick={on.onReview}>
          Review
        </button>
        <button type="button" onClick={on.onExport}>
          Export JSON
        </button>
        <button type="button" onClick={on.onOptions}>
          Options
        </button>
      </footer>
    </main>
  );
}
