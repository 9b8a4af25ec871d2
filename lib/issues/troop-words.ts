/** Who sends soldiers and how they are called, as alternatives of a token pattern. */

/** Nations and alliances whose soldiers would be foreign in Ukraine. */
export const SENDERS =
  '<EU>|<NATO>|<GB>|<FR>|<DE>|<PL>|<IT>|<US>|<WEST>|<TR>|<HU>|<SK>|<BE>|<CN>|<IN>|<BR>|nordic|baltic|danish|dutch|spanish|swedish|finnish|norwegian|icelandic|lithuanian|estonian|latvian|canadian|australian|czech|romanian|bulgarian|greek|irish|portuguese|croatian|slovenian|austrian|swiss|kazakh|indonesian|japanese|franco_british|anglo_french|foreign|allied|outside|third_country';

/** Countries that may send them, after "from". */
export const SENDING_STATES =
  '<EU>|<NATO>|<GB>|<FR>|<DE>|<PL>|<IT>|<US>|<WEST>|<TR>|<CN>|<IN>|<BR>|canada|denmark|norway|sweden|finland|the_netherlands|netherlands|spain|portugal|romania|bulgaria|greece|lithuania|latvia|estonia|australia|ireland|abroad|allied|allies|alliance|coalition|countries|country|partners';

/** Soldiers as they are sent or stationed. */
export const FORCES =
  'troops|troop|soldier|soldiers|forces|contingent|contingents|peacekeepers|servicemen|servicewomen|military_personnel|unit|units|brigade|brigades|battalion|battalions|regiment|regiments|division|divisions|boots|infantry|paratroopers|paratroops|marines|legionnaires|gendarmes|ground_forces|combat_forces|garrison|garrisons|uniforms|sappers|instructors|trainers';

/** A force or what it is sent on, where the words around it say it is for Ukraine. */
export const MISSION =
  'force|contingent|contingents|deployment|peace_mission|military_mission|such_a_mission|multinational_force|reassurance_force|stabilisation_force|stabilization_force|peacekeeping_force|peace_force|security_force|peace_mission|military_presence|european_presence|foreign_presence|allied_presence|peacekeeping_operation|peacekeeping_mission|western_presence';

export const SEND =
  'send|sends|sending|sent|deploy|deploys|deploying|deployed|deployment|dispatch|dispatches|dispatched|dispatching|put|puts|putting|contribute|contributes|contributed|contributing|contribution|station|stations|stationed|stationing|commit|commits|committed|committing|provide|provides|provided|providing|lead|base|basing|ship|shipping';

/** Saying that one will send, with the soldiers right behind it. */
export const OFFER =
  'offer|offers|offered|offering|pledge|pledges|pledged|pledging|lend|lending|supply|supplying|earmark|earmarks|earmarked|earmarking|assign|assigning';
