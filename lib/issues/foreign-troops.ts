import type { Issue } from '../model/issue';

export const foreignTroops: Issue = {
  id: 'foreign-troops',
  label: 'Foreign troops in Ukraine',
  proposition: 'Western or peacekeeping troops should be stationed in Ukraine.',
  supportMeans: 'Offers, plans or demands such troops.',
  opposeMeans: 'Rules them out, refuses to send, or calls them a target.',
  rules: {
    en: {
      vetoes: [
        'barracks|bundeswehr|conscription|conscripts|parade|veterans|pensions|salaries|pay_rise',
        'mexico|mexican|venezuela|greenland|panama|taiwan|syria|iraq|niger|chad|mali|african',
        'north_korean|korean|cuban|wagner troops|soldiers|forces',
        'troops|soldiers|forces|brigade ~6 poland|estonia|latvia|lithuania|romania|germany|eastern_flank',
      ],
      rules: [
        {
          name: 'foreign-force',
          kind: 'topic',
          pole: 'for',
          patterns: [
            '<EU>|<NATO>|<GB>|<FR>|<DE>|<PL>|<IT>|<US>|<WEST>|<TR> ~1 troops|soldiers|forces|contingent|contingents|peacekeepers|servicemen|military_personnel|boots|army|units|unit',
            'foreign|allied|multinational|international|peacekeeping|western|reassurance|stabilisation|stabilization|european ~1 troops|soldiers|forces|force|contingent|contingents|mission|military_presence|unit|units|peacekeepers|deployment',
            'peacekeepers|peacekeeping|peacekeeper|blue_helmets|boots_on_the_ground|ground_troops|troops_on_the_ground|interventionists|foreign_intervention',
            'troops|soldiers|forces|contingents from|of ~2 nato|europe|european|western|foreign|alliance|allied|coalition|country|countries',
          ],
          accept: 'European troops would be welcome there.',
          reject: 'The troops of the king wore red.',
        },
        {
          name: 'send-troops',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'send|sending|sent anyone|anybody ~1 to ukraine',
            'send|sends|sending|sent|deploy|deploys|deploying|deployed|deployment|dispatch|dispatching|put|putting|contribute|station|stationing|commit ~4 troops|soldiers|peacekeepers|boots|forces|army|contingent|instructors|combat|sons|boys|men',
            'troops|soldiers|forces|army|instructors ~3 sent|deployed|stationed|go|going|fight ~2 to|in|for? ukraine',
            'military instructors|trainers ~2 ukraine',
          ],
          accept: 'We will not send soldiers.',
          reject: 'They sent flowers.',
        },
        {
          name: 'legitimate-target',
          kind: 'position',
          threat: true,
          pole: 'against',
          patterns: [
            'troops|soldiers|peacekeepers|forces|contingent|contingents ~8 coffins|body_bags|caskets|graves|bodies',
            'not|no ~1 one|single ~2 soldier|soldiers|boot|troops ~6 ukraine|fight|front|go',
            'no ~1 <DE>|<IT>|<PL>|<US>|<GB>|<FR>|<HU>|<SK>|german|italian|polish soldier|soldiers|troops ~6 ukraine|front',
            'troops|forces|soldiers|contingent|contingents|unit|units|peacekeepers ~8 treated|regarded|seen|considered|viewed as ~1 occupiers|invaders|enemies|enemy|interventionists|aggressors|occupation',
            'troops|forces|force|soldiers|contingent|contingents|unit|units|peacekeepers +14 legitimate|lawful|legal|military|priority|valid ~1 target|targets',
            'troops|forces|soldiers|contingent|units|peacekeepers ~10 be|become|are|as|is targets|target',
            'foreign|nato|western|european|their ~1 troops|forces|soldiers|contingent|units|peacekeepers +10 destroy|destroyed|eliminate|eliminated',
            'legitimate|lawful target|targets for|of ~3 russian|our? army|forces|strikes|destruction',
            'troops|soldiers|forces|contingents|peacekeepers +14 direct conflict|clash|war|confrontation with? ',
            'troops|soldiers +12 they_would_be|they_will_be ~1 legitimate|lawful targets',
            'not ~3 sending american|british|german|polish|our? boys|sons|troops|soldiers',
          ],
          accept: 'Any foreign units will become a legitimate target.',
          reject: 'The club missed its target for May.',
        },
        {
          name: 'ambiguity',
          kind: 'position',
          pole: 'for',
          strength: 'hedged',
          patterns: [
            'strategic ambiguity',
            'troops|soldiers +20 nothing ~3 excluded|ruled_out',
            'nothing|not ~3 ruled|excluded|rule|exclude ~3 troops|soldiers|ground',
            'troops|soldiers|ground +6 nothing|not|cannot ~3 ruled|excluded|exclude',
          ],
          accept: 'On troops, nothing can be ruled out.',
          reject: 'The troops followed the rules.',
        },
      ],
    },
  },
};
