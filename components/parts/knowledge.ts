import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** An issue as views name it. */
export interface IssueLabel {
  readonly id: string;
  readonly label: string;
  readonly proposition: string;
  readonly supportMeans: string;
  readonly opposeMeans: string;
}

/** Names for the ids in rows. */
export interface Knowledge {
  readonly issues: readonly IssueLabel[];
  readonly issueOf: (issueId: string) => IssueLabel;
  readonly actorName: (actorId: string) => string;
}

const nameless = (id: string): IssueLabel => ({
  id,
  label: id,
  proposition: '',
  supportMeans: '',
  opposeMeans: '',
});

/** Knowledge of given issues and names; an unknown id is its own name. */
export function createKnowledge(
  issues: readonly IssueLabel[],
  actorNames: ReadonlyMap<string, string>,
): Knowledge {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  return {
    issues,
    issueOf: (id) => byId.get(id) ?? nameless(id),
    actorName: (id) => actorNames.get(id) ?? id,
  };
}

export const KnowledgeContext = createContext<Knowledge>(createKnowledge([], new Map()));

/** The names of issues and actors, from the nearest provider. */
export const useKnowledge = (): Knowledge => useContext(KnowledgeContext);
