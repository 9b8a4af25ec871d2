/** Names of the European Union, as alternatives of a token pattern; "the Union" may be another where Ukraine is not near. */
export const UNION = 'eu|union|the_union|european_union|the_european_union|the_eu';
