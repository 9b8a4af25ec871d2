import type { IssueRule } from '../model/issue';
import { FALSE, KIDS, TAKEN } from './children';

const STEALS =
  'steal|steals|stole|stealing|abduct|abducts|abducted|abducting|kidnap|kidnaps|kidnapped|deport|deports|deported|deporting|kidnapping';

const HOME_AGAIN = 'home|back|back_home|to_their_families|to_their_parents|to_their_mothers|to_ukraine';

/** The children taken, by the words of parents, parliaments and those who took them. */
export const childrenReturnWordings: readonly IssueRule[] = [
  {
    name: 'wanted-back',
    kind: 'position',
    pole: 'for',
    turns: true,
    threat: true,
    patterns: [
      `not ~2 single|one ~2 ${KIDS} ~4 left|remain|stay|forgotten|abandoned ~4 russian|russia|hands|captivity|behind|there|enemy`,
      `${KIDS} +10 give|send|hand|bring|let ~1 each|all|every_one|every|them ~2 of_them? ~1 back|home|go`,
      `${KIDS} ~8 embrace|hug|rejoin|return_to|reunited_with|see_again ~3 parents|mothers|families|home|homes|relatives`,
      `${KIDS} ~2 taken|deported|abducted|torn|stolen ~8 must|should|have_to|has_to ~2 back|home|return|returned|freed|found`,
      `sent|given|brought|handed|returned|restored|reunited back? to|with ~1 their ~1 parents|families|mothers|relatives|loved_ones`,
      `${KIDS} ~4 still|over_there|there|in_russia +4 want|need|demand ~1 them|her|him ~1 back|home`,
      `${KIDS} +16 send|bring|give|hand|get|return them ~1 all? ~1 back|home|over`,
      `obligation|duty|responsibility|task|promise|pledge|mission|need|importance|right to|of ~1 bring|bringing|return|returning|find|finding|get|getting ~5 ${KIDS}`,
      `not|no_one|nobody|never ~2 given_up|give_up|giving_up|abandoned|forgotten ~1 on? ~3 ${KIDS}`,
      `do|doing|done more|everything|all|utmost ~3 for|about ~2 ${KIDS}`,
      'pace|speed|slowness of ~2 returns',
      `without ~4 ${KIDS} ~4 no|not|never|cannot ~4 peace|reconciliation|agreement|settlement|justice|normal*|future`,
      `${KIDS} who|that want|wish|ask|asked|wanted ~1 to ~2 go|return|leave ~4 will|can|may|are_free ~1 go|return|be_returned|leave`,
      `demand|demands|demanded|insist|insisted ~1 that ~2 <RU> ~2 hand_over|return|give_back|send|release|free|account ~8 ${KIDS}`,
      `take|takes|taking ~2 ${KIDS} ~2 home|back ~2 to ~2 families|parents|mothers|ukraine`,
      `every|each|single ~3 ${KIDS} ~3 must|should|has_to|have_to|will|deserves|belongs ~4 ${HOME_AGAIN}`,
      `${KIDS} ~2 belong|belongs ~1 with|at ~2 families|parents|home|mothers|relatives`,
    ],
    accept: 'He pleaded that they be given back to their families.',
    reject: 'He pleaded that they be given tea.',
  },
  {
    name: 'theft-condemned',
    kind: 'position',
    pole: 'for',
    patterns: [
      `crime|horror|barbarity|sin|outrage|cruelty|shame ~8 to ~1 ${STEALS} ~3 ${KIDS}`,
      `government|regime|country|state|power|army|man|leader that|who|which ~1 ${STEALS} ~3 ${KIDS}`,
      `condemn|condemns|condemned|denounce|denounced|deplore|deplored|outrage ~4 abduction|deportation|kidnapping|theft|forced_transfer|forcible_transfer|russification ~3 ${KIDS}`,
    ],
    accept: 'It is a crime without precedent to steal children.',
    reject: 'It is a crime without precedent to steal trains.',
  },
  {
    name: 'no-child-was-taken',
    kind: 'position',
    pole: 'against',
    patterns: [
      `figure|figures|number|numbers|claim|claims|talk|stories|story|tales ~4 of|about|on|that ~4 ${TAKEN} ~3 ${KIDS} ~4 ${FALSE}|fantasy|fantasies|far_fetched|made_up|imaginary|exaggerated`,
      `${TAKEN} ~3 ${KIDS} ~3 ${FALSE}|fantasy|fantasies|far_fetched|made_up|imaginary|exaggerated`,
      `no ~1 kidnapped|abducted|deported|stolen ~2 ${KIDS}`,
      `single|not_one|no_one ${KIDS} ~3 been|was|were ~1 taken|abducted|deported|removed|kidnapped|stolen`,
      `list|lists ~10 ${FALSE}|show|spectacle|stunt|farce`,
      `transfer|removal|relocation|evacuation|taking|resettlement ~5 ${KIDS} ~3 as ~2 rescue|evacuation|humanitarian|salvation|kindness|charity|mercy|act_of`,
      `nothing ~3 ashamed|apologise|apologize|regret ~6 ${KIDS}`,
      `${TAKEN} ~1 is ~1 their|your|western|kyiv_s|the_wrong|a_false ~1 word|term|label`,
    ],
    accept: 'There are no kidnapped children, he said.',
    reject: 'There are no hungry children, he said.',
  },
  {
    name: 'taken-in',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      `${KIDS} ~3 found|find|finding|given|gained|got ~4 family|families|home|homes|parents|care`,
      `${KIDS} ~3 carried|brought|led|moved|taken ~2 out_of|from ~3 fire|shelling|danger|ruins|basements|war|combat`,
      `take|taken|took|taking ~3 ${KIDS} ~1 in`,
      `${KIDS} ~5 would|will|shall|are_going_to ~1 stay|remain|grow_up|be_raised ~2 here|in|with|russia|us?`,
      `rescued +4 would|will|shall stay|remain`,
    ],
    accept: 'We are proud of having taken the children in.',
    reject: 'We are proud of having taught the children.',
  },
  {
    name: 'back-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `parents|relatives|families|mothers ~6 and|then ~2 ${KIDS} ~2 will|can|would|may ~4 go|home|bus|returned|back|handed|train`,
      `reunion|reunions|reunification|return|homecoming ~3 could|can|will|would|might|may ~2 arranged|organised|organized|happen|possible|take_place ~2 as_long_as|if|provided|once|only|on_condition|so_long_as`,
      `${KIDS} ~3 could|can|would|may|might ~1 go|return|be_returned|be_handed_over|be_reunited|travel ~4 if|provided|once|on_condition|as_soon_as|only`,
    ],
    accept: 'A reunion could be arranged as long as no journalists came along.',
    reject: 'A concert could be arranged as long as no rain came along.',
  },
];
