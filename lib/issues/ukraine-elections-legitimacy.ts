import type { IssueRule } from '../model/issue';
import { VOTE } from './ukraine-elections-names';

const WAR =
  'war|wartime|martial_law|bombs|bombing|bombardment|fire|missiles|rockets|drones|shaheds|shelling|occupation|fighting|roar|trenches|guns|sirens|attack|attacks';

const NONSENSE =
  'absurd|absurdity|nonsense|ridiculous|grotesque|propaganda|disregarded|hypocritical|hypocrisy|cynical|laughable|lie|lies|false|baseless|unfounded|ludicrous|farcical|outrageous|disinformation|rubbish|wrong|dangerous|gift|theatre|theater|farce|circus|science_fiction|fantasy';

const LEADER = 'zelensky|zelenskyy|he|president|kyiv|ukraine|ukrainian|government|leadership';

/** Who may speak for Ukraine, and whether a vote can be held in war. */
export const electionPositions: readonly IssueRule[] = [
  {
    name: 'legitimate-as-ever',
    kind: 'position',
    pole: 'against',
    patterns: [
      'legitimacy|mandate ~5 beyond|undisputed|indisputable|unquestionable|intact|undoubted|solid|unquestioned ~1 question|doubt|dispute?',
      'legitimacy|mandate ~3 not ~2 question|doubt|dispute|questioned|disputed|doubted|in_question|in_doubt|expired',
      'not|never|nobody|no_one ~2 question|dispute|doubt|challenge|contest|questions|doubts ~4 legitimacy|mandate',
      'no|any|without|never ~1 doubt|doubts|question|questions ~5 legitimacy|mandate|legitimate',
      `${LEADER} ~6 as_legitimate_as|fully_legitimate|perfectly_legitimate|entirely_legitimate|rightful_president|rightful_leader|rightful_head|rightful_authority`,
      `${LEADER} ~4 has|have|had|with ~1 legitimate|elected|lawful ~2 president|government|leader|authorities|parliament|mandate`,
      `${LEADER} ~5 fairly|freely|democratically|lawfully|legally|legitimately|duly elected|chosen`,
      `${LEADER} ~5 elected|chosen|voted_in ~3 free|fair|democratic|people|voters`,
      `recognise|recognises|recognize|recognizes|respect|respects|accept ~3 ${LEADER} ~6 legitimate|lawful|legitimacy|mandate`,
      `reject|rejects|rejected|dismiss|dismissed|dismisses|rebut|rebutted|rebuffed|nonsense|absurd|lie|lies|false|propaganda ~4 claim|claims|suggestion|suggestions|remarks|talk|lectures|allegation|allegations|idea|notion|argument|doubts ~8 lack|lacks|lacked|legitimacy|mandate|illegitimate|dictator|legitimate`,
      `claim|claims|suggestion|suggestions|remarks|talk|lectures|allegations|doubts|concern|attacks|campaign ~8 legitimacy|mandate|illegitimate|dictator|democracy ~8 ${NONSENSE}`,
      `${NONSENSE} ~3 question|dispute|doubt|challenge|deny|talk_about|speak_of ~5 legitimacy|mandate`,
      '<RU> ~6 not|no|last ~4 lecture|lectures|judge|question|teach|decide|right|talk ~6 legitimacy|mandate|democracy|legitimate|elections',
      'people|voters|nation|ukrainians ~2 gave|given ~3 mandate',
      'legitimacy ~4 nobody|no_one ~4 question|decide|doubt',
    ],
    accept: 'His legitimacy was beyond question.',
    reject: 'His legitimacy was in question.',
  },
  {
    name: 'not-under-bombs',
    kind: 'position',
    pole: 'against',
    patterns: [
      `nobody|no_one|not|cannot|never|impossible|how|none|unthinkable|suicide|madness|absurd|irresponsible|reckless ~5 ${VOTE}|campaign|campaigning ~4 under|amid|while|during|in ~3 ${WAR}`,
      `${VOTE} ~3 under|amid|during|in ~3 ${WAR} ~4 ${NONSENSE}|impossible|unthinkable|suicide|madness|irresponsible|reckless|not_possible|cannot|illusion|mockery|betrayal`,
      `${VOTE} ~6 theatre|theater|farce|circus|science_fiction|fantasy|suicide|gift_to|present_for|trap|moscow_s_dream|kremlin_s_dream|putin_s_dream`,
      `not ~2 afford ~3 ${VOTE}`,
      'soldiers|troops|refugees|millions|defenders|servicemen|citizens ~8 not|unable|cannot|deprived|robbed|stripped ~4 vote|voting|ballot',
      `clamour|clamor|pressure|push|demands|calls|call|demand|drive for ~3 ${VOTE} ~6 ${NONSENSE}|kremlin|moscow|trap`,
      `constitution|law|laws|legislation ~3 bar|bars|forbid|forbids|prohibit|prohibits|ban|bans|preclude|precludes|exclude|excludes ~3 ${VOTE}`,
      `${VOTE} now|today|at_this_point|at_present|right_now ~4 divide|destroy|weaken|split|paralyse|paralyze|destabilise|destabilize|tear|help|play|serve|only`,
      `${VOTE} +4 none|not|never ~1 in|during|under ~1 war|wartime|martial_law`,
      `oppose|opposes|opposed|against|reject|rejects|rejected ~1 any|a|an|early|snap|wartime ${VOTE} ~3 before|while|during|until|under|without|amid`,
      `no ${VOTE} ~3 before|until|without ~6 peace|ceasefire|truce|guarantees|security|victory|end|soldier|home`,
      `not|never|nobody ~2 yield|bow|bend|give_in|cave|succumb ~6 ${VOTE}`,
      `not|never|nobody|no_one ~2 force|push|pressure|drag|impose|dictate ~6 ${VOTE} ~2 us|ukraine|ukrainians|kyiv?`,
    ],
    accept: 'Nobody can campaign under bombs.',
    reject: 'Nobody can sleep under bombs.',
  },
  {
    name: 'what-kind-of-vote',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `what kind|sort of ${VOTE}`,
      `who ~1 profits|benefits|gains|wins ~3 if|when|from ~6 ${VOTE}|polling|ballot_boxes`,
    ],
    accept: 'What kind of vote would that be?',
    reject: 'What kind of vehicle would that be?',
  },
  {
    name: 'after-the-war',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${VOTE} ~2 will|would|can|could|should|must|shall|are_to|is_to|were_to|was_to|to_be ~3 held|place|happen|organised|organized|come|possible ~2 after|once|when|as_soon_as`,
      'ceasefire|truce|peace|security|victory|guarantees ~1 first +3 then|later|afterwards|only_then? elections|election|vote|ballot',
      'ceasefire|truce|peace|security|victory|guarantees first +1 elections|election|vote|ballot',
      '<UA> ~2 will|would|can|could|shall ~1 choose|elect ~4 after|once|when',
    ],
    accept: 'Elections will be held once the war is over.',
    reject: 'Elections were held in May.',
  },
  {
    name: 'call-for-a-vote',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `plead|pleads|pleaded|called|call|appealed|pressed|pushed|argued for ~2 ${VOTE} ~1 by|before|within|as_soon|without_delay|this|next|now`,
    ],
    accept: 'She pleaded for a vote by autumn.',
    reject: 'She pleaded for a rise by autumn.',
  },
  {
    name: 'nobody-entitled-to-sign',
    kind: 'position',
    pole: 'for',
    patterns: [
      'no_one|nobody|no|none|not|who ~5 entitled|authorised|authorized|empowered|mandate|right|legitimate|competent|legally_able ~2 to ~1 sign|conclude|ink|ratify|negotiate',
      'only ~2 president|leader|government|parliament|authorities with|who ~3 mandate|elected|legitimate|legitimacy',
      'only ~2 elected|re_elected|newly_elected|legitimate ~2 president|leader|government|authorities',
      'owe|owes|owed ~3 people|voters|nation|country|ukrainians ~2 vote|election|elections|say',
      'let|lets ~1 him|zelensky|them|people|ukrainians ~4 ask|face|decide|choose|vote|elect ~4 vote|voters|people|president|leader|polls|themselves',
      'afraid|scared|fears|fearful|terrified|frightened ~2 of? ~1 his|own|ukrainian|the people|voters|electorate|elections|vote|ballot_box',
      'cling|clings|clinging|clung|hang|hanging|hold|holding ~1 to|onto|on ~1 power',
      'excuse|pretext|cover|hide|hides|hiding|shelter|sheltering ~3 martial_law',
      'governs|rules|ruling|governing|power ~3 without ~2 elections|election|vote|voters|mandate|asking',
      'impostor|imposter|pretender|no_legal_standing|self_proclaimed_president|overdue_president',
      'usurper|usurped|usurpation|usurping ~2 power?',
      'people|voters|nation|ukrainians ~3 must|should|deserve|have_the_right|has_the_right|need|needs ~3 choose|elect|vote|say|decide ~3 leader|president|leadership|government|who|ballot|booth|elections?',
      'people|nation ~2 have|has elected|chosen ~1 him|a|another|someone',
      'signature|signatures ~3 is|are|was|were|be|being|worth|has|have|carries ~2 not|no|no_longer|nothing|worthless|void|null|invalid|illegitimate',
      'signature ~1 worth ~1 nothing',
      'expired|lapsed|outdated|invalid mandate|term|legitimacy|powers|president',
      'legitimacy|mandate ~5 in_doubt|in_question|in_dispute|open_to_question|dubious|under_question',
      'nobody|no_one ~4 who|that|to ~3 sign|conclude|ratify ~2 treaty|agreement|document|documents|deal|peace',
    ],
    accept: 'There is no one in Kyiv entitled to sign.',
    reject: 'There is no one in Kyiv in August.',
  },
];
