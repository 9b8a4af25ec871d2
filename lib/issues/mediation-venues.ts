import type { IssueRule } from '../model/issue';

const HOSTS =
  'vatican|holy_see|switzerland|geneva|turkey|ankara|turkiye|istanbul|doha|qatar|riyadh|saudi|beijing|china|delhi|india|brazil|jakarta|pretoria|cairo|astana|kazakhstan|vienna|budapest|bratislava|oman|emirates|abu_dhabi|tehran|iran|serbia|belgrade|minsk';

/** Go-betweens as hosts, messengers, referees and weight in the capitals. */
export const mediationVenues: readonly IssueRule[] = [
  {
    name: 'at-your-disposal',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      'keep|keeps|keeping|maintain|maintains|have|has ~3 channels|lines|doors|contacts ~1 open ~1 to|with ~1 both|two ~1 capitals|sides|parties|warring',
      'pretoria|ankara|doha|riyadh|delhi|jakarta|brasilia|astana|cairo|we|vienna|bern|geneva is|are|was|were|stands|stood at_hand|at_the_disposal|on_call|available ~2 if|whenever|should|for? ~2 called|asked|needed|sides|parties',
      `${HOSTS} is|are|was|were|stands|stood|remains|remained also? available|ready|prepared|willing|happy|at_the_disposal|open|glad ~3 to|as|of|for ~2 place|venue|host|carry|pass|serve_as|mediate|facilitate|encounter|parties`,
      'stand|stands|stood ready|prepared to help|assist|facilitate with|in|the ~2 exchanges|talks|parties|sides|dialogue|negotiations',
      'willing|ready|prepared|glad|happy to carry|pass|deliver|convey|relay ~2 message|messages|letters|signals|word',
      'china|beijing|xi|india|modi|turkey|erdogan|brazil|lula|trump|washington could|can|should|must|may|might sway|influence|lean_on|use_its_weight|use_its_influence|use_his_influence|use_its_leverage|persuade|bring_pressure|press|nudge ~3 putin|moscow|russia|kremlin',
      'no shortage|lack of ~1 good_will|goodwill ~3 help|mediate|assist|bring',
      'group|club|friends|circle|coalition of ~2 friends|peace ~2 peace? could|can|may|would help|assist|contribute|mediate',
      'table ~3 laid|set|ready|prepared any_day|any_time|anytime|in_istanbul|in_ankara|in_geneva|in_doha|tomorrow',
      `whatever ${HOSTS} can carry|do|offer`,
      `${HOSTS}|gulf_state ~4 to ~1 watch|oversee|supervise|monitor|vouch|act_as_guarantor|guarantee ~2 over|for? ~1 deal|truce|agreement|ceasefire|arrangement`,
      `thank|thanks|thanked|grateful|gratitude|appreciates|appreciate|thanking ~3 ${HOSTS}|qatari|turkish|emirati|saudi|american|vatican ~2 colleagues|friends|partners|mediators|side ~6 part|role|help|efforts|mediation|hosting|handover|exchange`,
      'mediation by ~3 countries|asian|neutral|brazil|china|turkey|india|others ~6 only|exit|way_out|best|welcome|needed|helpful',
      'personally negotiated|brokered|mediated|arranged ~2 release|exchange|swap|handover',
    ],
    accept: 'The Holy See was available as a place of encounter.',
    reject: 'The hall was available as a place of work.',
  },
  {
    name: 'no-referee',
    kind: 'position',
    pole: 'against',
    patterns: [
      'not|no|never|nobody_s|no_longer|hardly ~2 neutral|honest|impartial|even_handed|fair|unbiased ~1 referee|arbiter|broker|umpire|mediator|go_between|judge|middleman|intermediary',
      'nobody_s|no_one_s|not_our|not_europe_s|not_anyone_s|self_appointed|self_styled envoy|mediator|messenger|peacemaker|negotiator|broker|emissary|courier',
      'lost|forfeited|gave_up|abandoned|squandered ~2 neutrality|neutral_status|impartiality ~8 venue|host|mediator|place|platform|role',
      'not|no ~3 see|imagine|view ~2 them|him|it|europeans|eu|europe ~2 in|as ~3 role|mediator|mediators|go_between',
      'mediator|go_between|intermediary|broker ~1 stands|sits|is|must_stand|has_to_be ~1 in_the_middle|between ~6 these|those|they|but|europe',
      'how can|could|would they|he|europe|europeans|london|paris ~4 mediator|mediators|mediate|broker',
    ],
    accept: 'Trump was not a neutral referee.',
    reject: 'The judge was a neutral referee.',
  },
  {
    name: 'move-on',
    kind: 'position',
    pole: 'for',
    side: 'NATO',
    conditional: true,
    patterns: [
      'washington|united_states|us|america|we|trump ~3 will|would|could|may|might|ready_to|prepared_to ~1 move_on|walk_away|step_back|step_aside|take_a_pass|wash_its_hands ~1 if|unless|without|should ~6 progress|movement|deal|signs|breakthrough|sides|party|serious',
    ],
    accept: 'Washington would move on if there was no progress.',
    reject: 'Washington would grow if there was no war.',
  },
];
