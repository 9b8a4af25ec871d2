/** Abbreviations after which a full stop does not end a sentence; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'dr prof hr fr st nr abs art bzw ca evtl ggf inkl mio mrd tsd str usw vgl z b d h u a o s sog ' +
    'jan feb mär apr jun jul aug sep sept okt nov dez gen lt'
  ).split(' '),
);
