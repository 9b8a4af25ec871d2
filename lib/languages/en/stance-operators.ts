import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { attitudes } from './stance-attitudes';
import { deeds } from './stance-deeds';
import { judgements } from './stance-judgements';
import { turns } from './stance-turns';

/** Every operator; where two match, the longer wins. */
export const operators: readonly OperatorRule[] = [...attitudes, ...judgements, ...deeds, ...turns];
