import type { IssueRule } from '../model/issue';
import { CRIMES } from './words';

/** Those to be tried, apart from officials at large. */
export const SUSPECTS =
  'putin|criminals|criminal|perpetrators|perpetrator|killers|murderers|torturers|executioners|suspects|commanders|generals|aggressor|aggressors|those_responsible|kidnappers|abductors|invader|invaders|butchers|rapists|culprits|guilty|murderer|war_criminals|anyone_responsible|everyone_responsible';

const SUSPECTS_AND_LEADERS = `${SUSPECTS}|leaders|leadership|officials`;

/** Courts, trials and those to be tried, as the news names them. */
export const accountabilityNames: readonly IssueRule[] = [
  {
    name: 'trials',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `trial|trials|prosecution|prosecutions|indictment|indictments|charges|conviction|arrest|punishment of|for|against ~3 <RU>|${SUSPECTS_AND_LEADERS}|${CRIMES}|head_of_state|president|leader`,
      `indict|indicting|indicted|try|trying|prosecute|prosecuting|convict|arrest|arresting|detain|detaining|extradite|extraditing ~3 <RU>|${SUSPECTS_AND_LEADERS}|head_of_state|guest`,
      `chase|chasing|hunt|hunting|pursue|pursuing|go_after|going_after|track_down ~2 ${SUSPECTS}`,
      'proceedings|charges|case|cases|investigation|investigations|suits|lawsuits against ~2 <RU>|nationals|soldiers|officials|leaders|leadership',
      'put on trial',
      'opened|launched|opens|launches ~4 war_crimes cases|investigations|proceedings',
      'day in court',
      'findings|conclusions|report of|on|about ~2 torture|war_crimes|atrocities|abuses|bucha|crimes',
      'inquiry|probe|investigation into|on ~4 torture|war_crimes|atrocities|abuses|bucha|crimes|massacre|executions|deportations|strike|killing|killings',
      'commission|commissions of inquiry',
      'universal jurisdiction',
      'special|international|ad_hoc|hybrid|war_crimes|nuremberg ~2 court|tribunal|tribunals|chamber|trial',
      'icc|hague ~2 court|judges|prosecutor|prosecutors|investigation|charges|case|jurisdiction|decision|decisions',
      'international_criminal_court|international_court|icc|the_court_in_the_hague',
      'damages_register|register_of_damages|compensation_commission|claims_register',
    ],
    accept: 'They saw no sense in chasing war criminals.',
    reject: 'They saw no sense in chasing the bus.',
  },
  {
    name: 'the-trials',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    fallback: true,
    patterns: ['the trials|verdicts', 'verdicts', 'war_criminals|war_criminal'],
    accept: 'The mediators must not trade the trials away.',
    reject: 'The mediators must not trade places.',
  },
  {
    name: 'the-court',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    fallback: true,
    patterns: [
      'the court s ~1 ruling|decision|decisions|investigation|investigations|work|warrant|warrants|judges|prosecutor|jurisdiction|mandate',
      'work|cooperate|cooperation|working|cooperating|cooperates ~2 with the court',
      'branch|office|judges|prosecutor|prosecutors|decision|ruling of the court',
    ],
    accept: 'States should work closely with the court.',
    reject: 'He played tennis on the court.',
  },
  {
    name: 'warrants-issued',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: ['issue|issues|issued|issuing ~3 warrant|warrants|arrest_warrant|arrest_warrants'],
    accept: 'The judges issued two warrants.',
    reject: 'The judges issued two reports.',
  },
  {
    name: 'letting-off',
    kind: 'topic',
    pole: 'against',
    granted: true,
    patterns: [
      `${SUSPECTS} ~5 walk_free|walks_free|go_free|goes_free|going_free|walking_free|go_unpunished|goes_unpunished|off_the_hook|get_away|gets_away|escape|escapes|evade|evades|dodge|avoid ~2 justice|trial|punishment|court|accountability|responsibility|prosecution|with_it|with_murder?`,
      'escape|escapes|escaping|evade|evades|evading|dodge|dodging|avoid|avoiding|elude|eluding justice|trial|punishment|prosecution|responsibility|accountability',
      'wipe|wiping|wiped|wipes ~1 slate|slates clean',
      'slate ~2 wiped',
      `forgive|forgiving|forget|forgetting|pardon|pardoning|absolve|absolving|exonerate|exonerating|whitewash|whitewashing ~3 ${SUSPECTS}|${CRIMES}`,
      'immunity|amnesty|exemption clause|provision|passage|article|point',
      'immunity of|for|to ~3 heads|head|leaders|president|putin|officials|soldiers|commanders|russians|sitting',
      'sanctions|sanctioning|pressure|attacks|attack|threats on|against|of? ~4 icc|international_criminal_court|judges|prosecutor|prosecutors|court_s|the_court',
      'drop|dropping|withdraw|withdrawing|discontinue|discontinuing|close|closing|terminate|terminating ~4 charges|warrant|warrants|proceedings|cases|case|prosecutions|investigation against|for ~3 <RU>|nationals|leaders',
    ],
    accept: 'Nobody will let the murderers walk free.',
    reject: 'Nobody will let the dog walk free.',
  },
  {
    name: 'text-about-courts',
    kind: 'status',
    pole: 'for',
    patterns: [
      'no_longer|not ~3 contain|contained|contains|include|included|includes|mention|mentioned|mentions ~6 amnesty|accountability|tribunal|war_crimes',
      'text|wording|debate|panel|session|conference|seminar|workshop on|about ~1 accountability|amnesty|tribunal',
    ],
    accept: 'The points no longer contained the passage about an amnesty.',
    reject: 'There must be no amnesty.',
  },
];
