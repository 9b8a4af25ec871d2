import { describe, expect, it } from 'vitest';
import { composedPolarity } from '../../cases/en/stances/composed-polarity';
import { constructions } from '../../cases/en/stances/constructions';
import { guaranteesArmsTroops } from '../../cases/en/stances/guarantees-arms-troops';
import { negotiationsAndCeasefire } from '../../cases/en/stances/negotiations-and-ceasefire';
import { newsSentences } from '../../cases/en/stances/news-sentences';
import { pressureAndLaw } from '../../cases/en/stances/pressure-and-law';
import { territoryAndAlliances } from '../../cases/en/stances/territory-and-alliances';
import { threatsCourtsMediators } from '../../cases/en/stances/threats-courts-mediators';
import { parseStanceCase, positionsOf, readCase } from './stance-case';

const tables = {
  'composed polarity': composedPolarity,
  constructions,
  'news sentences': newsSentences,
  'negotiations and ceasefire': negotiationsAndCeasefire,
  'territory and alliances': territoryAndAlliances,
  'guarantees, arms, troops': guaranteesArmsTroops,
  'pressure and law': pressureAndLaw,
  'threats, courts, mediators': threatsCourtsMediators,
};

for (const [name, rows] of Object.entries(tables))
  describe(`stances: ${name}`, () => {
    it.each(rows.map(parseStanceCase))('$name', (row) => {
      expect(positionsOf(readCase(row))).toBe(row.expected);
    });
  });
