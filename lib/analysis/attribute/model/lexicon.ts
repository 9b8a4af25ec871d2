import type { AttributionGrammar, CueFrame } from '../../../model/grammar/attribution-grammar';

/** Bits that tell what the grammar knows of a word; the low three bits are its cue frame's number, 0 for none. */
export const LEX = {
  frame: 7,
  cueNoun: 8,
  auxiliary: 16,
  determiner: 32,
  pronoun: 64,
  preposition: 128,
  clauseBreak: 256,
  role: 512,
  time: 1024,
  term: 2048,
} as const;

export const FRAME_NUMBER: Readonly<Record<CueFrame, number>> = {
  say: 1,
  tell: 2,
  urge: 3,
  vow: 4,
  call: 5,
  voice: 6,
};

/** One map from word to bits, so that each token is looked up once. */
export function compileLexicon(grammar: AttributionGrammar): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const [word, frame] of grammar.cueVerbs) mark([word], FRAME_NUMBER[frame]);
  mark(grammar.cueNouns, LEX.cueNoun);
  mark(grammar.auxiliaries, LEX.auxiliary);
  mark(grammar.determiners, LEX.determiner);
  mark(grammar.pronouns, LEX.pronoun);
  mark(grammar.prepositions, LEX.preposition);
  mark(grammar.clauseBreaks, LEX.clauseBreak);
  mark(grammar.roleNouns, LEX.role);
  mark(grammar.timeWords, LEX.time);
  mark(grammar.termMarkers, LEX.term);
  return bits;
}
