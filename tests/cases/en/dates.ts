/** When a statement was made: the day for statement 1, or null where only the article's day is known. Fictional test text. */
export interface DateCase {
  readonly name: string;
  readonly text: string;
  readonly on?: string;
  readonly expect: string | null;
  /** What the words name, where it is more than a day. */
  readonly by?: 'week' | 'month' | 'year';
}

/** Rows are seen from Wednesday 2026-02-18 where no other day is given. */
export const DATES: readonly DateCase[] = [
  {
    name: 'weekday',
    text: '[1:Peskov] <1:said> on Tuesday that {1:talks would go on}.',
    expect: '2026-02-17',
  },
  {
    name: 'weekday of today',
    text: '[1:Peskov] <1:said> on Wednesday that {1:talks would go on}.',
    expect: '2026-02-18',
  },
  {
    name: 'weekday without on',
    text: '“{1:Talks go on},” [1:Peskov] <1:told> reporters Monday.',
    expect: '2026-02-16',
  },
  {
    name: 'weekday before the verb',
    text: '[1:Peskov] on Friday <1:said> that {1:talks would go on}.',
    expect: '2026-02-13',
  },
  {
    name: 'weekday at the front',
    text: 'On Monday, [1:Peskov] <1:said> that {1:talks would go on}.',
    expect: '2026-02-16',
  },
  {
    name: 'last weekday',
    text: '[1:Peskov] <1:said> last Thursday that {1:talks would go on}.',
    expect: '2026-02-12',
  },
  {
    name: 'time of day',
    text: '[1:Peskov] <1:told> Channel One Tuesday evening that {1:talks would go on}.',
    expect: '2026-02-17',
  },
  {
    name: 'yesterday',
    text: '[1:Peskov] <1:said> yesterday that {1:talks would go on}.',
    expect: '2026-02-17',
  },
  {
    name: 'month and day',
    text: '[1:Peskov] <1:said> on February 12 that {1:talks would go on}.',
    expect: '2026-02-12',
  },
  {
    name: 'month and day of last year',
    text: '[1:Peskov] <1:said> on November 7 that {1:talks would go on}.',
    expect: '2025-11-07',
  },
  {
    name: 'abbreviated month',
    text: '[1:Peskov] <1:told> reporters on Feb. 13 that {1:talks would go on}.',
    expect: '2026-02-13',
  },
  {
    name: 'day and month',
    text: '[1:Peskov] <1:said> on 14 June 2024 that {1:talks would go on}.',
    expect: '2024-06-14',
  },
  {
    name: 'American order with year',
    text: '[1:Peskov] <1:said> on June 14, 2024, that {1:talks would go on}.',
    expect: '2024-06-14',
  },
  {
    name: 'year alone',
    text: '[1:Peskov] <1:said> in 2008 that {1:talks would go on}.',
    expect: '2008-01-01',
    by: 'year',
  },
  {
    name: 'month and year',
    text: '[1:Peskov] <1:wrote> in November 2025 that {1:talks would go on}.',
    expect: '2025-11-01',
    by: 'month',
  },
  {
    name: 'month alone',
    text: '[1:Peskov] <1:said> in January that {1:talks would go on}.',
    expect: '2026-01-01',
    by: 'month',
  },
  {
    name: 'month alone of last year',
    text: '[1:Peskov] <1:said> in August that {1:talks would go on}.',
    expect: '2025-08-01',
    by: 'month',
  },
  {
    name: 'last month',
    text: '[1:Peskov] <1:told> Reuters last month that {1:talks would go on}.',
    expect: '2026-01-01',
    by: 'month',
  },
  {
    name: 'last week',
    text: '[1:Peskov] <1:said> last week that {1:talks would go on}.',
    expect: '2026-02-09',
    by: 'week',
  },
  {
    name: 'last year',
    text: '[1:Peskov] <1:told> Reuters last year that {1:talks would go on}.',
    expect: '2025-01-01',
    by: 'year',
  },
  {
    name: 'month of last year',
    text: 'At a meeting in February last year, [1:Peskov] <1:said> {1:talks would go on}.',
    expect: '2025-02-01',
    by: 'month',
  },
  {
    name: 'two years ago',
    text: '[1:Peskov] <1:said> two years ago that {1:talks would go on}.',
    expect: '2024-01-01',
    by: 'year',
  },
  {
    name: 'three weeks ago',
    text: '[1:Peskov] <1:said> three weeks ago that {1:talks would go on}.',
    expect: '2026-01-26',
    by: 'week',
  },
  {
    name: 'an interview with a date',
    text: 'In a March 2025 interview with a magazine, [1:Peskov] <1:said> {1:talks would go on}.',
    expect: '2025-03-01',
    by: 'month',
  },
  {
    name: 'a speech with a date',
    text: 'In his June 14 speech, [1:Peskov] <1:said> {1:talks would go on}.',
    expect: '2025-06-14',
  },
  {
    name: 'a briefing with a date',
    text: '[1:Peskov] <1:told> journalists at the Friday briefing that {1:talks would go on}.',
    expect: '2026-02-13',
  },
  {
    name: 'an interview on a day',
    text: 'In a talk with Reuters on Tuesday, [1:Peskov] <1:said> {1:talks would go on}.',
    expect: '2026-02-17',
  },
  {
    name: 'speaking on a day',
    text: 'Speaking in Davos on Thursday, [1:Peskov] <1:said> {1:talks would go on}.',
    expect: '2026-02-12',
  },
  {
    name: 'the same occasion goes on',
    text: '[1:Peskov] <1:said> in 2008 that {1:talks would go on}. “{2:They go on},” [2:he] <2:said>.',
    expect: '2008-01-01',
    by: 'year',
  },
  {
    name: 'two days, the one at the verb',
    text: '[1:Peskov], who met Fidan on Monday, <1:said> on Tuesday that {1:talks would go on}.',
    expect: '2026-02-17',
  },
  {
    name: 'back in a month',
    text: 'Back in May, [1:Peskov] <1:declared> that {1:talks would go on}.',
    expect: '2025-05-01',
    by: 'month',
  },

  {
    name: 'a date that opens the sentence, before another event',
    text: 'On Feb. 19, a day ahead of the talks, [1:Peskov] <1:said> {1:talks would go on}.',
    expect: '2026-02-19',
  },
  {
    name: 'a date that opens the sentence before, for him',
    text: 'On March 1, Peskov addressed a forum. “{1:Talks go on},” [1:he] <1:said>.',
    expect: '2025-03-01',
  },
  {
    name: 'during a briefing on a day',
    text: 'During a briefing Tuesday afternoon, [1:Peskov] <1:said> {1:talks would go on}.',
    expect: '2026-02-17',
  },
  { name: 'no day', text: '[1:Peskov] <1:said> that {1:talks would go on}.', expect: null },
  {
    name: 'a day inside the words',
    text: '[1:Peskov] <1:said> that {1:talks would go on on Monday}.',
    expect: null,
  },
  {
    name: 'a year inside the words',
    text: '“{1:Since 2014 talks go on},” [1:Peskov] <1:said>.',
    expect: null,
  },
  { name: 'a day inside quoted words', text: '“{1:We met on Tuesday},” [1:he] <1:said>.', expect: null },
  {
    name: 'a day to come',
    text: '[1:Peskov] <1:announced> ahead of tomorrow’s summit that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'a relative clause',
    text: '[1:Peskov], who met Fidan on Monday, <1:said> that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'after an event',
    text: "After Tuesday's talks, [1:Peskov] <1:said> that {1:talks would go on}.",
    expect: null,
  },
  {
    name: 'before an event of a day',
    text: '[1:Peskov] <1:said> before the vote on Sunday that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'since a day',
    text: '[1:Peskov], in office since May 2012, <1:said> that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'an invasion of a month',
    text: '[1:Peskov] <1:said> of the February invasion that {1:talks would go on}.',
    expect: null,
  },
  { name: 'this week', text: '[1:Peskov] <1:said> this week that {1:talks would go on}.', expect: null },
  {
    name: 'this month',
    text: '[1:Peskov] <1:said> earlier this month that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'hours after',
    text: 'Hours after the call, [1:Peskov] <1:said> that {1:talks would go on}.',
    expect: null,
  },
  { name: 'a day later', text: 'A day later, [1:Peskov] <1:said> that {1:talks would go on}.', expect: null },
  {
    name: 'a decade',
    text: '[1:Peskov], a veteran of the 1990s, <1:said> that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'may as a verb',
    text: '[1:Peskov] <1:said> talks may follow, and {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'march as a noun',
    text: '[1:Peskov] <1:said> of the protest march that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'sat as a verb',
    text: '[1:Peskov] sat down and <1:said> that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'a date that opens the sentence before, for somebody named',
    text: 'On March 1, Macron addressed a forum. [1:Peskov] <1:said> {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'a day in the sentence before',
    text: 'It rained on Monday. [1:Peskov] <1:said> that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'another speaker in the same paragraph',
    text: '[1:Peskov] <1:said> in 2008 that {1:talks would go on}. [2:Macron] <2:said> {2:they go on}.',
    expect: null,
  },
  {
    name: 'the same speaker in the next paragraph',
    text: '[1:Peskov] <1:said> in 2008 that {1:talks would go on}.\n[2:Peskov] <2:said> {2:they go on}.',
    expect: null,
  },
  {
    name: 'a year to come',
    text: '[1:Peskov] <1:said> in the plan for 2030 that {1:talks would go on}.',
    expect: null,
  },
  {
    name: 'a price',
    text: '[1:Peskov] <1:said> at 2000 dollars a head {1:talks would go on}.',
    expect: null,
  },
];
