import type { Stance } from '../../model/statement';
import type { Composition } from './compose';
import type { Mention, StanceSentence } from './stance-sentence';

const OUTCOME: Record<Stance, string> = {
  support: 'so supports',
  oppose: 'so opposes',
  conditional: 'under a condition',
  unclear: 'no position of the speaker',
};

/** One plain sentence that names the deciding words: "'rules out' + 'ceasefire': so opposes". */
export function explain(
  sentence: StanceSentence,
  mention: Mention,
  composed: Composition,
  stance: Stance,
): string {
  const quote = (first: number, last: number) =>
    `'${sentence.tokens
      .slice(first, last)
      .filter((t, i, all) => t.token !== all[i - 1]?.token)
      .map((t) => t.token.text)
      .join(' ')
      .replace(/ (['’](?:s|re|ve|ll|d|m)|n['’]t)(?= |$)/g, '$1')}'`;
  const parts = [
    ...composed.operators.map((o) => ({ first: o.first, words: quote(o.first, o.last) })),
    { first: mention.first, words: quote(mention.first, mention.last) },
  ].sort((a, b) => a.first - b.first);
  const words = parts.map((p) => p.words).join(' + ');
  const whose = composed.held === 'other' ? ", another's position" : '';
  return `${words}: ${OUTCOME[stance]}${whose}`;
}
