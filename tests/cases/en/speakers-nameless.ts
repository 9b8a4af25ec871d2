import type { SpeakerCase } from './marked-statements';

/** Speakers without a name, who stand between the words and whoever is named before. Fictional test text. */
export const NAMELESS: readonly SpeakerCase[] = [
  {
    name: 'an official the text introduced',
    text: 'Lavrov arrived in Jeddah. A senior Russian official with knowledge of the plan spoke to this paper. “{1:The talks go on},” [1:the official] said.',
    expect: '?anonymous',
  },
  {
    name: 'a diplomat the text introduced',
    text: 'Umerov met Fidan in Ankara. One European diplomat was in the room. “{1:The talks go on},” [1:the diplomat] said.',
    expect: '?anonymous',
  },
  {
    name: 'an official is no head of state',
    text: 'Putin arrived in Jeddah. “{1:The talks go on},” [1:the official] said.',
    expect: '?anonymous',
  },
  {
    name: 'an official introduced by name',
    text: 'Lavrov arrived in Jeddah. Davor Horvatic, a senior Croatian official, spoke to this paper. “{1:The talks go on},” [1:the official] said.',
    expect: 'Davor Horvatic',
  },
  {
    name: 'the diplomat whom the text calls so',
    text: 'A Turkish diplomat was in the room. [1:Russian diplomat Mikhail Galuzin] said {1:the talks would go on}. “{2:They begin},” [2:the diplomat] said.',
    expect: 'Mikhail Galuzin',
  },
  {
    name: 'the diplomat where nobody nameless was introduced',
    text: '[1:Lavrov] said {1:the talks would go on}. “{2:They begin},” [2:the diplomat] said.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'a diplomat introduced long before',
    text: 'A Turkish diplomat was in the room.\nThe room was small.\nThe tables were long.\n[1:Lavrov] said {1:the talks would go on}. “{2:They begin},” [2:the diplomat] said.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'he after somebody only his surname tells',
    text: '[1:Lavrov] said {1:the talks would go on}. [2:Kravtsenyuk] said {2:they were over}. [3:He] said {3:they had begun}.',
    expect: '?ambiguous',
  },
  {
    name: 'he after a minister of no known name',
    text: '[1:Lavrov] said {1:the talks would go on}. [2:The Mongolian minister] said {2:they were over}. [3:He] said {3:they had begun}.',
    expect: '?ambiguous',
  },
  {
    name: 'he after a name in between that says nothing',
    text: '[1:Lavrov] said {1:the talks would go on}. [2:Kravtsenyuk] said {2:they were over}. [3:Lavrov] said {3:they were not}. [4:He] said {4:they had begun}.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'the statement of a ministry whose country is not said',
    text: '[1:Modi] told Zelensky {1:the talks would go on}. {2:They spoke for an hour}, [2:the ministry] said. {3:Both sides agreed}, [3:the statement] added.',
    expect: '?unknown',
  },
  {
    name: 'the statement that came from nobody named',
    text: 'A statement was read out in the hall. [1:The European Commission] ruled {1:that he must pay}. {2:The bank erred}, [2:the statement] read.',
    expect: '?unknown',
  },
  {
    name: 'who, behind a plural',
    text: "[1:Vance]'s {1:plan} could please the Kremlin, according to experts [2:who] say {2:they know it}.",
    expect: '?group',
  },
  {
    name: 'the statement of whoever spoke last',
    text: '[1:The Kremlin] said {1:the talks would go on}. {2:Both sides agreed}, [2:the statement] added.',
    expect: 'Kremlin',
  },
  {
    name: 'it after a ministry whose country is not said',
    text: '[1:The Kremlin] said {1:the talks would go on}. {2:They spoke for an hour}, [2:the ministry] said. {3:Both sides agreed}, [3:it] added.',
    expect: '?anonymous',
  },
  {
    name: 'words in capitals that are no name do not stand between',
    text: '[1:Lavrov] said {1:the talks would go on}. [2:These trends] suggest {2:they were over}. [3:He] said {3:they had begun}.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'an agency that carries a man’s words',
    text: '[1:Grossi] said {1:the plant was “{2:at risk}” again}, [2:Interfax] reported.',
    expect: 'Rafael Grossi',
    certainty: 'inferred',
  },
  {
    name: 'an agency quoted by a man',
    text: '[1:Grossi] said {1:[2:Interfax] reported {2:the plant was at risk}}.',
    expect: 'Interfax',
  },
  {
    name: 'an agency that speaks itself',
    text: '[1:Grossi] arrived. {2:The plant was at risk}, [2:Interfax] reported.',
    expect: 'Interfax',
  },
  {
    name: 'a ministry that confirms a man’s words speaks for itself',
    text: '[1:Grossi] said {1:the plant was “{2:at risk}” again}, [2:the Kremlin] confirmed.',
    expect: 'Kremlin',
  },
  {
    name: 'asked in a clause before, and named in it',
    text: 'When Trump was asked whether he would meet Putin, [1:he] said, “{1:Probably}.”',
    expect: 'Donald Trump',
  },
  {
    name: 'the clause before belongs to the words by mistake',
    text: '{1:When Trump was asked whether he would meet with Putin}, [1:he] said, “{1:Probably}.”',
    expect: 'Donald Trump',
  },
  {
    name: 'they for one diplomat without a name',
    text: 'Moscow asked for more. “{1:The talks go on},” said [1:one European diplomat]. “{2:They begin},” [2:they] added.',
    expect: '?anonymous',
  },
  {
    name: 'they for a government',
    text: '[1:Moscow] said {1:the talks would go on}. [2:They] added {2:that they had begun}.',
    expect: 'Government of Russia',
  },
  {
    name: 'a soldier of one name',
    text: 'Roman, a 26-year-old gunner, stood in a trench. “{1:The talks go on},” [1:he] said.',
    expect: 'Roman',
  },
  {
    name: 'a soldier of one name, again',
    text: 'Roman, a 26-year-old gunner, stood in a trench. “{1:The talks go on},” [1:Roman] said.',
    expect: 'Roman',
    certainty: 'named',
  },
  {
    name: 'what somebody is, before the one name',
    text: 'The soldier Maksym stood in a trench. “{1:The talks go on},” [1:Maksym] said.',
    expect: 'Maksym',
  },
  {
    name: 'named so',
    text: '[1:A student named Sofiia] said {1:the talks would go on}.',
    expect: 'Sofiia',
  },
  {
    name: 'one name nobody explains',
    text: 'Roman stood in a trench. “{1:The talks go on},” [1:Roman] said.',
    expect: '?unknown',
  },
  {
    name: 'one name that a full name of the text begins with',
    text: 'Roman Kravtsenyuk came first. Roman, a 26-year-old gunner, stood in a trench. “{1:The talks go on},” [1:Roman] said.',
    expect: '?unknown',
  },
  {
    name: 'a word of the list of names that opens a list',
    text: 'Sofia, the capital, was calm. “{1:The talks go on},” [1:Sofia] said.',
    expect: 'Government of Bulgaria',
  },
  {
    name: 'whoever the reporter asked',
    text: 'I asked Maria Kravtsenyuk, who sells bread, about peace.\n“{1:The talks go on},” [1:she] said.',
    expect: 'Maria Kravtsenyuk',
  },
  {
    name: 'an age says nothing of somebody who has not spoken',
    text: 'Trump met Putin in Alaska. [1:The 26-year-old] said {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'an age after somebody has spoken',
    text: '[1:Davor Horvatic] said {1:the talks would go on}. [2:The 79-year-old] said {2:they had begun}.',
    expect: 'Davor Horvatic',
  },
  {
    name: 'he after this was said by somebody',
    text: 'This was announced by the minister of defence, head of the delegation, Rustem Umerov.\nAccording to [1:him], {1:the talks would go on}.',
    expect: 'Rustem Umerov',
  },
  {
    name: 'he after something else done by somebody',
    text: 'The house was built by the grandfather of Umerov in a valley far from everything.\nAccording to [1:him], {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'he of two statements, one of which names another',
    text: 'Rupert Smith led the troops in Bosnia. Putin wrote a book about it. [1:[2:He]] <1:believes> {1:that Putin is wrong} but <2:notes> {2:that the talks go on}.',
    expect: 'Rupert Smith',
  },
  {
    name: 'a joint statement is nobody’s alone',
    text: '[1:Macron] said {1:the talks would go on}. European leaders issued a joint statement. {2:Both sides agreed}, [2:the statement] added.',
    expect: '?group',
  },
  {
    name: 'whoever a statement quotes did not issue it',
    text: '[1:The Kremlin] spoke on Friday of {1:the talks}. “{2:As [3:President Trump] said, {3:there is no deal}},” [2:the statement] added.',
    expect: 'Donald Trump',
  },
  {
    name: 'a statement that quotes somebody',
    text: '[1:The Kremlin] spoke on Friday of {1:the talks}. “{2:As President Trump said, there is no deal},” [2:the statement] added.',
    expect: 'Kremlin',
  },
  {
    name: 'they are no agency',
    text: '[1:Reuters] reported {1:the talks would go on}. [2:They] added {2:that they had begun}.',
    expect: '?unknown',
  },
  {
    name: 'he after an agency’s reporter',
    text: '[1:Lubinets] said {1:the talks would go on}, [2:a Ukrinform correspondent] reported {2:from Kyiv}.\n“{3:They begin},” [3:he] said.',
    expect: 'Dmytro Lubinets',
  },
  {
    name: 'he after an independent analyst, who is of no paper',
    text: 'Lavrov came first. [1:an independent analyst] added {1:that the talks go on}. [2:He] said {2:they begin}.',
    expect: '?ambiguous',
  },
  {
    name: 'somebody nameless who met a person of a name',
    text: '[1:Zelensky] said {1:the talks would go on}. “{2:They begin},” [2:captain who spoke to Lavrov] said.',
    expect: '?anonymous',
  },
  {
    name: 'a newspaper whose name ends in a word for papers',
    text: '[1:Lavrov] said {1:the talks would go on}. {2:The plan was dead}, [2:the Jerusalem Post] reported.',
    expect: 'Jerusalem Post',
  },
  {
    name: 'a newspaper by such a word alone',
    text: '[1:Lavrov] said {1:the talks would go on}. {2:The plan was dead}, [2:the Post] reported.',
    expect: '?unknown',
  },
  {
    name: 'a post is whose it is',
    text: '[1:Lavrov] said {1:the talks would go on}. {2:The plan was dead}, [2:the post] said.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'a post by a ministry of a country',
    text: "[1:Lavrov] said {1:the talks would go on}. {2:The plan was dead}, [2:the Kremlin's post] said.",
    expect: 'Kremlin',
  },
];
