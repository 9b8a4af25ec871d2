import type { IssueRule } from '../model/issue';
import { CRIMES } from './words';

const COURT = 'court|courts|tribunal|icc|hague|warrant|warrants|prosecutor|prosecutors|judges';

const SLUR =
  'farce|parody|mockery|tool|circus|show|political|politicised|politicized|illegitimate|void|nonsense|absurd|joke|sham|kangaroo|biased|puppet';

const LEADER = 'russian_president|russian_leader|putin|kremlin_leader|kremlin_chief';

/** Pleas for trials and against the courts, in further wordings. */
export const accountabilityPleas: readonly IssueRule[] = [
  {
    name: 'evidence-brought',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `have|having|see|seeing|get|getting|want|wants ~1 the? ~1 ${LEADER}|him ~1 arrested|detained|tried|jailed|prosecuted|indicted|extradited|in_the_dock|behind_bars`,
      'aggression|war_crimes ~1 centre|center|unit|body|group|register',
      'centre|center|group|body ~6 prosecution|investigate|investigating|prosecute ~6 aggression|crimes|invasion|leaders',
      'case|indictment|charges ~1 of|against ~3 russian ~2 officer|officers|soldier|soldiers|commander|general|generals|pilot|colonel',
    ],
    accept: 'They asked to have the Russian president arrested.',
    reject: 'They asked to have the window repaired.',
  },
  {
    name: 'out-of-the-court',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      `exit|withdrawal|departure ~1 from|of ~2 icc|international_criminal_court|court|rome_statute`,
      `ban|bans|banning|outlaw|outlawing|prohibit|prohibiting ~2 activities|activity|work|operations ~1 of ~2 icc|court|tribunal`,
      'accept|accepts|grant|grants|agree_to|agrees_to|offer|offers|offering|propose|proposes|proposing|granting ~3 amnesty|immunity|pardon|pardons',
      'offer|proposal|plan|idea ~1 of|for ~2 amnesty|immunity|pardon',
    ],
    accept: 'She announced the exit from the International Criminal Court.',
    reject: 'She announced the exit from the motorway.',
  },
  {
    name: 'dock-and-verdict',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `if ~3 ${CRIMES}|bucha|mariupol|izium|irpin ~3 forgiven|forgotten|unpunished|ignored|pardoned|swept`,
      `courtroom|dock|tribunal|court|bench ~1 in_which|where|before_which ~2 aggressor|putin|killers|perpetrators|leaders|criminals`,
      `no|never|nor ~1 justice|peace|reconciliation ~1 without ~9 dock|tribunal|trial|trials|judges|verdict|verdicts|warrant|courtroom`,
      `only ~1 court|tribunal|judge|judges|trial ~1 can|could|will|would`,
      `${LEADER}|he ~2 will|would|must|shall|should ~1 be arrested|detained|handcuffed|taken_into_custody`,
      `ask|asks|asked|asking|call|calls|called|calling|demand|demands|demanded ~1 for ~1 her|his|their ~1 arrest|trial|extradition|prosecution|indictment`,
      `justice|prosecutions|trials|accountability ~2 will|would|must|shall ~1 be ~1 pursued|done|served|continued|delivered`,
      `apply|applied|applies|applying|request|requests|requested|petitioned ~1 for? ~2 warrant|warrants ~2 against|for`,
      `file|filed|files|submit|submitted|submits|handed|lodged|lodges|passed|supplied ~3 evidence|complaint|dossier|testimony|submission ~8 hague|icc|prosecutor|prosecutors|tribunal`,
      `prosecuting|trying|punishing|jailing ~1 those|them|the ~6 all_in_favour|in_favour|overdue|a_duty|our_duty`,
      `sooner ~1 it|tribunal|court|trial ~1 sits|starts|begins|convenes ~1 the_better|better`,
    ],
    accept: 'There is no justice without a seat for the aggressor in the dock.',
    reject: 'There is no joy without a seat in the sun.',
  },
  {
    name: 'court-dismissed',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${COURT} +7 describes|described|calls|called|dubs|dubbed|dismisses|dismissed|brands|branded|deems|considers|regards ~4 ${SLUR}`,
      `${COURT} +3 that|a|this|mere ~1 tool|puppet|instrument|weapon|plaything|lackey ~1 of|in|for ~2 west|washington|nato|london|brussels`,
      `${COURT}|decisions|rulings +3 which|whose|that ~4 not|never ~2 recognise|recognize|heed|accept|obey|respect|honour|acknowledge|follow|execute`,
      `attempt|attempts|any|carry_out|execute|enforce|act_on|arrest ~6 hague|icc|warrant|court_s_order|court_order ~10 declaration_of_war|act_of_war|casus_belli|mean_war`,
      `amnesty|immunity|pardon ~6 as|considers|considered|calls|deems|sees ~1 as? ~1 the|a|part price|condition|element|of ~2 of? ~2 deal|settlement|peace|agreement`,
      'charged|indicted|sentenced|convicted|arrested ~2 icc|hague ~1 judges|judge|prosecutor|prosecutors|officials',
      'safe passage|travel|conduct|entry ~1 for|to ~1 putin|russian_president|russian_leader|him',
      'open|ready|willing|prepared to ~2 amnesty|immunity|pardon',
    ],
    accept: 'He spoke of the tribunal, which he described as a farce.',
    reject: 'He spoke of the tribunal, which he described as overdue.',
  },
  {
    name: 'other-files',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: ['bucha question|issue|file|topic|theme', 'question|issue|topic of|about bucha'],
    accept: 'The Bucha question is on the table once more.',
    reject: 'The Bucha killers must be tried.',
  },
];
