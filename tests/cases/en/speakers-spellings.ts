import type { SpeakerCase } from './marked-statements';

/** One name in many spellings, and names that only look alike. Fictional test text. */
export const SPELLINGS: readonly SpeakerCase[] = [
  {
    name: 'y for i',
    text: '[1:Medynsky] said {1:the talks would go on}.',
    expect: 'Vladimir Medinsky',
  },
  {
    name: 'h for g, full name',
    text: '[1:Andrii Sibiha] said {1:the talks would go on}.',
    expect: 'Andrii Sybiha',
  },
  {
    name: 'w for v',
    text: '[1:Dmitrij Peskow] said {1:the talks would go on}.',
    expect: 'Dmitry Peskov',
  },
  {
    name: 'without the first y',
    text: '[1:Andriy Ermak] said {1:the talks would go on}.',
    on: '2025-06-10',
    expect: 'Andriy Yermak',
  },
  {
    name: 'i with two dots',
    text: '[1:Zelenskij] said {1:the talks would go on}.',
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'a vowel left out of a full name',
    text: '[1:Caroline Levitt] said {1:the talks would go on}.',
    expect: 'Karoline Leavitt',
  },
  {
    name: 'another vowel in a full name',
    text: '[1:Friedrich Marz] said {1:the talks would go on}.',
    expect: 'Friedrich Marz',
  },
  {
    name: 'a vowel put into a full name',
    text: '[1:Keith Kellogge] said {1:the talks would go on}.',
    expect: 'Keith Kellogg',
  },
  {
    name: 'the surname alone with another vowel is nobody',
    text: '[1:Levitt] said {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'another given name',
    text: '[1:Deborah Levitt] said {1:the talks would go on}.',
    expect: 'Deborah Levitt',
  },
  {
    name: 'another consonant is another man',
    text: '[1:Mike Johnston] said {1:the talks would go on}.',
    expect: 'Mike Johnston',
  },
  {
    name: 'two vowels are too many',
    text: '[1:Karoline Louvitt] said {1:the talks would go on}.',
    expect: 'Karoline Louvitt',
  },
  {
    name: 'a namesake of another given name',
    text: '[1:Boris Medynsky] said {1:the talks would go on}.',
    expect: 'Boris Medynsky',
  },
  {
    name: 'names that are not out of Cyrillic keep their letters',
    text: '[1:Kayla Kellas] said {1:the talks would go on}.',
    expect: 'Kayla Kellas',
  },
  {
    name: 'a short surname is left as it is',
    text: '[1:Kozag] said {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'a word in lower case is no surname',
    text: 'The medynsky is a dance. [1:It] said {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'a given name like another’s only name keeps its letters',
    text: '[1:Kiril Petkov] said {1:the talks would go on}.',
    on: '2022-05-10',
    expect: 'Kiril Petkov',
  },
  {
    name: 'a doubled letter in a full name',
    text: '[1:Tommy Piggott] said {1:the talks would go on}.',
    expect: 'Tommy Pigott',
  },
  {
    name: 'an analyst in two spellings',
    text: '[1:Konstantyn Mashovets] said {1:the talks would go on}.',
    expect: 'Kostiantyn Mashovets',
  },
];
