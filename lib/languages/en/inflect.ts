const DOUBLING = /(?:[^aeiou]|^)[aeiou][bdgmnprt]$/;
/** Verbs of more than one syllable whose last consonant is doubled all the same. */
const DOUBLED = new Set([
  'admit',
  'permit',
  'refer',
  'prefer',
  'quip',
  'rebut',
  'commit',
  'defer',
  'concur',
  'demur',
  'infer',
  'shrug',
  'deadpan',
]);
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  know: 'knew known',
  feel: 'felt',
  hold: 'held',
  see: 'saw seen',
  find: 'found',
  show: 'showed shown',
  read: 'read',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  understand: 'understood',
  forbid: 'forbade forbidden',
  foresee: 'foresaw foreseen',
  make: 'made',
  put: 'put',
  give: 'gave given',
  hear: 'heard',
  learn: 'learned learnt',
  bet: 'bet',
  sing: 'sang sung',
  seek: 'sought',
  set: 'set',
  retell: 'retold',
  begin: 'began begun',
  go: 'went gone',
  cast: 'cast',
  lay: 'laid',
};

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (DOUBLED.has(verb) || (verb.length <= 4 && DOUBLING.test(verb))) return `${verb}${verb.slice(-1)}ed`;
  return `${verb}ed`;
}

function participle(verb: string): string {
  if (/[^aeioy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  const stem = past(verb).replace(/ed$/, '');
  return /i$/.test(stem) ? `${verb}ing` : `${stem}ing`;
}

function third(verb: string): string {
  if (verb === 'go') return 'goes';
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** Base, third person, past and participle forms of an English verb in its base form. */
export function inflect(verb: string): string[] {
  const irregular = IRREGULAR[verb]?.split(' ');
  const ing =
    irregular && !/[^e]e$/.test(verb)
      ? /^(?:put|bet|set|forbid|begin)$/.test(verb)
        ? `${verb}${verb.slice(-1)}ing`
        : `${verb}ing`
      : participle(verb);
  return [...new Set([verb, third(verb), ...(irregular ?? [past(verb)]), ing])];
}
