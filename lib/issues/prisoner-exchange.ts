import type { Issue } from '../model/issue';

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
            'prisoner|prisoners|pow|pows|captive|captives|detainee|detainees|captured_soldiers ~2 exchange|exchanges|swap|swaps|release|releases|handover|exchanged|swapped|freed|released',
            'exchange|exchanges|exchanging|swap|swaps|swapping|release|releasing|return|handover|transfer|repatriation|repatriating|freeing ~6 prisoners|pows|captives|bodies|remains|wounded|prisoner|soldiers|defenders|detainees|hostages|fallen',
            'all for all|1000_for_1000|thousand_for_thousand|one_thousand_for_one_thousand|1_000_for_1_000|1,000_for_1,000',
            'bodies of ~2 soldiers|fallen|dead|servicemen|defenders|troops|killed',
            'prisoners of war|pows|captives|prisoner_of_war',
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
            'bring|brings|bringing|brought|return|returning|returned|get|getting|come|coming ~5 home|back ~6 captivity|captives|prisoners|prison|defenders|warriors|soldiers',
            'captives|prisoners|defenders|warriors|soldiers|everyone|everybody|all|people ~6 home|back|freed|returned|released ~4 captivity|home',
            'captives|prisoners|defenders|warriors|people|ukrainians ~4 home|back_home|free|freed|released|returned',
            'from|in russian? captivity',
          ],
          accept: 'Every one must be brought back from captivity.',
          reject: 'He came home late.',
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
