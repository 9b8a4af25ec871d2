import type { Party } from '../../model/grammar/stance-grammar';

/** Names that stand for a party; people are listed where headlines use the bare name for the state. */
export const parties: readonly Party[] = [
  {
    side: 'UA',
    patterns: [
      'ukraine|ukrainian|ukrainians|kyiv|kiev|bankova',
      'zelensky|zelenskyy|zelenskiy|yermak|umerov|sybiha|kuleba|shmyhal|svyrydenko|zaluzhny|zaluzhnyi|syrskyi|syrsky|budanov',
    ],
  },
  {
    side: 'RU',
    patterns: [
      'russia|russian|russians|moscow|kremlin|muscovites|muscovite',
      'putin|lavrov|peskov|medvedev|medinsky|ushakov|dmitriev|zakharova|ryabkov|shoigu|nebenzya',
    ],
  },
  {
    side: 'US',
    patterns: [
      'america|american|americans|washington|us|usa|pentagon|congress|white_house|united_states',
      'trump|biden|vance|rubio|witkoff|kellogg|kushner|hegseth|blinken|bessent',
    ],
  },
  {
    side: 'EU',
    patterns: ['europe|european|europeans|brussels|eu|european_union', 'leyen|costa|kallas|borrell|michel'],
  },
  { side: 'NATO', patterns: ['nato|alliance', 'rutte|stoltenberg'] },
  { side: 'WEST', patterns: ['west|western|westerners'] },
  { side: 'GB', patterns: ['britain|british|london|uk|united_kingdom', 'johnson|sunak|starmer|burnham'] },
  { side: 'FR', patterns: ['france|french|paris', 'macron'] },
  { side: 'DE', patterns: ['germany|german|berlin', 'scholz|merz|baerbock|pistorius'] },
  { side: 'PL', patterns: ['poland|polish|poles|warsaw', 'duda|tusk|nawrocki|sikorski'] },
  { side: 'HU', patterns: ['hungary|hungarian|budapest', 'orban|szijjarto|magyar'] },
  { side: 'SK', patterns: ['slovakia|slovak|bratislava', 'fico'] },
  { side: 'IT', patterns: ['italy|italian|rome', 'meloni|draghi|tajani'] },
  { side: 'BE', patterns: ['belgium|belgian', 'wever'] },
  { side: 'TR', patterns: ['turkey|turkiye|turkish|ankara', 'erdogan|fidan'] },
  { side: 'CN', patterns: ['china|chinese|beijing', 'xi'] },
  { side: 'BY', patterns: ['belarus|belarusian|minsk', 'lukashenko'] },
  { side: 'IN', patterns: ['india|indian|delhi', 'modi'] },
  { side: 'BR', patterns: ['brazil|brazilian', 'lula'] },
];

/** Other wars, and countries whose sanctions, talks or elections are another matter. */
export const otherTheatres: readonly string[] = [
  'gaza|hamas|israel|israeli|israelis|hezbollah|lebanon|palestinian|palestinians|netanyahu|houthi|houthis',
  'iran|iranian|iranians|tehran|syria|syrian|damascus|assad|yemen|venezuela|venezuelan|caracas|maduro|cuba',
  'taiwan|taipei|north_korea|north_korean|pyongyang|kashmir|pakistan|sudan|sudanese|congo|rwanda',
  'armenia|armenian|azerbaijan|azerbaijani|karabakh|georgia|georgian|moldova|moldovan|serbia|kosovo|greenland',
  'afghanistan|taliban|myanmar|libya|somalia|mali|niger',
];
