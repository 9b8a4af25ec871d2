import type { Issue } from '../model/issue';

export const longRangeStrikes: Issue = {
  id: 'long-range-strikes',
  label: 'Long-range strikes on Russia',
  proposition: 'Ukraine should be allowed (and given means) to strike deep inside Russia.',
  supportMeans: 'Permits, asks for or defends such strikes or the missiles for them.',
  opposeMeans: 'Refuses, restricts or condemns them.',
  rules: {
    en: {
      vetoes: [
        'strikes|strike|attacks ~4 energy|power|facilities',
        'station|stationing|deploy|deployment ~6 missiles ~3 germany|poland|europe',
        'russian missiles|strike|strikes',
        'missiles ~2 in germany',
      ],
      rules: [
        {
          name: 'long-range',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'long range|distance weapons|missiles|missile|strikes|capabilities|capability|arms|systems|rockets|fires|weapon',
            'long_range|tomahawk|tomahawks|atacms|taurus|storm_shadow|storm_shadows|scalp|scalps|eram|flamingo',
            'strike|strikes|striking|hit|hits|hitting|attacking|fire|firing|shoot|shooting|use ~6 deep|inside|into|in|on|within russia|russian|russian_territory|moscow',
            'strikes|strike|attacks on|against russian|russia territory|soil|refineries|airfields|cities|military_targets|rear',
            'missiles|rockets|weapons ~6 into|inside|deep|reach|on russia|russian|moscow',
            'target|targeting|strike|striking|hit moscow',
          ],
          accept: 'Kyiv asked for long-range missiles.',
          reject: 'The range of the bus is short.',
        },
        {
          name: 'permit',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'lift|lifting|lifted|remove|removing|drop|dropping|end|ending|ease|scrap ~2 limit|limits|restriction|restrictions|curbs|caveats ~5 weapons|arms|missiles',
            'weapons|arms|missiles ~4 used ~4 russia|russian',
            'lift|lifting|lifted|remove|removing|drop|dropping|end|ending|ease|scrap ~6 range|restrictions|limits|limit|restriction ~6 use|weapons|missiles|strike|strikes|long',
            'lift|lifting|lifted|remove|removing|drop|dropping|end|ending|ease|scrap ~3 range limit|limits|restrictions|restriction',
            'let|allow|allowing us|them|ukraine|ukrainians ~2 strike|hit|attack ~4 airfields|bases|launchers|targets|sites',
            'missiles|weapons|storm_shadow|atacms|scalp|taurus can|could|may|should ~1 used ~4 russia|russian|targets',
            'allow|allowing|permit|permitting|let|permission|authorise|authorize|green_light ~5 strike|strikes|hit|use|fire ~6 russia|russian|deep|weapons|missiles',
          ],
          accept: 'They should lift the range limits.',
          reject: 'The lift is out of order.',
        },
        {
          name: 'restriction',
          kind: 'topic',
          pole: 'against',
          patterns: [
            'range limit|limits|restriction|restrictions',
            'restrictions|limits on ~3 use|strikes|weapons|missiles|range',
          ],
          accept: 'The range limits must go.',
          reject: 'Limits on speed were raised.',
        },
        {
          name: 'direct-involvement',
          kind: 'position',
          pole: 'against',
          patterns: [
            'tomahawk|tomahawks|taurus|long_range|missiles +10 destroy|ruin|damage|worsen|harm ~8 relations|relationship|ties',
            'tomahawk|tomahawks|taurus|long_range|missiles +10 escalation|escalate|new_stage|new_level|new_phase|direct_participation',
            'missiles|strikes|weapons|permission|decision|decisions|this|it ~10 direct participation|involvement|party|at_war',
            'nato|west|they|countries ~4 at war with russia',
            'direct participation|involvement of|by ~2 nato|west|western|united_states|us|european',
            'new_round_of_tension|qualitatively_new',
            'should|must not target|hit|strike moscow',
          ],
          accept: 'Such strikes would mean the direct participation of NATO.',
          reject: 'The school asks for participation.',
        },
        {
          name: 'missiles-speak',
          kind: 'position',
          pole: 'for',
          strength: 'firm',
          patterns: [
            'no ~2 range limit|limits|restriction|restrictions',
            'right to strike|hit ~4 russia|russian|military|aggressor',
            'legitimate|lawful military? targets ~3 inside|in russia',
          ],
          accept: 'Kyiv has the right to strike military airfields.',
          reject: 'He will speak on Monday.',
        },
        {
          name: 'strikes-go-on',
          kind: 'position',
          pole: 'for',
          turns: true,
          patterns: [
            'continue|carry_on|keep|keep_on|go_on ~1 striking|hitting|strikes|attacks ~8 inside|deep|on|in ~1 russia|russian',
          ],
          accept: 'Kyiv will keep striking airfields in Russia.',
          reject: 'Kyiv will keep its lights on.',
        },
      ],
    },
  },
};
