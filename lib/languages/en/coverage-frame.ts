import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** English: what the war, its parties, those who deal with them, and positions are called. */
export const frameTerms: readonly CoverageTerms[] = [
  row(
    'ukraine',
    1,
    `
      arakhamia | budanov | crimea* | donbas | donbass | donetsk | kharkiv | kherson | kiev | kuleba |
      kyiv | lugansk | luhansk | lviv | mariupol | odesa | odessa | podolyak | poroshenko | sibiha |
      stefanishyna | svyrydenko | sybiha | ukrain* | umerov | yermak | zaluzhny* | zaporizhia |
      zaporizhzhia | zaporozhye | zelenskiy* | zelensky* | zelenskyy*
    `,
  ),
  row(
    'russia',
    1,
    `
      belousov | dmitriev | grushko | kosachev | kremlin | lavrov | matviyenko | medinsky | medvedev |
      moscow | nebenzya | patrushev | peskov | putin* | russia | russia's | russian | russians |
      ryabkov | shoigu | slutsky | ushakov | vladimir putin | volodin | zakharova
    `,
  ),
  row(
    'war',
    0.6,
    `
      conflict in ukraine | full-scale invasion | invasion of ukraine | moscow's war | putin's war |
      russia-ukraine | russia's war | russian aggression | russian invasion | russo-ukrainian |
      special military operation | ukraine conflict | ukraine crisis | ukraine file | ukraine war |
      ukraine-russia | ukrainian conflict | ukrainian crisis | ukrainian issue | ukrainian settlement |
      ukrainian side | war against ukraine | war in ukraine | war on ukraine
    `,
    1,
  ),
  row(
    'partner',
    0.6,
    `
      kellogg | witkoff*
    `,
    0.4,
  ),
  row(
    'partner',
    0.5,
    `
      abu dhabi | alaska | allies | allies' | ambassadors | american | anchorage | ankara | baerbock |
      baltic | barrot | beijing | belarus | belgian | belgium | berlin | biden* | blinken | borrell |
      brazil | britain | brussels | budapest | burnham | cardinal | chancellor | china | chinese |
      commission | congress | costa | doha | duda | E.U. | emirates | envoy | erdogan* | EU | europe |
      european | european commission | european council | european leaders | european union | europeans |
      fico | fidan | finland | foreign ministers | foreign secretary | france | g-7 | G20 | G7 | geneva |
      germany | graham | guterres | hegseth | hungarian | hungary | india | indian | istanbul | italy |
      jeddah | johnson | kallas | kazakhstan | kushner | lammy | leaders | london | lula | macron's |
      macron* | magyar | meloni | merz* | metsola | miliband | minsk | modi | nato | nawrocki | nordic |
      orban* | paris | pentagon | pistorius | poland | pope | presidents | prime minister | qatar |
      ramaphosa | riyadh | rubio | rutte | saudi arabia | scholz* | secretary of state | senate |
      senator* | sikorski | slovakia | south africa | starmer* | state department | stoltenberg |
      sullivan | sunak | sweden | szijjarto | the west | trump* | turkey | turkish | turkiye | tusk |
      U.S. | uae | UN | united nations | united states | US | vance | von der leyen | wadephul |
      wang yi | warsaw | washington | western leaders | white house | xi jinping
    `,
  ),
  row(
    'position',
    0.6,
    `
      accept | accepted | accepts | accused | accuses | adopted | adopts | agree to | agreed to |
      agrees | approved | approves | backed | ball in | blamed | blames | blocked | blocks |
      breakthrough | called for | called on | calls for | calls on | cannot accept | concede* |
      condition | conditions | deadlock | demand | demanded | demands | dismissed | dismisses |
      endorsed | hope | hopes | impasse | impossible | insist | insisted | insists | lifted its veto |
      must not | no sign | non-negotiable | not negotiable | not ready | offered | offers |
      on condition | open to | optimistic | pledged | pledges | position | positions | progress |
      prolong* | promise* | proposed | proposes | ready for | ready to | red line* | refuse | refused |
      refuses | reject | rejected | rejects | reluctan* | rule out | ruled out | rules out | sees no |
      signature | signed | stalemate | stalling | stance | support | supports | unacceptable | urged |
      urges | veto | vetoed | vow* | want | wants | warned | warns | willing to | willing* |
      would accept | would prefer
    `,
  ),
];
