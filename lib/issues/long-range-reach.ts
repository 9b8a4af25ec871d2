import type { IssueRule } from '../model/issue';

const WPN =
  'missiles|weapons|rockets|drones|tomahawks|tomahawk|taurus|atacms|storm_shadows|storm_shadow|flamingo|flamingos|neptune|cruise_missiles|scalp|such_weapons';

/** Reach, range and sanctuary: firing into Russia without saying so in the usual words. */
export const longRangeReach: readonly IssueRule[] = [
  {
    name: 'nowhere-safe',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      'neutralise|neutralize|knock_out|take_out|silence|destroy|hit ~3 bases|airfields|sites|launchers|launch_sites|positions from_which|from_where|that ~3 attacked|bombed|fired|shelled|launched|attack|bomb',
      'our|own|ukraine_s long_range sanctions',
      'no|not_be_any|never_be_any|any ~1 sanctuary|sanctuaries|safe_haven|safe_havens|safe_zone|safe_rear ~4 war|russia|aggressor|anywhere|inside',
      'why ~3 airfield|airfields|base|bases|launch_sites|factory ~4 safe|untouched|spared|off_limits|immune',
      'airfield|airfields|base|launcher|launchers|bomber|bombers|plant|factory ~6 is|are|remains|becomes ~1 a? ~1 legitimate|lawful|fair|justified ~1 target|targets',
      'drones|missiles|weapons|strikes ~4 keep|go_on|continue|will ~2 visiting|reaching|hitting|striking|finding|visit|reach ~3 refineries|airfields|depots|arsenals|factories|military_plants ~5 urals|siberia|volga|deep|rear|inside|tatarstan|bashkortostan',
      `${WPN} will|would|can|could|must|should|to? reach|reaches|strike|hit|fly ~2 deep|far|well ~1 in|into|inside|behind ~2 aggressor|enemy|russia|russian|occupier`,
      'right|entitled|allowed|free|permitted ~2 to|of ~1 use|fire|strike|hit|fire_on|defend ~5 across|over|on_the_other_side_of|beyond the ~1 border|frontier',
      'one|not|with_one hand|hands ~1 tied ~2 behind',
    ],
    accept: 'There are no sanctuaries in this war.',
    reject: 'There are no hotels in this town.',
  },
  {
    name: 'range-lifted',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'bring|brings|bringing|carry|take|taking the? war ~2 home|back|to ~1 russia|russians|moscow|aggressor|russian_soil|where_it_came_from',
      'lift|lifts|lifting|lifted|drop|dropping|ease|easing|remove|removing|scrap|relax|loosen ~4 caveats|range_limits|restrictions_on_range|handcuffs|shackles',
      'give|gives|get|got|grant us|them|kyiv|ukraine the? range|reach',
      'untie|untying|free|unshackle ~2 ukraine_s|kyiv_s|its|their|our ~1 hands',
    ],
    accept: 'It is time to consider lifting some of the caveats.',
    reject: 'It is time to consider lifting some of the boxes.',
  },
  {
    name: 'fire-with-matches',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `${WPN} ~4 fired|launched|aimed|used|directed ~2 at|against|on|deep_into ~1 russia|russian ~4 answer|response|reply|retaliation ~3 staggering|crushing|strong|powerful|severe|overwhelming|immediate|stunning`,
      `if|should|once ~2 ${WPN} ~2 are|were|be ~1 fired|used|launched|delivered|supplied ~8 staggering|answer|response|consequences|escalation|war|reply`,
      'tomahawk|tomahawks|taurus ~4 cause|reason|matter|source of|for ~2 concern|alarm|worry',
      'tomahawks|tomahawk|taurus|atacms|long_range_missiles ~6 different|new|qualitatively|destroy|end|ruin|break|wreck ~3 war|relations|stage|level|crockery|phase|escalation|ties|dialogue',
      'not|never ~1 target|hit|strike|attack|aim_at|bomb ~1 moscow|russian_cities|russian_territory|inside_russia',
      'not|never ~3 used|use|fired|employed|strike|hit ~2 outside|beyond ukraine|ukrainian ~1 territory|borders|soil|airspace?',
      'american|us|green_light|permission|go_ahead|decision|move|attack|order|orders ~8 farewell_gift|parting_shot|playing_with_matches|playing_with_fire|fuse|powder_store|powder_keg|petrol_poured|pouring_petrol|third_world_war',
    ],
    accept: 'The Tomahawk issue was cause for concern.',
    reject: 'The weather was cause for concern.',
  },
];
