import { describe, expect, it } from 'vitest';
import { createStatementFinder } from '../../../lib/analysis/attribute/find-statements';
import { english } from '../../../lib/languages/en';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';

const find = createStatementFinder({
  ...english,
  attribution: english.attribution && { ...english.attribution, weights: null },
});
const read = (text: string) =>
  find({
    article: articleFromText(text),
    document: indexText(text, english.abbreviations),
    seenOn: null,
  }).map((s) => ({
    content: s.content.map((span) => text.slice(...span)),
    source: s.source && text.slice(...s.source),
    cue: s.cue && text.slice(...s.cue),
    kind: s.kind,
  }));

const FOUND: readonly { name: string; text: string; expect: ReturnType<typeof read>[number] }[] = [
  {
    name: 'direct, inverted',
    text: '“The road is clear,” said Anna Lind.',
    expect: { content: ['The road is clear,'], source: 'Anna Lind', cue: 'said', kind: 'direct' },
  },
  {
    name: 'direct, split',
    text: '“The road,” Lind said, “is clear.”',
    expect: { content: ['The road,', 'is clear.'], source: 'Lind', cue: 'said', kind: 'direct' },
  },
  {
    name: 'direct, continued',
    text: '“The road is clear,” Lind said. “Nobody has to wait.”',
    expect: {
      content: ['The road is clear,', 'Nobody has to wait.'],
      source: 'Lind',
      cue: 'said',
      kind: 'direct',
    },
  },
  {
    name: 'that-clause',
    text: 'The minister said that the road was clear.',
    expect: { content: ['that the road was clear'], source: 'The minister', cue: 'said', kind: 'indirect' },
  },
  {
    name: 'mixed',
    text: 'Lind called the plan “a road to nowhere.”',
    expect: { content: ['the plan “a road to nowhere.”'], source: 'Lind', cue: 'called', kind: 'mixed' },
  },
  {
    name: 'according to',
    text: 'According to the minister, the road was clear.',
    expect: {
      content: ['the road was clear'],
      source: 'the minister',
      cue: 'According to',
      kind: 'indirect',
    },
  },
  {
    name: 'perfect tense and adverb join the cue',
    text: 'The ministry has repeatedly denied that the road was mined.',
    expect: {
      content: ['that the road was mined'],
      source: 'The ministry',
      cue: 'has repeatedly denied',
      kind: 'indirect',
    },
  },
  {
    name: 'transcript',
    text: 'LIND: The road is clear now.\n\nHORAK: Since when is it clear?',
    expect: { content: ['Since when is it clear?'], source: 'HORAK', cue: ':', kind: 'direct' },
  },
];

const NOTHING: readonly { name: string; text: string }[] = [
  { name: 'narration', text: 'The train left at noon and came back at night.' },
  { name: 'a term in marks', text: 'Residents of the “republic” queued for water.' },
  { name: 'a title', text: 'The museum shows “Ships of the North” until June.' },
  { name: 'a cue noun', text: 'The statement ran to two pages.' },
  { name: 'a manner of speaking without a quotation', text: 'The crowd shouted until midnight.' },
  { name: 'an apostrophe', text: 'The farmers’ market is closed.' },
  { name: 'a label that is no speaker', text: 'Population: 20,000\n\nArea: 90 square kilometres' },
];

describe('the engine without weights', () => {
  it.each(FOUND)('finds: $name', ({ text, expect: wanted }) => expect(read(text)).toContainEqual(wanted));
  it.each(NOTHING)('leaves out: $name', ({ text }) => expect(read(text)).toEqual([]));
});
