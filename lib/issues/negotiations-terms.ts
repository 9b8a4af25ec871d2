import type { IssueRule } from '../model/issue';
import { TALKS, TRUCE } from './words';

/** Words that set the terms on which one would talk. */
export const negotiationTerms: readonly IssueRule[] = [
  {
    name: 'first-this-then-talks',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `no ${TRUCE}|guarantees|withdrawal +1 no talks|summit|meeting|negotiations|meetings`,
      'stop|halt|cease|end ~4 first +1 then ~3 talk|talks|negotiate|negotiations|negotiating',
      'istanbul ~6 basis|foundation|starting_point',
      `first|firstly ~3 ${TRUCE}|guarantees|withdrawal|silence +4 then|after_that ~3 talks|negotiations|negotiate|talk|everything|rest|meeting|diplomacy`,
    ],
    accept: 'First a truce, then everything else.',
    reject: 'First the truce was broken.',
  },
  {
    name: 'has-a-price',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'conditions|demands ~2 must|have_to|has_to|had_to ~2 met|accepted|fulfilled ~4 before ~6 war|peace|talks|negotiations|fighting|deal|settlement',
      'key|main|only|first|essential|necessary|basic|chief condition|conditions|precondition|prerequisite for|of ~2 settlement|talks|negotiations|agreement|meeting|dialogue',
    ],
    accept: 'An end to the shelling is the key condition for talks.',
    reject: 'The condition of the road was bad.',
  },
  {
    name: 'needs-preparation',
    kind: 'position',
    pole: 'for',
    conditional: true,
    strength: 'hedged',
    patterns: [
      'meeting|summit|talks|contacts ~6 must|should|needs|need|has|have|require|requires ~4 prepared|preparation|preparations|preparatory|prepared_for|groundwork',
      'meeting|summit|talks|contacts ~3 needs|need|requires|require|must_have|must_bring ~2 result|results|agenda|outcome|draft|drafts|substance|purpose',
      'prepare|prepared|preparation ~3 thoroughly|carefully|properly ~4 meeting|summit',
    ],
    accept: 'A summit must be thoroughly prepared.',
    reject: 'The summit was in the clouds.',
  },
  {
    name: 'only-once',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `meeting|summit|${TALKS} ~2 make|makes|made ~1 sense|possible only ~1 if|once|when|after`,
      `meeting|summit|${TALKS} ~2 possible|useful|conceivable|worthwhile|meaningful only ~1 if|once|when|after`,
      `meeting|summit|${TALKS} ~2 can|could|may|will|would|should only ~2 begin|start|resume|take_place|happen|be_held ~1 if|once|when|after`,
      `let|get_out|withdraw|pull_out|leave +14 and|then ~1 ${TALKS} may|can|could|will ~1 start|begin|resume`,
    ],
    accept: 'A summit makes sense only once the drafts are ready.',
    reject: 'A summer house makes sense only once the roof is ready.',
  },
  {
    name: 'no-ultimatums',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${TALKS} +10 not|never|no|nor ~7 ultimatum|ultimatums|diktat|dictation|dictate|unacceptable_terms|unacceptable_conditions`,
      `talk|talking|speak|negotiate ~1 to|with ~1 <RU>|<UA> +14 not|never|no|nor ~7 ultimatum|ultimatums|diktat|dictation|dictate`,
      `${TALKS} ~2 without ~1 ultimatums|dictation|diktat`,
    ],
    accept: 'We are for talks, but we will not swallow ultimatums.',
    reject: 'We are for tea, but we will not swallow ultimatums.',
  },
];
