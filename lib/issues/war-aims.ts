import type { Issue } from '../model/issue';
import { warAimCourse } from './war-aims-course';
import { warAimsFoiled } from './war-aims-foiled';
import { warAimNames } from './war-aims-names';
import { warAimsNews } from './war-aims-news';
import { warAimOutcomes } from './war-aims-outcomes';
import { warAimPositions } from './war-aims-positions';
import { warAimsPursued } from './war-aims-pursued';
import { warAimsWishes } from './war-aims-wishes';

export const warAims: Issue = {
  id: 'war-aims',
  label: "Russia's war aims",
  proposition: "The stated goals of Russia's operation stand and must be achieved.",
  supportMeans:
    'Says the goals are unchanged, will be reached, or names them as binding (demilitarisation, denazification, root causes).',
  opposeMeans: 'Says the goals must fail or are illegitimate, or that Russia must drop them.',
  rules: {
    en: {
      vetoes: [
        'nuclear|atomic war|conflict|strike',
        'neither|no|none side|party|one ~3 win|wins|prevail',
        'era of war',
        'noble mission|efforts ~6 end|peace|settle*',
        'goal|goals|target|aim|tasks ~4 spending|gdp|percent|tariff|tariffs|budget|reforms|growth|alliance_s',
        'tariffs|pollution|carbon|party ~3 goal|goals|aim|aims',
        'spending|growth|budget|sales|production|recruitment|development goals|targets|tasks',
        'restrictions|sanctions|measures|cap +14 goal|goals|aim|aims',
        'climate|economic|budget|emission|reform goals|targets|aims',
        'goals|aims|objectives|tasks of|for ~2 summit|meeting|conference|visit|talks|reform|coalition|alliance|programme|program|strategy|season',
        'goals|aims|objectives|tasks in ~1 agriculture|education|industry|health|science|sport|trade',
      ],
      rules: [
        {
          name: 'root-causes',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'root|underlying|fundamental|original|primary|prime|initial|core|deep|deep_seated causes|reasons|cause',
            'remov*|eliminat*|address*|resolv*|tackl*|solv*|eradicat* ~5 root|underlying|fundamental|original|primary causes|reasons',
            'root|underlying|fundamental|original|primary causes|reasons ~6 remov*|eliminat*|address*|resolv*|tackl*|solv*|eradicat*|gone',
            'fundamental|root|original reasons|problems',
            'denazif*|demilitarising|demilitarizing|demilitarisation|demilitarise|demilitarization|demilitarize',
            'neo_nazi|nazi ~2 regime|government|authorities',
            'protect|protecting|defend|defending|rights ~4 russian_speakers|russian_speaking|donbas_residents|people_of_donbas|russians',
            'buffer|security|sanitary zone',
            'special military operation|operations',
          ],
          accept: 'The root causes must be removed.',
          reject: 'The roots of the oak are deep.',
        },
        {
          name: 'matter-of-talks',
          kind: 'status',
          pole: 'for',
          quiet: true,
          patterns: [
            'discuss|discussing|discussed|discussion|talk|talking about|of? ~2 root_causes|root_cause',
          ],
          accept: 'They met to discuss the root causes.',
          reject: 'They met to remove the root causes.',
        },
        {
          name: 'goals',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            '<RU>|its|our|his|their ~1 goals|aims|objectives|tasks',
            'goals|aims|objectives of ~2 operation|war',
            'maximalist|unrealistic ~1 demands|goals|aims|conditions|positions',
          ],
          accept: 'Moscow gave up its goals.',
          reject: 'The keeper saved two shots.',
        },
        {
          name: 'defeat-of-russia',
          kind: 'topic',
          pole: 'against',
          quiet: true,
          patterns: [
            'strategic defeat',
            'defeat of <RU>',
            'defeat|defeating|beat|beating|weaken|weakening <RU>',
            'stop|stopping putin|moscow|russian_aggression|russian_forces|the_russian_army|the_aggressor',
            '<RU> ~2 losing|loses|lost|lose ~2 war',
          ],
          accept: 'They want to stop Putin.',
          reject: 'They want to stop the train.',
        },
        ...warAimNames,
        ...warAimPositions,
        ...warAimOutcomes,
        ...warAimCourse,
        ...warAimsPursued,
        ...warAimsFoiled,
        ...warAimsWishes,
        ...warAimsNews,
      ],
    },
  },
};
