import type { IssueRule } from '../model/issue';

/** Membership of the alliance as a seat, an invitation, a shield, and what is said against it in images. */
export const natoSeat: readonly IssueRule[] = [
  {
    name: 'seat',
    kind: 'position',
    pole: 'for',
    patterns: [
      'anything|everything ~1 short_of|less_than|other_than|below ~2 full? ~1 membership ~3 alliance|nato ~3 non_starter|unacceptable|not_enough|betrayal|illusion|insufficient|half_measure',
      'exchange|swap|trade|give|give_up|leave ~2 office|post|presidency|chair|job ~3 for ~2 seat|place|membership ~2 alliance|nato',
      'russia|moscow|putin|kremlin has|have|had|gets|gets_to_have no ~1 veto|say|vote ~3 membership|nato|alliance|who_joins',
      'strongest|best|cheapest|surest|only ~1 guarantee|protection|insurance ~4 nato|alliance membership?',
    ],
    accept: 'He would exchange his office for a seat in the alliance.',
    reject: 'He would exchange his office for a seat in the hall.',
  },
  {
    name: 'prelude-to-war',
    kind: 'position',
    pole: 'against',
    patterns: [
      'as_long_as|while|so_long_as ~3 office|power|premier|president|prime_minister ~4 not|never ~2 join|be_in|be_a_member|become_a_member|enter ~2 nato|alliance',
      'admission|entry|accession|membership|admitting|inviting ~2 <UA> ~3 prelude|path|road|way|shortcut|ticket|recipe|trigger|start|step ~2 third|world|nuclear|direct|great|major ~1 world? war',
      'waiting_room|antechamber|back_door|backdoor|side_door|springboard|bridgehead|outpost ~2 for|of|to|into ~1 nato|alliance',
      'nato|alliance s? ~1 creep|crawl|march|advance|encroachment|expansion|push|drift ~4 must|has_to|should ~2 end|stop|cease|halted|stopped|barred',
      'irreversible ~1 path ~6 mine|bomb|provocation|dangerous|threat',
      'neutral|non_aligned|bloc_free ukraine without|outside ~1 nato|blocs|membership',
      'must|has_to|should|shall|will be|remain|become|stay neutral|non_aligned|bloc_free|outside_any_bloc',
    ],
    accept: 'The admission of Ukraine would be the prelude to a world war.',
    reject: 'The admission of guests would be the prelude to a dance.',
  },
];
