import type { IssueRule } from '../model/issue';
import { MEASURES } from './words';

const DATE =
  'january|february|march|april|may|june|july|august|september|october|november|december|months|month|year|years|days|next|another|2026|2027|summer|winter|spring|autumn';

const HARDER =
  'doubled|tripled|tightened|toughened|stepped_up|strengthened|increased|expanded|extended|renewed|intensified|reinforced|hardened|broadened|widened|ramped_up|prolonged|maintained|kept|adopted|imposed|introduced|enforced|preserved|upheld|redoubled';

/** What speakers say of sanctions in words that leave no doubt. */
export const sanctionVerdicts: readonly IssueRule[] = [
  {
    name: 'more-of-it',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `${MEASURES} +3 must|should|have_to|had_to|has_to|need_to|needs_to|ought_to ~2 be ~2 ${HARDER}`,
      `measures|round|package|sanctions|listings ~2 will|would|shall ~2 bite|hurt|hit|sting ~3 harder|more|deeper|hard|where`,
      `prolong|prolongs|prolonged|extend|extends|extended|renew|renews|renewed|roll_over|rolls_over|rolled_over|extending|prolonging ~6 ${MEASURES} ~6 until|till|by|for|through ~4 ${DATE}`,
      `answer|response|reply|reaction ~8 must|should|had_to|has_to|is|was ~1 be? ~3 sanctions|package|pressure`,
      'only ~2 embargo|ban|sanctions|pressure ~3 will|would|can ~2 do|work|help|stop|force|bring|make|end',
      'what ~4 is|are|was ~2 more|stronger|tougher|maximum|real ~1 pressure|sanctions',
      'every|each|another|any week|day|month|hour ~1 without ~3 package|sanctions|measures|embargo|ban',
      'file|files|filed|filing|introduce|introduced|introduces|table|tabled|tables|sponsor|sponsored|co_sponsor|draft|drafted|unveil|unveiled|back|backs|backed|pass|passed|submit|submitted ~4 bill|legislation|act|law ~8 duties|tariffs|sanctions|levies|penalties|sanction|sanctioning',
      'bill|legislation|act ~2 that|to|which ~1 would|will ~1 impose|slap|sanction|punish|hit ~8 russian|russia|moscow|buyers',
      'not|no|never ~2 excuse|reason|pretext|grounds|justification|occasion|time|moment for|to ~3 ease|easing|easy|lift|lifting|relax|relaxing|loosen|loosening|let_up|weaken|delay|relief|soften',
      'moment|time|hour ~1 to|for ~3 ease|easing|lift|lifting|relax|relaxing|loosen|relief|let_up ~6 not ~1 come|arrived|now|right',
      'no|never|not ~1 return|going_back|way_back|coming_back to ~1 russian ~1 oil|gas|energy|fuel|fuels',
      'must|should|will|has_to|have_to|cannot ~1 not? keep|maintain|sustain|increase|raise|step_up|ramp_up|tighten ~2 pressure|screws|grip|noose',
      'not|no ~2 molecule|drop|litre|liter|barrel|cubic_metre|kilowatt of ~1 russian',
      'loophole|loopholes|gaps ~8 closed|plugged|shut|sealed',
      'flow|stream|flows ~3 money|revenue|revenues|income|cash ~5 war_chest|war_machine|kremlin|moscow|russia ~4 cut|stopped|dried|choked|severed',
      'no|not|never ~2 ease|easing|let_up|relief|relaxation|loosening|softening ~4 until|while|before|as_long_as|unless',
    ],
    accept: 'The sanctions had to be doubled.',
    reject: 'The staff had to be doubled.',
  },
  {
    name: 'too-soft',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${MEASURES} ~8 toothless|watered_down|diluted|half_hearted|timid|porous|leaky|no_teeth|lacks_teeth|symbolic|loopholes|holes|not_enough|insufficient|overdue|full_of_holes`,
      `${MEASURES} ~8 lost|loses|lacks|lacked|lack|without ~3 teeth|bite`,
      `${MEASURES} ~2 nobody|no_one ~1 polices|enforces|enforced|checks|respects|obeys`,
      'cap|embargo|ban|sanction is|are|was no cap|embargo|ban|sanction',
      `timidity|weakness|softness|gentleness|half_heartedness|feebleness|delay|delays|slowness of|in ~3 ${MEASURES}`,
      `weak|timid|soft|gentle|feeble ~1 wording|text|language ~2 on ~4 gas|oil|sanctions|lng|embargo`,
    ],
    accept: 'A price cap nobody polices is useless.',
    reject: 'A park nobody polices is useless.',
  },
  {
    name: 'sanctions-solve-nothing',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${MEASURES}|coercion ~4 solve|solved|solves|resolve|resolved|resolves|settle|settled|bring|brought|achieve|achieved|end|ended ~1 no|nothing|none|no_dispute|no_war`,
      `${MEASURES}|coercion ~4 not|never ~3 solve|solved|solution|resolve|resolved|settle|bring_peace|end_the_war|stop_the_war|answer`,
      `ban|sanctions|embargo|phase_out ~5 ideology|ideological|dogma|dogmatic|lunacy|fantasy|idiocy|insanity|self_harm|absurdity|masochism|economic_suicide|own_goal|self_inflicted`,
      `ban|stop|halt|embargo|phase_out|ending|cutting|end +14 plunge|plunges|crisis|ruin|destroy|collapse|bankrupt|skyrocket|soar|freeze|double ~6 country|economy|households|families|prices|industry|energy_crisis|us|our|hungary|slovakia`,
      `cast|casts|use|uses|used|wield|maintain|maintains|uphold|upholds|exercise ~2 veto ~1 against|on|over ~3 ${MEASURES}`,
      'not ~2 do|live|manage|survive|exist|cope without ~1 russian ~1 oil|gas|energy|fuel|crude|uranium',
      'continue|continues|keep|keeps|go_on|goes_on|carry_on ~1 buying|buy|importing|import|purchase|purchasing ~2 russian ~1 oil|gas|crude|energy|uranium|fuel',
      'continue|continues|keep|keeps|go_on|goes_on|carry_on ~1 buying|buy ~2 oil|gas|crude +8 sanctions|pressure|washington',
      'continue|continues|keep|keeps|go_on|goes_on|carry_on ~1 buying|buy|importing|import|purchase|purchasing ~3 oil|gas|crude|energy|uranium|fuel ~1 from <RU>',
      'long_arm jurisdiction',
      'unilateral bullying|coercion',
      `veto|vetoes|vetoed|block|blocks|blocked ~3 ${MEASURES} ~4 until|unless|as_long`,
      'let|lets|letting|allow|allows|allowed ~5 cap|sanctions|measures|coalition|restrictions|embargo ~2 lapse|expire|die|run_out',
      'end|stop|halt|cease|ending ~3 energy|economic|trade|sanctions war|warfare ~1 against|with|on <RU>',
      'sanctions ~3 war|policy|spiral ~2 against ~1 russia ~3 must|should ~1 end|stop|cease',
      'sanction|sanctions in disguise',
      `${MEASURES} ~4 would|could|might|will ~2 drive|push|derail|scupper|kill|torpedo|wreck|scare ~6 talks|negotiations|table|peace|process|away|russia_from`,
      'not|never ~1 bow|yield|bend|submit|surrender|give_in ~2 brussels|eu|commission|washington|pressure +6 outlaw|ban|banning|embargo|sanctions|phase_out',
      `relief|easing|lifting ~6 makes_sense|sensible|reasonable|worthwhile|logical`,
    ],
    accept: 'Sanctions have solved no dispute.',
    reject: 'Sanctions have been listed.',
  },
  {
    name: 'economic-war',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      'lost|cost|losses|losing|suffer|suffered ~6 because_of|due_to|from|over ~2 sanctions|restrictions',
      'economic|trade|financial|sanctions|hybrid war|warfare|aggression|terror|terrorism|piracy|banditry|strangulation',
      `${MEASURES} ~8 will|would|shall|must|should|have_to ~1 go|disappear|vanish|collapse`,
      'removal|removing of? ~3 obstacles|barriers',
      'hostile|unfriendly ~1 measures|listings|sanctions|restrictions',
    ],
    accept: 'It was an act of economic war.',
    reject: 'It was an act of the play.',
  },
];
