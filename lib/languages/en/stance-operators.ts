import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { adoption } from './stance-adoption';
import { attitudes } from './stance-attitudes';
import { deeds } from './stance-deeds';
import { feelings } from './stance-feelings';
import { idioms } from './stance-idioms';
import { judgements } from './stance-judgements';
import { phrases } from './stance-phrases';
import { refusals } from './stance-refusals';
import { turns } from './stance-turns';
import { verdicts } from './stance-verdicts';
import { wishes } from './stance-wishes';

/** Every operator; where two match, the longer wins. */
export const operators: readonly OperatorRule[] = [
  ...attitudes,
  ...judgements,
  ...deeds,
  ...turns,
  ...refusals,
  ...wishes,
  ...verdicts,
  ...idioms,
  ...phrases,
  ...adoption,
  ...feelings,
];
