import type { IssueRule } from '../model/issue';
import { VOTE } from './ukraine-elections-names';

const FIRE =
  'war|wartime|martial_law|bombs|bombing|bombardment|fire|missiles|rockets|drones|shelling|occupation|fighting|trenches|guns|sirens|attack|attacks|invasion|times_of_war';

const FOLLY =
  'madness|absurd|absurdity|impossible|folly|insane|crazy|unthinkable|irresponsible|reckless|suicide|suicidal|nonsense|inconceivable|indecent|mockery|farce|grotesque|ridiculous|wrong|mistake|out_of_the_question|immoral';

const ENDED =
  'lifting|lifted|end|ended|ends|over|martial_law|war|ceasefire|truce|peace|armistice|quiet|silent|last_shot|registered|home|guarantees|security|signed';

/** A vote in wartime, wanted or thought mad. */
export const electionsInWar: readonly IssueRule[] = [
  {
    name: 'even-in-war',
    kind: 'position',
    pole: 'for',
    patterns: [
      'ukrainians|people|voters|citizens ~2 be? asked ~3 who|whether|whom ~5 lead|rule|govern|president|leader',
      'external|outside|temporary|transitional|interim|provisional|international ~1 governance|administration|government|rule ~8 vote|elections|election|legitimate',
      `${VOTE} ~3 as ~2 condition|part|element|precondition ~2 of|for ~3 settlement|peace|deal|agreement|plan`,
      `have|hold|held|holding|holds|had|organise|organised elections|election|votes ~2 even ~1 in|during|under|amid|despite ~1 ${FIRE}`,
      'churchill|lincoln|roosevelt|britain|america ~8 elections|election|voted|vote ~4 war|wartime',
      `high_time|time|about_time ~2 to|for ~1 ${VOTE} ~2 in? ukraine|kyiv`,
      'time to hold|have one|a_vote|elections|an_election',
      `people|they|ukrainians|citizens|voters ~1 should|must|need_to|ought_to|have_to ~1 go_to_the_polls|vote|have_a_vote|be_able_to_vote|be_allowed_to_vote|be_asked`,
      `they|ukraine|kyiv|country ~1 need|needs|should_have|must_have|must_hold|should_hold|has_to_hold|have_to_hold|ought_to_hold ~1 a|an|new|fresh|to_hold? ~1 ${VOTE}`,
      `cancel|cancels|cancelled|canceled|cancelling|suspends|suspended|scrapped|dodges|avoids|postpones ~2 ${VOTE} ~1 +4 no ~1 claim|right|business|democrat|democracy|legitimacy`,
      `postpone|postponed|put_off|delay|delayed|cancel|cancelled|canceled|avoid|avoiding|dodge ~6 ${VOTE} ~4 fear|afraid|because|lest|knows|know ~3 lose|losing|lost|defeat|it`,
      `he|man|zelensky|zelenskyy|they|leadership|regime|president ~2 has|have|had|with|without no|any|a_valid? ~1 mandate|legitimacy`,
      `first? let ~1 ukrainians|people|them|voters|citizens|nation ~1 choose|elect|pick|vote|decide`,
      `${VOTE} +8 overdue|long_overdue`,
      `healthy|good|normal|important|necessary|right|sound|vital ~4 for ~3 democracy|democratic ~4 ${VOTE}`,
      `${VOTE} ~6 healthy|good|normal|important|necessary|sound|vital ~3 for ~2 democracy`,
    ],
    accept: 'Most democracies have elections even in wartime.',
    reject: 'Most democracies have weddings even in wartime.',
  },
  {
    name: 'not-in-this-war',
    kind: 'position',
    pole: 'against',
    patterns: [
      `no ~1 ${VOTE} ~2 be|is ~1 fair|free|held|possible|legitimate|democratic|safe ~3 while|as_long_as|under|during|amid|with`,
      `${VOTE} ~4 not ~2 fair|free|legitimate|democratic|safe ~4 while|as_long_as|under|during|amid|with`,
      `right|wise|correct|justified|sensible not to hold|call|organise|organize|stage ~2 ${VOTE}`,
      `no ~1 question|talk|thought|possibility of ~3 ${VOTE} ~4 ${FIRE}`,
      `no ~1 question|talk|thought|possibility of ~1 holding|organising|organizing|staging|calling|having ~2 ${VOTE}`,
      `nobody|no_one ~2 vote|voting|campaign|queue ~5 ${FIRE}`,
      `${FOLLY} ~2 to? ~1 demand|demanding|ask|expect|expecting|call_for|require|impose|organise|organize|hold|holding|stage ~3 ${VOTE}`,
      `${VOTE} ~5 ${FIRE} +6 ${FOLLY}`,
      `${VOTE} ~8 what ~1 <RU>|kremlin ~1 wants|dreams|needs|hopes`,
      `${VOTE} ~4 with ~8 occupied|occupation|at_the_front|abroad|trenches|displaced|exile`,
      `soldiers|men|troops|people|defenders ~6 trench|trenches|dugout|shelter|metro|front ~4 polling|ballot|vote|booth|polls`,
      `${VOTE} ~5 only|merely|just ~3 help|helps|serve|serves|divide|divides|weaken|weakens|destabilise|destabilize|split`,
      `<RU> s? ~2 demand|demands|call|calls|insistence|push|wish|talk ~1 for|on|of ~3 ${VOTE} ~6 ${FOLLY}|ploy|trick|trap|manipulation|pretext|cynical`,
      `not ~1 be? ~1 dictated|imposed|forced ~3 ${VOTE}`,
    ],
    accept: 'It is inconceivable to demand elections of a country under bombs.',
    reject: 'It is inconceivable to demand taxes of a country under bombs.',
  },
  {
    name: 'but-not-under-fire',
    kind: 'position',
    pole: 'against',
    fallback: true,
    patterns: [
      'not under|amid|beneath bombs|bombardment|fire|shelling|missiles|martial_law|drones|rockets',
      `holding|organising|organizing|staging|calling one|it|them|any ~1 in|during|amid|under|in_the_middle_of ~3 ${FIRE} ~3 ${FOLLY}`,
    ],
    accept: 'But not under bombs, he said.',
    reject: 'But not under tables, he said.',
  },
  {
    name: 'once-it-is-quiet',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${VOTE} ~3 could|can|would|will|may|might|should ~2 called|held|organised|organized|announced|scheduled|take_place|possible ~5 after|once|when|only|if|following ~6 ${ENDED}`,
      `citizens|people|ukrainians|we|voters|country|nation ~1 could|can|will|would ~1 vote|elect|go_to_the_polls ~2 as_soon_as|once|when|after|only|if`,
      `${VOTE} ~3 have_to|has_to|had_to|must|will|should|can|would wait ~1 for|until|till`,
      `${VOTE} ~3 ready|prepared|possible|willing ~6 if|once|provided|when ~5 ${ENDED}`,
      `ready|prepared|willing ~2 hold|holding|for|organise ~2 ${VOTE} ~4 if|once|provided|when|as_soon_as ~5 ${ENDED}`,
    ],
    accept: 'A ballot could be called six months after the lifting of martial law.',
    reject: 'A ballot could be called a farce.',
  },
  {
    name: 'vote-forced',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    patterns: [
      `force|forcing|impose|imposing|foist|foisting|thrust ~1 a|an|elections? ~2 ${VOTE} ~1 on|upon`,
      `${VOTE} ~2 before|ahead_of|prior_to ~2 settlement|peace|deal|truce|ceasefire|agreement`,
    ],
    accept: 'He is against forcing a vote on people in the metro.',
    reject: 'He is against forcing a lock on people in the metro.',
  },
  {
    name: 'votes-by-the-way',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `opinion|position|comment|asked ~2 on|about|of ~2 ${VOTE}`,
      `approve|approved|approves|decide|decided|ratified|endorsed|put ~3 in|by|to ~1 a|the nationwide|national|popular|all_ukrainian ~1 vote|referendum`,
      `approve|approved|approves|decide|decided|ratified|endorsed ~3 nationwide|national|popular|all_ukrainian ~1 vote|referendum`,
    ],
    accept: 'No one had asked for its opinion on a vote.',
    reject: 'No one had asked for its opinion on a film.',
  },
];
