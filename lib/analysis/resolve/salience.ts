import type { TextDocument } from '../../text/document';
import { indexAtOrBefore } from '../../text/search';
import type { Discourse } from './discourse';
import type { Entity, Mention } from './entities';

/** Who is meant, or that nobody fits, or that several fit about as well. */
export type Choice =
  | { readonly entity: Entity; readonly rule: string }
  | { readonly entity: null; readonly reason: 'ambiguous' | 'unknown' };

/**
 * Weights of what speaks for an antecedent, tuned on hand-labelled news articles (bench/speakers.ts). Distances are
 * in sentences and paragraphs back from the pronoun.
 */
const WEIGHT = {
  sameSentence: 58,
  sameParagraph: 50,
  perSentence: 8,
  perSentenceBefore: 3,
  previousParagraph: 28,
  perParagraph: 10,
  acts: 16,
  actsAside: 6,
  /** 'Asked whether …, he said': the clause before is his. */
  actsAsideInSentence: 12,
  owner: -4,
  ownerInSentence: 5,
  oblique: -16,
  reported: -26,
  lastSource: 62,
  /** The last source where somebody else has acted since. */
  lastSourcePassed: 46,
  spokeAndActed: 4,
  /** In the sentence before the paragraph, which ends with a colon. */
  announced: 16,
  /** 'For X, the week was hard. He …': whom the paragraph begins with, though behind a preposition, and is about however long it goes on. */
  fronted: 16,
  sourceAside: -12,
  sourceInParagraph: 30,
  sourceInPrevious: 46,
  sourceInPreviousPassed: 34,
  sourceFarther: 26,
  namedInContent: -70,
  unknownGender: -6,
} as const;
/** What stands before the first name of a paragraph that begins with it, without a pronoun for somebody else. */
const FRONTED =
  /^(?:for|in|at|with|during|to|it (?:was|is|fell) (?:left |up )?to)\b(?!.*\b(?:he|she|his|her|they|their)\b)[^,.;:]{0,80}$/i;
const MARGIN = 8;
const LOOK_BACK = 4;
/** Bounds for texts that are one long paragraph. */
const MOST_MENTIONS = 120;
const MOST_SOURCES = 40;
/** Below this a person is only mentioned somewhere before: too little for 'he' or 'she'. */
const LEAST_FOR_PRONOUN = 33;

const PART: Readonly<Record<Mention['part'], number>> = {
  acts: WEIGHT.acts,
  'acts-aside': WEIGHT.actsAside,
  owner: WEIGHT.owner,
  oblique: WEIGHT.oblique,
  other: 0,
};

/** What counts otherwise in the pronoun's own sentence. */
const PART_IN_SENTENCE: Readonly<Partial<Record<Mention['part'], number>>> = {
  'acts-aside': WEIGHT.actsAsideInSentence,
  owner: WEIGHT.ownerInSentence,
};

/** Entities that fit, scored by how present they are just before `at`. */
export function mostSalient(
  document: TextDocument,
  discourse: Discourse,
  at: number,
  fits: (entity: Entity) => boolean,
  {
    gendered = false,
    named = [],
    opens = at,
  }: {
    readonly gendered?: boolean;
    readonly named?: readonly Entity[];
    /** Where the statement begins, if before its source: its own sentences put no distance between. */
    readonly opens?: number;
  } = {},
): Choice {
  const paragraph = discourse.paragraphOf(at);
  const scores = new Map<Entity, { score: number; rule: string }>();
  const offer = (entity: Entity, score: number, rule: string): void => {
    if (!fits(entity)) return;
    const known = scores.get(entity);
    if (!known || score > known.score) scores.set(entity, { score, rule });
  };
  const { sentences } = document;
  const sentenceOf = (offset: number): number =>
    indexAtOrBefore(sentences.length, (i) => sentences[i]?.span[0] ?? 0, offset);
  const here = sentenceOf(discourse.paragraphOf(opens) === paragraph ? Math.min(opens, at) : at);
  const lastSentenceOf = (offset: number): number =>
    sentenceOf(discourse.paragraphSpan(discourse.paragraphOf(offset))[1] - 1);
  // 'Putin commented on this:' lets him speak in the paragraph below.
  const [, above] = discourse.paragraphSpan(Math.max(0, paragraph - 1));
  const announced =
    paragraph > 0 &&
    document.text
      .slice(Math.max(0, above - 3), above)
      .trimEnd()
      .endsWith(':');
  const from = discourse.paragraphSpan(Math.max(0, paragraph - LOOK_BACK))[0];
  // 'Macron's address, during which he stated': the owner of what the clause is about acts in it.
  const inRelative = /\b(?:in|during|at) which\s*$/.test(document.text.slice(Math.max(0, at - 16), at));
  const lastSentence = sentenceOf(above - 1);
  const [opening] = discourse.paragraphSpan(paragraph);
  const isFronted = ({ start, part }: Mention): boolean =>
    gendered &&
    part === 'oblique' &&
    start >= opening &&
    sentenceOf(start) !== here &&
    FRONTED.test(document.text.slice(opening, start));
  const lastActing = new Map<Entity, number>();
  for (const mention of discourse.between(from, at, MOST_MENTIONS)) {
    const sentence = sentenceOf(mention.start);
    const paragraphsBack = paragraph - discourse.paragraphOf(mention.start);
    const fronted = isFronted(mention);
    const place =
      sentence === here
        ? WEIGHT.sameSentence
        : paragraphsBack === 0
          ? WEIGHT.sameParagraph - (fronted ? 0 : WEIGHT.perSentence * Math.max(0, here - sentence))
          : WEIGHT.previousParagraph -
            WEIGHT.perParagraph * (paragraphsBack - 1) -
            WEIGHT.perSentenceBefore * Math.min(4, lastSentenceOf(mention.start) - sentence);
    const owns = inRelative && mention.part === 'owner';
    const part =
      ((sentence === here ? (owns ? WEIGHT.acts : PART_IN_SENTENCE[mention.part]) : undefined) ??
        PART[mention.part]) +
      (mention.reported ? WEIGHT.reported : 0) +
      (fronted ? WEIGHT.fronted : 0) +
      (announced && sentence === lastSentence ? WEIGHT.announced : 0);
    if (mention.part === 'acts' && !mention.reported && fits(mention.entity))
      lastActing.set(mention.entity, mention.start);
    offer(mention.entity, place + part, mention.part === 'acts' ? 'subject-before' : 'mention-before');
  }
  const acting = new Map([...scores].map(([entity, { score }]) => [entity, score]));
  const sources = discourse.sources
    .slice(-MOST_SOURCES)
    .filter((s) => s.at < at && paragraph - s.paragraph <= LOOK_BACK);
  sources.forEach((source, i) => {
    const paragraphsBack = paragraph - source.paragraph;
    const isLast = i === sources.length - 1;
    const passed = [...lastActing].some(([entity, start]) => entity !== source.entity && start > source.at);
    const aside = source.aside ? WEIGHT.sourceAside : 0;
    const farther = WEIGHT.perParagraph * Math.max(0, paragraphsBack - 1);
    const weight = isLast
      ? paragraphsBack === 0
        ? passed
          ? WEIGHT.lastSourcePassed
          : WEIGHT.lastSource
        : (passed ? WEIGHT.sourceInPreviousPassed : WEIGHT.sourceInPrevious) - farther
      : paragraphsBack === 0
        ? WEIGHT.sourceInParagraph
        : WEIGHT.sourceFarther - farther;
    const before = acting.get(source.entity) ?? 0;
    offer(
      source.entity,
      Math.max(before, weight + aside) + (before > 0 && !passed ? WEIGHT.spokeAndActed : 0),
      'speaker-before',
    );
  });
  for (const entity of named) {
    const known = scores.get(entity);
    if (known) known.score += WEIGHT.namedInContent;
  }
  if (gendered)
    for (const [entity, known] of scores) if (entity.gender === null) known.score += WEIGHT.unknownGender;
  const [best, second] = [...scores].sort((a, b) => b[1].score - a[1].score);
  if (!best || best[1].score <= (gendered ? LEAST_FOR_PRONOUN : 0)) {
    const main = gendered ? discourse.mainSpeaker() : null;
    return main && fits(main) && !named.includes(main)
      ? { entity: main, rule: 'main-speaker' }
      : { entity: null, reason: 'unknown' };
  }
  if (second && best[1].score - second[1].score < MARGIN) return { entity: null, reason: 'ambiguous' };
  return { entity: best[0], rule: best[1].rule };
}
