/** Strikes on Russia and the places they reach, as alternatives of a token pattern. */

export const RUSSIA =
  'russia|russian|moscow|kremlin|the_kremlin|belgorod|kursk|bryansk|rostov|voronezh|lipetsk|saratov|engels|mozdok|ryazan|smolensk|krasnodar|novorossiysk|taganrog|ust_luga|primorsk|petersburg|st_petersburg|tatarstan|urals|the_urals|siberia';

/** Hitting, as a verb. */
export const HIT =
  'strike|strikes|striking|hit|hits|hitting|attack|attacks|attacking|fire|fires|firing|fired|shoot|shoots|shooting|use|bomb|bombs|bombing|shell|shelling|target|targeting|launch|launching';

/** Hitting, as a noun. */
export const STRIKES =
  'strikes|strike|attacks|attack|raid|raids|fire|shelling|flights|salvo|salvoes|salvos|barrage|barrages|bombardment|missiles|rockets|drones|drone_attacks|drone_strikes|hits|atacms_fire';
