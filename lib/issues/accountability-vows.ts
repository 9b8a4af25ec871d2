import type { IssueRule } from '../model/issue';
import { SUSPECTS } from './accountability-names';
import { CRIMES } from './words';

const OFF =
  'walk_free|walks_free|go_free|goes_free|going_free|walking_free|unpunished|off_the_hook|get_away|gets_away|escape|escapes|evade|evades|dodge|pardoned|forgiven|forgotten|spared';

const NEVER =
  'indefensible|unacceptable|intolerable|unthinkable|inconceivable|scandalous|outrage|outrageous|cannot|not|never|no|nobody|no_one|none|must_not|disgrace|immoral|shameful';

/** Vows that crimes will be tried, and words against the courts. */
export const accountabilityVows: readonly IssueRule[] = [
  {
    name: 'none-goes-free',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${NEVER} ~6 ${SUSPECTS}|${CRIMES} ~6 ${OFF}`,
      'amnesty|impunity|immunity ~4 licence|license|invitation|invites|encourages|breeds|green_light|insult|betrayal|disgrace|shame|slap|emboldens|disgraceful|spit|mockery|begets|fuels|leads_to',
      'every|each crime|perpetrator|murderer|one|torturer|killer|soldier|commander|act ~8 court|answer|answered|punished|justice|tried|accounted|accountable|trial|recorded|documented',
      `if nobody|no_one|none ~4 trial|punished|accountable|justice|tried|answer|account`,
      'immunity|amnesty ~1 clause|provision|passage|article|point ~3 must|should|has_to|needs_to ~1 be? deleted|removed|go|scrapped|struck|dropped|out|struck_out',
      'those|anyone|everyone|all|people who|responsible|guilty|behind ~4 executed|tortured|killed|raped|murdered|deported|shot|crimes|massacre|strike ~6 must|should|will|shall|have_to ~4 found|tried|punished|answer|caught|prosecuted|accountable|justice|court',
      `not|never ~3 ${CRIMES} ~4 swept|forgotten|buried|erased|ignored|brushed`,
      'made|forced|compelled to ~1 answer|pay|account ~1 for',
      `those|anyone|everyone|all|people who ~5 crimes|crime|atrocities|torture|killed|ordered ~6 answer|pay|punished|tried|accountable|justice|trial|account|prosecuted|dock|court|judges|tribunal`,
      'reasonable|good|sufficient|solid|strong|serious grounds|reason|reasons|basis to|for believe|believing|suspect|think ~12 responsib*|committed|guilty|crimes|war_crimes',
      'warrant|warrants|indictment ~2 justified|well_founded|legitimate|lawful|fair',
      'not|never|no|cannot ~2 trade|bargain|sacrifice|barter|haggle|negotiate|swap ~3 justice|trials|accountability|tribunal ~1 away?',
      'justice|accountability|trials|tribunal ~2 not|never ~2 traded|bargained|sacrificed|negotiated|negotiable|bargaining|for_sale|swapped',
      'no|without ~1 statute_of_limitations|limitation_period',
      `${CRIMES} ~4 no|without ~1 limitation|limitations|time_limit|expiry_date`,
      `${CRIMES} ~3 not|never ~1 expire|lapse|forgotten|forgiven|be_forgotten|be_forgiven|time_barred|negotiable`,
      'trials|tribunal|court|prosecutions|investigations|proceedings ~2 must|should|will|shall|have_to ~1 go|continue|proceed|begin|start|take_place|happen|be_held',
      'courts|prosecutors|investigators|judges ~4 go_on|continue|keep|will ~3 pursue|pursuing|prosecute|prosecuting|investigate|investigating|hunting|trying',
      'justice ~2 will|must|shall|should ~1 be? done|served|come|prevail|catch',
      `${SUSPECTS}|<RU>|he|they ~3 must|will|shall|should|has_to|have_to ~2 stand_trial|face_trial|face_justice|be_tried|be_prosecuted|be_punished|answer_for|be_brought|be_held_accountable|be_held_to_account|end_up_in|sit_in|pay_for_their|pay_for_his|be_put`,
      'criminals|murderers|killers|torturers|perpetrators ~2 not|never ~2 sleep|hide|rest|relax|feel_safe|be_safe',
      'without ~1 justice|accountability|verdicts|punishment|trials ~6 no|not|never|back|again|return|repeat|next',
      'only ~2 justice|accountability|punishment|tribunal ~4 peace|prevent|stop|deter',
      'reckoning ~3 will|must|come|coming',
    ],
    accept: 'It is indefensible that the aggressor should walk free.',
    reject: 'It is indefensible that the bus should be late.',
  },
  {
    name: 'strike-back-at-the-court',
    kind: 'position',
    pole: 'against',
    patterns: [
      'criminal_case|criminal_cases|case|charges|wanted_list|arrest_warrant|warrants|criminal_proceedings|indictment against|for ~4 judges|judge|prosecutor|prosecutors|icc',
      'missile|missiles|strike|bomb|hit|rocket ~4 courthouse|court|hague',
      'icc|court|warrant|warrants|tribunal|indictment|charges ~8 toilet_paper|worthless_paper|scrap_of_paper|scrap_paper|puppet|puppets|political_tool|tool_of_the_west|biased|double_standards|no_right_to_exist|legally_nil|zero_significance|meaningless|no_significance|self_appointed|nonentity',
      'warrant|warrants|indictment|icc|court ~6 grave|serious|big|huge ~1 mistake|error',
      'court|icc|it|they ~1 should|must ~2 respect|observe|honour ~1 immunity',
      'respect|respecting|uphold ~2 immunity ~1 of|for',
      'no|not|little ~2 sense|point|use|time ~2 chasing|chase|hunting|hunt|pursuing|pursue|prosecuting|prosecute|arresting|arrest|trial|trials|tribunal|tribunals ~3 war_criminals|putin|criminals|leaders?',
      'no attention|heed|interest|importance ~3 ruling|rulings|warrant|warrants|icc|the_court',
      'president|he|putin|head|guest ~4 has|had|have|enjoys|enjoyed|enjoy ~2 immunity',
      'bury|draw|drawing|put|putting ~1 line under ~3 crimes|past|war',
      'full|general|complete|blanket|mutual amnesty for ~1 all|both|everyone|actions|parties',
      'no need|plans|intention for|of|to ~2 tribunal|tribunals|trials|arrest',
    ],
    accept: 'Investigators opened a criminal case against the judges.',
    reject: 'Investigators opened a criminal case against the baker.',
  },
];
