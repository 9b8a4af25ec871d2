import type { Issue } from '../model/issue';

export const sanctions: Issue = {
  id: 'sanctions',
  label: 'Sanctions on Russia',
  proposition: 'Sanctions should be imposed or kept on Russia.',
  supportMeans: 'Calls for, adopts or defends sanctions, tariffs or caps aimed at Russia.',
  opposeMeans: 'Rejects, blocks, relaxes or condemns them.',
  rules: {
    en: {
      vetoes: [
        'iran|iranian|belarus|israel|china_s|syria|venezuela|judges|icc ~3 sanctions',
        'sanctions on|against ~2 iran|israel|ukraine|zelensky|poroshenko|judges|icc|syria|venezuela',
        'steel|car|cars|canada|mexico|brazil ~3 tariffs',
      ],
      rules: [
        {
          name: 'sanctions',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'sanction|sanctions|sanctioning',
            'sanctions|sanction package|packages|regime|bill|pressure|measures',
            'secondary tariffs|sanctions',
            'tariffs|tariff|embargo|embargoes|oil_embargo|gas_embargo|price_cap|oil_price_cap|oil_cap|export_controls|restrictive_measures|punitive_measures|blacklist|shadow_fleet|snapback',
            'sixteenth|seventeenth|eighteenth|nineteenth|twentieth|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st ~1 package',
            'package of ~1 sanctions',
            'ban|bans on ~3 russian oil|gas|energy|lng|imports|diamonds',
            'economic|maximum|more|stronger|increased|financial pressure on? russia|moscow|putin?',
            'pressure on russia|moscow|putin|the_kremlin|the_aggressor',
            'phase_out|phasing_out ~2 russian gas|oil|energy|lng',
            'swift|economic_war|economic_blitzkrieg',
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
            'sanctioning ~4 russia|russian|companies|oil|rosneft|lukoil|banks|two',
            'imposed|imposing|impose|slap|slapping|slapped ~5 sanctions|tariffs|duties',
            'stop|stops|stopped|stopping|ban|banning|banned buying|purchases|importing|purchase ~2 russian oil|gas|energy',
            'isolate|isolating russia|moscow',
          ],
          accept: 'The Treasury was sanctioning two Russian banks.',
          reject: 'He bought a car.',
        },
        {
          name: 'relief',
          kind: 'topic',
          pole: 'against',
          patterns: [
            'sanctions relief|waiver|waivers|exemption|exemptions|easing|rollback',
            'relief|waiver|exemption|carve_out from|of ~2 sanctions|embargo',
            'ease|easing|relax|relaxing|reduce|relieve ~2 pressure',
            'buy|buying|purchase|purchases|import|imports|importing ~2 russian oil|gas|energy',
          ],
          accept: 'He offered sanctions relief.',
          reject: 'The rain brought relief.',
        },
        {
          name: 'illegal-sanctions',
          kind: 'position',
          pole: 'against',
          patterns: [
            'illegal|illegitimate|unlawful|unilateral|coercive ~2 sanctions|restrictions|measures|coercive_measures',
            'sanctions|embargo|cap|tariffs|restrictions ~8 aimed_at_every|hit|hits|hurt|hurts|harm|harms|backfire*|boomerang|shot_itself|own_economy|own_economies|failed|not_work|do_not_work|donot_work|never_work|useless|collapse|ruin*|suicid*|counterproductive',
            'immunity|immune to sanctions',
            'shot|shooting itself|ourselves|themselves|yourself in the foot|lungs',
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
            'cap|sanctions|measures|package|embargo|ceiling ~5 too low|high|weak|little|soft|late|mild',
            'cap|sanctions|measures|package|pressure ~4 not ~2 enough|sufficient|strong_enough|serious|tough_enough',
            'sanctions ~4 work|works|worked|working|biting|bite|effective|effect',
          ],
          accept: 'The cap is too weak to matter.',
          reject: 'The tea was too weak.',
        },
      ],
    },
  },
};
