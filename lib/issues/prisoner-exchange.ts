import type { Issue } from '../model/issue';
import { CAPTIVES, RETURNEES } from './words';

export const prisonerExchange: Issue = {
  id: 'prisoner-exchange',
  label: 'Prisoner exchange',
  proposition: 'Prisoners (and bodies) should be exchanged.',
  supportMeans: 'Announces, proposes, thanks for or demands an exchange.',
  opposeMeans: 'Refuses or suspends an exchange.',
  rules: {
    en: {
      vetoes: [
        'griner|whelan|gershkovich|bout|fogel|hostages_in_gaza|israeli_hostages|political_prisoners',
        'swapped for viktor',
        'navalny|navalnaya|kara_murza|yashin',
      ],
      rules: [
        {
          name: 'exchange',
          announced: true,
          kind: 'topic',
          pole: 'for',
          patterns: [
            'everyone for everyone',
            'all_for_all',
            `${CAPTIVES} ~2 exchange|exchanges|swap|swaps|release|releases|handover|exchanged|swapped|freed|released`,
            'exchange|exchanging|swap|swapping|trade|trading ~3 for ~3 ukrainians|russians|soldiers|captives|prisoners|people',
            'ukrainians|russians|soldiers|servicemen|people ~1 held|captured|imprisoned in|by ~1 <RU>|<UA>',
            'take|taking|get|getting|bring|bringing back ~4 captured|captives|prisoners|soldiers|servicemen',
            'exchange|exchanges|exchanging|swap|swaps|swapping|release|releasing|return|handover|transfer|repatriation|repatriating|freeing ~6 prisoners|pows|captives|bodies|remains|wounded|prisoner|soldiers|defenders|detainees|hostages|fallen',
            'all for all|1000_for_1000|thousand_for_thousand|one_thousand_for_one_thousand|1_000_for_1_000|1,000_for_1,000',
            'bodies of ~2 soldiers|fallen|dead|servicemen|defenders|troops|killed',
            'exchange of|round|list|lists',
          ],
          accept: 'They agreed on a prisoner exchange.',
          reject: 'The exchange rate fell.',
        },
        {
          name: 'bring-home',
          announced: true,
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            `bring|brings|bringing|brought|return|returning|returned|get|getting|come|coming|rescue|rescued ~5 home|back ~6 captivity|prison|${RETURNEES}`,
            'captives|prisoners|defenders|warriors|soldiers|everyone|everybody|all|people ~6 home|back|freed|returned|released ~4 captivity|home',
            `${RETURNEES} ~4 home|back_home|back_to_their|free|freed|released|returned|exchanged|swapped`,
            'fight|fighting|work|working for ~2 every|each|all ~3 prisoner|captive|hostage|defender',
            'until ~2 all|everyone|last|every ~3 back|home|free|returned|released',
            'from|in russian? captivity',
          ],
          accept: 'Every one must be brought back from captivity.',
          reject: 'He came home late.',
        },
        {
          name: 'tried-not-traded',
          kind: 'position',
          pole: 'against',
          patterns: [
            'fighters|militants|azov|prisoners|soldiers|mercenaries|nazis|captives|they ~8 not|never ~1 be exchanged|swapped|traded|handed_over',
            'no exchange|swap|trade ~2 for|of ~2 fighters|militants|azov|nazis|mercenaries|commanders',
          ],
          accept: 'These militants must not be exchanged.',
          reject: 'These cards must not be exchanged.',
        },
        {
          name: 'captives',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'prisoners of war|pows|captives|prisoner_of_war',
            'captured ~1 soldiers|servicemen|fighters',
          ],
          accept: 'He spoke of prisoners of war.',
          reject: 'He spoke of the prison budget.',
        },
        {
          name: 'exchange-at-large',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          fallback: true,
          patterns: ['exchange|exchanges|swap|swaps'],
          accept: 'He called the exchange a success.',
          reject: 'He called the change a success.',
        },
      ],
    },
  },
};
