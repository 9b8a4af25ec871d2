import { between, isNoun, type ModelArticle } from './article';
import { bucket, type Features } from './features';
import { LEX } from './lexicon';
import { TAG } from './tagger';

/** Tags and marks of up to five tokens of [from, to) as one number. */
export function tagPath(a: ModelArticle, from: number, to: number): number {
  if (to - from > 6) return 1;
  let path = 2;
  for (let k = from; k < to; k++) path = Math.imul(path, 37) + (a.c.tag[k] ?? 0) * 16 + (a.c.mark[k] ?? 0);
  return path;
}

const code = (a: ModelArticle, k: number): number => (a.c.tag[k] ?? 30) * 16 + (a.c.mark[k] ?? 0);

/** Features of `start` as the first word of the source of the cue at `head`. */
export function sourceStartFeatures(f: Features, a: ModelArticle, head: number, start: number): void {
  const { c, view } = a;
  const before = start < head ? 1 : 0;
  const first = view.sentenceOf[start - 1] !== view.sentenceOf[start] ? 1 : 0;
  f.clear();
  f.add(300, c.word[start], before);
  f.add(301, code(a, start), before, code(a, start - 1));
  f.add(302, c.word[start - 1], before);
  f.add(303, c.word[start - 1], c.word[start]);
  f.add(304, c.shape[start], c.shape[start - 1], code(a, start - 1));
  f.add(305, code(a, start - 2), code(a, start - 1), code(a, start));
  f.add(306, first, before, c.tag[start]);
  f.add(307, a.phraseStart[start], before, c.tag[start]);
  f.add(308, before ? 0 : bucket(start - head), c.stem[head]);
  f.add(309, before ? 0 : bucket(start - head), code(a, start - 1), code(a, start));
  f.add(310, before ? 0 : tagPath(a, head + 1, start));
  f.add(311, c.lex[start], before);
  f.add(312, c.word[start - 1], c.shape[start], c.tag[start]);
  f.add(313, c.word[start - 2], c.word[start - 1]);
  f.add(314, c.lex[start - 1], c.shape[start]);
}

/** Features of `end` (exclusive) as the end of the source of the cue at `head`. */
export function sourceEndFeatures(f: Features, a: ModelArticle, head: number, end: number): void {
  const { c } = a;
  const before = end <= head ? 1 : 0;
  const gap = before ? bucket(head - end) : 20;
  f.clear();
  f.add(330, c.word[end - 1], before);
  f.add(331, code(a, end - 1), code(a, end), before);
  f.add(332, c.word[end], before);
  f.add(333, c.word[end], c.word[end - 1]);
  f.add(334, gap, code(a, end));
  f.add(335, gap, c.stem[head]);
  f.add(336, code(a, end), code(a, end + 1), before);
  f.add(337, before ? tagPath(a, end, head) : 0, c.tag[head]);
  f.add(338, before ? tagPath(a, end, head) : 0, c.lex[head]);
  f.add(339, c.word[end], c.tag[end + 1], before);
  f.add(340, c.lex[end - 1], code(a, end), before);
  f.add(341, c.mark[end], c.word[end + 1], before);
  f.add(342, c.lex[end], c.mark[end], before);
  f.add(343, c.shape[end - 1], code(a, end), c.shape[end]);
  f.add(344, (a.view.quoteOf[end] ?? -1) !== (a.view.quoteOf[end - 1] ?? -1) ? 1 : 0, before, gap);
  f.add(345, c.word[head + 1], before, gap);
  f.add(346, c.word[head - 1], before, gap);
}

/** The word that heads a noun phrase: its last noun before a comma, preposition or verb. */
export function headNoun(a: ModelArticle, start: number, end: number): number {
  let noun = start;
  for (let k = start; k < end; k++) {
    const tag = a.c.tag[k] ?? 0;
    if (isNoun(tag)) noun = k;
    else if (tag === TAG.ADP || tag === TAG.VERB || tag === TAG.SCONJ || (a.c.mark[k] && noun > start)) break;
  }
  return noun;
}

/** Features of the whole span [start, end) as the source of the cue at `head`; start -1 stands for 'no source'. */
export function sourcePairFeatures(
  f: Features,
  a: ModelArticle,
  head: number,
  start: number,
  end: number,
): void {
  const { c, counts, view } = a;
  const stem = c.stem[head] ?? 0;
  const t = c.tag[head] ?? 0;
  f.clear();
  if (start < 0) {
    f.add(360, t);
    f.add(361, stem);
    f.add(362, c.word[head]);
    f.add(363, c.word[head - 1], t);
    f.add(364, c.word[head + 1], t);
    f.add(365, code(a, head - 1), code(a, head + 1), t);
    f.add(366, c.suffix[head], c.word[head - 1]);
    f.add(367, c.lex[head]);
    f.add(368, stem, c.word[head + 1]);
    return;
  }
  const before = start < head ? 1 : 0;
  const from = before ? end : head + 1;
  const to = before ? head : start;
  const noun = headNoun(a, start, end);
  const first = view.sentences[view.sentenceOf[start] ?? 0]?.[0] ?? start;
  const verbs = Math.min(4, between(counts.verbs, from, to));
  const phrases = Math.min(5, between(counts.phrases, from, to));
  const commas = Math.min(3, between(counts.commas, from, to));
  const inner = Math.min(3, between(counts.commas, start, end));
  const innerVerbs = Math.min(3, between(counts.verbs, start, end));
  const quote = (view.quoteOf[start] ?? -1) === (view.quoteOf[head] ?? -1) ? 1 : 0;
  const role = ((c.lex[noun] ?? 0) & (LEX.role | LEX.time | LEX.pronoun | LEX.cueNoun)) | (c.tag[noun] ?? 0);
  f.add(370, before, verbs, phrases);
  f.add(371, before, verbs * 8 + phrases, commas);
  f.add(372, before, phrases, stem);
  f.add(373, before, verbs, c.suffix[head]);
  f.add(374, bucket(end - start), before);
  f.add(375, inner, innerVerbs, c.mark[end]);
  f.add(376, c.word[noun], before);
  f.add(377, role, before, c.shape[noun]);
  f.add(378, role, phrases, verbs + before * 8);
  f.add(379, quote, before, verbs);
  f.add(380, c.word[noun], stem);
  f.add(381, Math.min(4, between(counts.phrases, first, start)), before, verbs);
  f.add(382, inner > 0 ? 1 : 0, code(a, end), code(a, start - 1));
  f.add(383, inner, bucket(end - start), code(a, end));
  f.add(384, c.suffix[noun], c.shape[noun], before);
  f.add(385, between(counts.phrases, start, end), innerVerbs, before);
  f.add(386, (view.quoteOf[end - 1] ?? -1) === (view.quoteOf[start] ?? -1) ? 1 : 0, quote, before);
  f.add(387, c.tag[head], c.suffix[head], before * 8 + verbs);
  f.add(388, (c.lex[head] ?? 0) & LEX.frame, before * 64 + verbs * 8 + commas, phrases);
  f.add(389, before * 4 + quote, t, c.mark[head - 1]);
  f.add(390, before * 16 + Math.min(4, between(counts.cueVerbs, from, to)), verbs, t);
}
