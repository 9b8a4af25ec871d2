import { CHILDREN } from './words';

/** Children by every word news has for those taken to Russia. */
export const KIDS = `${CHILDREN}|boy|girl|boys|girls|little_ones|babies|toddlers|pupils|schoolchildren|young_people|underage|exiles|adoptees|abductees|deportees|youths|siblings|sons|daughters`;

/** Taking them away, in words that blame whoever did it. */
export const TAKEN =
  'deport*|abduct*|kidnap*|stole|stolen|steal|steals|stealing|snatch*|forcibly_transferred|forced_transfer|forced_transfers|unlawful_transfer|illegally_transferred|russification_of|forced_adoption|forcible_transfer|illegal_adoption|trafficking|indoctrinat*|re_education|brainwash*';

/** What the taking is accused of being, or denied to be. */
export const FALSE =
  'false|absurd|lie|lies|fake|fakes|groundless|baseless|unfounded|nonsense|slander|slanderous|fabrication|fabrications|fabricated|myth|myths|invention|inventions|a_show|staged|tale|tales|outrageous|ridiculous|monstrous|concocted|invented|disinformation|propaganda|hoax|hoaxes|fiction|fairy_tale|fairy_tales|fairytale|canard|legend|smear|smears|libel|rubbish|bunk|hysteria|trumped_up|provocation';

/** Where the children are said to be better off, and how they are said to fare there. */
export const WELL_OFF =
  'safe|safety|sheltered|shelter|loved|are_happy|cared_for|in_good_hands|where_they_belong|where_they_ought|new_home|new_homes|new_families|new_family|foster_families|foster_parents|compassion|kindness|mercy|humanitarian|protection|warmth';
