import {
  type CoverageTopic,
  DIPLOMACY_TOPICS,
  type DiplomacyTopic,
} from '../../model/grammar/coverage-lexicon';
import type { RuleHit } from '../../model/trace';
import type { CoverageFeatures, ScoredArticle } from './coverage-features';
import type { SentenceHits, TermHit } from './coverage-terms';

/** How a reader would name each topic. */
const TOPIC_NAMES: Readonly<Record<DiplomacyTopic, string>> = {
  talks: 'talks or contacts between governments',
  mediation: 'mediation',
  ceasefire: 'a ceasefire or truce',
  settlement: 'a settlement of the war',
  territory: 'territory and borders',
  membership: 'membership of NATO or the European Union',
  guarantees: 'security guarantees or foreign troops',
  sanctions: 'sanctions',
  assets: 'frozen assets, loans or reparations',
  justice: 'the prosecution of war crimes',
  humanitarian: 'prisoners or deported children',
  shipping: 'grain, shipping or energy arrangements',
  weapons: 'decisions on military aid',
  'war-aims': 'war aims and demands',
  elections: 'elections in Ukraine as part of a settlement',
};
const TOPICS_SHOWN = 3;
/** A sentence with at least this diplomacy score is counted to the reader as speaking of it. */
const COUNTED = 0.4;

export interface ReasonInput {
  readonly title: string;
  readonly text: string;
  readonly titleHits: readonly SentenceHits[];
  readonly textHits: readonly SentenceHits[];
  readonly scored: ScoredArticle;
  readonly diplomacy: boolean;
}

const quoted = (source: string, { start, end }: TermHit): string => `“${source.slice(start, end)}”`;
const isDiplomacy = (topic: CoverageTopic): topic is DiplomacyTopic =>
  (DIPLOMACY_TOPICS as readonly CoverageTopic[]).includes(topic);

/** Why an article is coverage, or why not, in plain words, the weightiest first. */
export function coverageReasons(input: ReasonInput): RuleHit[] {
  return input.diplomacy ? reasonsFor(input) : reasonsAgainst(input);
}

function reasonsFor({ title, text, titleHits, textHits, scored }: ReasonInput): RuleHit[] {
  const reasons: RuleHit[] = [];
  const headline = strongest(titleHits.flatMap((s) => s.hits))[0];
  if (headline && scored.features.title >= 0.25)
    reasons.push({
      rule: 'coverage/headline',
      span: null,
      reason: `The headline speaks of ${TOPIC_NAMES[headline.topic]}: ${quoted(title, headline.hit)}.`,
    });
  const telling = textHits.filter((_, i) => (scored.body[i]?.diplomacy ?? 0) >= COUNTED);
  for (const { topic, hit } of strongest(telling.flatMap((s) => s.hits)).slice(0, TOPICS_SHOWN))
    reasons.push({
      rule: `coverage/${topic}`,
      span: [hit.start, hit.end],
      reason: `The text speaks of ${TOPIC_NAMES[topic]}: ${quoted(text, hit)}.`,
    });
  reasons.push({
    rule: 'coverage/share',
    span: null,
    reason: `${telling.length} of ${textHits.length} sentences speak of diplomacy over Russia's war against Ukraine.`,
  });
  return reasons;
}

/** Diplomacy topics by their summed weight, each with its weightiest term. */
function strongest(hits: readonly TermHit[]): { topic: DiplomacyTopic; hit: TermHit; sum: number }[] {
  const topics = new Map<DiplomacyTopic, { hit: TermHit; sum: number }>();
  for (const hit of hits) {
    const { topic, weight } = hit.terms;
    if (!isDiplomacy(topic)) continue;
    const known = topics.get(topic);
    if (!known) topics.set(topic, { hit, sum: weight });
    else
      topics.set(topic, { hit: known.hit.terms.weight >= weight ? known.hit : hit, sum: known.sum + weight });
  }
  return [...topics].map(([topic, found]) => ({ topic, ...found })).sort((a, b) => b.sum - a.sum);
}

const AGAINST: readonly {
  readonly rule: string;
  readonly applies: (features: CoverageFeatures) => boolean;
  readonly topic: CoverageTopic | null;
  readonly reason: string;
}[] = [
  {
    rule: 'coverage/other-conflict',
    applies: (f) => f.otherConflict >= 0.25,
    topic: 'other-conflict',
    reason: 'It is about another country or conflict',
  },
  {
    rule: 'coverage/no-frame',
    applies: (f) => f.frame < 0.5,
    topic: null,
    reason: "It does not speak of Russia's war against Ukraine",
  },
  {
    rule: 'coverage/other-subject',
    applies: (f) => f.otherSubject >= 0.25,
    topic: 'other-subject',
    reason: 'It is about another subject',
  },
  {
    rule: 'coverage/battle',
    applies: (f) => f.titleBattle > 0 || f.battle >= 0.25,
    topic: 'battle',
    reason: 'It tells of the fighting rather than of diplomacy',
  },
  {
    rule: 'coverage/little',
    applies: () => true,
    topic: null,
    reason: 'It says little or nothing of talks, terms or positions on ending the war',
  },
];

function reasonsAgainst({ title, text, titleHits, textHits, scored }: ReasonInput): RuleHit[] {
  const row = AGAINST.find((r) => r.applies(scored.features));
  if (!row) return [];
  const has = ({ terms }: TermHit): boolean => terms.topic === row.topic;
  const inTitle = titleHits.flatMap((s) => s.hits).find(has);
  const inText = inTitle ? undefined : textHits.flatMap((s) => s.hits).find(has);
  const words = inTitle ? quoted(title, inTitle) : inText ? quoted(text, inText) : null;
  return [
    {
      rule: row.rule,
      span: inText ? [inText.start, inText.end] : null,
      reason: words ? `${row.reason}: ${words}.` : `${row.reason}.`,
    },
  ];
}
