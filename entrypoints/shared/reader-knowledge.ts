import { createKnowledge, type Knowledge } from '../../components/parts/knowledge';
import { issues } from '../../lib/issues';
import type { ActorRecord, OwnIssue } from '../../lib/model/records';

/** Names for ids: the issues that ship and the reader's own, and the actors as rows name them. */
export const readerKnowledge = (actors: readonly ActorRecord[], ownIssues: readonly OwnIssue[]): Knowledge =>
  createKnowledge([...issues, ...ownIssues], new Map(actors.map(({ id, name }) => [id, name])));
