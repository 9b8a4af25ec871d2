import type { IssueRule } from '../model/issue';
import { KIDS, TAKEN } from './children';

const HOLIDAY = 'recreation|rest|holiday|holidays|recuperation|treatment|rehabilitation|respite';

const CAMPS = 'camps|camp|sanatoriums|sanatorium|resorts|safety|safe_places|boarding_schools';

const SENT = 'sent|returned|handed_over|handed|released|given|allowed';

/** Lists, resolutions and denials about the children, as envoys and agencies word them. */
export const childrenReturnNews: readonly IssueRule[] = [
  {
    name: 'lists-handed-over',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `hand_over|handing_over|hand|provide|providing|share|sharing|submit|submitting|release|releasing ~2 list|lists|names|data|files ~2 ${KIDS}`,
      `resolution|resolutions|motion ~1 on|about ~4 ${KIDS}`,
      `${KIDS} ~1 it|they|we|he|she|kyiv|ukraine ~1 want|wants|wanted|demands|demanded ~1 back|home|returned`,
    ],
    accept: 'He refused to hand over lists of minors.',
    reject: 'He refused to hand over lists of prices.',
  },
  {
    name: 'helped-home',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `condemning|condemns|condemned|denouncing|denounced|deploring ~3 ${TAKEN} ~4 ${KIDS} ~1 and ~1 calling|calls|called|demanding|demands|demanded|urging ~2 return|release|repatriation`,
      `role|part|hand|help|helping|helped|assist|assisting|assistance in ~1 bringing|returning|reuniting|finding|locating|the_return_of ~4 ${KIDS}`,
    ],
    accept: 'Delhi could play a role in bringing back the children.',
    reject: 'Delhi could play a role in teaching the children.',
  },
  {
    name: 'nobody-deported',
    kind: 'position',
    pole: 'against',
    patterns: [
      `nobody|no_one ~1 holding|keeping|holds|keeps ~2 ${KIDS}`,
      'there ~1 was|is|were|has_been|had_been no ~1 deportation|deportations|abduction|abductions|kidnapping',
      `${KIDS} ~2 came|come|went|arrived|travelled|traveled ~3 for ~2 ${HOLIDAY}`,
    ],
    accept: 'There was no deportation, the deputy said.',
    reject: 'There was no demonstration, the deputy said.',
  },
  {
    name: 'off-to-the-camps',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [`bringing|taking|sending|moving ~2 ${KIDS} ~4 to|into ~2 ${CAMPS}`],
    accept: 'She defended bringing children from the front to camps.',
    reject: 'She defended bringing children to school.',
  },
  {
    name: 'case-by-case',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'reunion|reunions|reunification|return|homecoming ~3 possible|conceivable|thinkable +2 but? only ~1 case_by_case|individually|after|with|on',
      `no|not_one|not_a_single ~1 ${KIDS} ~2 be ~1 ${SENT} ~6 unless|until|before|without`,
      `${KIDS} ~1 could|can|would|may|might ~1 leave|go_back|go_home ~2 on_condition|provided|if|once`,
    ],
    accept: 'A reunion was possible, but only case by case.',
    reject: 'A reunion was possible.',
  },
];
