import type { IssueRule } from '../model/issue';
import { PRISONERS, SWAP, SWAPPED } from './captives';

const FREED = 'freed|released|returned|exchanged|liberated|swapped|repatriated';

const ONE = `${PRISONERS}|defender|soldier|prisoner|captive|serviceman|servicewoman|fighter|ukrainian|hostage`;

const LET_GO = `given_back|given_up|handed_over|let_go|sent_back|sent_home|${FREED}`;

const TERMS = 'only? ~1 if|once|provided|on_condition|when|as_soon_as|unless';

const DUE = 'a_matter_of_days|a_matter_of_weeks|a_matter_of_hours|imminent|being_prepared|in_preparation';

const NEXT = 'take_place|go_ahead|be_continued|continue|go_on|be_completed|be_held|follow|happen';

/** Captives on lists, on terms and on their way, as staffs and ministries report it. */
export const prisonerExchangeNews: readonly IssueRule[] = [
  {
    name: 'put-on-the-list',
    kind: 'topic',
    pole: 'for',
    deed: true,
    announced: true,
    patterns: [
      `${PRISONERS} ~5 included|include|put|added|placed ~1 in|into|on|to ~3 exchange|exchanges|swap|swaps`,
      `${PRISONERS} ~4 had|have|has ~2 come home|back`,
      `trade|trading|exchange|exchanging|swap|swapping ~2 captured|captive|imprisoned|jailed ~3 for`,
    ],
    accept: 'They asked for the marines to be included in the next exchange.',
    reject: 'They asked for the marines to be included in the parade.',
  },
  {
    name: 'till-the-last-is-home',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `until ~2 last|every|each|all ~2 ${ONE} ~4 home|back|captivity|${FREED}`,
      `begin|beginning|start|starting with ~3 wounded|sick|gravely_ill|seriously_ill ~4 captives|prisoners|pows|25|young|youngest|soldiers?`,
      'families|mothers|wives|relatives ~4 want|wants|awaiting ~2 boys|sons|men|husbands ~1 home|back',
      `exchange|exchanges|swap|swaps ~2 is|are|was|were ~1 ${DUE}`,
      `expect|expects|expected|hope|hopes|hoped ~2 exchange|exchanges|swap|swaps ~2 to|will|would ~1 ${NEXT}`,
    ],
    accept: 'We will work until the last marine is brought back from captivity.',
    reject: 'We will work until the last lamp is brought back from the cellar.',
  },
  {
    name: 'never-in-a-swap',
    kind: 'position',
    pole: 'against',
    patterns: [
      `not|never ~1 subject_to|up_for|eligible_for|available_for|considered_for|destined_for ~3 exchange|exchanges|swap|swaps|release`,
      `rather_than|instead_of ~1 be? swapped|exchanged|traded|swapping|exchanging|trading`,
      `${SWAPPED} ~8 must|should|will|would|can|shall not|never ~1 be ${LET_GO} ~4 exchange|swap|trade`,
    ],
    accept: 'Those held there were not subject to exchange.',
    reject: 'Those held there were not subject to review.',
  },
  {
    name: 'returned-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `give_up|hand_over|let_go|release|return|give_back ~4 ${SWAPPED} ~2 ${TERMS}`,
      `be ${LET_GO} only after|once|when|if ~8 bodies|captives|prisoners|fallen|remains`,
      `${SWAPPED} ~4 would|could|can|may|might be ~1 let_go|sent_home|allowed_home ~2 ${TERMS}`,
      `${SWAP}|swap|for_all ~2 could|can|might|may ~1 be ~1 considered|discussed|contemplated|agreed ~1 only? as_part_of|within|in_the_framework_of|after ~4 settlement|treaty|agreement|deal`,
    ],
    accept: 'Kyiv would give up the pilots if the camps were opened.',
    reject: 'Kyiv would give up the pilots.',
  },
  {
    name: 'how-the-freed-fare',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `${FREED} ~1 ${PRISONERS} ~1 is|are|was|were|had|have|will|would|include|included`,
      `among|most|many|some|oldest|youngest ~1 of? ~1 those|the ~1 ${FREED}`,
      `${FREED} ~1 is|are|was|were|include|included ~2 ${PRISONERS} ~1 who|from|captured`,
    ],
    accept: 'The freed servicemen are in Belarus, where doctors see them.',
    reject: 'They freed the servicemen.',
  },
];
