import type { TimeGrammar } from '../../model/grammar/reference-grammar';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** How English tells when something was said. */
export const time: TimeGrammar = {
  words: set(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    today yesterday tonight week weekend month year years months weeks days ago last`),
  occasions: set(`
    interview speech address briefing statement conference call post tweet article letter column meeting summit forum
    session remarks broadcast message video debate podcast essay op-ed ceremony visit hearing lecture press news telephone
    televised phone appearance rally`),
  otherEvents: set(
    'who whom whose which that where when after before since until following despite because as while although though if ahead',
  ),
  followers: set(
    `that in on at during with to from as when while after before and but or said told by he she they it who which where
    morning afternoon evening night the a his her about for amid via through also again`,
  ),
  open: set('since until till by before after from through of for to than between'),
  introductions: set(
    'on in at during late early mid last earlier later this back only just both again as over',
  ),
};
