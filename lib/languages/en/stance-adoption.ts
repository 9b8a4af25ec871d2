import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { forms } from './stance-forms';

const ASKED =
  'request|requests|appeal|appeals|call|calls|demand|demands|plea|pleas|bid|bids|proposal|proposals|offer|offers|plan|plans|idea|ideas|suggestion|suggestions|' +
  'initiative|initiatives|wish|push|campaign|invitation|readiness|willingness|decision|move|intention|pledge|promise|commitment|blueprint|formula|scheme|motion|petition';
const HELD =
  'view|views|opinion|position|conviction|belief|stance|assessment|argument|line|thesis|insistence';

/** Somebody else's request, offer or view, taken up or turned down by the speaker. */
export const adoption: readonly OperatorRule[] = [
  {
    kind: 'want',
    patterns: [
      `back|backs|backed|backing the|a|an|his|her|its|their|our|this|that|such|kyiv_s|moscow_s|washington_s|<UA>|<RU>|<US>|<EU>|<FR>|<TR>|<DE>|<PL>|<GB>|<BR>|<CN>|<HU> ~3 ${ASKED} ~1 for|to|of|that`,
      `${forms('second echo endorse welcome heed join repeat share embrace applaud greet salute hail praise support accept honour honor amplify reinforce commend adopt approve champion promote underwrite favour favor entertain')} ~4 ${ASKED} ~1 for|to|of|that`,
      `${forms('agree go sympathise sympathize side concur')} ~1 with|to|along_with ~4 ${ASKED} ~1 for|to|of|that`,
      `${forms('lend throw put add give')} ~2 weight|support|backing|voice|name behind|to ~4 ${ASKED} ~1 for|to|of|that`,
      `${forms('apply')} for`,
      `${forms('rally')} ~1 to|round|around|behind ~4 ${ASKED} ~1 for|to|of|that`,
      `${forms('share second echo back endorse support accept adopt repeat embrace stand subscribe')} ~1 by|behind|to? ~4 ${HELD} that`,
      `${forms('agree concur side sympathise sympathize')} ~1 with ~4 ${HELD} that`,
      `${forms('recognise recognize accept acknowledge uphold respect')} ~4 right|need|necessity ~1 to|of|for`,
      'heartened|encouraged|gladdened|cheered|pleased|delighted|reassured|relieved|buoyed|moved by ~4 readiness|willingness|decision|offer|pledge|promise|promises|commitment|news|proposal|plan ~1 to|for|of|that',
      `${forms('defeat reject kill block veto oppose')} ~3 amendment|motion|bill|proposal|attempt|attempts|move|bid|push|effort|efforts to|for ~1 strip|strip_out|cut|cut_off|remove|scrap|end|stop|halt|freeze|suspend|repeal|lift|ease|weaken|block|kill|delay|defund`,
    ],
  },
  {
    kind: 'refuse',
    patterns: [
      `${forms('reject refuse rebuff spurn dismiss decline rebut brush wave shrug scorn deride mock condemn denounce decry ignore oppose resist repudiate deplore slam blast ridicule criticise criticize')} ~1 aside|off|away|down|out? ~4 ${ASKED} ~1 for|to|of`,
      `${forms('turn shoot vote knock strike')} ~1 down|aside ~4 ${ASKED} ~1 for|to|of`,
      `${forms('give')} ~1 short_shrift|a_cold_shoulder|no_hearing to ~4 ${ASKED} ~1 for|to|of`,
      `${forms('file lodge bring launch mount prepare start win lose')} ~2 challenge|lawsuit|appeal|suit|complaint|objection against|over`,
      `${forms('lose')} ~2 patience with`,
      `${forms('distance dissociate disassociate')} itself|himself|herself|themselves|myself|ourselves from`,
      `${forms('balk baulk scoff sneer bristle laugh')} ~1 at ~4 ${ASKED} ~1 for|to|of`,
      `${forms('disagree')} with ~4 ${HELD} that`,
    ],
  },
];
