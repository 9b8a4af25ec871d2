import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** German: what the war, its parties, those who deal with them, and positions are called. */
export const frameTerms: readonly CoverageTerms[] = [
  row(
    'ukraine',
    1,
    `
      budanow* | charkiw* | cherson* | donbass* | donezk* | jermak* | kiew* | krim | kuleba* | kyiv |
      kyjiw* | lemberg | lugansk* | luhansk* | lwiw | mariupol* | odesa* | odessa* | podoljak* |
      saluschnyj* | saporischja* | saporischschja* | selenski* | selensky* | selenskyj* | swyrydenko |
      sybiha* | ukrain* | umerow* | umjerow* | zelensky*
    `,
  ),
  row(
    'russia',
    1,
    `
      beloussow | dmitrijew* | kreml* | lawrow* | medinski* | medwedew* | moskau* | moskaus | nebensja |
      peskow* | putin* | rjabkow* | russe | russen | russisch* | russland* | sacharowa* | schoigu |
      uschakow*
    `,
  ),
  row(
    'war',
    0.6,
    `
      angriffskrieg* | konflikt in der ukraine | krieg gegen die ukraine | krieg in der ukraine |
      russisch-ukrainisch* | russische* invasion | russischen invasion | russlands krieg |
      überfall auf die ukraine | ukraine-frage | ukraine-konflikt* | ukraine-krieg* | ukraine-krise |
      ukrainekonflikt* | ukrainekrieg* | ukrainisch-russisch*
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
      abu dhabi | alaska | amerikan* | amerikanisch* | ankara | außenbeauftragt* | baerbock* |
      baltisch* | barrot | belarus | belgien* | berlin | biden* | blinken | borrell | brasilien* |
      brüssel* | budapest* | bundeskanzler* | bundesregierung | bündnis | china* | de wever |
      der westen | doha | dschidda | duda | emirate | erdogan* | EU | eu-außenbeauftragt* |
      eu-botschafter | eu-kommission | europa | europäer* | europäern | europäisch* | europäische union |
      europäischen union | europas | fico* | fidan | finnland | frankreich* | G20 | g7 | G7 |
      g7-außenminister* | genf | großbritannien* | guterres | hegseth | heilige stuhl | indien* |
      istanbul | italien* | kallas | kanzler* | kardinal* | kasachstan | katar | kissinger | koalition |
      kommission | kongress* | kushner | london | lula | macron* | magyar | meloni | merz |
      ministerpräsident* | minsk | mitgliedstaaten | modi | nato* | nawrocki | niederlande | orban* |
      orbán* | papst | paris | peking* | pistorius | polen | präsident trump | premier* | riad | rubio |
      rutte* | saudi-arabien | scholz | senat* | sikorski | slowakei | starmer* | steinmeier |
      stoltenberg* | sunak | szijjarto | szijjártó | trump* | türkei | tusk | UN | ungarn* | UNO | US |
      us-außenminister* | us-präsident* | us-regierung | us-senat* | USA | vance | vatikan |
      verbündete* | vereinigten staaten | vereinte* nationen | von der leyen | wadephul* | wang yi |
      warschau | washington* | weiße* haus* | weißen haus* | westen | westlich* | xi jinping
    `,
  ),
  row(
    'position',
    0.6,
    `
      ablehn* | akzeptier* | angeboten | aufgerufen | ausgeschlossen | beharrt | berechtigt | bereit |
      bereitschaft | beschließ* | beschloss* | beschlossen | beschuldigt* | bestand auf | besteht auf |
      bietet | bietet an | billigt* | blockier* | bot an | bremst | drängt | droht* | drohung* | druck |
      durchbruch | fordert* | fortschritt* | gebilligt | gesteht | haltung* | hieß es | hoffnung |
      hofft | inakzeptabel | kritisier* | kündigte an | lehnt* ab | lehnte ab | möglich* | müsse |
      nein zum | nicht ausgeschlossen | pocht | pocht* | position* | rief auf | ruft auf | sackgasse |
      sagt nein | sagte nein | sagten zu | scheitert* | schlägt vor | schließt aus | schloss aus |
      schlug vor | skeptisch | spielt auf zeit | stellt bedingungen | stillstand | stimmt* zu | stimmte |
      sträub* | trommeln | ultimatum | unannehmbar | unterstützt* | verabschiedet* | verhängt* |
      verlänger* | verlangt* | verständigt* | verweist | verwies | veto* | vorgeschlagen | warf vor |
      warnt* | weist zurück | wies zurück | will | wirft vor | zeigt sich | zögerlich | zögert |
      zugesagt | zurückgewiesen | zurückweis* | zustimm*
    `,
  ),
];
