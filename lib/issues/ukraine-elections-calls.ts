import type { IssueRule } from '../model/issue';
import { VOTE } from './ukraine-elections-names';

const FIRE = 'drones|missiles|bombs|shells|shelling|fire|rockets|bombardment|sirens|guns';

const PLACES = 'polling_stations|polling_booths|ballot_boxes|polling_places|polling_day|booths';

/** Calls for a vote and for its delay, in the words of those for whom it is no abstract matter. */
export const electionCalls: readonly IssueRule[] = [
  {
    name: 'obliged-to-vote',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `oblige|obliges|obliging|obliged|require|requires|requiring|force|forcing|commit|commits|committing|compel|compelling|bind|binding ~2 <UA> ~1 to ~1 hold|stage|call|organise|organize|schedule ~3 ${VOTE}`,
    ],
    accept: 'He rejected a clause obliging Kyiv to hold elections.',
    reject: 'He rejected a clause obliging Kyiv to hold talks.',
  },
  {
    name: 'no-lawful-power',
    kind: 'position',
    pole: 'for',
    patterns: [
      `dictator|autocrat ~3 refused|refuses|refusing|afraid|dodges|dodging|cancelled|canceled ~4 ${VOTE}`,
      'leader|president|zelensky|zelenskyy|he|kyiv|government|regime|leadership|authorities|rada ~3 lost|forfeited|exhausted|outlived|squandered ~2 legitimacy|mandate|right_to_govern|right_to_rule|authority',
      `make|makes|making|made ~2 ${VOTE} ~1 possible|legal|lawful|feasible`,
      'no|not ~2 legitimate|lawful|legal|elected|legally_elected|rightful ~1 authority|authorities|power|government|president|leader|leadership|head_of_state|rulers ~2 in|of kyiv|kiev|ukraine',
      'no|not|without ~2 right|authority|mandate|power|powers to ~2 put ~2 name|signature|hand',
      'no|without ~1 right|authority|mandate|power|powers ~3 to ~1 sign|conclude|ink|initial|ratify ~3 anything|treaty|treaties|documents?|peace|agreement|agreements',
      `long|years|ages ~2 since|without ~4 voted|vote|election|elections ~3 there|ukraine|kyiv?`,
      `hold|have ~1 them ~1 ukraine|kyiv|it|they must|should|has_to|will_have_to`,
      'people|ukrainians|voters|nation|public ~4 have|get|deserve|given|be_given ~1 a|their say ~6 president|leader|government|leadership|rules|rule|power|ballot|vote|voted|elections',
      'voted|vote|elections +14 people|ukrainians|voters ~6 have|get|deserve|given ~1 a|their say',
      `overdue|long_overdue ~2 ${VOTE}`,
      `${VOTE} ~3 overdue|long_overdue`,
      `high_time|about_time|time ~4 <UA> ~1 to? ~1 held|hold|voted|vote|went_to ~3 ${VOTE}|polls?`,
    ],
    accept: 'There is no legitimate authority in Kyiv.',
    reject: 'There is no legitimate doubt in Kyiv.',
  },
  {
    name: 'vote-indecent-now',
    kind: 'position',
    pole: 'against',
    patterns: [
      `indecent|immoral|shameful|obscene|blasphemous|tasteless|inappropriate|premature|untimely|unethical|cynical|grotesque|frivolous ~6 ${VOTE}`,
      `${VOTE} ~4 indecent|immoral|shameful|obscene|blasphemous|tasteless|inappropriate|premature|untimely|unethical|frivolous`,
      `wartime|war_time ${VOTE} ~2 made|makes|make|would_make no|little sense`,
      `${VOTE}|${PLACES} ~2 under|beneath|amid|among|in_the_middle_of ~1 ${FIRE}`,
      `not|cannot ~1 with ~6 voters|citizens|electorate|people|soldiers|army|men ~4 abroad|dugouts|trenches|front|displaced|occupation|occupied|exile`,
      'not ~1 for ~1 <RU>|putin|moscow|the_kremlin|washington|outsiders|foreigners ~1 to ~1 decide|tell|say|determine|dictate|judge|set ~6 vote|votes|election|elections|ballot',
      `${VOTE} +4 while|as_long_as ~2 war|fighting|bombs|shelling|missiles ~1 is|are|goes_on|rages|continues|lasts|fall|fly ~2 no|not|impossible|unthinkable|out_of_the_question`,
    ],
    accept: 'It is indecent even to discuss a campaign now.',
    reject: 'It is indecent even to discuss the film now.',
  },
  {
    name: 'then-the-polls',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `let ~2 be|have ~1 a? ~1 ceasefire|truce|peace|silence|security +9 ${VOTE}|polls|${PLACES}`,
      `give|gives|provide|provides|guarantee|guarantees|ensure ~1 us +12 there_will_be|we_will_hold|we_will_have|we_can_hold ~3 ${VOTE}|${PLACES}`,
      `security|ceasefire|guarantees|truce|safety +4 then ~4 hold|have|organise|organize|stage|conduct ~1 them|it|${VOTE}|one`,
      `help|helps ~2 with ~1 security +14 hold|have|organise|organize ~1 them|${VOTE}`,
      `${VOTE} ~3 only if|after|once|when|provided|with`,
      `once|after|when|as_soon_as|if ~3 ceasefire|truce|guarantees|security|martial_law|guns|weapons|war|fighting ~6 we|ukraine|ukrainians|kyiv|i|country ~2 will|would|can|could|are_ready_to|is_ready_to|am_ready_to ~1 hold|have|call|stage|organise|organize|go_to ~2 ${VOTE}|polls`,
    ],
    accept: 'Let there be a truce, and we will go to the polls.',
    reject: 'Let there be light.',
  },
];
