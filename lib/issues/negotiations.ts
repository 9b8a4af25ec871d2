import type { Issue } from '../model/issue';
import { negotiationNames } from './negotiations-names';
import { negotiationOtherMatters } from './negotiations-other-matters';
import { negotiationPositions } from './negotiations-positions';
import { negotiationRefusals } from './negotiations-refusals';
import { negotiationTerms } from './negotiations-terms';

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
        'nato|g7|g20 summit',
        'meeting|call|conversation|summit of ~2 coalition|willing|ministers|g7|council|allies',
        'chinese|american|british|french|german|polish|indian|turkish|japanese|israeli|hungarian counterpart|counterparts',
        'summit ~3 hague',
        'oman|muscat',
        'tariff|tariffs|customs deal|agreement|talks',
        'new|form|forming|coalition ~2 government|cabinet',
        'trade|nuclear|tariff|coalition|budget|grain|climate|minerals|mineral talks|negotiations|deal',
        'strategic partnership',
        'accession|membership|cluster talks|negotiations|consultations',
        'gas|oil|wage|debt talks|negotiations|contract',
      ],
      twins: ['yerevan|baku|armenian|azeri|tbilisi|pashinyan|aliyev'],
      rules: [
        ...negotiationNames,
        ...negotiationOtherMatters,
        ...negotiationPositions,
        ...negotiationRefusals,
        ...negotiationTerms,
      ],
    },
  },
};
