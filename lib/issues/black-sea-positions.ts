import type { IssueRule } from '../model/issue';
import { GRAIN_DEAL, ROUTE } from './grain';
import { REFUSAL, REGRET } from './regrets';
import { SHIPPING } from './words';

const BRIDGE = `grain|black_sea|wheat|initiative|arrangement|corridor|food_security|sea_lanes`;

/** Words that are a stance on the Black Sea corridor by themselves. */
export const blackSeaPositions: readonly IssueRule[] = [
  {
    name: 'back-for-fertiliser',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `back|return|returning|rejoin|rejoining|resume|resuming ~4 ${GRAIN_DEAL} ~10 fertiliser|fertilisers|fertilizer|fertilizers|rosselkhozbank`,
      `back in|to ~2 ${GRAIN_DEAL} ~6 once|when|as_soon_as|if|after|the_moment`,
      `once|when|as_soon_as|if|after ~8 russian|our|promises|obligations|part ~6 met|fulfilled|honoured|honored|implemented|carried_out +6 return|rejoin|back|come_back|resume`,
    ],
    accept: 'We would return to the deal once our fertiliser is let through.',
    reject: 'We would return to the deal at noon.',
  },
  {
    name: 'ships-as-targets',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `not ~1 let|allow ~3 ${SHIPPING} ~3 through|pass|reach ~4 ports|odesa|<UA>`,
      `${SHIPPING} ~10 regarded|considered|treated|seen|viewed|deemed|count|counts|counted|regard|treat as? ~3 carrier|carriers|military|hostile|enemy|legitimate|targets|target|participants`,
      `treat|regard|consider|view|see ~3 ${SHIPPING} ~6 as ~3 carrier|carriers|military|hostile|enemy|legitimate|targets|target`,
      `${SHIPPING} ~8 be|become|are ~1 lawful|legitimate|military ~1 target|targets`,
      'cut|cutting ~3 off ~2 from the? black? sea',
      'danger|dangerous|closed|war zone|area|waters ~2 for? navigation|shipping|sea|vessels',
      `dangerous|closed for|to ~1 ${SHIPPING}|navigation|traffic`,
    ],
    accept: 'All ships will be regarded as carriers of arms.',
    reject: 'All ships will be painted grey.',
  },
  {
    name: 'serves-the-rich',
    kind: 'position',
    pole: 'against',
    strength: 'hedged',
    patterns: [
      `${GRAIN_DEAL}|corridor|grain ~10 rich|wealthy|well_fed|richest|prosperous ~1 countries|states|nations|europe|west|ones`,
      'only|just|mere|three|fraction|crumbs ~4 went|goes|go|reached|reach ~3 poorest|poor|neediest|africa',
      `${ROUTE}|${GRAIN_DEAL}|ships ~4 used|abused|misused|exploited ~2 smuggle|smuggling|attack|attacks|weapons|arms|explosives|drones|terrorist`,
      `${ROUTE}|${GRAIN_DEAL}|ships ~4 cover|screen|shield|guise|smokescreen for|of ~3 attack|attacks|drones|weapons|arms|strikes`,
      'business|profit|profits|gift for|of ~2 cargill|traders|corporations|agribusiness|speculators',
    ],
    accept: 'The grain goes to rich countries.',
    reject: 'The gold goes to rich countries.',
  },
  {
    name: 'lapse',
    kind: 'position',
    pole: 'against',
    patterns: [
      'grain|black_sea|initiative|agreements ~6 terminated|no_longer_valid|ceased_to_be_valid|expired|ended|lapsed|ceased_to_apply|is_over|was_over',
      'deal|agreement ~6 terminated|no_longer_valid|ceased_to_be_valid|expired|lapsed|ceased_to_apply',
      `grain|black_sea ~1 ${GRAIN_DEAL} ~12 never|not ~1 been? ~1 carried_out|fulfilled|implemented|honoured|honored|met|observed`,
      `grain|black_sea|maritime|export ~1 ${GRAIN_DEAL} ~3 finished|dead|buried|history|closed|null|pointless|senseless|swindle|sham`,
      `grain|black_sea ~1 ${GRAIN_DEAL} ~2 not ~1 be? rescued|saved|revived|salvaged|extended|renewed|prolonged`,
      'guarantees|permission|assurances ~3 navigation|ships|shipping|vessels ~4 withdrawn|revoked|ended|expired',
      `grain|black_sea ~1 ${GRAIN_DEAL} +14 not ~1 renew|extend|prolong|rejoin it`,
      `naval|maritime|sea|black_sea truce|ceasefire|moratorium|pause ~2 makes|made|make no_sense`,
      'nothing to renew|prolong|extend|revive',
      'no|any ~1 sense|reason|reasons|grounds|point|need ~2 prolong|prolonging|renew|renewing|extend|extending|extension|rejoin|rejoining ~4 deal|arrangement|initiative|grain|corridor|agreement',
    ],
    accept: 'The Black Sea agreements ceased to be valid today.',
    reject: 'His passport expired.',
  },
  {
    name: 'its-end-regretted',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${REGRET} ~8 ${REFUSAL} ~8 ${BRIDGE}`,
      `${REGRET} ~4 ${REFUSAL} ~3 ${GRAIN_DEAL}`,
      'blow|disaster|tragedy|catastrophe|bad_news ~3 needy|hungry|poor|poorest|world_s_hungry|food_security',
      `keep|keeping|continue|continues|work|working ~3 get|bring|ship|export ~4 grain|food|wheat|fertiliser|fertilizer`,
      'keep|keeping ~2 sea|black_sea ~2 free|open|safe|out_of|navigable',
    ],
    accept: 'He deplored the withdrawal from the grain deal.',
    reject: 'He deplored the withdrawal from the city.',
  },
];
