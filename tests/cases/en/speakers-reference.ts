import type { SpeakerCase } from './marked-statements';

/** Surnames, descriptions and pronouns that go back to somebody named before. Fictional test text. */
export const REFERENCE: readonly SpeakerCase[] = [
  {
    name: 'he after a statement',
    text: '[1:Putin] said {1:the talks would go on}. [2:He] said {2:they had begun}.',
    expect: 'Vladimir Putin',
    certainty: 'inferred',
  },
  {
    name: 'she after a statement',
    text: '[1:Maria Zakharova] said {1:the talks would go on}. [2:She] said {2:they had begun}.',
    expect: 'Maria Zakharova',
  },
  {
    name: 'he in the next paragraph',
    text: '[1:Lavrov] said {1:the talks would go on}.\n“{2:They have begun},” [2:he] said.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'he is the subject of the sentence before',
    text: 'Macron met Putin in Sochi. [1:He] said {1:the talks would go on}.',
    expect: 'Emmanuel Macron',
  },
  {
    name: 'a name between commas is the subject of the verb after it',
    text: '[1:Rustem Umerov] said {1:the talks were hard}.\n[2:Maria Zakharova] denied {2:that}.\nHer boss, Sergei Lavrov, struck a softer note. Moscow, [3:he] told the radio, {3:was prepared to talk}.',
    expect: 'Sergei Lavrov',
    certainty: 'inferred',
  },
  {
    name: 'not the one spoken about',
    text: '[1:Zelensky] said {1:Putin was afraid to meet}. [2:He] said {2:they had begun}.',
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'not the one named in the words',
    text: 'Trump received Zelensky. “{1:Trump wants peace},” [1:he] said.',
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'main clause before side clause',
    text: 'A day after Trump announced tariffs, Prime Minister Mark Carney answered. “{1:The talks go on},” [1:he] said.',
    expect: 'Mark Carney',
  },
  {
    name: 'a new subject passes the speaker before',
    text: '[1:Macron] said {1:the talks would go on}. Foreign Minister Dmytro Kuleba rejected it. [2:He] said {2:they had begun}.',
    on: '2022-06-11',
    expect: 'Dmytro Kuleba',
  },
  {
    name: 'gender decides',
    text: 'Putin met Meloni in Rome. [1:She] said {1:the talks would go on}.',
    expect: 'Giorgia Meloni',
  },
  {
    name: 'gender decides for him',
    text: 'Meloni met Orban in Rome. [1:He] said {1:the talks would go on}.',
    expect: 'Viktor Orban',
  },
  {
    name: 'owner in the same sentence',
    text: "[1:Ryabkov] said {1:the talks would go on}.\nIn Putin's speech of June, [2:he] said {2:they had begun}.",
    expect: 'Vladimir Putin',
  },
  {
    name: 'behind with: the speaker before',
    text: '[1:Lavrov] said {1:the talks would go on}. After a call with Fidan, [2:he] said {2:they had begun}.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'a local person',
    text: 'Davor Horvatic, a lawyer, came to Kyiv. [1:He] said {1:the talks would go on}.',
    expect: 'Davor Horvatic',
  },
  {
    name: 'surname of a local person',
    text: 'Davor Horvatic, a lawyer, came to Kyiv. [1:Horvatic] said {1:the talks would go on}.',
    expect: 'Davor Horvatic',
  },
  {
    name: 'surname after the name',
    text: '[1:Volodymyr Zelensky] said {1:the talks would go on}. [2:Zelensky] said {2:they had begun}.',
    expect: 'Volodymyr Zelensky',
    certainty: 'named',
  },
  {
    name: 'the Russian minister',
    text: '[1:Sergey Shoigu] said {1:the talks would go on}. [2:The Russian minister] said {2:they had begun}.',
    on: '2022-09-21',
    expect: 'Sergei Shoigu',
  },
  {
    name: 'the diplomat',
    text: '[1:Lavrov] said {1:the talks would go on}. [2:the Russian diplomat] said {2:they had begun}.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'the secretary',
    text: '[1:US Secretary of State Marco Rubio] said {1:the talks would go on}. [2:the secretary] said {2:they had begun}.',
    expect: 'Marco Rubio',
  },
  {
    name: 'the president, named before',
    text: '[1:Putin] said {1:the talks would go on}. [2:the president] said {2:they had begun}.',
    expect: 'Vladimir Putin',
  },
  {
    name: 'the spokeswoman',
    text: '[1:Zakharova] said {1:the talks would go on}. [2:the spokeswoman] said {2:they had begun}.',
    expect: 'Maria Zakharova',
  },
  {
    name: 'the lawmaker, as the article calls him',
    text: '[1:Ostap Horobets, a lawmaker,] said {1:the talks would go on}. [2:the lawmaker] said {2:they had begun}.',
    expect: 'Ostap Horobets',
  },
  {
    name: 'the analyst',
    text: '[1:Davor Horvatic, an analyst in Zagreb,] said {1:the talks would go on}. [2:The analyst] said {2:they had begun}.',
    expect: 'Davor Horvatic',
  },
  {
    name: 'the chancellor, named before',
    text: '[1:Merz] said {1:the talks would go on}. [2:The chancellor] said {2:they had begun}.',
    expect: 'Friedrich Merz',
  },
  {
    name: 'the premier',
    text: '[1:Orban] said {1:the talks would go on}. [2:The Hungarian premier] said {2:they had begun}.',
    expect: 'Viktor Orban',
  },
  {
    name: 'who',
    text: 'Talks were led by [1:Rustem Umerov], [2:who] said {2:they had begun}.',
    expect: 'Rustem Umerov',
  },
  {
    name: 'words without a source go on',
    text: '“{1:The talks go on},” [1:Lavrov] said. “{2:They have begun}.”',
    expect: 'Sergei Lavrov',
    certainty: 'inferred',
  },
  {
    name: 'the statement',
    text: '[1:The Russian Foreign Ministry] said {1:the talks would go on}. [2:The statement] said {2:they had begun}.',
    expect: 'Russian Foreign Ministry',
  },
  {
    name: 'the ministry',
    text: "[1:Saudi Arabia's foreign ministry] said {1:the talks would go on}. [2:the ministry] said {2:they had begun}.",
    expect: 'Saudi Foreign Ministry',
    side: 'SA',
  },
  {
    name: 'a statement from the ministry',
    text: "[1:Saudi Arabia's foreign ministry] said {1:the talks would go on}. [2:a statement from the ministry] said {2:they had begun}.",
    expect: 'Saudi Foreign Ministry',
  },
  {
    name: 'it',
    text: '[1:The Kremlin] said {1:the talks would go on}. [2:It] said {2:they had begun}.',
    expect: 'Kremlin',
  },
  {
    name: 'the US president, then he',
    text: '[1:The U.S. president] said {1:the talks would go on}. [2:He] said {2:they had begun}.',
    expect: 'Donald Trump',
  },
  {
    name: 'the Turkish leader of a year ago',
    text: '[1:The Turkish leader] said {1:the talks would go on}.',
    on: '2022-09-21',
    expect: 'Recep Tayyip Erdogan',
  },
  {
    name: 'former president, named before',
    text: 'Joe Biden came to Warsaw. [1:The former US president] said {1:the talks would go on}.',
    expect: 'Joe Biden',
    side: null,
  },
  {
    name: 'deputy minister, named before',
    text: 'Deputy Foreign Minister Sergei Ryabkov came out. [1:The Russian deputy foreign minister] said {1:the talks would go on}.',
    expect: 'Sergei Ryabkov',
  },

  {
    name: 'the end of a name of several words',
    text: 'Crown Prince Mohammed bin Salman came. [1:Bin Salman] said {1:the talks would go on}.',
    expect: 'Mohammed bin Salman',
  },
  {
    name: 'he in an interview, far from the name',
    text: '“{1:A},” [1:Blair] says.\n“{2:B},” [2:Blair] says.\n“{3:C},” [3:Tony Blair] says.\n“{4:D},” [4:he] says.\nIt rained.\nIt snowed.\nIt hailed.\nIt thawed.\nIt froze.\nIt cleared.\n“{5:E},” [5:he] says.',
    expect: 'Tony Blair',
  },
  {
    name: 'the 72-year-old',
    text: '[1:Putin] said {1:the talks would go on}. [2:The 72-year-old] said {2:they had begun}.',
    expect: 'Vladimir Putin',
    certainty: 'inferred',
  },
  {
    name: 'his counterpart',
    text: 'Lavrov came to Istanbul. [1:His Ukrainian counterpart] said {1:the talks would go on}.',
    expect: 'Andrii Sybiha',
  },
  {
    name: 'his counterpart of no country',
    text: 'Lavrov came to Istanbul. [1:His counterpart] said {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'a 30-year-old nobody named',
    text: '[1:a 30-year-old from Lviv] said {1:the talks would go on}.',
    expect: '?anonymous',
  },
  {
    name: 'who, after a description',
    text: 'Ryabkov, a career diplomat [1:who] <1:warned> {1:the talks would end}.',
    expect: 'Sergei Ryabkov',
  },
  {
    name: 'who, after two people',
    text: 'Lavrov met Fidan, a host [1:who] <1:warned> {1:the talks would end}.',
    expect: '?unknown',
  },
  {
    name: 'a source that begins before the pronoun',
    text: 'Russia seized [1:two regions – where it] <1:claimed> {1:the talks would go on}.',
    expect: 'Government of Russia',
  },
  {
    name: 'words that open a paragraph of an interview',
    text: '“{1:A},” [1:Blair] says.\n“{2:B},” [2:Blair] says.\n“{3:C},” [3:Tony Blair] says.\n“{4:D},” [4:he] says.\nWhat of Macron? It rained.\nIt snowed.\n“{5:E}.”',
    expect: 'Tony Blair',
  },
  {
    name: 'words that open a paragraph among two voices',
    text: '“{1:A},” [1:Blair] says.\n“{2:B},” [2:Macron] says.\n“{3:C},” [3:Tony Blair] says.\n“{4:D},” [4:Macron] says.\nIt rained.\nIt snowed.\n“{5:E}.”',
    expect: '?none',
  },
  { name: 'he with nobody before', text: '[1:He] said {1:the talks would go on}.', expect: '?unknown' },
  {
    name: 'two men as good as each other',
    text: 'Macron and Merz flew to Kyiv. [1:He] said {1:the talks would go on}.',
    expect: '?ambiguous',
  },
  {
    name: 'she with only men before',
    text: 'Putin met Macron. [1:She] said {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'he after somebody without a name',
    text: '[1:a Ukrainian official] said {1:the talks would go on}. [2:He] said {2:they had begun}.',
    expect: '?anonymous',
    side: 'UA',
  },
  {
    name: 'the official after somebody without a name',
    text: '[1:a Ukrainian official] said {1:the talks would go on}. [2:The official] said {2:they had begun}.',
    expect: '?anonymous',
    side: 'UA',
  },
  {
    name: 'they after several',
    text: '[1:Russian and Ukrainian officials] said {1:the talks would go on}. [2:They] said {2:they had begun}.',
    expect: '?group',
  },
  { name: 'I', text: '[1:I] said {1:the talks would go on}.', expect: '?unknown' },
  { name: 'we', text: 'Putin spoke. [1:We] said {1:the talks would go on}.', expect: '?unknown' },
  {
    name: 'words without a source after another name',
    text: '“{1:The talks go on},” [1:Lavrov] said. Macron came.\n“{2:They have begun}.”',
    expect: '?ambiguous',
  },
  {
    name: 'words without a source far away',
    text: '“{1:The talks go on},” [1:Lavrov] said.\nIt rained.\nIt snowed.\n“{2:They have begun}.”',
    expect: '?none',
  },
  { name: 'words without any source', text: '“{1:They have begun}.”', expect: '?none' },
  {
    name: 'the ministry without any',
    text: '[1:the ministry] said {1:the talks would go on}.',
    expect: '?ambiguous',
  },
  {
    name: 'the statement of whom its agent speaks for',
    text: 'Rustem Umerov has sued a bank, according to [1:a statement released on his behalf on Tuesday]. {1:It is unfair}. The European Commission ruled otherwise. [2:The European Commission] ruled {2:that he must pay}. {3:The bank erred}, [3:the statement] read.',
    expect: 'Rustem Umerov',
    certainty: 'inferred',
  },
  {
    name: 'the letter of those who signed it',
    text: 'The papers speak of a letter sent by Lavrov to the bank. [1:The Kremlin] said {1:the talks would go on}. {2:They have begun}, [2:the letter] said.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'the post that the text calls by a name',
    text: 'In a Truth Social Post, [1:Trump] said {1:Putin had gone crazy}. “{2:He wants it all},” [2:the social media post] read.',
    expect: 'Donald Trump',
  },
  {
    name: 'the statement of whoever spoke in it, not of who spoke since',
    text: '[1:Lavrov] said in a statement {1:the talks would go on}. [2:The White House] said {2:they had begun}. {3:Both sides agreed}, [3:the statement] added.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'a possessive of whoever speaks',
    text: '[1:Lavrov] repeated [2:his] warning {2:that the talks would end}.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'a possessive of whoever was only mentioned',
    text: 'The day was long. When pressed by Lavrov on the road, [1:his] answer was {1:that it would be mended}.',
    expect: '?unknown',
  },
  {
    name: 'he who told of nameless others',
    text: '[1:Erdogan] said {1:he was sure}.\n[2:President Zelensky] said {2:the corridor would work}. {4:[3:Shipowners] had told Kyiv {3:they would come}}, [4:he] added.',
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'the speaker named in another’s words that he quotes',
    text: '[1:Trump] spoke of {1:the talks}.\n“{2:This is Putin’s war, not ‘Trump’s war.’ I only put out the fires},” [2:he] said.',
    expect: 'Donald Trump',
  },
  {
    name: 'not the one whose name opens the words',
    text: 'Trump received Zelensky. “{1:Trump’s plan is fair},” [1:he] said.',
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'which he claimed',
    text: "Trump's remarks came after [1:Zelensky] accused {1:the bank of delay, which [2:he] claimed {2:helps Russia}}.",
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'what he described',
    text: "Trump's remarks came after [1:Zelensky] criticised {1:Putin for what [2:he] described {2:as a farce}}.",
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'which she said, not he',
    text: 'Meloni was blunt. [1:Zelensky] accused {1:the bank of delay, which [2:she] denied {2:helps Russia}}.',
    expect: 'Giorgia Meloni',
  },
  {
    name: 'a subject behind its verb',
    text: '[1:Maria Zakharova] said {1:the talks would go on}.\nIn the crowd was Halyna Marchuk, 54, from Zhytomyr, who had come with a picture of her son. “{2:I ask them all},” [2:she] said.',
    expect: 'Halyna Marchuk',
  },
  {
    name: 'whoever spoke in a side clause, where nobody acts in the main one',
    text: '“{1:The path is open},” [1:Antony Blinken] said.\nThere was confusion when [2:President Zelensky] posted on Facebook {2:that they would come}. However, [3:his office] said {3:it was a joke}.',
    on: '2022-02-15',
    expect: 'Office of the President of Ukraine',
  },
  {
    name: 'the statement without any',
    text: '[1:the statement] said {1:the talks would go on}.',
    expect: '?unknown',
  },
  {
    name: 'the Russian minister is no Ukrainian',
    text: 'Andrii Sybiha spoke. [1:The Russian minister] said {1:the talks would go on}.',
    expect: '?anonymous',
  },
  {
    name: 'the spokeswoman is no man',
    text: 'Dmitry Peskov spoke. [1:the spokeswoman] said {1:the talks would go on}.',
    expect: '?ambiguous',
  },
  {
    name: 'a man far back',
    text: 'Putin came to Kazan.\nIt rained.\nIt snowed.\nIt hailed.\nIt thawed.\nIt froze.\n“{1:They have begun},” [1:he] said.',
    expect: '?unknown',
  },
  { name: 'who after no name', text: 'It rained, [1:who] said {1:they had begun}.', expect: '?unknown' },
  { name: 'it after a person only', text: 'Putin came. [1:It] said {1:they had begun}.', expect: '?unknown' },
  {
    name: 'the senator is no president',
    text: 'Putin came. [1:The senator] said {1:they had begun}.',
    expect: '?ambiguous',
  },
  {
    name: 'his wife is not he',
    text: 'Zelensky came. [1:His wife] said {1:they had begun}.',
    expect: '?unknown',
  },
  {
    name: 'a Russian general nobody named',
    text: 'Putin came. [1:The general] said {1:they had begun}.',
    expect: '?anonymous',
  },
  {
    name: 'the analyst is no minister',
    text: 'Lavrov came. [1:The analyst] said {1:they had begun}.',
    expect: '?anonymous',
  },
  {
    name: 'a name behind a preposition before a comma does not act with the next',
    text: 'Despite the welcome given to Putin, Trump left Alaska without a paper. Speaking before he left, [1:he] said {1:the talks would go on}.',
    expect: 'Donald Trump',
  },
  {
    name: 'a participle goes on with the main clause',
    text: '[1:Meloni] <1:called> {1:it odd that [2:Scholz] kept asking for talks}, <2:cautioning> that {2:nobody had answered}.',
    expect: 'Giorgia Meloni',
    certainty: 'inferred',
  },
  {
    name: 'a participle that goes on after a government inside the words',
    text: '[1:The Swedish foreign minister] <1:warned> {1:that [2:the Kremlin] had not given up its goals}, <2:stressing> that {2:pressure must grow}.',
    on: '2025-06-10',
    expect: 'Maria Malmer Stenergard',
  },
  {
    name: 'a participle of a claim may be of whoever acts inside',
    text: '[1:Grossi] <1:said> {1:that [2:the Kremlin] let nobody in}, <2:claiming> that {2:the plant was safe}.',
    expect: 'Kremlin',
  },
  {
    name: 'a participle without a comma belongs to the name before it',
    text: '[1:Grossi] <1:recalled> {1:[2:the Kremlin] <2:warning> that {2:the plant was at risk}}.',
    expect: 'Kremlin',
  },
  {
    name: 'a participle of its own main clause',
    text: '[1:Grossi] <1:said> {1:the plant was at risk}. [2:Lavrov] received him, <2:adding> that {2:the talks went on}.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'a quotation that takes up an earlier speaker past somebody else',
    text: '[1:[2:Lavrov]] said {1:the talks would go on}.\nPutin met Trump in Alaska on Friday.\n“{2:They begin}.”',
    expect: '?ambiguous',
  },
  {
    name: 'a quotation that takes up an earlier speaker past a source',
    text: '[1:[4:Lavrov]] said {1:the talks would go on}.\n{2:[3:Grossi] said {3:the plant was safe}}, [2:Interfax] reported.\n“{4:They begin}.”',
    expect: '?ambiguous',
  },
  {
    name: 'a quotation that takes up an earlier speaker past his own words about another',
    text: '[1:[2:Lavrov]] said {1:Trump went to Alaska}.\n“{2:They begin}.”',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'a quotation that takes up an earlier speaker, and nobody acts in between',
    text: '[1:[2:Lavrov]] said {1:the talks would go on}.\nThe room in Alaska was full.\n“{2:They begin}.”',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'whom a relative clause lets speak',
    text: '[1:Stoltenberg] said {1:the talks would go on}.\nThe delay upset Zelensky, who expressed his anger on Tuesday.\n“{2:They have begun},” [2:he] wrote.',
    on: '2023-07-11',
    expect: 'Volodymyr Zelensky',
  },
  {
    name: 'whom a relative clause only describes',
    text: '[1:Stoltenberg] said {1:the talks would go on}.\nThe delay upset Zelensky, who came to the summit on Tuesday.\n“{2:They have begun},” [2:he] wrote.',
    on: '2023-07-11',
    expect: 'Jens Stoltenberg',
  },
  {
    name: 'the last to act before a colon',
    text: '[1:Zelensky] refused {1:to talk}. Putin commented on this:\n{2:The talks would go on}, [2:the president] added.',
    expect: 'Vladimir Putin',
  },
  {
    name: 'the last to act before a stop',
    text: '[1:Zelensky] refused {1:to talk}. Putin commented on this.\n{2:The talks would go on}, [2:the president] added.',
    expect: '?ambiguous',
  },
  {
    name: 'the owner of what a relative clause is about',
    text: "[1:Lavrov] said {1:the talks would go on}. It followed Macron's speech, during which [2:he] said {2:they had begun}.",
    expect: 'Emmanuel Macron',
  },
  {
    name: 'an owner before a main clause',
    text: "[1:Lavrov] said {1:the talks would go on}. It followed Macron's speech, and [2:he] said {2:they had begun}.",
    expect: '?ambiguous',
  },
  {
    name: 'who neither confirmed nor denied it',
    text: "[1:Erdogan] said {1:the talks would go on}. Kremlin spokesman Dmitry Peskov neither confirmed nor denied Erdogan's account. “{2:They begin in May},” [2:he] said.",
    expect: 'Dmitry Peskov',
  },
  {
    name: 'who is neither asked nor told',
    text: '[1:Erdogan] said {1:the talks would go on}. It was news neither to Dmitry Peskov nor to Berlin. “{2:They begin in May},” [2:he] said.',
    expect: 'Recep Tayyip Erdogan',
  },
  {
    name: 'a title alone means again whom it meant before',
    text: '[1:Keir Starmer] said {1:the talks would go on}. [2:The PM] said {2:they had begun}.\nMacron came too.\nThe meeting, attended by Canadian PM Mark Carney and others, was long.\n[3:The Prime Minister] said {3:they were over}.',
    expect: 'Keir Starmer',
    certainty: 'inferred',
  },
  {
    name: 'a title alone after long',
    text: '[1:Keir Starmer] said {1:the talks would go on}. [2:The PM] said {2:they had begun}.\nIt rained.\nIt rained.\nIt rained.\nIt rained.\nIt rained.\n[3:The Prime Minister] said {3:they were over}.',
    expect: 'Keir Starmer',
  },
  {
    name: 'a title alone after another who holds such an office has acted',
    text: '[1:Keir Starmer] said {1:the talks would go on}. [2:The PM] said {2:they had begun}.\nCanadian PM Mark Carney welcomed them.\n[3:The Prime Minister] said {3:they were over}.',
    expect: 'Mark Carney',
  },
  {
    name: 'a title alone after another who holds such an office has spoken',
    text: '[1:Keir Starmer] said {1:the talks would go on}. [2:The PM] said {2:they had begun}.\n[3:Canadian PM Mark Carney] said {3:they were good}.\n[4:The Prime Minister] said {4:they were over}.',
    expect: 'Mark Carney',
  },
  {
    name: 'the next title in a list is the next one’s',
    text: 'The meeting was attended by French President Emmanuel Macron, Canadian PM Mark Carney, and others. Macron arrived by train. [1:The Prime Minister] said {1:the talks would go on}.',
    expect: 'Mark Carney',
  },
  {
    name: 'an apposition that names whom somebody serves',
    text: "[1:Davor Horvatic, Macron's adviser,] said {1:the talks would go on}. Zelensky came. “{2:They begin},” [2:the adviser] added.",
    expect: 'Davor Horvatic',
  },
  {
    name: 'somebody in a list does not act',
    text: '[1:Erdogan] said {1:the talks would go on}. The summit with Emmanuel Macron, Canadian PM Mark Carney, and Kaja Kallas, saw a push for peace. “{2:They begin in May},” [2:he] said.',
    expect: 'Recep Tayyip Erdogan',
  },
  {
    name: 'somebody with an apposition acts',
    text: '[1:Erdogan] said {1:the talks would go on}. Sergei Lavrov, the foreign minister, rejected it. “{2:They begin in May},” [2:he] said.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'he after a name with a clause about it',
    text: '[1:Volodymyr Zelensky] said {1:the talks would go on}. Vladyslav Marchenko, who heads the town, does not like plans. [2:He] said {2:they had begun}.',
    expect: 'Vladyslav Marchenko',
  },
  {
    name: 'he after a name with its home',
    text: '[1:Lindsey Graham] said {1:the talks would go on}. His partner, Richard Blumenthal of Connecticut, was less patient. “{2:They have begun},” [2:he] said.',
    expect: 'Richard Blumenthal',
  },
  {
    name: 'he after an age and a clause',
    text: '[1:Oleksandr Prokudin] said {1:the talks would go on}.\n\nHryhorii, 79, who keeps eleven hens, will not go. “{2:They have begun},” [2:he] said.',
    expect: 'Hryhorii',
  },
  {
    name: 'he after a name that only stands behind a preposition',
    text: '[1:Lindsey Graham] said {1:the talks would go on}. The town of Richard Blumenthal of Connecticut was quiet. “{2:They have begun},” [2:he] said.',
    expect: 'Lindsey Graham',
  },
  {
    name: 'a joint statement',
    text: '[1:Xi Jinping] said {1:the talks would go on}. [2:The joint statement] said {2:they had begun}.',
    expect: '?group',
  },
  {
    name: 'a statement of one',
    text: '[1:Xi Jinping] said {1:the talks would go on}. [2:The statement] said {2:they had begun}.',
    expect: 'Xi Jinping',
  },
  {
    name: 'a party and a state after a senator',
    text: '[1:Sen. Lindsey Graham] said {1:the talks would go on}. [2:The South Carolina Republican] said {2:they had begun}.',
    expect: 'Lindsey Graham',
  },
  {
    name: 'a party after two senators',
    text: 'Sen. Lindsey Graham and Sen. Richard Blumenthal met in Kyiv. [1:The Democrat] said {1:the talks would go on}.',
    expect: '?ambiguous',
  },
  {
    name: 'its spokeswoman after another body’s',
    text: '[1:FO spokesperson Sadaf Mehmood] said {1:the talks would go on}. The Pentagon was cautious. [2:Its press secretary] said {2:they had begun}.',
    expect: '?anonymous',
  },
  {
    name: 'its spokesperson after its own',
    text: '[1:White House press secretary Karoline Leavitt] said {1:the talks would go on}. The White House was cautious. [2:Its press secretary] said {2:they had begun}.',
    expect: 'Karoline Leavitt',
  },
  {
    name: 'who behind an apposition that names another',
    text: "The talks brought Karel Novak, Trump's old friend, [1:who] said {1:the tea was good}.",
    expect: 'Karel Novak',
  },
  {
    name: 'which with when',
    text: 'Latvia, [1:which at first] said {1:it knew nothing}, changed its mind.',
    expect: 'Government of Latvia',
  },
  {
    name: 'a clause that goes on behind a name describes nobody',
    text: 'The Secretary General, Mr Mark Rutte, met the Minister of Foreign Affairs of Ukraine, Mr Andrii Sybiha, on Tuesday. Mr Rutte left. [1:The Minister] said {1:the day was long}.',
    expect: 'Andrii Sybiha',
  },
  {
    name: 'an unnamed spokesman stands between',
    text: '[1:His spokesman, Dmitry Peskov], said {1:the text was new}. [2:A council spokesman] said {2:it was old}. [3:The spokesman] said {3:it would not matter}.',
    expect: '?anonymous',
  },
  {
    name: 'a sentence that ends in a preposition is no title',
    text: '[1:Zelensky] says {1:he will stay if he has to}.\n\nKarel Novak smiles. [2:He] said {2:the market is open}.',
    expect: 'Karel Novak',
  },
  {
    name: 'in his words of whoever tells it there',
    text: '[1:Zelensky] said {1:no}.\n\n{3:[2:Lavrov] told us {2:the team was ready} and saw a process that was, in} [3:his] words, {3:cut off}.',
    expect: 'Sergei Lavrov',
  },
  {
    name: 'the Russian',
    text: 'Trump smiled. Putin stuck to his plan. [1:The Russian] said {1:the causes remained}.',
    expect: 'Vladimir Putin',
  },
  {
    name: 'a national of another country',
    text: 'Putin met Lavrov. [1:The Ukrainian] said {1:the causes remained}.',
    expect: '?anonymous',
  },
  {
    name: 'a top official is not named later by an office',
    text: '[1:The top EU official] said {1:more would follow}. Kaja Kallas flew to Riga.',
    expect: '?anonymous',
  },
  {
    name: 'whom it was left to, against the last speaker',
    text: '[1:Karel Novak] said {1:no}.\n\n{2:The tea was cold}, [2:he] said.\n\nIt was left to Peter Brodsky, the mayor, to answer. [3:He] said {3:the tea was hot}.',
    expect: '?ambiguous',
  },
  {
    name: 'whom a paragraph begins with against the last speaker',
    text: '[1:Karel Novak] said {1:no}.\n\nIn the call with Peter Brodsky, the parties spoke of tea. [2:He] said {2:the tea was hot}.',
    expect: '?ambiguous',
  },
  {
    name: 'his meeting is his who spoke',
    text: '[1:Karel Novak] said {1:no}.\n\nIn his call with Peter Brodsky, the parties spoke of tea. [2:He] said {2:the tea was hot}.',
    expect: 'Karel Novak',
  },
  {
    name: 'a son without a name',
    text: "[1:Karel Novak] said {1:no}.\n\nBrodsky's son, who lives in Riga, learned of it at work. {2:I counted twice}, [2:he] said.",
    expect: '?anonymous',
  },
  {
    name: 'a son with a name',
    text: '[1:Karel Novak] said {1:no}.\n\nHis son, Peter, learned of it at work. {2:I counted twice}, [2:he] said.',
    expect: 'Peter',
  },
  {
    name: 'the pope as a subject',
    text: '[1:Pietro Parolin] said {1:no}.\n\nIn the interview the pope was asked about tea. [2:He] replied: {2:It is hot}.',
    expect: 'Pope Francis',
    on: '2024-06-10',
  },
  {
    name: 'a president as a subject may be any',
    text: '[1:Pietro Parolin] said {1:no}. [2:He] said {2:the tea was hot}.',
    expect: 'Pietro Parolin',
    on: '2024-06-10',
  },
  {
    name: 'those who',
    text: 'The pope met those [1:who] said {1:the tea was hot}.',
    expect: '?group',
    on: '2024-06-10',
  },
  {
    name: 'the words of the pronoun put no distance between',
    text: '[1:Karel Novak] said {1:no}.\n\nPeter Brodsky, who had set a date, seemed calm. "{2:The tea is hot. It may be good. It may be bad. We shall see. We shall drink it}," [2:he] wrote.',
    expect: 'Peter Brodsky',
  },
  {
    name: 'a president by country whom the paragraph begins with',
    text: '[1:Karel Novak] said {1:no}.\n\nFor the Ukrainian president, the week was hard. The road was long. [2:He] said {2:the tea was hot}.',
    expect: '?ambiguous',
  },
  {
    name: 'a former president by country is nobody in office',
    text: '[1:Karel Novak] said {1:no}.\n\nFor the former Ukrainian president, the week was hard. The road was long. [2:He] said {2:the tea was hot}.',
    expect: 'Karel Novak',
  },
  {
    name: 'he after a he of whom nobody knows who it is',
    text: '[1:Karel Novak] said {1:no}.\n\nFor the Ukrainian president, the week was hard. The road was long. [2:He] said {2:the tea was hot}.\n\n"{3:The tea is cold}," [3:he] said.',
    expect: '?anonymous',
  },
  {
    name: "'he' after a title with 'of' in it",
    text: '[1:Volodymyr Zelensky] said {1:the vote would wait}.\n\nU.S. Secretary of State Marco Rubio was asked about the road. {2:It is long}, [2:he] replied.',
    expect: 'Marco Rubio',
  },
  {
    name: "'he' after somebody met one with such a title",
    text: '[1:Volodymyr Zelensky] said {1:the vote would wait}.\n\nZelensky then met Secretary of State Marco Rubio. {2:The road is long}, [2:he] replied.',
    expect: 'Volodymyr Zelensky',
  },
];
