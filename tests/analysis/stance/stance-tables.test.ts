import { describe, expect, it } from 'vitest';
import { aimsAndLegitimacy } from '../../cases/en/stances/aims-and-legitimacy';
import { allIssuesInPassing } from '../../cases/en/stances/all-issues-in-passing';
import { armsAndStrikes } from '../../cases/en/stances/arms-and-strikes';
import { armsTroopsNews } from '../../cases/en/stances/arms-troops-news';
import { bombAndBench } from '../../cases/en/stances/bomb-and-bench';
import { childrenAndSea } from '../../cases/en/stances/children-and-sea';
import { clubsArmsLand } from '../../cases/en/stances/clubs-arms-land';
import { clubsArmsLandNews } from '../../cases/en/stances/clubs-arms-land-news';
import { composedPolarity } from '../../cases/en/stances/composed-polarity';
import { conditionsAndContext } from '../../cases/en/stances/conditions-and-context';
import { conditionsAndRelations } from '../../cases/en/stances/conditions-and-relations';
import { conditionsInNews } from '../../cases/en/stances/conditions-in-news';
import { constructions } from '../../cases/en/stances/constructions';
import { guaranteesAndTroops } from '../../cases/en/stances/guarantees-and-troops';
import { guaranteesArmsTroops } from '../../cases/en/stances/guarantees-arms-troops';
import { haltsSwapsAndGoBetweens } from '../../cases/en/stances/halts-swaps-and-go-betweens';
import { hardWordings } from '../../cases/en/stances/hard-wordings';
import { landAimsAndVotes } from '../../cases/en/stances/land-aims-and-votes';
import { measuresAndAssets } from '../../cases/en/stances/measures-and-assets';
import { measuresClubsCourtsNews } from '../../cases/en/stances/measures-clubs-courts-news';
import { namedOutside } from '../../cases/en/stances/named-outside';
import { negotiationsAndCeasefire } from '../../cases/en/stances/negotiations-and-ceasefire';
import { newsSentences } from '../../cases/en/stances/news-sentences';
import { newsWordingA } from '../../cases/en/stances/news-wording-a';
import { newsWordingB } from '../../cases/en/stances/news-wording-b';
import { newsWordings } from '../../cases/en/stances/news-wordings';
import { nuclearAndCourts } from '../../cases/en/stances/nuclear-and-courts';
import { pressureAndLaw } from '../../cases/en/stances/pressure-and-law';
import { pressureVotesAndCourts } from '../../cases/en/stances/pressure-votes-and-courts';
import { readAsAReader } from '../../cases/en/stances/read-as-a-reader';
import { sanctionsAndAssets } from '../../cases/en/stances/sanctions-and-assets';
import { seaBombAndClubsOtherwise } from '../../cases/en/stances/sea-bomb-and-clubs-otherwise';
import { setPhrases } from '../../cases/en/stances/set-phrases';
import { talksAndMediators } from '../../cases/en/stances/talks-and-mediators';
import { talksLandAndArmsOtherwise } from '../../cases/en/stances/talks-land-and-arms-otherwise';
import { talksTrucesLandInPrint } from '../../cases/en/stances/talks-truces-land-in-print';
import { termsAndOtherTalks } from '../../cases/en/stances/terms-and-other-talks';
import { territoryAndAlliances } from '../../cases/en/stances/territory-and-alliances';
import { threatsCourtsMediators } from '../../cases/en/stances/threats-courts-mediators';
import { trucesAndEnergy } from '../../cases/en/stances/truces-and-energy';
import { turnsOfPhrase } from '../../cases/en/stances/turns-of-phrase';
import { votesGrainCaptivesInPrint } from '../../cases/en/stances/votes-grain-captives-in-print';
import { wholeArticles } from '../../cases/en/stances/whole-articles';
import { parseStanceCase, positionsOf, readCase } from './stance-case';

const tables = {
  'read as a reader': readAsAReader,
  'composed polarity': composedPolarity,
  'clubs, arms and land in the news': clubsArmsLandNews,
  constructions,
  'hard wordings': hardWordings,
  'conditions and context': conditionsAndContext,
  'conditions and relations': conditionsAndRelations,
  'conditions in the news': conditionsInNews,
  'news sentences': newsSentences,
  'news wording, the first ten issues': newsWordingA,
  'news wordings': newsWordings,
  'captives, ships and courts in news wording': newsWordingB,
  'negotiations and ceasefire': negotiationsAndCeasefire,
  'territory and alliances': territoryAndAlliances,
  'guarantees, arms, troops': guaranteesArmsTroops,
  'pressure and law': pressureAndLaw,
  'threats, courts, mediators': threatsCourtsMediators,
  'arms and strikes': armsAndStrikes,
  'children and the sea': childrenAndSea,
  'guarantees and troops': guaranteesAndTroops,
  'nuclear weapons and courts': nuclearAndCourts,
  'sanctions and assets': sanctionsAndAssets,
  'truces and energy': trucesAndEnergy,
  'halts, swaps and go-betweens': haltsSwapsAndGoBetweens,
  'terms, and other talks': termsAndOtherTalks,
  'turns of phrase': turnsOfPhrase,
  'set phrases': setPhrases,
  'talks and mediators': talksAndMediators,
  'land, aims, votes': landAimsAndVotes,
  'aims and legitimacy': aimsAndLegitimacy,
  'measures and assets': measuresAndAssets,
  'bomb and bench': bombAndBench,
  'pressure, votes and courts': pressureVotesAndCourts,
  'clubs, arms, land': clubsArmsLand,
  'talks, truces and land in print': talksTrucesLandInPrint,
  'votes, grain and captives in print': votesGrainCaptivesInPrint,
  'arms and troops in the news': armsTroopsNews,
  'measures, clubs and courts in the news': measuresClubsCourtsNews,
  'named outside the words said': namedOutside,
  'whole articles': wholeArticles,
  'talks, land and arms otherwise': talksLandAndArmsOtherwise,
  'all issues in passing': allIssuesInPassing,
  'sea, bomb and clubs otherwise': seaBombAndClubsOtherwise,
};

for (const [name, rows] of Object.entries(tables))
  describe(`stances: ${name}`, () => {
    it.each(rows.map(parseStanceCase))('$name', (row) => {
      expect(positionsOf(readCase(row))).toBe(row.expected);
    });
  });
