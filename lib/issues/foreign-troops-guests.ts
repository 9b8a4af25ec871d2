import type { IssueRule } from '../model/issue';

/** Soldiers of others as guests, uniforms and armies at the border. */
export const foreignTroopsGuests: readonly IssueRule[] = [
  {
    name: 'guests',
    kind: 'position',
    pole: 'for',
    patterns: [
      'kyiv|ukraine|country|sovereign_state|sovereign_country|it ~2 chooses|choose|decides|decide|invites|picks ~4 guests|front_door|own_door|its_own_guests|who_comes|whom_it_invites|whom_it_hosts|who_is_invited|who_may_enter',
      'not|never ~2 for|up_to ~1 russia|moscow|putin|kremlin ~1 to decide|say|choose|determine|veto ~4 invited|troops|soldiers|deployed|stationed|guests|who|hosts',
      'russia|moscow|putin|kremlin ~1 has|have|had|gets|get|does|do|will|should|must|can no|not ~3 veto|vote|key|say ~4 troops|soldiers|forces|boots|deployment|force|peacekeepers|front_door',
      'not|no ~2 require|need|ask|seek ~3 russia_s|moscow_s|putin_s|russian ~1 consent|permission|blessing|approval|leave',
    ],
    accept: 'Ukraine chooses its own guests.',
    reject: 'The hotel chooses its own guests.',
  },
  {
    name: 'units-made-ready',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'get|getting|gets|make|making ~2 british|french|western|allied|european|our ~1 units|troops|soldiers|forces|battalions ready|fit for ~2 deployment|mission|ukraine|task',
      'prepare|prepares|preparing|ready|readying|plan|plans|planning ~2 the? deployment of? ~3 force|contingent|troops|peacekeepers|soldiers|mission|multinational',
      'sign|signs|signed|pledge|pledged|promise|promised|commit|committed ~3 for? ~3 battalions|brigades|brigade|battalion|contingent|peacekeepers|troops|soldiers ~5 <UA>|force|coalition|mission|deployment',
      'patrol|police|protect|secure|guard ~2 ukrainian|ukraine_s ~1 skies|sky|airspace|waters',
    ],
    accept: 'They would prepare the deployment of the force.',
    reject: 'They would prepare the dinner of the force.',
  },
  {
    name: 'guests-nobody-asked',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      'whoever|anyone|anybody|those|everyone ~4 turn|turns|turning|show|shows|appear|appears|come|comes|set_foot|sets_foot ~3 uniform|uniforms|foreign_uniform|arms_in_hand|ukrainian_soil',
      'bring|move|push|moving|bringing|creep ~2 armies|army|troops|forces|soldiers ~3 up|closer|right ~1 to ~2 our|russia_s|russian ~1 borders|border|frontier',
      'troops|contingent|deployment|soldiers|force|forces|units|peacekeepers ~8 intervention|occupation|playing_with_matches|playing_with_fire|lawful_prey|fair_game|lawful_target|lawful_targets|legitimate_prey|never_sign|never_agree|powder_keg|invitation_to_war',
      'intervention ~3 bow|pretext|guise|disguise|mask|cover|name',
      'not|cannot ~2 put_up|live|reconcile|agree|accept|tolerate|countenance ~2 with|to? ~3 european|foreign|nato|western ~1 soldiers|troops|contingents|armies|boots',
      'bundeswehr|army|armed_forces|our_soldiers|our_troops|polish_army ~2 not|cannot ~2 be ~1 spared|available|go|sent|deployed|involved|in_a_position ~4 mission|ukraine|force|deployment|peacekeepers',
      'no ~2 polish|american|us|german|italian|hungarian|bulgarian|romanian|slovak|czech|greek|spanish|croatian ~1 soldier|soldiers|troops|boots ~1 will|would|shall|is_going_to|are_going_to ~2 cross|go|enter|set_foot|be_sent|fight|serve',
      'american|us|german|polish|italian ~1 soldiers|troops|boots ~1 will|would not ~2 be ~1 going|go|sent|deployed|set_foot ~3 <UA>|there',
    ],
    accept: 'Whoever turns up in uniform will be a target.',
    reject: 'Whoever turns up in a tie will be welcome.',
  },
];
