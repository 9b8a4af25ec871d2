import type { Issue } from '../model/issue';
import { accountability } from './accountability';
import { blackSea } from './black-sea';
import { ceasefire } from './ceasefire';
import { childrenReturn } from './children-return';
import { energyTruce } from './energy-truce';
import { euAccession } from './eu-accession';
import { foreignTroops } from './foreign-troops';
import { frozenAssets } from './frozen-assets';
import { longRangeStrikes } from './long-range-strikes';
import { mediationRole } from './mediation-role';
import { militaryAid } from './military-aid';
import { natoMembership } from './nato-membership';
import { negotiations } from './negotiations';
import { nuclear } from './nuclear';
import { prisonerExchange } from './prisoner-exchange';
import { sanctions } from './sanctions';
import { securityGuarantees } from './security-guarantees';
import { territory } from './territory';
import { ukraineElections } from './ukraine-elections';
import { warAims } from './war-aims';

/** Every issue, one line each. */
export const issues: readonly Issue[] = [
  negotiations,
  ceasefire,
  territory,
  natoMembership,
  securityGuarantees,
  foreignTroops,
  militaryAid,
  longRangeStrikes,
  sanctions,
  frozenAssets,
  prisonerExchange,
  childrenReturn,
  energyTruce,
  blackSea,
  nuclear,
  euAccession,
  accountability,
  ukraineElections,
  warAims,
  mediationRole,
];
