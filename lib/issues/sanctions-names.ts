import type { IssueRule } from '../model/issue';
import { MEASURES } from './words';

const ENERGY =
  'oil|gas|energy|lng|crude|fuel|fuels|uranium|hydrocarbons|diesel|liquefied_gas|fertiliser|fertilizer|steel|aluminium|diamonds|grain';

const LISTED =
  'tankers|tanker|ships|ship|vessels|vessel|banks|bank|companies|company|firms|entities|officials|individuals|people|oligarchs|oligarch|refineries|refinery|traders|lenders|names|businessmen|tycoon|tycoons|insurers|subsidiaries|propagandists|judges|generals';

/** Sanctions and their easing by all the names and deeds of the news. */
export const sanctionNames: readonly IssueRule[] = [
  {
    name: 'listings',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'designations|designation|listings|blacklisting',
      `${LISTED} ~3 on|onto|to|in ~2 list|blacklist|sanctions_list`,
      `listing of ~4 ${LISTED}`,
      'sectoral|punitive|individual|economic|financial ~1 measures|restrictions|sanctions|penalties',
      'penalties|levies|duties|penalty ~1 on|against|for ~4 russia|russian|moscow|lng|refineries|banks|shadow_fleet|buyers|importers',
      `full|total|complete|outright|blanket|immediate|abrupt|sudden|european|eu_wide|import ban|embargo|halt|stop|end on|to|of ~2 russian ~1 ${ENERGY}|imports|goods|ships|tankers|visas|tourists`,
      `ban|bans|embargo on ~4 dealings|transactions|trade|business|imports|services|exports|flights|visas ~4 russian|russia|moscow`,
      `gas|oil|energy|lng|fuel phase_out|phaseout|phase_outs`,
      `outlaw|outlawing|outlaws|forbid|forbidding|prohibit|prohibiting|bar|barring ~2 russian ~1 ${ENERGY}`,
      `cut|cuts|cutting|wean|weaning ~3 off|from ~1 russian ${ENERGY}`,
      'independence|divorce|decoupling from ~1 russian ~1 oil|gas|energy|fuel|fossil_fuels',
      'stranglehold|squeeze|screws|thumbscrews|vice|noose on|around ~2 <RU>|war_chest|kremlin',
      'secondary|punishing|crippling|biting|bone_crushing|crushing sanctions|tariffs|duties|levies|measures',
      'visa|travel|transit|port|insurance|services|maritime_services ban|bans ~2 on|for|against ~2 <RU>|russians',
    ],
    accept: 'She unveiled ninety new designations.',
    reject: 'She unveiled a statue.',
  },
  {
    name: 'embargo-alone',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    fallback: true,
    patterns: [
      'full|total|complete|outright|blanket|immediate ban|embargo',
      'the|new|proposed|latest|planned measures|penalties',
      'sanction|sanctioning',
    ],
    accept: 'Rome would back the measures.',
    reject: 'Rome measures ten miles across.',
  },
  {
    name: 'put-on-the-list',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `add|adds|added|adding|put|puts|putting|place|places|placed|placing|include|included|enter|entered ~6 to|on|onto|in ~1 list|blacklist|sanctions_list`,
      `put|puts|putting|place|places|placing|placed|slap|slaps|slapping|slapped|level|levelled|leveled|unleash|unleashed|unleashing|roll_out|rolling_out|rolled_out|hit|hitting ~3 sanctions|penalties|tariffs|duties|levies|embargo ~1 on|against|at`,
      `hit|hitting|hits|target|targeting|targets|punish|punishing|strike|striking ~6 with ~2 sanctions|tariffs|duties|penalties|measures`,
      `blacklist|blacklists|blacklisted|sanctioned ~3 ${LISTED}`,
      'tighten|tightening|tightens|tightened|turn|turning ~1 the screws|noose|vice|grip|screw',
    ],
    accept: 'We are putting sanctions on two oil companies.',
    reject: 'We are putting cream on two cakes.',
  },
  {
    name: 'letting-up',
    kind: 'topic',
    pole: 'against',
    patterns: [
      'ease|eases|easing|eased|let|lets|letting up',
      'going|go|goes|went easy|easier|soft on ~2 <RU>|putin|him',
      'loosen|loosens|loosening|slacken|slackening|release|releasing|relax|relaxing ~1 the grip|screws|noose|vice|pressure',
      'talk|offer|prospect|idea|thought|hint|question|possibility of ~1 relief|easing|delisting',
      'relief|easing for|to|of ~2 <RU>|moscow|restrictions|measures|pressure',
      'economic|financial|trade|tariff ~1 relief|rapprochement|normalisation|normalization',
      `remov*|strike|striking|take|taking|drop|dropping|cross|crossing ~4 from|off ~1 list|blacklist|lists|sanctions_list`,
      'delist|delisting|unfreeze|unfreezing|unblock|unblocking ~3 <RU>|oligarch|oligarchs|bank|banks|company|companies|aeroflot|rosselkhozbank?',
      `nord_stream ~3 back|restart|reopen|reopened|repair|repaired|resume|revive|revived|restarted|running|on`,
      'switch|switching|turn|turning|restart|restarting|reopen|reopening|revive|reviving|repair|repairing ~1 nord_stream|druzhba',
      `return|returning|go|going|come|coming ~1 back? to russian ${ENERGY}`,
      `resum*|restart*|restor* ~3 russian ${ENERGY} ~1 imports|purchases|deliveries|supplies|flows?`,
      'obstacles|barriers|restrictions|bans ~1 to|on|for|against ~2 aeroflot|russian_aviation|direct_flights|aviation',
      'direct flights|air_links ~2 with|to|between? <RU>?',
      'oligarchs|oligarch ~3 get|have|receive ~3 back',
      `freed|free|released|exempt|exempted|exempting|spared|relieved|freeing ~1 of|from ~3 ${MEASURES}`,
      'let|lets|bring|brought|brings|allow|allowed|admit|admitted ~3 back into|to|onto ~1 =SWIFT|=Swift',
      'derogation|derogations|opt_out|opt_outs|carve_out|carve_outs|exemptions|exemption|waiver|waivers ~3 sanctions|embargo|ban|phase_out|package|oil|gas',
      `russian ~1 ${ENERGY} ~3 come_back|return|returns|flow_again|back`,
      'waiver|waivers|exemption|exemptions|licence|license|reprieve for ~4 rosneft|lukoil|refinery|refineries|bank|paks|pipeline|sakhalin',
      'business|trade|commerce as usual ~2 with',
    ],
    accept: 'The moment to let up has not come.',
    reject: 'The rain did not stop.',
  },
  {
    name: 'letting-up-alone',
    kind: 'topic',
    pole: 'against',
    quiet: true,
    fallback: true,
    patterns: ['any|an|this|premature|early easing|relief|relaxation|let_up|softening'],
    accept: 'Any easing is unthinkable.',
    reject: 'Any tea is welcome.',
  },
  {
    name: 'under-sanctions',
    kind: 'status',
    pole: 'for',
    patterns: [
      `${LISTED} ~1 under|subject_to sanctions`,
      'sanctioned tanker|tankers|vessel|vessels|ship|ships|bank|banks|oligarch|company|companies|individual|individuals|person|entity|entities|official|officials',
      'claim|claims|allegation|allegations|narrative|lie|lies|myth|accusation|accusations that|about|of ~4 sanctions',
      'swap*|swapping|trade|trading|bargain|exchange|exchanging ~10 for the? lifting|easing|removal|relaxation of',
      'sanctions +10 not be? needed|necessary|required ~2 long|longer',
    ],
    accept: 'A tanker under sanctions had called at the port.',
    reject: 'A tanker under the bridge had called at the port.',
  },
];
