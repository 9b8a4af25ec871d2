import type { AcceptCase, RejectCase } from './case';

/** Headlines in their short forms, with the first lines of the text below them. */
export const accepts: readonly AcceptCase[] = [
  {
    name: 'speaker behind a dash',
    text: 'Port to open by May – Horak\n\nThe port opens in May, Pavel Horak said on Monday.',
    content: 'Port to open by May',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'speaker behind a comma and a dash',
    text: 'Port may open by May, - Horak\n\nThe port opens in May, Pavel Horak said on Monday.',
    content: 'Port may open by May',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'office behind a dash',
    text: 'Port to open by May — defence ministry\n\nLorries queued at the gate.',
    content: 'Port to open by May',
    source: 'defence ministry',
    kind: 'indirect',
  },
  {
    name: 'speaker behind a colon',
    text: 'Road still closed: Lind\n\nThe road is closed, Anna Lind said.',
    content: 'Road still closed',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'spokesman behind a colon',
    text: 'Road still closed: ministry spokesman\n\nLorries queued at the gate.',
    content: 'Road still closed',
    source: 'ministry spokesman',
    kind: 'indirect',
  },
  {
    name: 'says at the end, text below',
    text: 'No agreement yet on the bridge, Horak says\n\nThe council met in Velka on Monday.',
    content: 'No agreement yet on the bridge',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'says before the name, text below',
    text: 'No agreement yet on the bridge, says council chief\n\nThe council met in Velka on Monday.',
    content: 'No agreement yet on the bridge',
    source: 'council chief',
    kind: 'indirect',
  },
  {
    name: 'name, topic and quotation',
    text: 'Horak on the bridge: “It will not hold”\n\nPavel Horak said so on Monday.',
    content: 'It will not hold',
    source: 'Horak',
    kind: 'direct',
  },
  {
    name: 'name and colon, text below',
    text: 'Horak: bridge will not hold the winter\n\nPavel Horak said so on Monday.',
    content: 'bridge will not hold the winter',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'quotation behind which the name stands',
    text: '‘The bridge will not hold’ – Horak\n\nPavel Horak said so on Monday.',
    content: 'The bridge will not hold',
    source: 'Horak',
    kind: 'direct',
  },
  {
    name: 'quotation first, name and topic behind a colon',
    text: 'The bridge will hold: Horak on the winter\n\nPavel Horak said on Monday that the guards would stay.',
    content: 'The bridge will hold',
    source: 'Horak',
    kind: 'indirect',
  },
];

export const rejects: readonly RejectCase[] = [
  {
    name: 'outlet behind a dash',
    text: 'Port to open by May - Velka News\n\nLorries queued at the gate.',
    not: 'Port to open by May',
  },
  {
    name: 'month behind a dash',
    text: 'Ships at anchor in the bay — May 2025\n\nThe mayor walked to the pier.',
    not: 'Ships at anchor in the bay',
  },
  {
    name: 'place behind a colon',
    text: 'Where the snow is deepest: Upper Velka\n\nThe valley lies in the north.',
    not: 'Where the snow is deepest',
  },
  {
    name: 'topic before a colon',
    text: 'Port of Velka: council meets again\n\nThe council met on Monday.',
    not: 'council meets again',
  },
  {
    name: 'live label',
    text: 'Live: council meets in Velka again\n\nThe council met on Monday, Lind said.',
    not: 'council meets in Velka again',
  },
  {
    name: 'byline',
    text: 'By Anna Lind, Velka correspondent – Horak\n\nPavel Horak left on Monday.',
    not: 'Anna Lind, Velka correspondent',
  },
  {
    name: 'subtitle behind a dash',
    text: 'The old bridge – a history in nine maps\n\nIt was built in 1912.',
    not: 'The old bridge',
  },
  {
    name: 'hyphen in a word',
    text: 'Council adopts plan of ex-minister\n\nPavel Horak left on Monday.',
    not: 'Council adopts plan of ex',
  },
  {
    name: 'photo credit',
    text: 'Photo of the bridge in winter: Lind\n\nThe bridge is closed, Anna Lind said.',
    not: 'Photo of the bridge in winter',
  },
  {
    name: 'participle at the end',
    text: 'The winter road to Velka, explained\n\nIt runs along the river.',
    not: 'The winter road to Velka',
  },
  {
    name: 'chronicle behind a colon',
    text: 'The port opens and closes: a chronicle\n\nThe council met on Monday.',
    not: 'The port opens and closes',
  },
];
