import type { IssueRule } from '../model/issue';

/** Heat, bites, screws and blacklists: pressure on Russian trade in other words, and curbs as harm. */
export const sanctionsHeat: readonly IssueRule[] = [
  {
    name: 'turn-up-the-heat',
    kind: 'position',
    pole: 'for',
    patterns: [
      'pause|break|delay|let_up|hesitation|softening|weakness ~2 in|on|of ~2 pressure|sanctions ~4 invitation|gift|encourages|encourage|signal|licence|emboldens|mistake',
      'next|new|coming|twentieth|further ~1 package ~5 bite|hurt|hit|sting',
      'moscow|russia|putin|kremlin|he ~1 only|solely|just understands|understand ~3 language|force|strength|losses|pressure|price|pain',
      'language of ~1 losses|pressure|sanctions|pain',
      'without ~2 strong|real|tough|harsh|truly_strong|serious ~2 pressure|sanctions ~3 on ~4 <RU>|russian|kremlin',
      'price|cost|costs ~2 of|for ~2 war|aggression ~3 must|has_to|should|will ~2 rise|grow|higher|raised',
      'bone_crushing|crushing|crippling|hellish|hell_of|devastating|biting|bunker_buster ~1 sanctions|tariff|tariffs|penalties|package|bill ~4 co_sponsors|cosponsors|votes|ready|pass|passed|needed|coming|support',
      'economic earthquake|hell|hurricane|bunker_buster|bazooka',
    ],
    accept: 'Moscow only understands the language of losses.',
    reject: 'Moscow only hears the song of birds.',
  },
  {
    name: 'screws-tightened',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'turn|turns|turning|crank|dial|ratchet|step|stepping up ~2 heat|pressure|screws|pain ~3 on ~4 <RU>|kremlin|putin|russian|buyers|war_machine|economy|moscow',
      'tighten|tightens|tightening|turn|turning|put ~2 screw|screws|noose|thumbscrews ~3 on|around|round ~3 <RU>|kremlin|putin|russian',
      'go|goes|going|come|comes|coming|crack|cracking after|for|down_on ~4 shadow_fleet|tankers|tanker_fleet|insurers|buyers|banks|refiners|oligarchs|oil|russian_oil|russian_crude|his_oil|russian_gas',
      'come|coming|go|going after ~2 anybody|anyone|everyone|everybody|whoever|those ~2 buys|buy|buying ~2 oil|crude|gas|uranium',
      'starve|starving|drain|draining|choke|choking|cripple|crippling|dry|drying|cut|cutting|squeeze|squeezing|bleed ~2 off|up? ~3 war_chest|war_machine|war_economy|war_coffers|kremlin_s ~1 revenue|revenues|income|coffers|war_chest?',
      'close|closes|closing|plug|plugging|shut ~2 loophole|loopholes|backdoor|back_doors|gaps ~6 sanctions|circumvent*|evasion|russian|oil|regime',
    ],
    accept: 'Washington is ready to turn up the heat on buyers of Russian oil.',
    reject: 'Washington is ready to turn up the heat in the hall.',
  },
  {
    name: 'without-a-mandate',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'unilateral|illegal|illegitimate|unlawful|coercive|long_arm ~2 penalties|restrictions|measures|jurisdiction|tariffs',
      'penalties|sanctions|measures ~4 without|not ~3 un|security_council|united_nations|new_york ~2 mandate|approval|authorisation|authorization',
      'sanctions|measures not ~1 approved|authorised|authorized|adopted ~2 un|security_council|united_nations|new_york',
    ],
    accept: 'Beijing opposes unilateral penalties.',
    reject: 'Beijing opposes penalties for drivers.',
  },
  {
    name: 'curbs-harm',
    kind: 'position',
    pole: 'against',
    patterns: [
      'fresh|new|more|additional|further ~1 penalties|sanctions|restrictions ~4 chase|drive|push|scare|frighten ~3 away|off|from ~3 table|talks|negotiations',
      'lift|lifting|ease|easing|remove|removing|removal|drop|dropping|end|ending ~2 curbs|restrictions|sanctions|penalties ~4 good|benefit|benefits|help|helps|boost|mutual|profit|welcome|logical|right|needed',
      'sanctions|restrictions|embargo ~6 reflex|agony|hysteria|impotence|helplessness|desperation|futile|useless|pointless|counterproductive|boomerang|backfire|backfires|backfired|suicide|suicidal',
      'dislike|dislikes|not_like ~3 our ~1 diesel|oil|petrol|products|crude ~4 not|walk|buy|out',
      'refiners|refineries|india|indian_refiners|delhi ~4 singled_out|singling_out|targeted|targeting ~5 unfair|unjustified|unreasonable|wrong|double_standards',
      'sanctions|restrictions|measures ~6 keep|keeps|keeping|block|blocks|hinder|hinders|hold_up ~3 russian ~1 fertiliser|fertilizer|grain|food|ammonia|exports',
      'remain|remains|stick|sticks|stay|stays|stand|abide ~2 on|to|by|with ~2 decision|policy|stance|position ~2 not to? ~1 impose|introduce|join|support ~1 sanctions',
    ],
    accept: 'Fresh penalties could chase Moscow away from the table.',
    reject: 'Fresh rain could chase the guests away.',
  },
];
