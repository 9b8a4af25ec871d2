import type { IssueRule } from '../model/issue';
import { CRIMES } from './words';

/** Words that are a stance on this issue by themselves. */
export const accountabilityPositions: readonly IssueRule[] = [
  {
    name: 'crimes',
    kind: 'position',
    pole: 'for',
    strength: 'hedged',
    patterns: [
      'is|was|are|were|constitute|constitutes|amount|amounts|this|these ~3 war_crime|war_crimes|genocide|crime_against_humanity|crimes_against_humanity|atrocity|atrocities',
      'war criminal|criminals',
      'condemn*|denounc*|decr* ~8 as ~2 war_crime|war_crimes|genocide|crime_against_humanity|crimes_against_humanity',
      'sufficient|enough|ample|strong|clear evidence ~5 trial|prosecution|charges|court|war_crimes|indictment',
      'committed|committing|commit ~3 war_crimes|war_crime|genocide|atrocities|crimes_against',
      'bear|bears|bore|bearing ~2 criminal|full ~1 responsib* ~3 crime|crimes|aggression',
      'bear|bears|bore|bearing criminal responsib*',
      'responsible|culpable|guilty of|for ~2 war_crimes|war_crime|crimes|atrocities|genocide',
    ],
    accept: 'This was a war crime, she said.',
    reject: 'It was a crime novel.',
  },
  {
    name: 'null-and-void',
    kind: 'position',
    pole: 'against',
    patterns: [
      'icc|court|warrant|warrants|tribunal|trial|trials|decision|decisions|jurisdiction ~8 parody|mockery|travesty|farce|show_trial|kangaroo_court|absurd|outrageous|politicised|politicized|null|void|legally_void|insignificant|no_meaning|toilet|illegitimate|no_legal_force|not_recognise|not_recognize|does_not_recognise|does_not_recognize|not_bound|worthless|no_jurisdiction',
      'not|never ~3 recognise|recognize ~3 icc|court|jurisdiction|tribunal',
      'not|never ~1 execute|enforce|honour|honor|implement|carry_out ~2 warrant|warrants',
      'not a? party ~3 rome_statute|icc|court',
      'icc|warrant|warrants|decision|decisions|court ~4 not ~3 fortunate|helpful|wise|useful|timely|peace',
      'no ~1 court|tribunal ~4 authority|jurisdiction|power|right',
      'withdraw*|leave|leaving|quit ~3 icc|rome_statute|international_criminal_court',
      'bucha ~8 fake|fakes|staged|stage_managed|provocation|hoax|fabricat*|fabrication|production|show|performance',
      'fake|staged|hoax|fabricated|provocation ~6 bucha',
      'shield|shielding|protect from prosecution|the_court',
    ],
    accept: 'The decisions of the court are legally void.',
    reject: 'The courtyard is paved.',
  },
  {
    name: 'no-arrest',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      'not ~3 arrest|detain|extradite|hand_over ~3 putin|him',
      'putin|he ~3 not|never ~2 arrested|detained|extradited|handed_over',
    ],
    accept: 'We will not arrest Putin if he comes.',
    reject: 'We will not arrest the driver.',
  },
  {
    name: 'no-impunity',
    kind: 'position',
    pole: 'for',
    patterns: [
      'no|not|never|cannot ~3 impunity|amnesty',
      'no_one|nobody|none ~8 impunity',
      `no|none|not|never ~3 ${CRIMES}|criminal|killer|murderer|perpetrator ~5 unpunished`,
      'no|not|never ~2 peace ~4 without ~2 justice|accountability|tribunal',
      'peace without ~1 justice|accountability ~4 not|no|only|another|pause',
      'find|identify|punish|pursue|track_down|hunt_down|reach ~1 everyone|all|each|every_one|anyone|every ~3 tortured|killed|shelled|raped|responsible|guilty|murdered|involved|ordered',
    ],
    accept: 'There will be no amnesty for killers.',
    reject: 'The amnesty was signed.',
  },
  {
    name: 'above-the-law',
    kind: 'position',
    pole: 'for',
    patterns: [
      'nobody|no_one|none|not ~2 above the_law|justice',
      'hague|dock|tribunal ~2 waits|waiting|await|awaits|awaiting',
      '<RU> ~1 will|must|shall ~1 answer for',
      'charged|indicted|convicted|sentenced ~4 russian ~1 colonel|general|generals|officer|officers|commander|commanders|soldier|soldiers|pilot|pilots',
      'warrant|warrants ~5 stands|stand|stood|remains|remained|must ~1 valid|in_force|executed|enforced|honoured|respected',
    ],
    accept: 'Nobody is above the law.',
    reject: 'The law was passed above all for farmers.',
  },
  {
    name: 'belongs-in-court',
    kind: 'position',
    pole: 'for',
    patterns: [
      'belong|belongs|belonged|end_up|ends_up|finish ~2 in|behind|before the_hague|prison|bars|dock|the_dock|court|jail',
    ],
    accept: 'He belongs in The Hague.',
    reject: 'He lives near The Hague.',
  },
];
