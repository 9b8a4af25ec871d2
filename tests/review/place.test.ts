import { describe, expect, it } from 'vitest';
import { hashOfPlace, placeFromHash } from '../../entrypoints/review/place';

describe('a place on the review page', () => {
  const rows: readonly (readonly [hash: string, tab: string, back: string])[] = [
    ['', 'statements', '#tab=statements'],
    ['#statement=a%2F1', 'statements', '#tab=statements&statement=a%2F1'],
    ['#tab=data', 'data', '#tab=data'],
    ['#actor=RU.a&issue=ceasefire', 'positions', '#tab=positions&actor=RU.a&issue=ceasefire'],
    ['#actor=RU.a', 'statements', '#tab=statements'],
    ['#tab=nowhere', 'statements', '#tab=statements'],
  ];
  it.each(rows)('%s', (hash, tab, back) => {
    const place = placeFromHash(hash);
    expect(place.tab).toBe(tab);
    expect(hashOfPlace(place)).toBe(back);
    expect(placeFromHash(back)).toEqual(place);
  });
});
