import type { Refiner } from '../proposal';

/** Drops what has a content part of determiners and prepositions alone ('the' + accused): no words were reported there. */
export const bareFunctionWords: Refiner = (view, proposals, grammar) =>
  proposals.filter((proposal) =>
    proposal.content.every(([first, last]) => {
      for (let i = first; i < last; i++) {
        const word = view.words[i] ?? '';
        if (view.tokens[i]?.isWord && !grammar.determiners.has(word) && !grammar.prepositions.has(word))
          return true;
      }
      return false;
    }),
  );
