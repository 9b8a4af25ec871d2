import type { Attribution } from '../../model/statement';
import type { RuleHit } from '../../model/trace';
import type { Entity } from './entities';

/** Who said it: an entity with how it was found, or why not. `side` is a nameless speaker's as the words state it. */
export type Decision = (
  | { readonly entity: Entity; readonly certainty: 'named' | 'inferred' }
  | {
      readonly entity: null;
      readonly reason: Extract<Attribution, { certainty: 'unresolved' }>['reason'];
      readonly side?: string | null;
      /** The nameless speaker, so that 'he' can go back to it. */
      readonly nameless?: Entity;
    }
) & { readonly rule: string; readonly why: string };

/** A statement left without a speaker, and why; `side` and `nameless` are what is known of a nameless one. */
export const unresolved = (
  reason: Extract<Decision, { entity: null }>['reason'],
  rule: string,
  why: string,
  side: string | null = null,
  nameless?: Entity,
): Decision => ({ entity: null, reason, rule, why, side, ...(nameless ? { nameless } : {}) });

/** The decision as a statement keeps it; a nameless entity stays unresolved. */
export const attributionOf = (decision: Decision): Attribution => {
  if (!decision.entity) return { certainty: 'unresolved', reason: decision.reason };
  const { ref } = decision.entity;
  if (ref) return { certainty: decision.certainty, actor: ref };
  return { certainty: 'unresolved', reason: decision.entity.kind === 'group' ? 'group' : 'anonymous' };
};

/** The decision as a line of the statement's trace. */
export const hitOf = ({ rule, why }: Decision, span: RuleHit['span']): RuleHit => ({
  rule: `speaker/${rule}`,
  span,
  reason: why,
});
