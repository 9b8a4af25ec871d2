import type { Issue } from '../model/issue';
import { assetsInTheNews } from './assets-in-the-news';
import { frozenAssetsBill } from './frozen-assets-bill';
import { frozenAssetCourse } from './frozen-assets-course';
import { frozenAssetNames } from './frozen-assets-names';
import { frozenAssetVerdicts } from './frozen-assets-verdicts';
import { frozenAssetWishes } from './frozen-assets-wishes';
import { ASSETS } from './words';

const FROZEN = 'frozen|immobilised|immobilized|blocked|seized';

export const frozenAssets: Issue = {
  id: 'frozen-assets',
  label: 'Frozen Russian assets',
  proposition: 'Frozen Russian assets should be used for Ukraine.',
  supportMeans: 'Backs using, seizing or lending against the assets or their profits.',
  opposeMeans: 'Rejects it as theft, legally risky or a threat to finance.',
  rules: {
    en: {
      vetoes: [
        'sign|signs|signing no|a deed',
        'afghan|iranian|iran_s|venezuelan|libyan|syrian ~1 assets|reserves|funds',
        'grain|land|identity|car|art|child ~3 theft|robbery|thieves|looting',
        'theft|robbery|looting ~3 grain|land|territory|identity|children|art|museum|museums|plant',
        'imf|world_bank|student|mortgage|housing|safe|ebrd|eib|czech|chinese ~2 loan|loans',
        'loan|loans ~4 imf|world_bank|ebrd|eib|poland|joint_borrowing|eurobonds',
        'bandit|bandits|robber|robbers ~4 robbery',
        'assets ~3 oligarch|oligarchs|businessman|tycoon|ukrainian',
        'freeze|freezes|froze|freezing ~1 the assets of',
        'fund|company|bank|group s russian holdings|assets',
        'our fund ~4 russian holdings|assets',
        'suit|lawsuit|case|claim against ~1 euroclear ~6 heard|hearing|adjourned|postponed|closed_doors|scheduled',
      ],
      rules: [
        ...assetsInTheNews,
        {
          name: 'assets',
          kind: 'topic',
          pole: 'for',
          patterns: [
            `${FROZEN}|sovereign|central_bank|sanctioned ~2 ${ASSETS}`,
            'russian ~2 assets|reserves|holdings|money|funds|property|cash|billions|wealth',
            'russia|moscow|kremlin|aggressor|putin s ~3 assets|reserves|money|funds|billions|cash',
            `${ASSETS} ~2 ${FROZEN}|held_in|held_at`,
            'money|reserves|assets of|from ~2 central_bank',
            'reparation|reparations|g7|era loan|loans',
            'foreign_exchange_reserves|currency_reserves|gold_and_currency_reserves',
            'windfall|extraordinary|excess|unexpected profits|revenues',
            'proceeds|profits|interest|revenues|earnings from|of ~4 assets|reserves|holdings',
            'loan ~3 backed|secured|financed|funded by|on|with|from ~4 assets|profits|proceeds',
            'the|these|those|such|its assets',
          ],
          accept: 'They would use the frozen assets.',
          reject: 'The lake was frozen.',
        },
        {
          name: 'the-loan',
          kind: 'topic',
          pole: 'for',
          fallback: true,
          patterns: [
            'the loan',
            'confiscation|expropriation',
            'seizure of? the? money|funds',
            'any|such|this|a seizure',
          ],
          accept: 'He agreed to the loan.',
          reject: 'He agreed to lend a hand.',
        },
        {
          name: 'confiscation',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'seiz*|confiscat*|expropriat*|use|uses|using|tap|tapping|unlock|unlocking|mobilise|mobilising|mobilize|lend_against|transfer|transferring|hand_over|take|taking|grab|grabbing|steal|stealing|raid|raiding|plunder*|pillag*|appropriat* ~6 assets|reserves|russian_money|state_property|russian_property|holdings',
            'confiscation|expropriation|seizure of? ~3 assets|reserves|property',
            'compensat* ~4 damage|destruction|reconstruction',
          ],
          accept: 'We will use Russian assets to rebuild.',
          reject: 'He used a hammer.',
        },
        {
          name: 'depository',
          kind: 'status',
          pole: 'for',
          patterns: ['euroclear'],
          accept: 'Euroclear published its figures.',
          reject: 'The fund published its figures.',
        },
        {
          name: 'idle',
          kind: 'topic',
          pole: 'against',
          patterns: [
            `keep|keeping|leave|leaving|let ~2 ${ASSETS} ~2 idle|untouched|lie_idle`,
            `${ASSETS} ~3 lie|lying|sit|sitting|stand idle|untouched`,
          ],
          accept: 'Leaving the assets idle was a mistake.',
          reject: 'Leaving the assets to his son was a mistake.',
        },
        {
          name: 'theft',
          kind: 'position',
          pole: 'against',
          patterns: [
            `lay|lays|laid|laying|put|puts|get|gets hands|hand on ~3 ${ASSETS}`,
            'lawsuit|lawsuits|legal_action|legal_challenge|sue ~8 assets|property|euroclear|reserves',
            'assets|confiscat*|seizing|seizure|reserves ~5 lack|lacks|lacked|lacking|there_is_no|there_was_no|has_no|have_no|had_no ~2 legal? basis|grounds|foundation',
            'assets|reserves|loan|confiscation|seizure|seizing|money +10 act_of_war|declaration_of_war|casus_belli|dangerous_precedent|consequences',
            'act_of_war|dangerous_precedent +8 assets|reserves|reparations_loan',
            'assets|reserves|loan|confiscation|seizure|russian_money|sovereign ~14 theft|robbery|stealing|looting|thievery|legal_risk|legal_risks|liability|liabilities|retaliat*|credibility_of_the_euro|financial_stability|reserve_currency|investors|confidence_in_the_euro|legal_and_financial_risks',
            'challenge|challenges|challenging|contest ~6 assets|loan|confiscation ~4 court|courts',
            'sue|sues|suing|sued|lawsuit|claim ~3 euroclear',
            'theft|robbery|stealing|steal|looting|rob|robbing|legal_risk|legal_risks|liability|retaliat*|credibility_of_the_euro|financial_stability|sovereign_immunity ~8 assets|reserves|loan|euroclear|russian_money|central_bank',
          ],
          accept: 'Seizing the assets would be plain theft.',
          reject: 'The museum opened late.',
        },
        {
          name: 'bare-theft',
          kind: 'position',
          pole: 'against',
          patterns: [
            'theft|robbery|banditry|thieves|thievery|larceny|thief',
            'stealing|looting ~2 money|billions',
            'stealing|steal|robbing|rob ~1 <RU>',
          ],
          accept: 'It is theft, pure and simple.',
          reject: 'It is a thriller, pure and simple.',
        },
        {
          name: 'no-better-use',
          kind: 'position',
          pole: 'for',
          patterns: [
            'money|assets|funds|billions ~2 must|should|has_to|have_to ~2 pay|used|go|spent|work|serve|benefit|finance|fund ~4 reconstruction|rebuild|rebuilding|damage|ukraine|defence',
            'no better use|purpose for|of ~4 money|assets|funds',
            'russia|moscow|aggressor|putin ~2 must|should|has_to|shall|need_to|needs_to|will_have_to ~1 pay|compensate',
            'make|making|let|force russia|moscow|the_aggressor|putin pay',
            'reserve*|keep* ~3 right to use ~4 assets|reserves',
          ],
          strength: 'hedged',
          accept: 'There is no better purpose for these funds.',
          reject: 'The money ran out.',
        },
        {
          name: 'retaliation',
          kind: 'position',
          pole: 'against',
          threat: true,
          patterns: [
            'retaliate|retaliation|respond|response|consequences|answer +6 reserves|assets|funds|property ~3 touched|seized|used|confiscated|taken',
          ],
          accept: 'Moscow would retaliate if its reserves were touched.',
          reject: 'Moscow would retaliate on the field.',
        },
        ...frozenAssetNames,
        ...frozenAssetVerdicts,
        ...frozenAssetCourse,
        ...frozenAssetWishes,
        ...frozenAssetsBill,
      ],
    },
  },
};
