import { expect, it } from 'vitest';
import { Incumbents } from '../../../lib/analysis/resolve/incumbents';
import type { Actor } from '../../../lib/model/actor';

const minister = (id: string, from: string, to: string | null): Actor => ({
  id,
  name: id,
  kind: 'person',
  country: null,
  side: null,
  gender: null,
  aliases: [],
  names: {},
  roles: [{ office: 'minister', from, to }],
});

const lind = minister('lind', '2020-01-01', '2024-01-01');
const horak = minister('horak', '2024-01-01', null);

it('tells bearers of a name apart by office on the day of the article, and not without a day', () => {
  expect(new Incumbents('2023-05-01').only([lind, horak])).toBe(lind);
  expect(new Incumbents('2025-05-01').only([lind, horak])).toBe(horak);
  expect(new Incumbents('2025-05-01').only([horak, horak])).toBe(horak);
  expect(new Incumbents('2019-05-01').only([lind, horak])).toBeNull();
  expect(new Incumbents(null).only([lind, horak])).toBeNull();
});
