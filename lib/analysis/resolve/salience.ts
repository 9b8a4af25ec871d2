import type { TextDocument } from '../../text/document';
import type { Discourse } from './discourse';
import type { Entity } from './entities';

/** Who is meant, or that nobody fits, or that several fit about as well. */
export type Choice =
  | { readonly entity: Entity; readonly rule: string }
  | { readonly entity: null; readonly reason: 'ambiguous' | 'unknown' };

/**
 * Weights of what speaks for an antecedent, tuned on hand-labelled news articles (bench/speakers.ts). Distances are
 * in sentences and paragraphs back from the pronoun.
 */
const WEIGHT = {
  sameSentence: 55,
  sameParagraph: 48,
  perSentence: 5,
  previousParagraph: 24,
  perParagraph: 10,
  subject: 16,
  oblique: -16,
  reported: -26,
  lastSource: 62,
  sourceInParagraph: 30,
  sourceInPrevious: 44,
  sourceFarther: 26,
  namedInContent: -70,
  unknownGender: -6,
} as const;
const MARGIN = 9;
const LOOK_BACK = 4;

/** Entities that fit, scored by how present they are just before `at`. */
export function mostSalient(
  document: TextDocument,
  discourse: Discourse,
  at: number,
  fits: (entity: Entity) => boolean,
  { gendered = false, named = [] }: { readonly gendered?: boolean; readonly named?: readonly Entity[] } = {},
): Choice {
  const paragraph = discourse.paragraphOf(at);
  const scores = new Map<Entity, { score: number; rule: string }>();
  const offer = (entity: Entity, score: number, rule: string): void => {
    if (!fits(entity)) return;
    const known = scores.get(entity);
    if (!known || score > known.score) scores.set(entity, { score, rule });
  };
  const sentenceOf = sentenceFinder(document);
  const here = sentenceOf(at);
  const from = discourse.paragraphSpan(Math.max(0, paragraph - LOOK_BACK))[0];
  let subjectOf = -1;
  for (const mention of discourse.between(from, at)) {
    const sentence = sentenceOf(mention.start);
    const paragraphsBack = paragraph - discourse.paragraphOf(mention.start);
    const isSubject = !mention.oblique && !mention.reported && sentence !== subjectOf;
    if (isSubject) subjectOf = sentence;
    const place =
      sentence === here
        ? WEIGHT.sameSentence
        : paragraphsBack === 0
          ? WEIGHT.sameParagraph - WEIGHT.perSentence * (here - sentence)
          : WEIGHT.previousParagraph - WEIGHT.perParagraph * (paragraphsBack - 1);
    const role =
      (isSubject ? WEIGHT.subject : 0) +
      (mention.oblique ? WEIGHT.oblique : 0) +
      (mention.reported ? WEIGHT.reported : 0);
    offer(mention.entity, place + role, isSubject ? 'subject-before' : 'mention-before');
  }
  const sources = discourse.sources.filter((s) => s.at < at && paragraph - s.paragraph <= LOOK_BACK);
  sources.forEach((source, i) => {
    const paragraphsBack = paragraph - source.paragraph;
    const isLast = i === sources.length - 1;
    const weight =
      paragraphsBack === 0
        ? isLast
          ? WEIGHT.lastSource
          : WEIGHT.sourceInParagraph
        : isLast
          ? WEIGHT.sourceInPrevious - WEIGHT.perParagraph * (paragraphsBack - 1)
          : WEIGHT.sourceFarther - WEIGHT.perParagraph * (paragraphsBack - 1);
    const before = scores.get(source.entity)?.score ?? 0;
    offer(source.entity, weight + before / 4, 'speaker-before');
  });
  for (const entity of named) {
    const known = scores.get(entity);
    if (known) known.score += WEIGHT.namedInContent;
  }
  if (gendered)
    for (const [entity, known] of scores) if (entity.gender === null) known.score += WEIGHT.unknownGender;
  const [best, second] = [...scores].sort((a, b) => b[1].score - a[1].score);
  if (!best || best[1].score <= 0) return { entity: null, reason: 'unknown' };
  if (second && best[1].score - second[1].score < MARGIN) return { entity: null, reason: 'ambiguous' };
  return { entity: best[0], rule: best[1].rule };
}

/** Index of the sentence that holds an offset. */
function sentenceFinder({ sentences }: TextDocument): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}
