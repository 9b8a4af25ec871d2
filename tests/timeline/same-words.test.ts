import { describe, expect, it } from 'vitest';
import { sameWords } from '../../lib/timeline/same-words';
import { createWordingReader } from '../../lib/timeline/wording';

const read = createWordingReader();
const same = (a: string, b: string) => sameWords(read(a), read(b));

// Fictional test text.
const ONE_STATEMENT: readonly (readonly [why: string, a: string, b: string])[] = [
  ['the same words', 'We want talks now.', 'We want talks now'],
  ['other quotation marks and case', '“We want talks” now', "'we want talks' now"],
  ['contractions', "We won't sign it and can't sell it", 'We will not sign it and cannot sell it'],
  ['contractions with a curly apostrophe', 'We don’t want a pause', 'We do not want a pause'],
  ['hyphens', 'A cease-fire is near', 'A ceasefire is near'],
  ['British and American spelling', 'We recognise the defence line', 'We recognize the defense line'],
  ['transliteration', 'Ask Zelenskyy in Kyiv', 'Ask Zelenskiy in Kiev'],
  ['articles', 'We back the plan of the envoys', 'We back plan of envoys'],
  ['numbers in words', 'We need three days', 'We need 3 days'],
  ['numbers with separators', 'We lost 1,500 homes', 'We lost 1500 homes'],
  [
    'one cut shorter',
    'they can come to our town and we talk about the harvest',
    'they can come to our town and we talk',
  ],
  [
    'one without its beginning',
    'frankly speaking they can come to our town and talk',
    'they can come to our town and talk',
  ],
  [
    'one small word changed in a long statement',
    'our people have waited through two long winters for a peace that keeps the harvest safe',
    'our people have waited through two long winters for a truce that keeps the harvest safe',
  ],
  [
    'one small word more in a long statement',
    'our people have waited through two long winters for an important peace that keeps the harvest safe',
    'our people have waited through two long winters for peace that keeps the harvest safe',
  ],
];

const TWO_STATEMENTS: readonly (readonly [why: string, a: string, b: string])[] = [
  ['negation', 'We will accept the plan as it stands', 'We will not accept the plan as it stands'],
  [
    'negation in a contraction',
    "We shouldn't sign this plan in spring",
    'We should sign this plan in spring',
  ],
  [
    'never',
    'they said the goals of the campaign are changing',
    'they never said the goals of the campaign are changing',
  ],
  [
    'without',
    'there will be a treaty with guarantees for the town',
    'there will be a treaty without guarantees for the town',
  ],
  [
    'a number',
    'We need 300 boats before the harvest comes in',
    'We need 30 boats before the harvest comes in',
  ],
  ['a number in words', 'We need three boats for the harvest', 'We need four boats for the harvest'],
  [
    'a number more',
    'we need boats and nets for the harvest',
    'we need boats and nets for the harvest by 2026',
  ],
  [
    'a condition cut off',
    'we will open the bridge to the traders if the guards leave',
    'we will open the bridge to the traders',
  ],
  [
    'until',
    'the bridge stays shut to the traders until the guards leave',
    'the bridge stays shut to the traders',
  ],
  [
    'a name',
    'Russia must leave the bridge and the harbour and the road',
    'Ukraine must leave the bridge and the harbour and the road',
  ],
  [
    'a name of the same length',
    'we will meet the envoys in Geneva when the harvest is in',
    'we will meet the envoys in Vienna when the harvest is in',
  ],
  [
    'the turn of a verb',
    'we support the proposed plan for the bridge over the river',
    'we oppose the proposed plan for the bridge over the river',
  ],
  [
    'a verb that turns it',
    'we want to end the help for the town and its people',
    'we want the help for the town and its people',
  ],
  [
    'who',
    'we will bring the wounded home over the bridge by boat',
    'they will bring the wounded home over the bridge by boat',
  ],
  [
    'order',
    'we will not fight but talk to the guards of the bridge over the river again',
    'we will fight but not talk to the guards of the bridge over the river again',
  ],
  ['a few shared words', 'they can come', 'they can come and talk'],
  ['nothing shared', 'the harvest is in', 'the river is deep'],
  ['other languages, negated', 'ми не погодимося на мир без гарантій', 'ми погодимося на мир без гарантій'],
  ['nothing at all against something', '', 'the harvest is in'],
];

describe('sameWords', () => {
  it.each(ONE_STATEMENT)('joins: %s', (_, a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });
  it.each(TWO_STATEMENTS)('keeps apart: %s', (_, a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
  it('takes statements of 20,000 words, and joins them only if they are the same', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i.toString(36)}`).join(' ');
    expect(same(words, words.toUpperCase())).toBe(true);
    expect(same(words, `${words} more`)).toBe(false);
  });
});
