import type { IssueRule } from '../model/issue';
import { ALLIANCE, JOIN, NATO } from './alliance-words';

const NEUTRALITY =
  'neutrality|neutral_status|non_aligned_status|non_bloc_status|non_alignment|bloc_free_status';

/** The way into the alliance, its door and what would keep Ukraine out, in the plain wording of the news. */
export const natoInTheNews: readonly IssueRule[] = [
  {
    name: 'road-leads-in',
    kind: 'position',
    pole: 'for',
    patterns: [
      `road|path|way|future|course of ~1 <UA> ~2 leads|lead|led|lies|goes|runs ~1 to|in|into|through ~1 ${NATO}|${ALLIANCE}`,
      `<UA> s ~1 road|path|way|future|course ~2 leads|lead|led|lies|goes|runs ~1 to|in|into|through ~1 ${NATO}|${ALLIANCE}`,
      `nothing|no_one|nobody|no ~4 replace|replaces|substitute|substitutes|match|matches ~2 ${NATO}|membership|${ALLIANCE}`,
      `only|nothing_but ~1 ${NATO} ~1 can|could|will|would ~1 protect|save|secure|guarantee|defend|stop|deter`,
      `closer ~1 to ${NATO}|${ALLIANCE} ~1 than ~1 ever|before`,
      `${NATO} membership|accession remained|remains|stays|is|was ~3 goal|aim|objective|priority|ambition`,
      `enough|every|all ~2 arguments|reason|reasons|grounds ~1 to|for ~1 invite|inviting|admit|admitting ~2 <UA>`,
      `invitation ~3 costs|cost nothing|little`,
      `${JOIN} ~3 ${ALLIANCE} ~1 remained|remains|is|was|stays ~3 goal|aim|objective|priority|course|ambition`,
      `not|never ~1 drop|abandon|give_up|withdraw|renounce|shelve|surrender ~1 its|their|our|the ~1 bid|application|aspiration|aspirations|ambition|ambitions|hope|course ~2 ${JOIN}|membership|${NATO}`,
      `deny|denied|denies|not|never ~6 ${ALLIANCE} ~2 closed|shut|slammed ~2 door`,
      `best|cheapest|surest|strongest|most_effective|only ~4 protection|deterrent|insurance|guarantee ~1 for|of ~1 <UA> ~4 ${NATO}|${ALLIANCE}|membership`,
      `<UA> ~1 got|gets|get ~1 into ${NATO}|${ALLIANCE}`,
    ],
    accept: 'The road of Ukraine leads to NATO.',
    reject: 'The road of Ukraine leads to the sea.',
  },
  {
    name: 'clear-road',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'road|path|route|way|bridge|timetable ~1 to|towards|toward|into ~1 membership ~3 <UA> ~6 washington|vilnius|hague|madrid|summit',
      `signal|signals|word|answer|decision ~2 on|about|towards ~2 ${NATO}|nato_membership`,
      `bid ~1 to ~1 join|enter ~2 ${ALLIANCE}`,
    ],
    accept: 'She wants a clear road to membership for Ukraine at the Vilnius summit.',
    reject: 'She wants a clear road to the station for Ukraine at the Vilnius summit.',
  },
  {
    name: 'kept-out',
    kind: 'position',
    pole: 'against',
    patterns: [
      `nothing|no|not|never ~4 replace|replaces|substitute_for|make_up_for ~2 ${NEUTRALITY}`,
      `${NEUTRALITY} ~3 what ~2 <UA> ~2 independence|statehood ~3 recognised|recognized|based|founded`,
      `<UA> ~1 would|will|shall not ~1 join ~2 alliances|blocs|alliance|bloc|any_bloc|any_alliance`,
      `<UA> ~1 is|was|are|were ~1 not ~1 ready|ripe|fit ~1 for|to ~3 ${NATO}`,
      `no ~1 consensus|majority|agreement|support|appetite|unanimity ~2 on|for|about|to|among ~5 ${NATO}|invitation`,
      `${NATO} ~1 is|was|remains|stays ~1 off_the_table|off_the_agenda|off_the_cards`,
    ],
    accept: 'No paper will replace the non-aligned status.',
    reject: 'No paper will replace the old map.',
  },
  {
    name: 'renounced-for-moscow',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      `renunciation|renouncing|abandonment|abandoning|giving_up|rejection|refusal ~2 plans|plan|bid|aspirations|ambitions|hopes|idea|intention ~2 ${JOIN}|membership ~2 ${ALLIANCE} +8 condition|conditions|demand|term|terms|requirement`,
      `conditions|condition|demands|terms ~1 on|about|for|of ~2 ${NEUTRALITY}`,
    ],
    accept: 'The renunciation of plans to join NATO was another condition.',
    reject: 'The renunciation of plans to join the choir was another condition.',
  },
];
