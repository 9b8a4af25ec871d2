import type { IssueRule } from '../model/issue';

/** A vote and the campaign before it. */
export const VOTE = 'vote|votes|voting|poll|polls|ballot|ballots|election|elections|campaign|campaigning';

const WAR =
  'war|wartime|martial_law|bombs|bombing|bombardment|fire|missiles|rockets|drones|shaheds|shelling|occupation|fighting|front|trenches|guns|sirens|attack|attacks|cities|soldiers|people_die|people_are_dying';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|the_end|this_year|next_year|the_year|year|months|days|weeks|christmas|easter';

/** A vote in Ukraine by its names; a bare 'vote' counts only beside what makes it this one. */
export const electionNames: readonly IssueRule[] = [
  {
    name: 'a-vote-there',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `<UA> s? ~2 ${VOTE}`,
      `${VOTE} in|for <UA>`,
      '<UA> ~2 to? vote|voting',
      '<UA> ~4 go|goes|going|head|heading|sent to the? polls|ballot_box|ballot_boxes|voters|people|country',
      'go|goes|going|went|return|returning to the polls|ballot_box|ballot_boxes|voters|electorate',
      'go to the people',
      'open|opens|opening|set_up ~2 polling_stations|polling_places',
      `hasty|snap|early|rushed|wartime|fresh|hurried|immediate ${VOTE}`,
      `${VOTE} ~3 during|under|amid|in|while|until|before ~3 ${WAR}`,
      `vote|poll|ballot by|within|before|in|this|next ~2 ${MONTHS}`,
      'voting|vote|ballot ~3 take_place|takes_place|held|happen',
      'new government|president|leadership|leader in|for|of ~1 <UA>',
      'vote|poll|ballot ~1 possible|conceivable|thinkable|feasible|made_sense|makes_sense|make_sense|held|organised|organized',
      'a|an|the|any ~1 electoral ~1 process|campaign|timetable|calendar|cycle',
      `timetable|date|schedule|deadline for|of ~3 ${VOTE}`,
      'lift|lifting|lifts|end|ending|ends|abolish|abolishing ~1 martial_law',
      'choose|elect|choosing|electing ~2 new ~1 president|leader|leadership|government|parliament|rada',
      'new|fresh|renewed|democratic ~1 mandate',
    ],
    accept: 'A snap vote would be a risk.',
    reject: 'The council put it to a vote.',
  },
  {
    name: 'caretakers',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'temporary|transitional|interim|external|un_run|un_led|caretaker|provisional|international ~2 administration|governance|government|authority|rule',
    ],
    accept: 'He proposed a caretaker authority under the United Nations.',
    reject: 'He took care of the garden.',
  },
  {
    name: 'legitimacy-questioned',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'dispute|disputes|disputing|question|questions|questioning|doubt|doubts|doubting|challenge|challenges|challenging|deny|denying|contest|contesting|attack|attacks|attacking|undermine|undermining ~4 mandate|legitimacy',
      'doubts|questions|claims|remarks|talk|lectures|allegations about|over|on|of ~5 mandate|legitimacy',
    ],
    accept: 'It is absurd to dispute his mandate.',
    reject: 'It is absurd to dispute the bill.',
  },
  {
    name: 'postponement',
    kind: 'topic',
    pole: 'against',
    patterns: [
      `postponement|postponing|postpone|delay|delaying|deferral|deferring|suspension|suspending|cancellation|cancelling|putting_off|absence of? ~3 ${VOTE}`,
      `${VOTE} ~2 postponed|delayed|deferred|suspended|put_off|cancelled|canceled`,
    ],
    accept: 'He found the postponement of the poll sensible.',
    reject: 'He found the postponement of the match sensible.',
  },
];
