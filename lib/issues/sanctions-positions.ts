import type { IssueRule } from '../model/issue';
import { MEASURES, SWIFT } from './words';

const HURT = 'hit|hits|hitting|hurt|hurts|hurting|harm|harms|harming|damage|damages|damaging';

/** Words that are a stance on this issue by themselves. */
export const sanctionPositions: readonly IssueRule[] = [
  {
    name: 'illegal-sanctions',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${MEASURES}|ban ~8 ${HURT}|kill|killing|destroy*|strangl*|ruin*|cripple*|crippling|cost|costs ~4 <EU>|<US>|<DE>|<HU>|<SK>|<BE>|<WEST>|<IT>|<TR>|our|us|own|bulgaria|slovaks|hungarians|citizens|consumers|families|households|energy_prices|themselves|ordinary`,
      'no_longer ~2 sanctions',
      'restrictions|measures|curbs ~2 illegal|unlawful|illegitimate|illegally',
      'restrictions|measures|sanctions ~8 not ~2 achieve|reach|meet|hit ~2 goal|goals|aim|aims|target|targets',
      'illegal|illegitimate|unlawful|unilateral|coercive ~2 sanctions|restrictions|measures|coercive_measures',
      'sanctions|embargo|cap|tariffs|restrictions ~8 aimed_at_every|backfire*|boomerang|shot_itself|own_economy|own_economies|our_economy|failed|not_work|do_not_work|do_not_work|never_work|useless|suicid*|counterproductive',
      `immunity|immune ~1 to|from|against ~2 ${MEASURES}`,
      `${MEASURES} ~6 made|make|makes|making ~3 stronger|self_sufficient|independent|resilient`,
      `${MEASURES} ~6 unfriendly|hostile ~1 act|step|move|measure`,
      `${MEASURES}|ban ~8 nuclear_bomb|atomic_bomb|suicide|suicidal`,
      `${MEASURES} ~8 distortion|distort|distorts|distorted|anti_market|non_market`,
      'shot|shooting itself|ourselves|themselves in the foot|lungs|lung|knee',
      'economic blitzkrieg|war ~4 failed|against_russia',
    ],
    accept: 'The illegal restrictions have failed.',
    reject: 'The speed restrictions ended.',
  },
  {
    name: 'weak-measure',
    kind: 'position',
    pole: 'for',
    patterns: [
      `cut|cutting|choke|choking|starve|starving <RU> off|of ~10 income|revenue|revenues|oil|gas|markets|technology|${SWIFT}|embargo`,
      'cut|choke|starve|dry|drain|squeeze|deprive|cutting|choking|starving|drying|draining|squeezing|depriving ~6 <RU>|kremlin|war|oil|gas ~3 funding|revenue|revenues|income|chest|machine|financing|coffers',
      'increase|increasing|raise|raising|drive_up ~2 cost|costs|price of|for ~3 war|aggression|invasion',
      'reduce|reducing|limit|limiting|hit ~2 sources ~1 revenue|revenues|income',
      'lower|lowering|reduce|reducing|cut|cutting|tighten|tightening|bring_down ~3 price_cap|oil_cap|cap_on|price_ceiling',
      'price_cap|oil_cap|price_ceiling ~6 lowered|reduced|cut|tightened|brought_down',
      `${MEASURES} ~8 ${HURT}|weaken|weakens|weakening|cripple|crippling|squeeze|squeezing|drain|draining|strangling ~1 <RU>|war_machine|war_chest|war_economy|aggressor`,
      'too|far_too|much_too early|soon ~6 ease|easing|lift|lifting|relax|relaxing ~4 sanctions|restrictions|pressure',
      'sanctioning ~4 russia|russian|companies|oil|rosneft|lukoil|banks|two',
      'cap|sanctions|measures|package|embargo|ceiling ~5 too low|high|weak|little|soft|late|mild',
      'cap|sanctions|measures|package|pressure ~8 not ~2 enough|sufficient|strong_enough|serious|tough_enough',
      'sanctions ~4 work|works|worked|working|biting|bite|effective|effect',
    ],
    accept: 'The cap is too weak to matter.',
    reject: 'The tea was too weak.',
  },
  {
    name: 'will-face',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      'face|faces|facing ~3 secondary|new|further|more|tough|severe|additional|crippling|massive ~1 tariffs|sanctions|penalties|measures',
    ],
    accept: 'Buyers will face new sanctions.',
    reject: 'The sanctions were listed.',
  },
  {
    name: 'withstood',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    strength: 'hedged',
    patterns: [
      'an|another|any attempt|attempts to ~1 put|exert|increase|build pressure ~1 on|against <RU>',
      'put|puts|putting|exert|exerting ~1 pressure ~1 on|against <RU>',
      `used|accustomed|adapted|adjusted|adjusting|adapting|immune|resistant|got_used ~1 to ~3 ${MEASURES}`,
      `live|living|lived|work|working ~1 under ~2 ${MEASURES}`,
      `${MEASURES} ~8 not ~2 affect|break|force|influence|change|stop|frighten|work`,
      `economy ~6 adapted|withstood|coped|survived|resilient ~6 ${MEASURES}`,
    ],
    accept: 'Our economy has adapted to the sanctions.',
    reject: 'Our economy is growing.',
  },
  {
    name: 'reserves-the-right',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [`reserve|reserves|reserved ~1 right to ~1 impose|introduce|adopt|add|raise ~3 ${MEASURES}`],
    accept: 'Washington reserves the right to impose more sanctions.',
    reject: 'Washington reserves the right to appeal.',
  },
  {
    name: 'stay-in-place',
    kind: 'position',
    pole: 'for',
    patterns: [
      'sanctions|restrictions|measures|embargo|pressure ~2 will|would|must|should|shall|to|has_to ~1 remain|stay|continue|persist ~4 until|as_long_as|while|in_place|in_force',
    ],
    accept: 'The sanctions must stay in place.',
    reject: 'The sanctions were written in place names.',
  },
];
