import type { Issue } from '../model/issue';
import { negotiationsAtTheTable } from './negotiations-at-the-table';
import { negotiationsInTheNews } from './negotiations-in-the-news';
import { negotiationNames } from './negotiations-names';
import { negotiationNoUse } from './negotiations-no-use';
import { negotiationOtherMatters } from './negotiations-other-matters';
import { negotiationPositions } from './negotiations-positions';
import { negotiationRefusals } from './negotiations-refusals';
import { negotiationTerms } from './negotiations-terms';
import { negotiationWayOut } from './negotiations-way-out';

export const negotiations: Issue = {
  id: 'negotiations',
  label: 'Peace negotiations',
  proposition: 'Talks to end the war should be held now.',
  supportMeans:
    'Calls for, agrees to, praises or offers talks, a summit or a negotiated end to the war, without a prior condition.',
  opposeMeans:
    'Refuses talks, calls them pointless, bans or breaks them off, or says the war must be settled on the battlefield.',
  rules: {
    en: {
      vetoes: [
        'not ~1 get|bring|win|persuade ~4 to the ~1 table by',
        'sanctions|weapons|measures|restrictions|threats ~3 not ~4 closer',
        'nato|g7|g20 summit',
        'meeting|call|conversation|summit of ~2 coalition|willing|ministers|g7|council|allies',
        'chinese|american|british|french|german|polish|indian|turkish|japanese|israeli|hungarian counterpart|counterparts',
        'summit ~3 hague',
        'oman|muscat',
        'tariff|tariffs|customs deal|agreement|talks',
        'new|form|forming|coalition ~2 government|cabinet',
        'trade|nuclear|tariff|coalition|budget|grain|climate|minerals|mineral talks|negotiations|deal',
        'strategic partnership',
        'negotiating cluster|clusters|chapter|chapters',
        'open|opens|opening|opened ~2 cluster|clusters',
        'eu|accession|membership talks',
        'round ~3 election|elections|voting|sanctions',
        'humanitarian work',
        'invitation|invited ~3 summit',
        'liberation|liberated|captured|capture|seized|village|town|hamlet ~2 settlement|settlements',
        'paramilitaries|paramilitary|rebels|junta|houthis|taliban|hamas ~6 talks|negotiations',
        'talks|negotiations with ~2 paramilitaries|rebels|junta|houthis|taliban|hamas',
        'accession|membership|cluster talks|negotiations|consultations',
        'gas|oil|wage|debt talks|negotiations|contract',
      ],
      twins: ['yerevan|baku|armenian|azeri|tbilisi|pashinyan|aliyev'],
      rules: [
        ...negotiationsInTheNews,
        ...negotiationNames,
        ...negotiationOtherMatters,
        ...negotiationPositions,
        ...negotiationRefusals,
        ...negotiationTerms,
        ...negotiationWayOut,
        ...negotiationNoUse,
        ...negotiationsAtTheTable,
      ],
    },
  },
};
