import type { IssueRule } from '../model/issue';

/** Deported children by other names, their homecoming, and what is done to them. */
export const childrenHomecoming: readonly IssueRule[] = [
  {
    name: 'homecoming',
    kind: 'topic',
    pole: 'for',
    announced: true,
    deed: true,
    patterns: [
      'homecoming|return|repatriation|reunion|reunification of|for ~3 deported|abducted|stolen|kidnapped|missing|displaced|transferred|minors|youngsters|families',
      'names|whereabouts|lists|list|fate|data|location|information ~3 of|on|about ~4 abducted|deported|stolen|children|minors|kids|19|20000|thousand',
      'every|each|last|all|another|more|these|our ~2 stolen|abducted|deported|kidnapped|ukrainian ~1 child|children|kids|boys|girls|minors ~4 home|back|returned|come_home|return',
      'children|kids|minors ~2 be ~1 returned|released|sent_home|brought_home|given_back|handed_back|handed_over|allowed_home',
      'families ~2 still? ~1 waiting|wait ~4 children|kids|home',
      'bring_kids_back|bring_back_kids|bring_kids_back_ua|coalition_for_the_return',
    ],
    accept: 'Doha would speed up the homecoming of the deported.',
    reject: 'Doha would speed up the building of the bridge.',
  },
  {
    name: 'wrong-to-them',
    kind: 'position',
    pole: 'for',
    patterns: [
      'no|not|never ~1 child|children|kids|minors ~3 bargaining|trading ~1 chip|chips|counter|tool|currency',
      'children|kids ~2 are|is|must not|never ~1 a? bargaining ~1 chip|chips|counter',
      'giving|give|gives|issuing|handing|changing|imposing ~2 ukrainian|abducted|deported|stolen ~1 kids|children|minors ~3 new|russian ~1 names|passports|identities|citizenship|families',
      'adoption|adopting|adopt|russification|re_education|reeducation|indoctrination|indoctrinating|militarisation|militarization|brainwashing ~2 of? ~3 ukrainian|abducted|deported|stolen ~1 children|kids|minors ~6 stop|end|crime|unacceptable|genocide|cease|criminal',
      'no ~1 deal|peace|agreement|settlement|treaty ~4 until|unless|without|before ~4 kids|children|they_are_home',
      'pace ~3 far|much|too ~1 slow',
    ],
    accept: 'Giving Ukrainian kids new passports had to stop.',
    reject: 'Giving tourists new passports had to stop.',
  },
];
