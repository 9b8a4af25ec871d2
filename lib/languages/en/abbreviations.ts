/** Abbreviations after which a full stop does not end a sentence; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen lt col sgt capt cmdr adm maj brig pres sec amb hon rev fr st jr sr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'no nos vol fig approx dept est inc ltd co corp cf vs etc al eg ie ca ph ave blvd'
  ).split(' '),
);
