import type { AcceptCase, RejectCase } from './case';

/** Conversations set as questions and answers, and pages that only look like them. */
const INTERVIEW =
  'The view from the harbour\n\nHarbour master Anna Lind spoke to the Velka Courier about the winter.\n\n' +
  'Will you keep the port open?\n\nWe have no choice. I have told the owners so.\n\nThe city lives on it.\n\n' +
  'What do you need most?\n\nLight and fuel. Everything else we have ourselves.\n\n' +
  'And if it freezes?\n\nThen my people break the ice, as they always did.\n\n' +
  'This conversation was shortened.';

const BOTH_KNOWN =
  'Reporter Marta Olsen met Defence Minister Pavel Horak in Velka.\n\n' +
  'Do you trust the truce?\n\nI trust what I can see.\n\nWhat do you see?\n\nWe see trucks on the road at night.\n\n' +
  'Can you stop them?\n\nNo. We can only count them.';

const LABELLED =
  'General Pavel Horak answered our questions.\n\nQ: Is the road clear?\n\nA: It is, as far as I know.\n\n' +
  'Q: Who cleared it?\n\nA: Our own men, in two nights.';

const BROADCAST =
  'Marta Olsen:\n\nWelcome to the programme. Can the port stay open?\n\n' +
  'Anna Lind, Minister of Trade: I think it can.\n\nBut we need more light.\n\nMarta Olsen: Thank you for coming.';

const NO_NAMES =
  'Two voices from the harbour.\n\nWill you stay?\n\nI will stay as long as I can.\n\nWhy do you stay?\n\n' +
  'We have nowhere to go.\n\nDo you hope?\n\nMy mother does.';

const TWO_NAMES =
  'We spoke to Anna Lind and to Pavel Horak in the harbour.\n\nWill you stay?\n\nI will stay as long as I can.\n\n' +
  'Why do you stay?\n\nWe have nowhere to go.\n\nDo you hope?\n\nMy mother does.';

const EXPLAINER =
  'Harbour master Anna Lind spoke to the Velka Courier about the winter.\n\nWhat is a truce?\n\n' +
  'A truce is a pause in the fighting. It may be short.\n\nWhy does it matter?\n\nIt lets lorries through at night.\n\n' +
  'What happens next?\n\nThe talks go on in the old town hall.';

const COLUMN =
  'The minister spoke to Anna Lind about the winter.\n\nI was on the pier that morning. Who would not be?\n\n' +
  'The boats were late, and we waited.\n\nWhat is a port without boats?\n\nA row of lamps, I thought.\n\nThe sun came up.';

const WHO_IS_WHO =
  'Anna Lind: the mayor of Velka since 2020.\n\nPavel Horak: the head of the port, born in 1970.\n\nMarta Olsen: a lawyer.';

export const accepts: readonly AcceptCase[] = [
  {
    name: 'answer of several paragraphs',
    text: INTERVIEW,
    content: ['We have no choice. I have told the owners so.', 'The city lives on it.'],
    source: 'Anna Lind',
    kind: 'direct',
  },
  {
    name: 'answer without I',
    text: INTERVIEW,
    content: 'Light and fuel. Everything else we have ourselves.',
    source: 'Anna Lind',
    kind: 'direct',
  },
  {
    name: 'last answer, before the editor’s line',
    text: INTERVIEW,
    content: 'Then my people break the ice, as they always did.',
    source: 'Anna Lind',
    kind: 'direct',
  },
  {
    name: 'the official answers, not the reporter who met him',
    text: BOTH_KNOWN,
    content: 'I trust what I can see.',
    source: 'Pavel Horak',
    kind: 'direct',
  },
  {
    name: 'Q and A, named in the introduction',
    text: LABELLED,
    content: 'It is, as far as I know.',
    source: 'Pavel Horak',
    kind: 'direct',
  },
  {
    name: 'Q and A, second answer',
    text: LABELLED,
    content: 'Our own men, in two nights.',
    source: 'Pavel Horak',
    kind: 'direct',
  },
  {
    name: 'Q and A, nobody named',
    text: 'Q: Is the road clear?\n\nA: It is, as far as I know.\n\nQ: Who cleared it?\n\nA: Our own men.',
    content: 'It is, as far as I know.',
    source: null,
    kind: 'direct',
  },
  {
    name: 'label with a role, turn of two paragraphs',
    text: BROADCAST,
    content: ['I think it can.', 'But we need more light.'],
    source: 'Anna Lind',
    kind: 'direct',
  },
  {
    name: 'label that stands alone',
    text: BROADCAST,
    content: 'Welcome to the programme. Can the port stay open?',
    source: 'Marta Olsen',
    kind: 'direct',
  },
  {
    name: 'labels with initials',
    text: 'A. Lind: It is open, I think.\n\nP. Horak: Is it?\n\nA. Lind: Yes, since noon.\n\nP. Horak: Then go.',
    content: 'Yes, since noon.',
    source: 'A. Lind',
    kind: 'direct',
  },
  {
    name: 'full name in capitals, then the surname',
    text: 'ANNA LIND: Who asked you to come?\n\nPAVEL HORAK: Nobody did.\n\nLIND: Then why are you here?',
    content: 'Then why are you here?',
    source: 'LIND',
    kind: 'direct',
  },
  {
    name: 'an answer to a prompt in stars',
    text: 'Harbour master Anna Lind spoke to the Velka Courier about the winter.\n\n**Will you keep the port open?**\n\nWe have no choice. I have told the owners so.\n\n**What do you need most?**\n\nLight and fuel. I say this every day.\n\n**Your critics say that you are late.**\n\nSome of them said so before I began.\n\n**And the mayor, did you ask her?**\n\nShe laughs. “Never again,” she says. The mayor did not reply.\n\n**And if it freezes?**\n\nThen my people break the ice, as they always did.',
    content: 'Some of them said so before I began.',
    source: 'Anna Lind',
    kind: 'direct',
  },
  {
    name: 'a turn before a question of a paper in brackets',
    text: 'PRESIDENT LIND: I am glad that you came.\n\nQUESTION (Velka Courier): Will the port stay open?\n\nPRESIDENT LIND: I think it will.\n\nMODERATOR: Thank you. This ends the press conference.',
    content: 'I am glad that you came.',
    source: 'PRESIDENT LIND',
    kind: 'direct',
  },
];

export const rejects: readonly RejectCase[] = [
  { name: 'the question of an interview', text: INTERVIEW, not: 'Will you keep the port open?' },
  { name: 'the editor’s line after it', text: INTERVIEW, not: 'This conversation was shortened.' },
  { name: 'a clause of the answer as a statement of its own', text: INTERVIEW, not: 'the owners so' },
  { name: 'the interviewer’s question under Q', text: LABELLED, not: 'Who cleared it?' },
  { name: 'nobody named as the one who answers', text: NO_NAMES, not: 'I will stay as long as I can.' },
  { name: 'two people who may have answered', text: TWO_NAMES, not: 'I will stay as long as I can.' },
  {
    name: 'explainer that asks and answers itself',
    text: EXPLAINER,
    not: 'It lets lorries through at night.',
  },
  {
    name: 'first answer of an explainer',
    text: EXPLAINER,
    not: 'A truce is a pause in the fighting. It may be short.',
  },
  { name: 'column with rhetorical questions', text: COLUMN, not: 'The boats were late, and we waited.' },
  { name: 'thought of a columnist', text: COLUMN, not: 'A row of lamps, I thought.' },
  { name: 'list of people', text: WHO_IS_WHO, not: '*' },
  {
    name: 'datelines',
    text: 'KYIV: The road is closed since noon.\n\nMOSCOW: The road is open again.',
    not: '*',
  },
  {
    name: 'one rhetorical question',
    text: 'Will the ice hold?\n\nThe harbour has been frozen since Sunday. Two ferries are stuck.',
    not: '*',
  },
  {
    name: 'facts under headings',
    text: 'Location: Velka\n\nDate: 3 May\n\nPrice: free\n\nLocation: Tarn\n\nDate: 9 May',
    not: '*',
  },
  {
    name: 'form with questions',
    text: 'Lost your card?\n\nCall the desk at once.\n\nMoved house?\n\nChange your address online.\n\nNew here?\n\nStart with the map.',
    not: '*',
  },
  {
    name: 'the reporter tells how she answered',
    text: 'Harbour master Anna Lind spoke to the Velka Courier about the winter.\n\n**Will you keep the port open?**\n\nWe have no choice. I have told the owners so.\n\n**What do you need most?**\n\nLight and fuel. I say this every day.\n\n**Your critics say that you are late.**\n\nSome of them said so before I began.\n\n**And the mayor, did you ask her?**\n\nShe laughs. “Never again,” she says. The mayor did not reply.\n\n**And if it freezes?**\n\nThen my people break the ice, as they always did.',
    not: 'She laughs. “Never again,” she says. The mayor did not reply.',
  },
  {
    name: 'the moderator',
    text: 'PRESIDENT LIND: I am glad that you came.\n\nQUESTION (Velka Courier): Will the port stay open?\n\nPRESIDENT LIND: I think it will.\n\nMODERATOR: Thank you. This ends the press conference.',
    not: 'Thank you. This ends the press conference.',
  },
];
