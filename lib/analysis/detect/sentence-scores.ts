import { type CoverageTopic, DIPLOMACY_TOPICS } from '../../model/grammar/coverage-lexicon';
import type { SentenceHits } from './coverage-terms';

/** What one sentence says, each 0 to 1. */
export interface SentenceScore {
  /** How surely the sentence itself is about Russia and Ukraine at war. */
  readonly frame: number;
  /** Diplomacy about that war, in the light of the sentences before. */
  readonly diplomacy: number;
  readonly ukraine: number;
  readonly battle: number;
  readonly otherConflict: number;
  readonly otherSubject: number;
}

const isDiplomacy = new Set<CoverageTopic>(DIPLOMACY_TOPICS);
const one = (value: number): number => Math.min(1, value);

/** Terms up to this weight are everyday words (meeting, plan): together they count for no more than `VAGUE_CAP`. */
const VAGUE = 0.5;
const VAGUE_CAP = 0.7;

type Sums = Partial<Record<CoverageTopic, number>>;

interface Evidence {
  readonly sums: Sums;
  /** Terms of diplomacy: clear ones by topic, vague ones together under one cap. */
  readonly clear: number;
  readonly vague: number;
  readonly frame: number;
}

function gather({ hits }: SentenceHits): Evidence {
  const sums: Sums = {};
  let frame = 0;
  let clear = 0;
  let vague = 0;
  for (const { terms } of hits) {
    const before = sums[terms.topic] ?? 0;
    const after = Math.min(1.5, before + terms.weight);
    sums[terms.topic] = after;
    frame = Math.max(frame, terms.frame ?? 0);
    if (!isDiplomacy.has(terms.topic)) continue;
    if (terms.weight > VAGUE) clear += after - before;
    else vague = Math.min(VAGUE_CAP, vague + terms.weight);
  }
  return { sums, clear, vague, frame };
}

/** How surely a sentence's own words place it in this war; another conflict's names speak against it. */
function ownFrame(sums: Sums, termFrame: number): number {
  const ukraine = sums.ukraine ?? 0;
  const russia = sums.russia ?? 0;
  const alone = sums.partner ? 0.7 : 0.55;
  const named = ukraine && russia ? 1 : ukraine ? 0.9 : russia ? alone + (1 - alone) * termFrame : termFrame;
  const rival = sums['other-conflict'] ?? 0;
  if (rival === 0) return named;
  return named * (ukraine ? (rival > 1 ? 0.5 : 0.8) : 0.3);
}

/** Terms of diplomacy, and what bears them out: positions taken, and who takes them. Vague terms alone count for less. */
function matterOf({ sums, clear, vague }: Evidence): number {
  const support = 0.3 * one(sums.position ?? 0) + 0.2 * one(sums.partner ?? 0);
  return clear > 0 ? clear + vague + support : 0.75 * vague + support / 2;
}

/** What the text before (the headline) is about: how surely this war, and how surely another conflict instead of it. */
export interface Context {
  readonly frame: number;
  readonly rival: number;
}

/** Scores sentences in order. Under a headline about another conflict, a sentence must name Ukraine to count in full. */
export function scoreSentences(sentences: readonly SentenceHits[], context: Context): SentenceScore[] {
  let carried = context.frame;
  return sentences.map((sentence) => {
    const evidence = gather(sentence);
    const { sums } = evidence;
    const own = ownFrame(sums, evidence.frame) * (sums.ukraine ? 1 : 1 - 0.6 * context.rival);
    const rival = sums['other-conflict'] ?? 0;
    const frame = rival > 0 ? own : Math.max(own, 0.85 * carried);
    carried = rival > 0 && own < 0.5 ? 0.3 * carried : frame;
    const subject = one(sums['other-subject'] ?? 0);
    const matter = one(matterOf(evidence) / (1.6 + subject));
    return {
      frame: own,
      diplomacy: frame * matter,
      ukraine: one(sums.ukraine ?? 0),
      battle: one((sums.battle ?? 0) / 1.5),
      otherConflict: one(rival),
      otherSubject: subject,
    };
  });
}
