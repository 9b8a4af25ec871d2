import type { Issue } from '../model/issue';

export const frozenAssets: Issue = {
  id: 'frozen-assets',
  label: 'Frozen Russian assets',
  proposition: 'Frozen Russian assets should be used for Ukraine.',
  supportMeans: 'Backs using, seizing or lending against the assets or their profits.',
  opposeMeans: 'Rejects it as theft, legally risky or a threat to finance.',
  rules: {
    en: {
      vetoes: ['afghan|iranian|venezuelan|libyan assets|reserves'],
      rules: [
        {
          name: 'assets',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'frozen|immobilised|immobilized|blocked|seized|sovereign|central_bank|sanctioned ~2 assets|reserves|funds|money|holdings|property|billions',
            'russian ~2 assets|reserves|sovereign_assets|state_assets|central_bank_reserves|holdings|money|funds|property',
            'russia|moscow|kremlin s ~3 assets|reserves|money|funds',
            'assets ~2 immobilised|immobilized|frozen|held_in|held_at',
            'reparation|reparations loan|loans',
            'windfall profits',
            'proceeds|profits|interest|revenues|earnings from|of ~4 assets|reserves|holdings',
            'euroclear',
            'the loan',
            'loan ~3 backed|secured|financed|funded by|on|with|from ~4 assets|profits|proceeds',
            'assets',
          ],
          accept: 'They would use the frozen assets.',
          reject: 'The lake was frozen.',
        },
        {
          name: 'confiscation',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'seiz*|confiscat*|expropriat*|use|uses|using|tap|tapping|unlock|unlocking|mobilise|mobilising|mobilize|lend_against|transfer|transferring|hand_over|take|taking|grab|grabbing|steal|stealing ~6 assets|reserves|russian_money|state_property|russian_property|holdings',
            'confiscation|expropriation|seizure of? ~3 assets|reserves|property',
            'compensat* ~4 damage|destruction|reconstruction',
          ],
          accept: 'We will use Russian assets to rebuild.',
          reject: 'He used a hammer.',
        },
        {
          name: 'theft',
          kind: 'position',
          pole: 'against',
          patterns: [
            'assets|reserves|loan|confiscation|seizure|seizing|money +10 act_of_war|declaration_of_war|casus_belli|dangerous_precedent|severe_consequences|far_reaching_consequences',
            'act_of_war|dangerous_precedent +8 assets|reserves|reparations_loan',
            'theft|robbery|stealing|thieves|thievery|larceny|looting|thief|steal',
            'assets|reserves|loan|confiscation|seizure ~10 theft|robbery|legal_risk|legal_risks|liability|retaliat*|credibility_of_the_euro|financial_stability|international_law|reserve_currency|investors|confidence_in_the_euro|legal_and_financial_risks',
            'sue|sues|suing|sued|lawsuit|claim ~3 euroclear',
            'theft|legal_risk|legal_risks|liability|retaliat*|credibility_of_the_euro|financial_stability|sovereign_immunity ~8 assets|reserves|loan|euroclear',
          ],
          accept: 'It is plain theft, whatever the West calls it.',
          reject: 'The museum opened late.',
        },
        {
          name: 'no-better-use',
          kind: 'position',
          pole: 'for',
          patterns: [
            'no better use|purpose for|of ~4 money|assets|funds',
            'russia|moscow|aggressor|putin must|should|has_to|shall ~1 pay|compensate',
            'make|making|let|force russia|moscow|the_aggressor|putin pay',
            'assets|they ~4 stay|remain immobilised|immobilized|frozen|blocked',
            'reserve*|keep* ~3 right to use ~4 assets|reserves',
          ],
          strength: 'hedged',
          accept: 'There is no better purpose for these funds.',
          reject: 'The money ran out.',
        },
      ],
    },
  },
};
