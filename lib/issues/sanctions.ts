import type { Issue } from '../model/issue';

/** What the European packages and American orders consist of. */
const MEASURES =
  'sanctions|sanction|restrictions|measures|package|packages|embargo|cap|ceiling|tariffs|curbs|penalties|pressure';

const HURT = 'hit|hits|hitting|hurt|hurts|hurting|harm|harms|harming|damage|damages|damaging';

const RUSSIAN_ENERGY = 'oil|gas|energy|lng|crude|fuel|uranium|hydrocarbons|diesel';

/** The bank transfer network, not the adverb. */
const SWIFT = '=SWIFT|=Swift';

export const sanctions: Issue = {
  id: 'sanctions',
  label: 'Sanctions on Russia',
  proposition: 'Sanctions should be imposed or kept on Russia.',
  supportMeans: 'Calls for, adopts or defends sanctions, tariffs or caps aimed at Russia.',
  opposeMeans: 'Rejects, blocks, relaxes or condemns them.',
  rules: {
    en: {
      twins: ['belarus|belarusian|georgian|serbian|nicaragua|hungarian_officials'],
      vetoes: [
        'restrictions ~6 missiles|weapons|range|strikes|speech|travel|movement|language',
        'counter|retaliatory|russian_counter sanctions|measures|tariffs',
        'taylor|fan|fans|concert swift',
        'tariff|tariffs deal|agreement|dispute|war|truce|talks|row',
        'tariffs on ~2 eu|european|europe|imports|goods|films',
        'iran|iranian|belarus|israel|china_s|syria|venezuela|judges|icc ~3 sanctions',
        'sanctions on|against ~2 iran|israel|ukraine|zelensky|poroshenko|judges|icc|syria|venezuela',
        'steel|car|cars|canada|canadian|mexico|mexican|brazil|brazilian|swiss|japanese|korean|coffee|auto|aluminium|aluminum|reciprocal|liberation_day|farm ~3 tariff|tariffs',
        'tariff|tariffs ~3 steel|car|cars|canada|canadian|mexico|mexican|brazil|brazilian|swiss|japanese|korean|coffee|film|films|aluminium|aluminum',
      ],
      rules: [
        {
          name: 'sanctions',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'measures|steps against|on ~1 rosneft|lukoil|gazprom|russia|moscow',
            'toughest|hardest|harshest|strongest ~1 package',
            'restrictions|restriction|curbs ~3 russian|russia|moscow',
            'western|economic|eu|american|u.s|illegal|anti_russian|these|those|unilateral restrictions|curbs',
            'western|economic|eu|american|u.s|illegal|anti_russian|restrictive measures',
            'sanction|sanctions|sanctioning',
            'sanctions|sanction package|packages|regime|bill|pressure|measures',
            'secondary tariffs|sanctions',
            'tariffs|tariff|embargo|embargoes|oil_embargo|gas_embargo|price_cap|oil_price_cap|oil_cap|export_controls|restrictive_measures|punitive_measures|blacklist|shadow_fleet|snapback',
            'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|tenth|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st ~1 package',
            'package of ~1 sanctions',
            `ban|bans on ~3 russian ${RUSSIAN_ENERGY}|imports|diamonds`,
            'economic|maximum|more|stronger|increased|financial pressure on? russia|moscow|putin?',
            'pressure on russia|moscow|putin|the_kremlin|the_aggressor',
            `phase_out|phasing_out|phaseout ~2 russian ${RUSSIAN_ENERGY}`,
            'price_ceiling|oil_ceiling',
            'economic_war|economic_blitzkrieg',
          ],
          accept: 'The union adopted new sanctions.',
          reject: 'The ship left the port.',
        },
        {
          name: 'sanction-act',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'shadow_fleet|banks|refineries|traders|exporters|tankers ~5 hit|targeted|punished|blacklisted|listed ~5 package|sanctions|measures',
            'impose|imposing|slap|introduce ~4 duties|levies|tariffs|tariff',
            'duties|levies|penalties|tariffs|tariff ~6 buy|buying|bought|purchase|purchasing|purchased|import|importing|trade|buyers ~2 russia|russian',
            'imposed|imposing|impose|slap|slapping|slapped ~5 sanctions|tariffs|duties',
            `cut|cutting|disconnect|disconnecting|disconnected|excluding|exclude|excluded|expel|ban|banned|kick|throw ~6 ${SWIFT}`,
            `stop|stops|stopped|stopping|ban|banning|banned ~1 buying|purchases|importing|purchase|imports ~2 russian ${RUSSIAN_ENERGY}`,
            `ban|bans|banning|stop|stopping ~3 services|insurance|ships|tankers|tanker ~4 russian ${RUSSIAN_ENERGY}`,
            `${MEASURES} ~6 hit|target|targets|cut|curb|close|tighten|squeeze|blacklist* ~4 <RU>|shadow_fleet|banks|refineries|lukoil|rosneft`,
            'stop|stopping|halt|end ~3 sales|exports|trade|deliveries ~4 circumvent*|evad*|bypass*',
            `halt|halting|stop|stopping|end|ending|ban|banning|phase_out|phasing_out ~4 imports ~2 from|of ~1 russia|russian|moscow`,
            'isolate|isolating russia|moscow',
            'squeeze|squeezing|hit|hitting|punish|punishing|target|targeting ~3 oligarchs|cronies|russian_economy|russia_s_economy|war_economy|war_chest|war_machine|their_economy',
            'inspect|inspecting|board|boarding|seize|seizing|detain|detaining|stop|stopping|crack_down_on|sink ~6 shadow_fleet',
            'crack_down_on|fight|combat|prevent|close|stop ~2 circumvention|loopholes|evasion',
          ],
          accept: 'The cabinet imposed new duties and sanctions.',
          reject: 'He bought a car.',
        },
        {
          name: 'relief',
          kind: 'topic',
          pole: 'against',
          patterns: [
            'sanctions relief|waiver|waivers|exemption|exemptions|easing|rollback',
            'relief|waiver|exemption|carve_out from|of ~3 sanctions|embargo|measures|restrictions',
            'ease|easing|relax|relaxing|reduce|relieve|soften|softening|loosen|loosening ~2 pressure|measures|restrictions',
            `buy|buying|purchase|purchases|import|imports|importing ~2 russian ${RUSSIAN_ENERGY}`,
            `reconnect|reconnected|reconnecting|readmit|readmitted|reconnection|return ~6 ${SWIFT}`,
          ],
          accept: 'He offered sanctions relief.',
          reject: 'The rain brought relief.',
        },
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
            'immunity|immune to sanctions',
            `${MEASURES}|ban ~8 nuclear_bomb|atomic_bomb|suicide|suicidal`,
            `${MEASURES} ~8 distortion|distort|distorts|distorted|anti_market|non_market`,
            'shot|shooting itself|ourselves|themselves|yourself in the foot|lungs|lung|knee',
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
            'cut|choke|starve|dry|drain|squeeze|deprive|cutting|choking|starving|drying|draining|squeezing|depriving ~6 funding|revenue|revenues|income|war_chest|war_machine|financing|coffers',
            'lower|lowering|reduce|reducing|cut|cutting|tighten|tightening|bring_down ~3 price_cap|oil_cap|cap_on|price_ceiling',
            'price_cap|oil_cap|price_ceiling ~6 lowered|reduced|cut|tightened|brought_down',
            `${MEASURES} ~8 ${HURT}|weaken|weakens|weakening|cripple|crippling|squeeze|squeezing|drain|draining|strangling ~1 <RU>|war_machine|war_chest|war_economy|aggressor`,
            'too|far_too|much_too early|soon ~6 ease|easing|lift|lifting|relax|relaxing ~4 sanctions|restrictions|pressure',
            'sanctioning ~4 russia|russian|companies|oil|rosneft|lukoil|banks|two',
            'cap|sanctions|measures|package|embargo|ceiling ~5 too low|high|weak|little|soft|late|mild',
            'cap|sanctions|measures|package|pressure ~4 not ~2 enough|sufficient|strong_enough|serious|tough_enough',
            'sanctions ~4 work|works|worked|working|biting|bite|effective|effect',
          ],
          accept: 'The cap is too weak to matter.',
          reject: 'The tea was too weak.',
        },
        {
          name: 'lifted',
          kind: 'topic',
          pole: 'against',
          deed: true,
          patterns: [
            'sanctions lifted|dropped|removed|scrapped',
            'take|takes|taking|took ~2 sanctions|restrictions off',
            'off|get_rid_of ~2 sanctions',
            'sanctions|restrictions_on_russia|economic_restrictions|trade_restrictions|measures|curbs|tariffs|illegal_restrictions ~6 be|being|get|are|is|were|have_been lifted|removed|eased|scrapped|dropped|cancelled|canceled|relaxed|revoked|abolished|rolled_back|loosened',
            'removal|lifting|abolition|cancellation of ~3 sanctions|restrictions|measures',
          ],
          accept: 'He asked that the sanctions be lifted.',
          reject: 'The sanctions were extended.',
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
          name: 'stay-in-place',
          kind: 'position',
          pole: 'for',
          patterns: [
            'sanctions|restrictions|measures|embargo|pressure ~2 will|would|must|should|shall|to|has_to ~1 remain|stay|continue|persist ~4 until|as_long_as|while|in_place|in_force',
          ],
          accept: 'The sanctions must stay in place.',
          reject: 'The sanctions were written in place names.',
        },
      ],
    },
  },
};
