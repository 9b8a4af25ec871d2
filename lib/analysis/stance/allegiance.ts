import type { Actor } from '../../model/actor';
import type { DatedStatement } from '../../model/statement';

/** Member states as of 2026, ISO codes (europa.eu, nato.int); a minister of one may mean the body by 'we'. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK EU'.split(' ');
const NATO =
  'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US NATO'.split(
    ' ',
  );

/** Sides for which a statement's speaker speaks; empty if unknown. */
export function sidesOf(statement: DatedStatement, actors: ReadonlyMap<string, Actor>): ReadonlySet<string> {
  const sides = new Set<string>();
  if (statement.onBehalfOf) sides.add(statement.onBehalfOf);
  if (statement.speaker.certainty !== 'unresolved') {
    const actor = actors.get(statement.speaker.actor.id);
    if (actor?.side) sides.add(actor.side);
    if (actor?.country) sides.add(actor.country);
  }
  if ([...sides].some((side) => EU.includes(side))) sides.add('EU').add('WEST');
  if ([...sides].some((side) => NATO.includes(side))) sides.add('NATO').add('WEST');
  return sides;
}
