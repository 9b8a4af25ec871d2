import type { IssueRule } from '../model/issue';

/** Paying for the damage, impunity, and judges scorned. */
export const accountabilityBill: readonly IssueRule[] = [
  {
    name: 'pay-for-it',
    kind: 'position',
    pole: 'for',
    patterns: [
      '<RU>|aggressor|kremlin|those_responsible|perpetrators|guilty ~2 must|will|should|has_to|have_to|shall answer|atone|be_made_to_pay|be_made_to_answer ~1 for ~3 every|each|all|crimes|deeds|done|war|life',
      '<RU>|aggressor|kremlin ~1 must|will|should|has_to pay for ~2 crimes|atrocities|every_house|every_destroyed|every_life|every_crime|deeds',
      'register of ~1 damage|claims commission? ~4 groundwork|important|basis|first|step|milestone|must|justice|crucial|foundation',
      'claims commission|register|body ~4 compensation|reparations|justice|groundwork',
      'amnesty|blanket_amnesty|immunity|pardon ~6 slap|insult|mockery|unacceptable|betrayal|wrong|must_not|cannot|never|invitation|licence|unthinkable|reject',
      'wash|washing|whitewash|whitewashing|wash_clean|launder ~6 crime|crimes|war_crime|war_criminals|guilt',
      'washing clean ~3 crime|crimes',
    ],
    accept: 'Moscow must answer for every life.',
    reject: 'The guest must pay for every drink.',
  },
  {
    name: 'court-scorned',
    kind: 'position',
    pole: 'against',
    patterns: [
      'without|no|nothing ~2 fear|risk|danger|threat|worry|to_fear ~1 of ~1 arrest|being_arrested|detention',
      'not|nobody|no_one ~3 arrest|detain|hand_over|extradite|arrested|detained|handcuff ~3 putin|russian_leader|russian_president',
      'not|nobody|no_one ~3 arrested|detained|handcuffed ~3 soil|territory|here|budapest|summit|visit',
      'pull|pulls|pulling|withdraw|withdraws|withdrawing|quit|quits ~2 out_of|from ~3 group|centre|center|body|coalition|commission|team ~3 probing|investigating|prosecuting|crime_of_aggression|war_crimes|leadership',
      'tribunal|court|judges|warrant|states|icc|hague ~8 relations|ties|hypersonic|missile|consequences ~3 poorer|strained|suffer|worse|harm|damaged|regret|square',
      'grant|grants|granting|guarantee|offer|assure ~2 putin|him|russian_president ~1 immunity|safe_passage|safe_conduct',
      'denies|denied|deny|rejects|rejected|denying ~3 accusations|allegations|charges|claims ~6 war_crimes|atrocities|massacre|crimes|bucha',
    ],
    accept: 'Putin could come without fear of arrest.',
    reject: 'Visitors could come without fear of rain.',
  },
];
