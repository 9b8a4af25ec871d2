import type { IssueRule } from '../model/issue';

const WEAPON = 'burevestnik|poseidon|sarmat|oreshnik|skyfall';

/** Arsenals, trials and tests on terms, as the news has them. */
export const nuclearNews: readonly IssueRule[] = [
  {
    name: 'trial-launches',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `test|tests|testing|launch|trial|trials|deployment of ~1 ${WEAPON}`,
      'nuclear|atomic explosions|trials|blasts',
      'return|returning|going_back to ~2 nuclear|atomic tests|testing|explosions|trials',
    ],
    accept: 'Oslo protested against the test of the Burevestnik.',
    reject: 'Oslo protested against the test of the vaccine.',
  },
  {
    name: 'all-that-lies-in-the-arsenal',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    strength: 'hedged',
    patterns: ['use|using|employ|defend|with ~4 everything|whatever|anything|all ~3 arsenal|arsenals'],
    accept: 'Moscow may use everything in its arsenal.',
    reject: 'Moscow may use everything in its library.',
  },
  {
    name: 'tests-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'explosive|nuclear|underground|live test|tests|testing ~2 resume|resumed|restart|restarted|held ~1 only? once|if|when|after|provided|on_condition',
      'test|tests ~1 on_condition|provided|only_if',
    ],
    accept: 'Explosive tests could resume once others held them.',
    reject: 'Explosive tests could resume.',
  },
];
