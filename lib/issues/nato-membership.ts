import type { Issue } from '../model/issue';
import { natoInTheNews } from './nato-in-the-news';
import { namelessMembership } from './nato-nameless';
import { natoNames } from './nato-names';
import { natoPositions } from './nato-positions';
import { natoRefusals } from './nato-refusals';
import { natoSeat } from './nato-seat';
import { natoTerms } from './nato-terms';

export const natoMembership: Issue = {
  id: 'nato-membership',
  label: 'NATO membership',
  proposition: 'Ukraine should join NATO (be invited or keep its path open).',
  supportMeans: 'Backs invitation, accession or the open door for Ukraine.',
  opposeMeans: 'Rules accession out, demands neutrality or non-bloc status, calls it unrealistic.',
  rules: {
    en: {
      twins: [
        'finland|finnish|helsinki|finns|sweden|swedish|stockholm|swedes|bosnia|bosnian|sarajevo|montenegro|montenegrin|macedonia|macedonian|skopje|austria|ireland|switzerland|moldova|moldovan|georgia|georgian|tbilisi|armenia|kosovo|serbia|serbian',
      ],
      vetoes: [
        'nato ~1 training|exercise|exercises|drills',
        'peacekeepers|troops|soldiers|forces|contingents from|of ~2 nato',
        'nato troops|soldiers|contingents|forces|boots|peacekeepers',
        'veto ~5 protects|troops|contingent|force|peacekeepers|deployment',
        'neutral between|on|about|mediator|mediators|broker|brokers|venue|venues|ground|arbiter|arbiters|observer|observers|party|parties|intermediary|go_between|territory|soil|place|capital|stance|language|wording|judge|referee|host|monitors|experts|peacekeepers',
        'in|on|from a? neutral',
        'invitation|invited|inviting ~6 talks|attend|visit|meet|meeting|conference|parade|come|travel|speak|address|moscow|beijing|minsk|istanbul|ankara|negotiate|mediate|negotiations|observe|inspect|dinner|ceremony',
        'finland|finnish|sweden|swedish|georgia|moldova|bosnia|montenegro|macedonia|austria|ireland ~4 join|joining|membership|accession|member',
      ],
      rules: [
        ...natoInTheNews,
        ...natoNames,
        ...namelessMembership,
        ...natoRefusals,
        ...natoPositions,
        ...natoTerms,
        ...natoSeat,
      ],
    },
  },
};
