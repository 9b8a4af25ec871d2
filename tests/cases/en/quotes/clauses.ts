import type { AcceptCase, RejectCase } from './case';

/** Where content ends and which quoted words belong to it, among the clauses of one sentence. */
export const accepts: readonly AcceptCase[] = [
  {
    name: 'a day between whom the cue accuses and of what',
    text: 'Horak’s top negotiator accused Velka on Tuesday of “playing for time” after the third round ended without a deal.',
    content: ['Velka', 'of “playing for time”'],
    source: 'Horak’s top negotiator',
    kind: 'mixed',
  },
  {
    name: 'what somebody did threaten',
    text: 'Horak brought the neighbours to the table by threatening to close the bridge.',
    content: 'to close the bridge',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'list of quoted names',
    text: 'Horak called the deputy a “bully,” a “liar” and a “disgrace.”',
    content: 'the deputy a “bully,” a “liar” and a “disgrace.”',
    source: 'Horak',
    kind: 'mixed',
  },
  {
    name: 'second predicate of the same speaker, first part',
    text: 'Lind said “real progress” had been made and warned that the winter would be hard.',
    content: '“real progress” had been made',
    source: 'Lind',
    kind: 'mixed',
  },
  {
    name: 'second predicate of the same speaker, second part',
    text: 'Lind said “real progress” had been made and warned that the winter would be hard.',
    content: 'that the winter would be hard',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'another speaker after and',
    text: 'Lind said her country would not send soldiers, and her deputy, Pavel Horak, repeated that the law forbids it.',
    content: 'her country would not send soldiers',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'who told it stands at the end',
    text: 'Lind told the meeting that the plan was dead, according to two diplomats who were in the room.',
    content: 'that the plan was dead',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'particle in the speaker’s name',
    text: 'Anna von der Au’s spokeswoman said that the work was going on.',
    content: 'that the work was going on',
    source: 'Anna von der Au’s spokeswoman',
    kind: 'indirect',
  },
  {
    name: 'two predicates within what one person says',
    text: 'Lind said the brigade had crossed the river and had taken the town.',
    content: 'the brigade had crossed the river and had taken the town',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'relative clause that calls a thing names',
    text: 'A plan that Velka immediately branded “a recipe for war” was withdrawn.',
    content: 'a recipe for war',
    source: 'Velka',
    kind: 'direct',
  },
  {
    name: 'subject before a parenthetical cue, plain verb after it',
    text: 'Any settlement, Horak said, depended on the “full removal” of the causes.',
    content: ['Any settlement', 'depended on the “full removal” of the causes'],
    source: 'Horak',
    kind: 'mixed',
  },
  {
    name: 'question and participle, first cue',
    text: '“What do they want?” he asked, accusing the neighbours of prioritizing attacks over “real diplomacy.”',
    content: 'What do they want?',
    source: 'he',
    kind: 'direct',
  },
  {
    name: 'clause with quoted words before another quotation',
    text: 'But Lind said it was “not fair” that Horak was putting pressure on the country to accept the terms, adding, “I hope it is just his tactics.”',
    content: 'it was “not fair” that Horak was putting pressure on the country to accept the terms',
    source: 'Lind',
    kind: 'mixed',
  },
  {
    name: 'two names as the subject of what is said',
    text: 'Lind said Velka and Tarn had agreed to exchange two hundred prisoners.',
    content: 'Velka and Tarn had agreed to exchange two hundred prisoners',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'split quotation with place and time between its halves',
    text: '“Word is,” Lind said last month at the old town hall, “that the road stays closed until May.”',
    content: ['Word is,', 'that the road stays closed until May.'],
    source: 'Lind',
    kind: 'direct',
  },
];

export const rejects: readonly RejectCase[] = [
  {
    name: 'whom the cue accuses, without of what',
    text: 'Horak’s top negotiator accused Velka on Tuesday of “playing for time” after the third round ended without a deal.',
    not: 'Velka',
  },
  {
    name: 'the next predicate as content of the first',
    text: 'Lind said “real progress” had been made and warned that the winter would be hard.',
    not: '“real progress” had been made and warned that the winter would be hard',
  },
  {
    name: 'the next speaker as content of the first',
    text: 'Lind said her country would not send soldiers, and her deputy, Pavel Horak, repeated that the law forbids it.',
    not: 'her country would not send soldiers, and her deputy, Pavel Horak, repeated that the law forbids it',
  },
  {
    name: 'who told it as content',
    text: 'Lind told the meeting that the plan was dead, according to two diplomats who were in the room.',
    not: 'that the plan was dead, according to two diplomats who were in the room',
  },
  {
    name: 'the rest of a name as content',
    text: 'Anna von der Au’s spokeswoman said that the work was going on.',
    not: 'der Au’s spokeswoman said that the work was going on',
  },
  {
    name: 'what a quoted speaker says was never said',
    text: '“The president has never said that the aims are changing,” Horak told reporters.',
    not: 'that the aims are changing',
  },
  {
    name: 'a title in marks beside a cue',
    text: 'The actor, who starred in “The Long Winter,” said nothing at the gate.',
    not: 'The Long Winter',
  },
  {
    name: 'according to within the words quoted',
    text: '“Well, according to the map, we are lost,” Lind said.',
    not: 'Well',
  },
  {
    name: 'the sentence after a name in marks',
    text: 'A plan that Velka immediately branded “a recipe for war” was withdrawn.',
    not: '“a recipe for war” was withdrawn',
  },
  {
    name: 'what somebody might threaten',
    text: 'Horak could bring the neighbours to the table by threatening to close the bridge.',
    not: 'to close the bridge',
  },
  { name: 'pointer ruled out', text: 'Horak ruled that out.', not: 'that out' },
  {
    name: 'question and charge as one statement',
    text: '“What do they want?” he asked, accusing the neighbours of prioritizing attacks over “real diplomacy.”',
    not: 'What do they want? the neighbours of prioritizing attacks over “real diplomacy.”',
  },
  {
    name: 'second of two names cut off',
    text: 'Lind said Velka and Tarn had agreed to exchange two hundred prisoners.',
    not: 'Velka',
  },
  {
    name: 'a name in marks after the cue as the second half',
    text: '“We are late,” Lind said on the terrace of the hotel “Grand Harbour” in Geneva.',
    not: 'We are late Grand Harbour',
  },
];
