import { doublingGerunds, doublingVerbs, irregularVerbs } from './irregular-verbs';

const DOUBLING = /(?:[^aeiou]|^)[aeiou][bdgmnprt]$/;

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (doublingVerbs.has(verb) || (verb.length <= 4 && DOUBLING.test(verb)))
    return `${verb}${verb.slice(-1)}ed`;
  return `${verb}ed`;
}

function participle(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^aeioy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  const stem = past(verb).replace(/ed$/, '');
  return /i$/.test(stem) ? `${verb}ing` : `${stem}ing`;
}

function third(verb: string): string {
  if (/^(?:.*go|do|undo|veto)$/.test(verb)) return `${verb}es`;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** Base, third person, past and participle forms of an English verb in its base form. */
export function inflect(verb: string): string[] {
  const irregular = irregularVerbs[verb]?.split(' ');
  const ing =
    irregular && !/[^aeioy]e$/.test(verb)
      ? `${verb}${doublingGerunds.has(verb) ? verb.slice(-1) : ''}ing`
      : participle(verb);
  const american = /[^p]el$|al$/.test(verb) && doublingVerbs.has(verb) ? [`${verb}ed`, `${verb}ing`] : [];
  return [...new Set([verb, third(verb), ...(irregular ?? [past(verb)]), ing, ...american])];
}
