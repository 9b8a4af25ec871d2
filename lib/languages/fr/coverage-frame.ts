import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** French: what the war, its parties, those who deal with them, and positions are called. */
export const frameTerms: readonly CoverageTerms[] = [
  row(
    'ukraine',
    1,
    `
      crimée | donbas | donbass | donetsk | iermak | kharkiv | kherson | kiev | kouleba | kyiv |
      lougansk | louhansk | lviv | marioupol | odessa | oumerov | podoliak | svyrydenko | sybiga |
      sybiha | ukrain* | yermak | zaloujny | zaporijia | zaporijjia | zaporojie | zelensk*
    `,
  ),
  row(
    'russia',
    1,
    `
      chef de la diplomatie russe | choïgou | dmitriev | kremlin | lavrov | medinski | medvedev |
      moscou | nebenzia | ouchakov | peskov | poutine | riabkov | russe | russes | russie | zakharova
    `,
  ),
  row(
    'war',
    0.6,
    `
      agresseur russe | agression russe | conflit en ukraine | conflit russo-ukrainien |
      conflit ukrainien | crise ukrainienne | dossier ukrainien | guerre contre l'ukraine |
      guerre d'ukraine | guerre en ukraine | guerre russo-ukrainienne | invasion de l'ukraine |
      invasion russe | offensive russe en ukraine | opération militaire spéciale | russo-ukrainien*
    `,
    1,
  ),
  row(
    'partner',
    0.6,
    `
      kellogg | witkoff
    `,
    0.4,
  ),
  row(
    'partner',
    0.5,
    `
      abou dhabi | alaska | allemagne | alliance | alliés | ambassadeurs | américain* | ankara |
      arabie saoudite | baerbock | baltes | barrot | belgique | berlin | biden | biélorussie | blinken |
      borrell | brésil | bruxelles | budapest | cardinal* | chancelier* | chine | coalition |
      commission | commission européenne | congrès | conseil européen | conseiller | corbyn | djeddah |
      doha | duda | elysée | élysée | émirats | émirats arabes | émissaire chinois | erdogan |
      etats-unis | états-unis | europe | européen | européenne | européens | fico | fidan | finlande |
      G20 | G7 | genève | guterres | hegseth | hongrie | inde | istanbul | italie | johnson | kallas |
      kazakhstan | kushner | lecornu | londres | lula | macron | magyar | maison blanche |
      maison-blanche | meloni | merz | ministre | minsk | modi | nations unies | occident | occidental* |
      occidentaux | ONU | orban | orbán | otan | pape | paris | pays-bas | pékin | pologne |
      premier ministre | président américain | qatar | riyad | royaume-uni | rubio | rutte |
      saint-siège | scholz | secrétaire d'état | sénat | sénateurs | slovaque | slovaquie | starmer |
      stoltenberg | sunak | szijjarto | tchèque | trump | turquie | tusk | UE | union européenne |
      vance | varsovie | vatican | vingt-sept | von der leyen | wang yi | washington | xi jinping
    `,
  ),
  row(
    'position',
    0.6,
    `
      accentuer | accepte | accepté | acceptent | accuse | accusé | adopte | adopté | appelé à |
      appelle à | appellent à | approuve | approuvé | assure | averti | avertit | bloque | bloqué |
      cédé | condamne | condition | conteste | craint | débloqu* | défend* | demande | dénonce |
      disposé* | dit oui | écarte | espère | espoir | estime | évoque | exclu | exclut | exhorte |
      exige | exigé | exigent | feint | impasse | inacceptable | insiste | insisté | invite |
      joue la montre | juge | jugent | levé | lève | met en garde | mis en garde | n'exclut pas |
      ouvert à | percée | plaide | pose ses conditions | position* | pousse | pousser | pression |
      prêt à | prête à | prêts à | progrès | prolonge | promet* | promis | propose | proposé |
      proposent | rappelle | réclame* | redoute* | refuse | refusé | refusent | rejeté | rejette |
      rejettent | réticen* | s'est rallié | souhaite | soutien* | valide | veto | veut
    `,
  ),
];
