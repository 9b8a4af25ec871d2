import type { Issue } from '../model/issue';
import { territoryCession } from './territory-cession';
import { territoryHeld } from './territory-held';
import { territoryInTheNews } from './territory-in-the-news';
import { territoryMap } from './territory-map';
import { territoryPositions } from './territory-positions';
import { territoryPressed } from './territory-pressed';
import { territoryRecognition } from './territory-recognition';
import { territoryTerms } from './territory-terms';
import { territoryWithdrawal } from './territory-withdrawal';

export const territory: Issue = {
  id: 'territory',
  label: 'Territory',
  proposition: 'Ukraine should give up occupied land, or Russia should keep it.',
  supportMeans:
    'Demands, accepts or recommends cession, recognition, withdrawal from Ukrainian-held land, a swap, or leaving lines as Russian.',
  opposeMeans: 'Rejects cession or recognition; demands 1991 borders, withdrawal or territorial integrity.',
  rules: {
    en: {
      vetoes: [
        'greenland|taiwan|cyprus|kashmir|golan',
        'give|gives|giving|gave|given ~1 up ~1 hope|hopes|trying|efforts|demands|demand|insisting|asking',
        'withdraw*|withdrew|pull*|retreat* ~8 favourable|favorable|defensive|prepared|new positions|lines|line',
        'kursk|belgorod ~4 withdraw*',
        'elections|election|vote|voting|ballot +20 constitution ~2 forbids|prohibits|bans|allows',
        'pull_out|pulling_out|withdraw|withdrawing ~4 from near|around|along',
        'free|freeing|release ~3 prisoners|captives|detainees|hostages|activists|journalists ~1 from|in ~2 crimea|donbas',
        'inch ~1 eastward|east|eastwards|to_the_east',
        'swap|swaps|swapped|exchange|exchanged ~8 residents|prisoners|captives|civilians|bodies|soldiers|remains|children|pows',
        'prisoner|prisoners|captive|captives|pow|pows ~4 swap|swaps|exchange|exchanges',
      ],
      rules: [
        ...territoryInTheNews,
        ...territoryCession,
        ...territoryWithdrawal,
        ...territoryRecognition,
        ...territoryPositions,
        ...territoryTerms,
        ...territoryHeld,
        ...territoryPressed,
        ...territoryMap,
      ],
    },
  },
};
