import type { Issue } from '../model/issue';
import { SOLDIERS } from './words';

/** Nations and alliances whose soldiers would be foreign in Ukraine. */
const SENDERS =
  '<EU>|<NATO>|<GB>|<FR>|<DE>|<PL>|<IT>|<US>|<WEST>|<TR>|<HU>|<SK>|<BE>|<CN>|nordic|baltic|danish|dutch|spanish|swedish|lithuanian|estonian|latvian|canadian|australian|czech|romanian|bulgarian|greek';

export const foreignTroops: Issue = {
  id: 'foreign-troops',
  label: 'Foreign troops in Ukraine',
  proposition: 'Western or peacekeeping troops should be stationed in Ukraine.',
  supportMeans: 'Offers, plans or demands such troops.',
  opposeMeans: 'Rules them out, refuses to send, or calls them a target.',
  rules: {
    en: {
      vetoes: [
        'self_defence|self_defense forces',
        'convoys|cargo|shipments|supplies|weapons|arms|ship|ships|vessels|depots ~8 target|targets',
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
            `${SENDERS} ~1 ${SOLDIERS}|army`,
            'foreign|allied|allies|partners|partner|multinational|international|peacekeeping|western|reassurance|stabilisation|stabilization|european|monitoring ~1 troops|soldiers|forces|force|contingent|contingents|military_presence|unit|units|peacekeepers|deployment',
            'foreign|multinational|international|peacekeeping|reassurance|stabilisation|stabilization ~1 mission|operation|presence|footprint',
            'peacekeepers|peacekeeping|peacekeeper|blue_helmets|military_contingents|boots_on_the_ground|ground_troops|troops_on_the_ground|interventionists|foreign_intervention|foreign_military_intervention',
            'military contingent|contingents|hubs|instructors',
            'boots in|on <UA>',
            'foreign|western|nato military ~1 in ukraine',
            `${SOLDIERS} from|of ~2 nato|europe|european|western|foreign|alliance|allied|coalition|country|countries|abroad`,
            `appearance|presence|arrival|introduction|dispatch|stationing|deployment|insertion of ~3 ${SOLDIERS}`,
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
            `send|sends|sending|sent|deploy|deploys|deploying|deployed|deployment|dispatch|dispatching|put|putting|contribute|contributes|contributing|station|stationing|commit|committing|provide|providing|lead ~4 ${SOLDIERS}|army|instructors|combat|sons|boys|men`,
            `${SOLDIERS}|army|instructors ~3 sent|deployed|stationed|go|going|fight ~2 to|in|for? <UA>|odesa|lviv`,
            'send|sending|deploy|deploying|commit|committing its|our|their|his military',
            `put|putting|have|having|place|placing|station ~3 people|men|personnel|${SOLDIERS} on_the_ground|on_ukrainian_soil|in_ukraine`,
            'join|joining|lead|leading|part_in|part_of|contribute_to|participate_in ~1 force|contingent',
            'set|setting|sets foot ~1 in|on ~1 <UA>',
            'military instructors|trainers ~2 ukraine',
            'combat troops|soldiers ~3 <UA>|there',
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
            'legitimate|lawful target|targets for|of ~3 russian|our? army|forces|strikes|destruction',
            `${SOLDIERS}|deployment|presence ~10 direct ~1 involvement|participation|clash`,
            'troops|soldiers|peacekeepers|forces|contingent|contingents ~8 coffins|body_bags|caskets|graves|bodies',
            `not|no ~1 be? one|single ~2 ${SOLDIERS}|boot ~9 <UA>|fight|front|go|there|die|harm_s_way|risk`,
            `no ~1 ${SENDERS} ${SOLDIERS} ~6 <UA>|front|there`,
            `${SOLDIERS} +12 treat|treated|regard|regarded|seen|considered|viewed ~2 as ~2 occupiers|occupying|invaders|invading|enemies|enemy|interventionists|aggressors|occupation|intervention|hostile`,
            'troops|forces|force|soldiers|contingent|contingents|unit|units|peacekeepers +14 legitimate|lawful|legal|military|priority|valid ~1 target|targets',
            'troops|forces|soldiers|contingent|units|peacekeepers ~10 be|become|are|as|is targets|target',
            'foreign|nato|western|european|their ~1 troops|forces|soldiers|contingent|units|peacekeepers +10 destroy|destroyed|eliminate|eliminated',
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
            `${SOLDIERS} ~12 strategic_ambiguity`,
            `strategic_ambiguity ~12 ${SOLDIERS}|ground`,
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
