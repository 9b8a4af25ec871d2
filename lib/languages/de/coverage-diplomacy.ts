import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** German: what diplomacy over the war is about. */
export const diplomacyTerms: readonly CoverageTerms[] = [
  row(
    'talks',
    1,
    `
      alaska-gipfel* | gespräche in istanbul | istanbul-gespräche | verhandlungen in abu dhabi |
      verhandlungen in genf | verhandlungen in istanbul
    `,
    0.7,
  ),
  row(
    'talks',
    1,
    `
      an einen tisch | außenminister trafen | chefdiplomat* | chefunterhändl* | delegation* | dialog* |
      diplomat* | diplomatie | direkte gespräche | direkten gesprächen | dreiergipfel* | dreiertreffen |
      friedensgespräch | friedensgespräch* | friedensgipfel* | friedensinitiative* | friedensmission |
      friedensverhandlung* | gesandt* | gespräche in genf | gespräche mit der ukraine |
      gespräche mit moskau | gespräche mit putin | gespräche mit russland | gespräche nur zum schein |
      gesprächen mit russland | gesprächskanal | gesprächsrunde | gipfel* | kontakte nach moskau |
      kontaktgruppe | pendeldiplomatie | putin-selenskyj* | putin-trump* | ramstein* |
      sonderbeauftragt* | sondergesandt* | spitzentreffen | telefonat* | treffen der präsidenten |
      treffen mit putin | treffen mit selenskyj | trump-putin* | ukraine-beauftragt* |
      ukraine-gespräch* | ukraine-gipfel* | ukraine-verhandlung* | unterhändl* | us-unterhändler |
      verhandel* | verhandlung* | verhandlungsrunde | verhandlungstisch
    `,
  ),
  row(
    'talks',
    0.8,
    `
      resolution* | un-resolution | vollversammlung
    `,
  ),
  row(
    'talks',
    0.5,
    `
      abschlusserklärung | änderung* | aussenminister* | außenminister* | außenministerium | berät |
      beraten | beratung* | beriet | berieten | besuch | botschafter* | delegationen | dokument* |
      empfangen | empfing | entwurf | erklärung | gespräch* | hotel | knackpunkt* | kollegen |
      konsultation* | minister | offen seien | offene fragen | papier | präsidenten | punkte |
      regierungschefs | reist nach | reiste nach | runde | sicherheitsrat | staats- und regierungschefs |
      streitpunkt* | tagesordnung | teams treffen | telefon* | telefonier* | text | tisch | traf |
      trafen | treffen | treffen sich | trifft | uno-sicherheitsrat
    `,
  ),
  row(
    'mediation',
    1,
    `
      beide seiten | beiden seiten | bietet sich an | den gipfel | ehrlicher makler | friedensbemühung* |
      friedensstifter | gastgeber der gespräche | gipfel ausrichten | gute dienste | guten dienste |
      heilige stuhl | heiligen stuhl | neutralem boden | neutraler ort | richtet den gipfel aus |
      vatikan | vermittel* | vermittl* | vermittler* | vermittlung* | vermittlungsversuch*
    `,
  ),
  row(
    'ceasefire',
    1,
    `
      angriffe einstellen | angriffe stoppen | einfrier* | einfrieren des konflikts |
      einfrieren des krieges | einfrieren des kriegs | einfriert | eingefrorener konflikt |
      einstellung der kampfhandlungen | ende der kampfhandlungen | feuer einstellen | feuerpause* |
      friert | kämpfe beenden | kämpfe einstellen | kampfhandlungen | kampfpause* |
      keine energieanlagen | konflikt einfrieren | krieg einfrieren | nicht mehr geschossen |
      oster-waffenruhe | pause der kämpfe | schweigen | schweigen der waffen | waffen schweigen |
      waffenruhe* | waffenstillstand*
    `,
  ),
  row(
    'settlement',
    1,
    `
      ende des krieges in der ukraine | ende des kriegs in der ukraine | ende des ukraine-krieges |
      ende des ukraine-kriegs | frieden für die ukraine | gespräche über die ukraine |
      gespräche zur ukraine | lösung für die ukraine | plan für die ukraine | ukraine-deal* |
      ukraine-diplomatie | ukraine-frieden* | ukraine-lösung | ukraine-plan* | ukraine-treffen |
      ukraine-waffenruhe | verhandlungen über die ukraine
    `,
    1,
  ),
  row(
    'settlement',
    1,
    `
      28-punkte* | ausgang des krieges | ausgänge dieses krieges | ausgänge dieses kriegs |
      beendet werden | beendigung des krieges | beendigung des kriegs | beilegung | dauerhaften frieden |
      dauerhafter frieden | deal mit putin | deal mit russland | diktatfrieden | diplomatische lösung |
      diplomatischen lösung | ende der kämpfe | ende des krieges | ende des kriegs | fahrplan |
      frieden in der ukraine | frieden in europa | frieden mit russland | friedens* | friedensabkommen* |
      friedensdeal* | friedensformel* | friedenskonferenz* | friedenslösung* | friedensplan* |
      friedensprozess* | friedensschluss* | friedensvertrag* | friedensvorschl* | gerechten frieden |
      gerechter frieden | istanbuler | kapitulation | kompromiss* | kompromisse | konfliktlösung |
      krieg beenden | krieg zu beenden | kriegsende | kriegsende* | lösung des konflikts | memorandum |
      minsk | minsker | nachkriegs* | politische lösung | punkte-plan | rahmenabkommen |
      schlechter frieden | siegfrieden | ultimatum | verhandlungsfrieden | verhandlungslösung* |
      zugeständnis* | zwanzig-punkte* | zwölf-punkte*
    `,
  ),
  row(
    'settlement',
    0.5,
    `
      abkommen | angebot | ausweg* | bedingung* | deal | einig* | einigten | einigung | einigung* |
      forderung* | frieden* | initiative | lösung* | papier | plan | unterschreiben | unterzeichn* |
      vereinbarung* | verständigt | verständigten | vorschl* | zustimmung
    `,
  ),
  row(
    'territory',
    1,
    `
      abzug der russen | abzug der russischen | russische truppen abziehen
    `,
    0.9,
  ),
  row(
    'territory',
    1,
    `
      abzug aus dem donbass | anerkennung der krim | annektiert* | annexion* | besetzte gebiete |
      besetzten gebiete* | demarkationslinie | entmilitarisierte zone | gebiete abtreten |
      gebiete abzutreten | gebiete aufgeben | gebietsabtretung* | gebietsanspr* | gebietsfrage* |
      gebietstausch* | gebietsverlust* | gebietsverzicht* | grenzen von 1991 | kontaktlinie |
      krim als russisch | pufferzone* | rückzug aus dem donbass | rückzug der ukrainischen |
      territorial* | truppenabzug* | über gebiete
    `,
    0.4,
  ),
  row(
    'territory',
    0.7,
    `
      abtret* | abziehen | abzug* | front einfriert | rückzug* | territori* | zieht ab
    `,
    0.1,
  ),
  row(
    'territory',
    0.5,
    `
      gebiet* | grenze | grenzen | land
    `,
    0.1,
  ),
  row(
    'membership',
    1,
    `
      nato-ambitionen | nato-perspektive* | nicht in die nato | weg in die eu | weg in die nato
    `,
    0.4,
  ),
  row(
    'membership',
    1,
    `
      beitritt zum bündnis | beitritt zur eu | beitritt zur nato | beitrittskandidat* |
      beitrittsperspektive | beitrittsprozess* | beitrittsverhandlung* | blockfrei* | bündnisfall |
      cluster | einladung in die nato | eu-beitritt* | eu-erweiterung | eu-kandidat* |
      eu-mitgliedschaft* | kandidatenstatus | mitgliedschaft in der nato | nato-beitritt* |
      nato-erweiterung | nato-mitgliedschaft* | nato-osterweiterung | nato-perspektive |
      neutralen status | neutraler status | neutralität* | verhandlungscluster*
    `,
    0.2,
  ),
  row(
    'membership',
    0.8,
    `
      beitritt zum | beitritt* | erweiterung* | mitgliedschaft* | veto | widerstand
    `,
  ),
  row(
    'guarantees',
    1,
    `
      treffen der koalition
    `,
    0.5,
  ),
  row(
    'guarantees',
    1,
    `
      beistandsgarantie* | beistandsklausel | blauhelm* | bodentrupp* | budapester memorandum |
      europäische truppen | friedensmission | friedenstrupp* | garantiemächt* |
      garantien für die ukraine | garantiestaat* | koalition der willigen | multinationale truppe |
      multinationalen truppe | rückversicherung | schutztrupp* | sicherheitsabkommen |
      sicherheitsarchitektur | sicherheitsgaranti* | sicherheitszusage* | soldaten in der ukraine |
      soldaten in die ukraine | truppe für die ukraine | truppen entsenden | truppen in der ukraine |
      truppen in die ukraine | truppenentsendung | westliche truppen
    `,
    0.4,
  ),
  row(
    'guarantees',
    0.8,
    `
      absicherung | ausländische truppen | ausländischen truppen | fremden soldaten | garantie* |
      schutz der ukraine | schützen | streitmacht | truppe | zusagen
    `,
  ),
  row(
    'sanctions',
    1,
    `
      aufhebung der sanktionen | druck auf moskau | druck auf putin | druck auf russland | gasembargo |
      importstopp* | lockerung der sanktionen | lukoil | neue sanktionen | ölembargo | ölpreisdeckel* |
      preisdeckel* | rosneft | russland-sanktion* | russlandsanktion* | sanktionen aufheben |
      sanktionen gegen moskau | sanktionen gegen russland | sanktionspaket* | schattenflotte* |
      sekundärsanktion* | sekundärzöll* | strafmaßnahme* gegen russland | weitere sanktionen
    `,
    0.5,
  ),
  row(
    'sanctions',
    0.9,
    `
      neunzehntes paket | strafen gegen | strafzöll*
    `,
    0.3,
  ),
  row(
    'sanctions',
    0.7,
    `
      embargo | sanktion* | strafmaßnahme*
    `,
  ),
  row(
    'sanctions',
    0.5,
    `
      flüssiggas | paket | russische banken | russische* gas | russischem öl | russischen gas* |
      russisches öl | strafen | tanker* | zölle
    `,
    0.2,
  ),
  row(
    'assets',
    1,
    `
      darlehen für die ukraine | eingefrorene russische | eingefrorene* gelder* |
      eingefrorene* vermögen* | eingefrorenen gelder | eingefrorenen russischen | euroclear |
      kredit für die ukraine | mineralien-abkommen | reparation* | reparationsanleihe* |
      reparationsdarlehen* | reparationskredit* | rohstoffabkommen* | rohstoffdeal* |
      russische staatsgelder | russische vermögen* | russische zentralbank | russischen vermögen* |
      russischen zentralbank | russischer vermögen* | russisches vermögen | wiederaufbaufonds |
      wiederaufbaukonferenz
    `,
    0.7,
  ),
  row(
    'assets',
    0.7,
    `
      anleihe* | darlehen* | vermögen* | zurückgezahlt
    `,
  ),
  row(
    'assets',
    0.5,
    `
      entschädig* | gelder | kredit* | milliarden | schäden | seltene erden | seltenen erden |
      wiederaufbau*
    `,
  ),
  row(
    'justice',
    1,
    `
      haftbefehl gegen putin | haftbefehl* | internationale* strafgerichtshof* |
      internationalen strafgerichtshof* | kriegsverbrechen* | sondertribunal* | tribunal* |
      verbrechen der aggression
    `,
    0.4,
  ),
  row(
    'justice',
    0.8,
    `
      anklage | anklagen | den haag | haager | sondergericht* | strafgerichtshof* | verschlepp* |
      völkerstrafrecht*
    `,
    0.2,
  ),
  row(
    'humanitarian',
    1,
    `
      alle gegen alle | austausch von gefangenen | austausch von kriegsgefangenen |
      deportation von kindern | deportierte* kinder* | gefangene ausgetauscht | gefangenenaustausch* |
      kriegsgefangene ausgetauscht | rückführung der kinder | rückkehr der kinder | tauschen gefangene |
      verschleppte* kinder* | verschleppten kinder*
    `,
    0.4,
  ),
  row(
    'humanitarian',
    0.8,
    `
      austausch* | freigelassen* | gefangene* | kommen frei | kriegsgefangene* | verschleppt* |
      verschleppung*
    `,
  ),
  row(
    'humanitarian',
    0.5,
    `
      heimkehr*
    `,
    0.1,
  ),
  row(
    'humanitarian',
    0.3,
    `
      kinder | ukrainische kinder
    `,
  ),
  row(
    'shipping',
    1,
    `
      angriffe auf die energie* | angriffe auf energie* | atomenergiebehörde | energie-waffenruhe |
      freie schifffahrt | getreideabkommen* | getreidedeal* | getreideexport* | getreidekorridor* |
      iaea | iaeo | moratorium* | schwarzmeer-abkommen | schwarzmeer-initiative | seekorridor*
    `,
    0.5,
  ),
  row(
    'shipping',
    0.7,
    `
      schwarze meer | schwarzen meer | schwarzmeer*
    `,
  ),
  row(
    'shipping',
    0.5,
    `
      energieanlagen | frachter | getreide* | korridor* | kraftwerke
    `,
  ),
  row(
    'weapons',
    0.9,
    `
      angriffe auf russisches | atacms | hilfe für die ukraine | hilfspaket* | kampfjet* | kampfpanzer* |
      leopard* | militärhilf* | patriot* | reichweitenbegrenzung* | reichweitenbeschränkung* |
      rüstungslieferung* | storm shadow | taurus* | tomahawk* | ukraine-hilf* | ukrainehilf* |
      unterstützung der ukraine | unterstützung für die ukraine | verteidigungsminister* |
      waffen an die ukraine | waffen für die ukraine | waffen liefern | waffenlieferung* |
      weitreichende* raketen | weitreichende* waffen | weitreichenden waffen | ziele auf russischem |
      ziele in russland
    `,
    0.3,
  ),
  row(
    'weapons',
    0.7,
    `
      freigabe | kampfflugzeug* | luftabwehr | luftverteidigung* | marschflugkörper* | rüstungshilfe |
      systeme | waffen | waffenhilfe
    `,
  ),
  row(
    'war-aims',
    1,
    `
      atomdrohung* | atomwaffen* | demilitarisierung* | entmilitarisierung* | entnazifizierung* |
      friedenswill* | gesprächsbereit* | grundursachen | kein interesse an frieden | kriegsziel* |
      maximalforderung* | moskaus bedingungen | moskaus forderungen | nicht zum frieden bereit |
      nukleardoktrin | nukleare* drohung* | putins bedingungen | putins forderungen | rote linie* |
      roten linie* | russische forderungen | russischen forderungen | russlands bedingungen |
      russlands forderungen | strategische niederlage | ursachen des konflikts | ursachen des krieges |
      verhandlungsbereit*
    `,
    0.2,
  ),
  row(
    'war-aims',
    0.7,
    `
      bedingungen | einflusssphäre* | forderungen | imperial* | neutral*
    `,
  ),
  row(
    'war-aims',
    0.5,
    `
      atom* | eskalation* | nuklear*
    `,
  ),
  row(
    'elections',
    0.9,
    `
      diktator ohne wahlen | kriegsrecht* | legitimität* | übergangsverwaltung | ukrainische wahlen |
      wahl in der ukraine | wahlen abhalten | wahlen in der ukraine | wahlen während des krieges
    `,
    0.4,
  ),
  row(
    'elections',
    0.8,
    `
      amtszeit | berechtigt | legitim* | referendum | termin | wahlen | wahltermin
    `,
  ),
];
