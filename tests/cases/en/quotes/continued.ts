import type { AcceptCase, RejectCase } from './case';

/** Quotations without a cue of their own: who goes on speaking, and where that stays open (source null). */
export const accepts: readonly AcceptCase[] = [
  {
    name: 'after a report in other words, same paragraph',
    text: 'Lind repeated that the port was safe. “Nobody has been hurt there since the spring.”',
    content: 'Nobody has been hurt there since the spring.',
    source: 'Lind',
    kind: 'direct',
  },
  {
    name: 'after a report in other words, next paragraph',
    text: 'Lind said the port was safe.\n\n“Nobody has been hurt there since the spring.”',
    content: 'Nobody has been hurt there since the spring.',
    source: 'Lind',
    kind: 'direct',
  },
  {
    name: 'after another speaker’s report, the nearer one',
    text: '“The port is open,” Lind said.\n\nHorak said he had his doubts about the lights.\n\n“I would not sail there at night.”',
    content: 'I would not sail there at night.',
    source: 'Horak',
    kind: 'direct',
  },
  {
    name: 'subject of a sentence that tells of a speech',
    text: 'Anna Lind hit back on Monday evening. “We were never asked about any of this.”',
    content: 'We were never asked about any of this.',
    source: 'Anna Lind',
    kind: 'direct',
  },
  {
    name: 'subject after the occasion',
    text: 'In an interview on Monday, Anna Lind was blunt about the plan. “It will never work on this river.”',
    content: 'It will never work on this river.',
    source: 'Anna Lind',
    kind: 'direct',
  },
  {
    name: 'narration about the same person between',
    text: '“The port is open,” Lind said.\n\nShe has led the port since 2019.\n\n“We work in three shifts now.”',
    content: 'We work in three shifts now.',
    source: 'Lind',
    kind: 'direct',
  },
  {
    name: 'interviewer’s question between',
    text: '“The port is open,” Lind said.\n\nAnd at night?\n\n“At night we switch on every lamp we have.”',
    content: 'At night we switch on every lamp we have.',
    source: 'Lind',
    kind: 'direct',
  },
  {
    name: 'colon after a sentence that names the speaker',
    text: 'Lind struck a softer tone on Monday:\n\n“We will find a way, as we did before.”',
    content: 'We will find a way, as we did before.',
    source: 'Lind',
    kind: 'direct',
  },
  {
    name: 'open: somebody else is written about between',
    text: '“The port is open,” Lind said.\n\nPavel Horak has been ill since the spring. He walks with a stick.\n\n“It was a long winter for all of us in the valley.”',
    content: 'It was a long winter for all of us in the valley.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'open: two speakers in the sentence before',
    text: 'Lind said the road was clear, but Horak said it was mined.\n\n“I have seen it with my own eyes this week.”',
    content: 'I have seen it with my own eyes this week.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'open: an answer to a quoted question',
    text: '“Is the road clear?” Horak asked.\n\n“It has been clear since the early morning.”',
    content: 'It has been clear since the early morning.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'open: a paper is no voice',
    text: 'A survey found that most people feared the winter.\n\n“We will all be sitting in the dark again.”',
    content: 'We will all be sitting in the dark again.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'open: nobody is named',
    text: 'The old town hall was cold that night.\n\n“We will all be sitting in the dark again.”',
    content: 'We will all be sitting in the dark again.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'open: either of two',
    text: 'Lind or Horak said the winter would be hard.\n\n“We will all be sitting in the dark again.”',
    content: 'We will all be sitting in the dark again.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'open: narration about the place, much later',
    text: '“The port is open,” Lind said.\n\nRain fell on the hills. The river rose. Buses stood empty at the gate.\n\nThe lights went out at six.\n\n“We will all be sitting in the dark again.”',
    content: 'We will all be sitting in the dark again.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'a cue of its own behind it outweighs the speaker before',
    text: 'Lind said the port was safe.\n\n“The lamps have not been lit for weeks,” said Marta Olsen, a pilot.',
    content: 'The lamps have not been lit for weeks,',
    source: 'Marta Olsen, a pilot',
    kind: 'direct',
  },
  {
    name: 'after a name, what describes it, and a colon',
    text: 'Jana Lind said that such deals fail. Pavel Horak, a former port negotiator, was less gloomy: “Bad first drafts are how good treaties begin.”',
    content: 'Bad first drafts are how good treaties begin.',
    source: 'Pavel Horak',
    kind: 'direct',
  },
  {
    name: 'after a name and where it was posted',
    text: 'The mayor told the Courier: "The one who fears the frost always loses."\n\nPavla Horak, a fellow at the old college, on X: "Every line so far was pink. That does not mean there is none."',
    content: 'Every line so far was pink. That does not mean there is none.',
    source: 'Pavla Horak',
    kind: 'direct',
  },
];

export const rejects: readonly RejectCase[] = [
  {
    name: 'title after a report',
    text: 'Lind said the port was safe. “The Long Winter” opens at the cinema tonight.',
    not: 'The Long Winter',
  },
  {
    name: 'term after a report',
    text: 'Lind said the port was safe. The “grey fleet” anchors outside the bay.',
    not: 'grey fleet',
  },
  {
    name: 'term at the start of a sentence',
    text: 'Lind said the port was safe. “Grey fleet” is what sailors call the old tankers.',
    not: 'Grey fleet',
  },
  {
    name: 'name of a ship in the next paragraph',
    text: '“The port is open,” Lind said.\n\nThe ferry “Aurora” left at noon.',
    not: 'Aurora',
  },
  {
    name: 'narration between two quotations',
    text: '“The port is open,” Lind said.\n\nShe has led the port since 2019.\n\n“We work in three shifts now.”',
    not: 'She has led the port since 2019.',
  },
  {
    name: 'interviewer’s question',
    text: '“The port is open,” Lind said.\n\nAnd at night?\n\n“At night we switch on every lamp we have.”',
    not: 'And at night?',
  },
  {
    name: 'sign on a gate',
    text: 'Anna Lind hit back on Monday evening. The words “No entry” hung on her gate.',
    not: 'No entry',
  },
  {
    name: 'sentence that tells of the speech',
    text: 'Anna Lind hit back on Monday evening. “We were never asked about any of this.”',
    not: 'Anna Lind hit back on Monday evening',
  },
  {
    name: 'single word alone',
    text: 'Lind said the port was safe.\n\n“Aurora”',
    not: 'Aurora',
  },
  {
    name: 'slogan on a wall',
    text: 'Lind left without a word. “Velka first” is painted on the wall of the hall.',
    not: 'Velka first',
  },
  {
    name: 'programme with capitals',
    text: 'Horak praised the pupils. “Letters From The Coast” is their first play.',
    not: 'Letters From The Coast',
  },
  {
    name: 'the two quotations run together over narration',
    text: '“The port is open,” Lind said.\n\nShe has led the port since 2019.\n\n“We work in three shifts now.”',
    not: 'The port is open, We work in three shifts now.',
  },
  {
    name: 'nobody’s words after a full stop',
    text: 'Lind said the port was safe. Ships come and go every hour.',
    not: 'Ships come and go every hour',
  },
  {
    name: 'word explained',
    text: 'Lind spoke of the old days. “Velka” means cold spring in the language of the valley.',
    not: 'Velka',
  },
  {
    name: 'two speakers’ words as one statement',
    text: '“Is the road clear?” Horak asked.\n\n“It has been clear since the early morning.”',
    not: 'Is the road clear? It has been clear since the early morning.',
  },
  {
    name: 'heading in marks',
    text: 'Lind said the port was safe.\n\n“Grey fleet” in the bay\n\nThe tankers came at night.',
    not: 'Grey fleet',
  },
  {
    name: 'a reason behind a colon',
    text: 'Jana Lind said that such deals fail. Pavel Horak, a former port negotiator, was late: the road was closed.',
    not: 'the road was closed',
  },
  {
    name: 'a term behind a colon',
    text: 'The mayor told the Courier that it was cold. Pavla Horak, a fellow at the old college, had one word: “frost”.',
    not: 'frost',
  },
];
