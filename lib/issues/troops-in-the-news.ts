import type { IssueRule } from '../model/issue';
import { FORCES, SENDERS } from './troop-words';

const FORCE = 'force|contingent|mission|deployment|coalition|troops|soldiers|peacekeepers|army';

/** A company promised, an intervention in disguise and who may come to help, in the plain wording of the news. */
export const troopsInTheNews: readonly IssueRule[] = [
  {
    name: 'a-company-offered',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'contribute|contributes|contributing|send|sends|sending|deploy|deploying|offer|offers|offering|provide|providing ~2 company|battalion|brigade|platoon|regiment|company_of|battle_group|battlegroup',
      'prepare|prepares|preparing|plan|plans|planning ~1 a|the|its|any ~1 deployment ~1 in|to <UA>',
    ],
    accept: 'Tallinn was ready to contribute a company.',
    reject: 'Tallinn was ready to contribute a song.',
  },
  {
    name: 'ready-to-come',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${SENDERS} ~1 ${FORCES} ~3 ready|prepared|willing|standing_by ~1 to ~1 deploy|go|move_in|be_deployed|be_sent|serve`,
      `not ~1 all|everyone|everybody|every_country|unanimity ~3 agree|agrees|take_part|join|joins|be_unanimous|needed +12 ${FORCE}`,
      'no_one|nobody +12 veto ~1 on|over ~1 who ~2 comes_to|come_to|protects|protect|helps|guards',
      'no_one|nobody|not|no ~4 veto|say ~1 on|over|about ~1 who ~2 comes_to|come_to|protects|protect|helps|help|guards',
      'not ~1 for|up_to ~1 <RU> ~1 to ~1 decide|say|determine|dictate|choose ~1 who|whom|which ~3 invites|invite|comes|come|protects|protect|hosts|host',
      `${FORCE} ~2 meant|designed|intended|there|supposed ~1 to ~1 keep|secure|guarantee|preserve|protect ~1 the? peace`,
    ],
    accept: 'French units stood ready to deploy.',
    reject: 'French trains stood ready to depart.',
  },
  {
    name: 'nobody-sent',
    kind: 'position',
    pole: 'against',
    patterns: [
      'will|would|shall|can|could ~1 send|sends nobody|no_one',
      'keep|keeps|keeping ~1 its|our|their|his ~1 army|soldiers|troops|forces|boys|sons ~1 at_home|out_of_ukraine|out_of_it',
      `${SENDERS} ~1 ${FORCES} +3 will|would|shall ~1 not ~1 be|go going|sent|deployed|there|to|into|anywhere`,
      'peacekeepers|troops|soldiers|contingent|force|deployment ~8 shortcut|short_cut|road|path|recipe ~1 to ~3 war|third_world_war|catastrophe',
      'send|sends|give|offer|provide ~1 neither ~3 nor ~2 soldiers|troops|boots|personnel|men',
      'intervention|occupation|invasion ~2 dressed|disguised|masquerading|masked|camouflaged|in_the_guise ~2 as|of ~2 peace|peacekeeping|peacekeepers',
    ],
    accept: 'Prague would send nobody.',
    reject: 'Prague would blame nobody.',
  },
  {
    name: 'destroyed-if-they-come',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    threat: true,
    patterns: [
      'instructors|trainers|interventionists|foreign_soldiers|foreign_troops|western_soldiers|western_troops|nato_soldiers|nato_troops|contingent|contingents|peacekeepers ~4 will|would|shall ~1 be ~1 destroyed|eliminated|killed|annihilated|hit|wiped_out|burned',
    ],
    accept: 'Military instructors from the West would be destroyed.',
    reject: 'Old papers from the West would be destroyed.',
  },
];
