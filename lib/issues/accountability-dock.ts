import type { IssueRule } from '../model/issue';
import { SUSPECTS } from './accountability-names';
import { CRIMES } from './words';

const MUST = 'must|should|shall|will|has_to|have_to|had_to|ought_to|need_to|would|belong';

/** The dock as a place, courts as partners or foes. */
export const accountabilityDock: readonly IssueRule[] = [
  {
    name: 'into-the-dock',
    kind: 'position',
    threat: true,
    pole: 'for',
    patterns: [
      'find|identify|punish|pursue|prosecute|try|jail|hunt_down|track_down ~1 those|people|men ~2 who|behind ~2 tortured|killed|shelled|raped|murdered|ordered|deported|abducted|executed|massacre|crimes',
      'every|each|all ~2 commander|commanders|officer|officers|soldier|soldiers|general|generals|official|officials|pilot|torturer|invader|occupier ~8 punished|found|tried|prosecuted|accountable|dock|justice|identified|answer|sentenced',
      `those|everyone|anyone|all|people|whoever|architects|guilty|men|commanders|leaders|masterminds|organisers ~8 ${MUST} ~4 dock|court|judge|judges|trial|tribunal|justice|the_hague|bars|answer_for|pay_for|account`,
      `see|put|bring|get|want|place|haul ~4 ${SUSPECTS}|criminal|leaders|putin|them ~2 in|into|to ~1 the dock`,
      `making|make|makes|made ~1 those|them|everyone|${SUSPECTS} ~6 answer|pay|account ~1 for`,
      `make_sure|ensure|ensures|see_to_it|guarantee ~6 those|${SUSPECTS}|leaders|everyone ~6 tried|punished|prosecuted|justice|accountable|sentenced|convicted`,
      'host|hosts|hosting|hosted|house|houses|housing ~3 tribunal|special_tribunal|branch|seat|secretariat|claims_commission|register ~2 of|for? ~2 court|crime_of_aggression|tribunal?',
      `opened|opens|launched|registered|documented|recorded|investigating ~4 thousand|000|cases|proceedings ~6 war_crimes|crimes|atrocities|court|torture`,
      'documented|recorded|registered|documenting ~5 war_crimes|atrocities|crimes_against',
      'work|cooperate|cooperating|working ~1 closely|fully|more_closely with ~1 the court|icc|tribunal|prosecutors',
      'notice|notices of suspicion ~14 orphans|children|torture|deport*|abduct*|war|shelling|killing|crimes',
      'tried|judged|convicted|sentenced ~2 in_absentia|even_if_absent|in_her_absence|in_his_absence',
      'force|forcing|compel|order|oblige ~3 government|cabinet|authorities ~1 to ~1 execute|enforce|carry_out|honour|act_on ~1 the|a warrant',
      'evidence ~3 kept|secured|saved|preserved ~2 for ~1 trials|trial|courts|tribunal|prosecutors',
      'closing|closure|shutting|defunding|dismantling of? ~4 war_crimes ~1 database|unit|archive|team|office|tracker',
      `committed|commits|commit ~2 crime_of_aggression`,
      `real|fair|just verdicts|verdict|sentences`,
      `${CRIMES} ~3 cannot|must_not|will_not|never ~1 be? forgotten|forgiven|unpunished|go_unanswered`,
    ],
    accept: 'The architects of this war must end in the dock.',
    reject: 'The architects of this house must end the work.',
  },
  {
    name: 'court-as-foe',
    kind: 'position',
    pole: 'against',
    patterns: [
      'joining|participation|participating|support|supporting|cooperation|cooperating|countries|states|anyone ~6 tribunal|icc|court ~6 unfriendly|hostile ~1 act|step|move',
      'the court|icc|tribunal s? ~1 ruling|rulings|verdict|decision|warrant|warrants? ~4 hostile|hostility|biased|bias|russophob*|anti_russian|one_sided|politically_motivated|prejudiced',
      'ban|bans|banning|banned|outlaw|outlawing|prohibit|prohibiting|forbid|forbidding ~3 cooperation|cooperating|contacts ~2 with ~1 the_hague|icc|tribunal|court',
      'ignore|ignores|ignored|ignoring|disregard|disregarding|defy|defying|flout|flouting ~1 the|this|that|it|any ~1 warrant|warrants|court|icc|order',
      'warrant ~8 would|will|could ~1 ignore|disregard ~1 it',
      'warrant or no_warrant',
      'no_one|nobody|not|never ~2 lay ~1 hand|hands|finger on ~1 him|putin',
      'for us|russia|moscow this|the court|warrant|tribunal ~1 does|do not exist',
      'court|tribunal|statute ~4 worth nothing',
      'warrant ~2 stood|stands|stand in_the_way|as_an_obstacle ~2 of|to? ~2 talks|peace|negotiations?',
      'farce|charade|spectacle|circus|show of|by ~2 council_of_europe|hague|icc|tribunal',
      'arrest|arresting ~3 leader|president|putin|guest|him ~6 out_of_the_question|declaration_of_war|act_of_war|impossible|unthinkable',
    ],
    accept: 'A bill banning any cooperation with The Hague was introduced.',
    reject: 'A bill banning smoking was introduced.',
  },
  {
    name: 'no-reaction',
    kind: 'status',
    pole: 'for',
    patterns: [
      'not|never ~1 react|reacting|reacted|comment|commenting|respond ~1 to|on ~6 tribunal|icc|court|warrant|warrants|trial|investigation',
    ],
    accept: 'Moscow would not react to the creation of the tribunal.',
    reject: 'Moscow would not recognise the tribunal.',
  },
];
