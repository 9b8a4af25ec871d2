import type { QuoteCandidate } from '../../model/statement';
import { isOutlet } from './bodies';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';

/** A statement whose speaker is decided. */
export interface Decided {
  readonly candidate: QuoteCandidate;
  readonly decision: Decision;
}

/** 'Grossi said the plant was “at risk”, the agency reported': what an outlet carries is said by whoever says it there; null for anything else. */
export function carriedBy(
  { index }: Context,
  outer: Decided | null,
  { source }: QuoteCandidate,
  decision: Decision,
): Decision | null {
  if (!decision.entity || !isOutlet(index, decision.entity)) return null;
  const speaker = outer?.decision.entity;
  if (!source || !outer || speaker?.kind !== 'person') return null;
  const isInside = outer.candidate.content.some(([start, end]) => start <= source[0] && source[1] <= end);
  return isInside
    ? null
    : {
        entity: speaker,
        certainty: 'inferred',
        rule: 'carried',
        why: `'${decision.entity.ref?.name}' reports what ${speaker.ref?.name} said`,
      };
}

/**
 * 'Zelensky called it unfair that Trump pressed on, cautioning that …': a participle that adds to what was said goes on with
 * the main clause's speaker, not with whoever is the subject inside the words; null for anything else.
 */
export function wentOn(
  { index, input }: Context,
  outer: Decided | null,
  { cue, source, content }: QuoteCandidate,
): Decision | null {
  if (!outer || !cue || !source || source[1] > cue[0]) return null;
  const { text } = input.article;
  if (!index.grammar.goingOn.has(text.slice(cue[0], cue[1]).trim().toLowerCase())) return null;
  const isApart =
    text.slice(source[1], cue[0]).includes(',') && !text.slice(source[1], cue[0]).includes('\n');
  const start = outer.candidate.cue?.[0] ?? outer.candidate.source?.[0] ?? 0;
  const isAfter = start < source[0] && (content[0]?.[0] ?? 0) > cue[0];
  const { entity } = outer.decision;
  if (!isApart || !isAfter || !entity?.ref) return null;
  return {
    entity,
    certainty: 'inferred',
    rule: 'went-on',
    why: `the participle goes on with what ${entity.ref.name} said`,
  };
}

/** A quotation without a cue that took up an earlier source, though somebody else acts in between: nobody's for sure; null otherwise. */
export function passedOver(
  { discourse, endsSource }: Context,
  { source, content, cue }: QuoteCandidate,
  decision: Decision,
): Decision | null {
  const start = content[0]?.[0] ?? 0;
  if (!decision.entity || !source || cue || source[1] >= start) return null;
  const another = discourse
    .between(source[1], start)
    .filter((m) => m.part === 'acts' && (!m.reported || endsSource(m.end)))
    .find((m) => m.entity.kind === 'person' && m.entity !== decision.entity);
  return another
    ? unresolved(
        'ambiguous',
        'passed-over',
        `${another.entity.ref?.name} is spoken of since ${decision.entity.ref?.name} spoke`,
      )
    : null;
}
