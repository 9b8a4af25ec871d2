import type { Span } from '../../model/span';
import { isOutlet } from './bodies';
import { ownerOf } from './body-heads';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import { namelessEntity } from './entities';
import { introducedPaper } from './introduced-papers';
import type { SourcePhrase } from './source-phrase';

/** How many tokens back a paper is looked for that several people issued. */
const JOINT_BACK = 120;

/** True if the source or the text before speaks of a joint paper: 'the statement' is nobody's alone. */
function isJoint({ index, names, reader }: Context, source: Span): boolean {
  const { documents, joint } = index.grammar;
  const [at, end] = reader.tokensOf(source);
  for (let i = end - 1; i > Math.max(0, at - JOINT_BACK); i--)
    if (documents.has(names.words[i] ?? '') && joint.has(names.words[i - 1] ?? '')) return true;
  return false;
}

/** How many statements back a paper's issuer is looked for. */
const RECENT = 3;

/** Who issued 'the statement': its owner, or whoever spoke last, but nobody whom it quotes. */
export function decideDocument(
  context: Context,
  source: Span,
  { owner, byMedia }: Extract<SourcePhrase, { kind: 'document' }>,
  surface: string,
  readIssuer: (phrase: SourcePhrase, at: Span) => Decision,
): Decision {
  // 'It' after a paper goes back to the paper, whoever issued it.
  const paper = namelessEntity(context.discourse, 'body', null);
  if (owner !== null) {
    const entity = ownerOf(context, owner, source);
    return entity?.ref
      ? {
          entity,
          certainty: typeof owner === 'object' ? 'named' : 'inferred',
          rule: 'document-of',
          why: `'${surface}' was issued by ${entity.ref.name}`,
        }
      : unresolved('unknown', 'document-of', `whose '${surface}' is, is not said`, null, paper);
  }
  if (isJoint(context, source))
    return unresolved('group', 'document', `'${surface}' is several people's`, null, paper);
  const introduced = introducedPaper(context, source);
  if (introduced) {
    const { issuer, span } = introduced;
    const read = issuer && ('entity' in issuer ? null : readIssuer(issuer.phrase, span));
    const entity = issuer && 'entity' in issuer ? issuer.entity : read?.entity;
    if (entity?.ref)
      return {
        entity,
        certainty: 'inferred',
        rule: 'document-introduced',
        why: `'${surface}' goes back to the one that ${entity.ref.name} issued`,
      };
    return read && !read.entity
      ? read
      : unresolved('unknown', 'document-introduced', `who issued '${surface}' is not said`, null, paper);
  }
  const own = context.ofSource(source).flatMap((said) => said.content);
  const isInside = (at: number): boolean => own.some(([start, end]) => start <= at && at < end);
  const paragraph = context.discourse.paragraphOf(source[0]);
  const recent = context.discourse.sources
    .slice(-RECENT)
    .filter((s) => s.at < source[0] && paragraph - s.paragraph <= 1)
    .filter((s) => (byMedia || !isOutlet(context.index, s.entity)) && !isInside(s.at));
  const issuer = recent.filter((s) => s.entity.kind !== 'person').pop() ?? recent.pop();
  if (issuer?.entity.ref)
    return {
      entity: issuer.entity,
      certainty: 'inferred',
      rule: 'document',
      why: `'${surface}' is what ${issuer.entity.ref.name} issued`,
    };
  return unresolved('unknown', 'document', `who issued '${surface}' is not said`, null, paper);
}
