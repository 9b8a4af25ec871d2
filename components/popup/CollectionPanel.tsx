import type { Ref } from 'preact';
import { useKnowledge } from '../parts/knowledge';
import type { Loaded } from '../parts/loaded';
import { Notice } from '../parts/Notice';
import { TimelineView } from '../timeline/TimelineView';
import { ActorList } from './ActorList';
import type { CollectionView } from './collection-view';
import { IssueList } from './IssueList';

/** Which actor and issue are open; neither: the list of actors. */
export interface Place {
  readonly actorId?: string;
  readonly issueId?: string;
}

export interface CollectionPanelProps {
  readonly place: Place;
  readonly collection: Loaded<CollectionView>;
  /** Today, in days since 1970-01-01. */
  readonly today: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onGo: (place: Place) => void;
  readonly onCorrect: (statementId: string) => void;
}

/** The actors, one actor's issues, or one timeline. */
export function CollectionPanel({
  place,
  collection,
  today,
  heading,
  onGo,
  onCorrect,
}: CollectionPanelProps) {
  const { actorName, issueOf } = useKnowledge();
  if (collection.state === 'loading') return <Notice title="Opening your collection…" tone="busy" />;
  if (collection.state === 'failed')
    return (
      <Notice title="Your collection could not be opened" tone="error">
        <p>{collection.problem}</p>
      </Notice>
    );
  const { value } = collection;
  const { actorId, issueId } = place;
  if (actorId === undefined)
    return <ActorList actors={value.actors} onPick={(picked) => onGo({ actorId: picked })} />;
  const timelines = value.timelinesOf(actorId);
  const timeline = timelines.find((each) => each.issueId === issueId);
  return (
    <>
      <header class="place">
        <button type="button" class="plain" onClick={() => onGo(timeline ? { actorId } : {})}>
          ← {timeline ? actorName(actorId) : 'All actors'}
        </button>
        <h2 tabIndex={-1} ref={heading}>
          {timeline ? issueOf(timeline.issueId).label : actorName(actorId)}
        </h2>
        {timeline && <p class="dim">{issueOf(timeline.issueId).proposition}</p>}
      </header>
      {timeline ? (
        <TimelineView timeline={timeline} today={today} reportsOf={value.reportsOf} onCorrect={onCorrect} />
      ) : (
        <IssueList timelines={timelines} onPick={(picked) => onGo({ actorId, issueId: picked })} />
      )}
    </>
  );
}
