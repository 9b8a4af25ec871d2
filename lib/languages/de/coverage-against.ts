import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** German: what fighting, other conflicts and other subjects are called. */
export const againstTerms: readonly CoverageTerms[] = [
  row(
    'battle',
    1,
    `
      abgefangen | abgeschossen | angriffswelle | artillerie | bataillon* | beschossen | beschuss |
      bombardier* | brand | brände | brigade* | bunker* | dieselgenerator* | drohne | drohnen |
      drohnenangriff* | drohnenattacke* | eingenommen | eroberten | explosion* | front |
      frontabschnitt* | frontlinie* | gegenoffensive* | generalstab* | getötet* | gleitbombe* |
      infanterie | luftangriff* | luftschlag* | offensive* | öldepot* | opfer | raffinerie* |
      raketenangriff* | reaktor* | rettungskräfte | schahed* | schützengr* | shahed* | soldaten |
      söldner* | stromleitung | tote | toten | trümmer* | verletzt* | vormarsch | wagner* | wohnhaus* |
      wohnhäuser
    `,
  ),
  row(
    'battle',
    0.8,
    `
      benzinmangel | evakuier* | geflohen | mobilmachung | raffinerien
    `,
  ),
  row(
    'battle',
    0.5,
    `
      akw | atomkraftwerk*
    `,
  ),
  row(
    'other-conflict',
    1,
    `
      abrüstung* | afghan* | alijew | armenien* | armenisch* | arsenale | aserbaidschan* | assad* |
      äthiopi* | baku | bergkarabach | bosnien* | brics* | damaskus | drohnenwall | eriwan | gaza* |
      geiseln | georgien* | grönland* | hamas | hisbollah* | huthi* | hybride* angriff* | inf-vertrag |
      irak* | iran* | israel* | jemen* | kalten krieg | kalter krieg | kambodscha* | karabach |
      kaschmir* | khartum | kim jong* | kolumbien | kongo* | kosovo* | kuba* | libanes* | libanon* |
      libyen* | luftraum | luftraumverletzung* | lukaschenko* | m23 | maduro | mali | moldau* | myanmar |
      netanjahu* | netanyahu | new start | new-start* | niger | nordkorea* | pakistan* | palästinens* |
      paschinjan | pjöngjang | raumstation | ruanda* | rüstungskontroll* | sandu | serbien* | serbisch* |
      shanghai* | somalia | sudan* | syrien* | syrisch* | taiwan* | taliban | teheran* | thailand* |
      tiflis | tschetschen* | venezuela* | vietnamkrieg | westjordanland | zypern
    `,
  ),
  row(
    'other-conflict',
    0.7,
    `
      abchasien | arktis | belarussische grenze | finnische grenze | kaliningrad* | kurilen | ossetien |
      ostsee | transnistrien
    `,
  ),
  row(
    'other-subject',
    1,
    `
      afd | aktie* | aktien | album | astronom* | asyl* | auslieferung | ausstellung* | bäckerei* |
      ballett* | benzinpreis* | bestechung* | biathlon* | bitcoin | börse* | boxen | boxer |
      boxweltmeister | buch | bücher | bundesliga | bundesrat | bundestag beschließt | bundestrainer |
      bürgergeld | champions league | corona* | desinformation* | dokumentarfilm | dortmund | duma-wahl |
      dumawahl | dumawahl* | eishockey* | em | energiepreis* | erdbeben* | ernte* | esc | eurovision* |
      exhumierung* | exit-poll* | fass | festgenommen | festival* | fifa | film | filme | flüchtling* |
      flüchtlinge | formel 1 | freiwillige | fünf prozent | fussball* | fußball* | galaxie* | gaspreis* |
      geflüchtet* | gericht | gouverneur* | hacker* | hackerangriff* | häftlinge | halbfinale |
      handelsabkommen | handelsgespräche | handelskrieg | händlerinnen | haushalt | hinspiel |
      hochwasser* | impf* | inflation* | iwf | journalist* | k.o. | kabinett* | kino | klage |
      klassenzimmer | klitschko | konzert* | korruption* | krankenhaus* | kremlpartei |
      künstliche intelligenz | länder verlangen | länderspiel | landtagswahl* | leitzins* | lied |
      markthalle | mehrwertsteuer | miete* | migration* | misstrauen* | mittelfeld* | mord* | museen |
      museum | nationalmannschaft | nawalny* | neue schulden | niederlage gegen | nord stream |
      nord-stream* | nordstream* | olympi* | opec* | oper | oscar | pandemie* | paralympi* | play-off* |
      polizei* | quartal* | rente* | reporter | roman | romane | rückspiel | rücktritt* |
      russische wahlen | sabotage | sänger* | schach* | schachtar | schauspieler* | schriftsteller* |
      schule* | schüler* | shakhtar | sieg gegen | skandal* | song contest | songcontest | spion* |
      spionage* | sportler* | steuern | stromausfall* | strompreis* | studenten | stürmer* | teleskop* |
      tennis* | theater* | tor | tore | trainer* | turnier* | uefa | universität* | unterricht |
      unwetter | verteidigungsausgaben | verteidigungsetat | viertelfinale | wahlbeteiligung |
      wahlen in russland | währungsfonds | waldbr* | wehrdienst* | wehrpflicht* | weltmeister* |
      weltmeisterschaft | wimbledon | wm | wolhynien | zensur
    `,
  ),
  row(
    'other-subject',
    0.8,
    `
      arbeitsmarkt | durchsuch* | haushaltsdefizit | razzia* | rezession | russische wirtschaft |
      russischen wirtschaft | russlands wirtschaft | schmiergeld* | sozialleistung* | staatshaushalt |
      vorübergehender schutz | wirtschaftswachstum
    `,
  ),
];
