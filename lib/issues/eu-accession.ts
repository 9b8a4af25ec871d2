import type { Issue } from '../model/issue';
import { euEntry } from './eu-entry';
import { euHomework } from './eu-homework';
import { euNames } from './eu-names';
import { euNews } from './eu-news';
import { euPositions } from './eu-positions';
import { euTerms } from './eu-terms';

export const euAccession: Issue = {
  id: 'eu-accession',
  label: 'EU accession',
  proposition: 'Ukraine should join the European Union.',
  supportMeans: 'Backs candidate status, opening of clusters, accession or a date.',
  opposeMeans: 'Blocks or rejects membership or a fast track.',
  rules: {
    en: {
      twins: [
        'moldova|georgia|serbia|albania|montenegro|macedonia|bosnia|kosovo|turkey|balkans|finland|britain|norway|iceland|switzerland',
      ],
      vetoes: [
        'enlargement report|package',
        'moldova|georgia|georgian|serbia|serbian|albania|montenegro|macedonia|bosnia|turkey_s|western_balkans|kosovo ~4 accession|membership|join|joining|candidate|negotiations',
        'brexit|rejoin',
        'veto ~6 nato',
        'vilnius|washington|madrid|bucharest|ankara ~1 summit',
        'nato|alliance_s membership|accession',
        'its_own|their_own|her_own ~2 bid|accession|candidacy|membership|entry',
        'chapters|chapter ~2 of|in ~1 history|past|book|story',
        'cluster munitions|bombs|bomb|shells|ammunition|warheads',
      ],
      rules: [...euNames, ...euEntry, ...euPositions, ...euTerms, ...euHomework, ...euNews],
    },
  },
};
