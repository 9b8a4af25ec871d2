import type { IssueRule } from '../model/issue';
import { ALLIANCE, ENTRY, JOIN, TAKE_IN, THE_ALLIANCE } from './alliance-words';

/** Expansion, neutrality and what shuts Ukraine out. */
export const natoRefusals: readonly IssueRule[] = [
  {
    name: 'expansion',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `drift|drive|slide|pull|pulled|drawn|drawing|dragging|dragged|absorb*|march ~3 ${ALLIANCE}`,
      `${ALLIANCE}|eastward|eastern ~3 expansion|enlargement|expand|expands|expanding|advance|advances|advancing|encroachment|creep|moving|growth`,
      `expansion|enlargement|advance|advances|expanding|move|march|movement of|by? ~2 ${ALLIANCE}|eastward|east|eastwards`,
      `${ALLIANCE} ~3 on|near|at|by|to ~1 our|its|their|russia_s|russian ~1 border|borders|frontier|frontiers|doorstep|threshold`,
      `${ALLIANCE} ~2 infrastructure|bases|base|facilities ~4 border|borders|frontier|frontiers|doorstep|threshold|<UA>`,
    ],
    accept: 'He condemned the expansion of NATO.',
    reject: 'The expansion of the port took years.',
  },
  {
    name: 'shut-out',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      `refusal|renunciation|undertaking|pledge|promise|commitment ~2 of|by|from ~1 ${ALLIANCE} ~3 to|not|never ~1 ${TAKE_IN}|expand|enlarge|accept|invite|move`,
      `shelve|shelving|shelved|freeze|freezing|bury|burying|scrap|scrapping|take_off_the_table|taking_off_the_table|rule_out|ruling_out ~3 ${ENTRY}|invitation|bid ~3 ${ALLIANCE}`,
      `end|halt|stop ~1 to|of ~1 ${ALLIANCE} ~1 s? expansion|enlargement|advance|eastward`,
      `roll_back|rolling_back|rollback|reverse|reversing ~3 ${ALLIANCE} ~1 expansion|enlargement|presence|infrastructure`,

      `close|closes|closed|closing|shut|shuts|shutting|slam|slams|slammed|slamming|bolt|bolting ~2 ${ALLIANCE} s? ~1 door|doors ~3 <UA>?`,
      `close|closes|closed|closing|shut|shuts|shutting|slam|slams|slammed|slamming|bolt ~1 door|doors ~1 to|of|on|for|in ~2 ${ALLIANCE}|<UA>`,
      `bar|bars|barred|barring|debar|lock|locks|locking|shut|shutting|freeze|freezing ~2 <UA> ~2 from|out|out_of ~3 ${ALLIANCE}|alliances`,
      `keep|keeps|keeping|kept|leave|leaving|hold|holding ~1 <UA> ~1 out_of|outside ${THE_ALLIANCE}`,
      `moratorium|freeze|ban|veto|pause ~1 on ~5 ${ALLIANCE}|membership`,
      `put_off|putting_off|defer|deferring|postpone|postponing|shelve|shelving|freeze|freezing ~5 membership|accession|bid|ambitions|entry ~4 ${ALLIANCE}?`,
      `written|legal|binding|formal ~2 pledge|promise|guarantee|undertaking|commitment ~4 never|not ~2 ${JOIN}|admit|expand`,
    ],
    accept: 'He spoke against a bargain that would shut the door on Ukraine.',
    reject: 'He shut the door of his office.',
  },
  {
    name: 'neutrality',
    kind: 'topic',
    pole: 'against',
    patterns: [
      'neutral|non_aligned|nonaligned|non_bloc|out_of_bloc|bloc_free|non_block|neutral_and_non_nuclear|bloc_less|non_nato status|state|country|ukraine|buffer',
      'become|becoming|becomes|made|make|making militarily? neutral|non_aligned|bloc_free',
      '<UA>|country ~6 neutral|non_aligned|bloc_free',
      'neutrality|non_alignment|nonalignment|non_aligned|finlandisation|finlandization|neutralisation|neutralization',
      `stay|stays|staying|keep|keeps|keeping|remain|remains|left|kept|stayed ~1 out_of|outside|out_from ${THE_ALLIANCE}|military_blocs|any_bloc|any_blocs|all_blocs|every_bloc|blocs|military_alliances|any_alliance|alliances`,
      'outside any|every|all|military ~1 bloc|blocs|alliances|alliance',
      'neutral ~4 <UA>',
      'austrian|austria_s|swiss|finnish|swedish ~1 model|option|style|variant|path|formula|status ~3 <UA>',
      `buffer zone|state between ~2 <RU>|${ALLIANCE}`,
      `renunciation|rejection|abandonment|refusal of ~4 ${ALLIANCE}`,
    ],
    accept: 'Moscow demands neutral status for its neighbour.',
    reject: 'The referee stayed neutral.',
  },
  {
    name: 'forgo',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      `forgo|forgoes|forgoing|forego|foregoing|forswear|forswearing|give_up|gives_up|gave_up|given_up|giving_up|abandon|abandons|abandoned|abandoning|drop|drops|dropped|dropping|renounce|renounces|renounced|renouncing|shelve|shelved|shelving|relinquish|relinquished|relinquishing|set_aside|scrap|scrapping|bury|burying|waive|waiving|trade_away|trading_away|abjure ~2 ${ALLIANCE} ~2 bid|ambition|ambitions|aspiration|aspirations|plans|plan|hopes|dream|dreams|quest|membership|accession|application`,
      `forgo|forgoes|forgoing|forego|foregoing|forswear|forswearing|give_up|gives_up|gave_up|given_up|giving_up|abandon|abandons|abandoned|abandoning|drop|drops|dropped|dropping|renounce|renounces|renounced|renouncing|shelve|shelved|shelving|relinquish|relinquished|relinquishing|set_aside|scrap|scrapping|bury|burying|waive|waiving ~2 bid|ambition|ambitions|aspiration|aspirations|plans|hopes|dream|quest|idea|course|claim|claims ~4 ${ALLIANCE}`,
      `forgo|forego|give_up|giving_up|abandon|abandoning|drop|dropping|renounce|renouncing|shelve|relinquish ~2 ${ALLIANCE}`,
      'nato off_the_table',
      'no nato',
    ],
    accept: 'Kyiv could forgo NATO for now.',
    reject: 'He will not forgo dessert.',
  },
];
