import type { IssueRule } from '../model/issue';
import { BLOWS, ENERGY_SITES } from './energy-sites';

/** The halt by its names. */
const PAUSED = 'energy_truce|energy_ceasefire|energy_moratorium|truce_on_energy|moratorium|energy_pause';

/** Words that would spare the other side's energy sites for a like return, or on no account. */
export const energyTruceTerms: readonly IssueRule[] = [
  {
    name: 'tit-for-tat',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `if|when|once|as_soon_as|should|day|moment ~5 stop|stops|stopped|halt|halts|end|ends|spare|spares|cease|ceases|refrain|refrains|quit|quits ~6 ${ENERGY_SITES} +3 we|so|then|our|ours|kyiv|moscow|ukraine|russia|ukrainians`,
      `stop|spare|halt|leave|firing|hitting|strikes ~6 ${ENERGY_SITES} ~3 day|moment|minute|when|once|if|as_soon_as ~4 stop|stops|stopped|spare|halts ~6 ${ENERGY_SITES}`,
      `if|when|once|as_soon_as ~4 ready|prepared|willing|agree|agrees|agreed ~4 ${PAUSED} +3 so|then|we|our|kyiv|moscow|ukraine|russia`,
      `no ~2 one_sided|unilateral moratorium|truce|pause|halt ~6 ${ENERGY_SITES}`,
      `no ~2 one_sided|unilateral moratorium|energy_truce|energy_ceasefire|truce_on_energy`,
      `${ENERGY_SITES} ~4 only ~3 reciprocal|mutual|reciprocity|mirror`,
      `on_condition_that|provided|provided_that|as_long_as|only_if ~3 ${BLOWS} ~8 ${ENERGY_SITES} ~6 cease|ceased|ceases|stop|stops|stopped|end|ended`,
      `${PAUSED} ~6 must|should|has_to|had_to|would_have_to|can_only ~1 be ~1 mutual|reciprocal|two_sided|bilateral|mirrored`,
      `either ~6 stop|stops|spare|spares|halt ~6 ${ENERGY_SITES} +4 or`,
      `only when|if|once|after ~6 ${ENERGY_SITES} ~6 will|shall|would`,
      `stop|spare|halt ~2 when|if|once they|kyiv|moscow|russia|ukraine ~1 stop|stops|spare|spares|halt|halts ~4 ${ENERGY_SITES}`,
    ],
    accept: 'Either they spare our grid or we go for theirs.',
    reject: 'Either they repair our grid by May or we freeze.',
  },
  {
    name: 'never-spared',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `nobody|no_one|never|nothing ~8 leave|leaving|let ~4 ${ENERGY_SITES} ~2 alone|in_peace|be`,
      `nobody|no_one|never|nothing ~6 spare|sparing ~4 ${ENERGY_SITES}`,
      `spare|sparing ~4 ${ENERGY_SITES} ~2 would|be|is|was ~2 foolish|folly|senseless|absurd|wrong|madness|suicidal|unwise|mistake|error|crime|treason`,
    ],
    accept: 'Nobody will make us leave their refineries alone.',
    reject: 'Nobody will make us leave the house alone.',
  },
  {
    name: 'well-received',
    kind: 'position',
    pole: 'for',
    strength: 'hedged',
    patterns: [
      `${PAUSED} +6 received|met|taken|reacted|responded ~1 favourably|favorably|positively|warmly`,
      `stop|stopping|halt|halting|refrain|refraining ~6 ${ENERGY_SITES} +8 received|met|taken|reacted|responded ~1 favourably|favorably|positively|warmly`,
    ],
    accept: 'The idea of a moratorium was received favourably.',
    reject: 'The idea of a memorial was received favourably.',
  },
];
