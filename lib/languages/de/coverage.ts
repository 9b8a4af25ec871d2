import { type CoverageLexicon, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** German terms of the coverage gate; `*` stands for endings and the rest of a compound. */
export const coverage: CoverageLexicon = {
  terms: [
    row(
      'ukraine',
      1,
      'ukrain*|kiew*|kyjiw*|kyiv|selenskyj*|selenski*|selensky*|zelensky*|donbass*|donezk*|luhansk*|lugansk*|cherson*|saporischschja*|saporischja*|krim|mariupol*|odessa*|odesa*|charkiw*|lwiw|lemberg|umjerow*|umerow*|jermak*|sybiha*|kuleba*|podoljak*|swyrydenko|saluschnyj*|budanow*',
    ),
    row(
      'russia',
      1,
      'russland*|russisch*|russen|russe|moskau*|moskaus|kreml*|putin*|lawrow*|peskow*|medwedew*|medinski*|uschakow*|dmitrijew*|sacharowa*|rjabkow*|schoigu|beloussow|nebensja',
    ),
    row(
      'war',
      0.6,
      'krieg in der ukraine|krieg gegen die ukraine|ukraine-krieg*|ukrainekrieg*|angriffskrieg*|russische* invasion|russischen invasion|russlands krieg|ukraine-konflikt*|ukrainekonflikt*|konflikt in der ukraine|überfall auf die ukraine|russisch-ukrainisch*|ukrainisch-russisch*|ukraine-krise|ukraine-frage',
      1,
    ),
    row(
      'talks',
      1,
      'friedensgespräch*|friedensverhandlung*|verhandlung*|verhandel*|verhandlungstisch|direkte gespräche|direkten gesprächen|gespräche in istanbul|gespräche in genf|gespräche mit russland|gesprächen mit russland|gespräche mit moskau|gespräche mit der ukraine|gespräche mit putin|ukraine-gespräch*|ukraine-verhandlung*|gipfel*|ukraine-gipfel*|friedensgipfel*|dreiergipfel*|treffen mit putin|treffen mit selenskyj|putin-selenskyj*|putin-trump*|trump-putin*|diplomat*|diplomatie|pendeldiplomatie|sondergesandt*|sonderbeauftragt*|gesandt*|unterhändl*|chefunterhändl*|verhandlungsrunde|gesprächsrunde|kontaktgruppe|ramstein*|dialog*|friedensinitiative*|friedensmission|telefonat*|ukraine-beauftragt*',
    ),
    row(
      'talks',
      0.5,
      'gespräch*|treffen|trifft|traf|trafen|besuch|delegation*|außenminister*|aussenminister*|außenministerium|telefonier*|beratung*|berieten|beraten|konsultation*|uno-sicherheitsrat|sicherheitsrat|botschafter*|staats- und regierungschefs|regierungschefs|minister|spitzentreffen|abschlusserklärung|erklärung',
    ),
    row(
      'mediation',
      1,
      'vermittl*|vermittel*|vermittler*|vermittlung*|guten dienste|gute dienste|gastgeber der gespräche|ehrlicher makler|friedensbemühung*|friedensstifter|vermittlungsversuch*',
    ),
    row(
      'ceasefire',
      1,
      'waffenruhe*|waffenstillstand*|feuerpause*|kampfpause*|ende der kampfhandlungen|einstellung der kampfhandlungen|kämpfe einstellen|kämpfe beenden|einfrieren des konflikts|einfrieren des kriegs|einfrieren des krieges|konflikt einfrieren|krieg einfrieren|waffen schweigen|schweigen der waffen|eingefrorener konflikt|oster-waffenruhe',
    ),
    row(
      'settlement',
      1,
      'friedensplan*|friedensvorschl*|friedensabkommen*|friedensvertrag*|friedensschluss*|friedensprozess*|friedensformel*|friedenskonferenz*|friedenslösung*|friedensdeal*|verhandlungslösung*|verhandlungsfrieden|diplomatische lösung|diplomatischen lösung|politische lösung|kriegsende*|ende des krieges|ende des kriegs|krieg beenden|krieg zu beenden|beendigung des krieges|beendigung des kriegs|beilegung|gerechten frieden|gerechter frieden|dauerhaften frieden|dauerhafter frieden|diktatfrieden|siegfrieden|kompromiss*|zugeständnis*|ultimatum|kapitulation|memorandum|fahrplan|minsker|minsk|istanbuler|28-punkte*|punkte-plan|rahmenabkommen|frieden in der ukraine|frieden mit russland|frieden in europa|deal mit putin|deal mit russland|ausgänge dieses kriegs|ausgänge dieses krieges|ausgang des krieges',
    ),
    row(
      'settlement',
      0.5,
      'frieden*|abkommen|vereinbarung*|einigung*|einig*|vorschl*|angebot|bedingung*|forderung*|deal|plan|lösung*|ausweg*|initiative',
    ),
    row(
      'territory',
      1,
      'gebietsabtretung*|gebietstausch*|gebietsverzicht*|gebietsverlust*|gebietsanspr*|gebietsfrage*|territorial*|gebiete abtreten|gebiete abzutreten|gebiete aufgeben|rückzug aus dem donbass|abzug aus dem donbass|rückzug der ukrainischen|truppenabzug*|anerkennung der krim|krim als russisch|annexion*|annektiert*|besetzte gebiete|besetzten gebiete*|kontaktlinie|grenzen von 1991|pufferzone*|entmilitarisierte zone|über gebiete|demarkationslinie',
      0.4,
    ),
    row(
      'membership',
      1,
      'nato-mitgliedschaft*|nato-beitritt*|beitritt zur nato|beitritt zum bündnis|mitgliedschaft in der nato|nato-osterweiterung|nato-erweiterung|einladung in die nato|neutralität*|neutraler status|neutralen status|blockfrei*|eu-beitritt*|eu-mitgliedschaft*|beitritt zur eu|beitrittsverhandlung*|beitrittsprozess*|beitrittskandidat*|kandidatenstatus|eu-kandidat*|eu-erweiterung|verhandlungscluster*|cluster|beitrittsperspektive|nato-perspektive|bündnisfall',
      0.2,
    ),
    row(
      'guarantees',
      1,
      'sicherheitsgaranti*|sicherheitszusage*|garantiemächt*|garantiestaat*|garantien für die ukraine|koalition der willigen|friedenstrupp*|friedensmission|bodentrupp*|schutztrupp*|multinationale truppe|multinationalen truppe|truppe für die ukraine|truppen in die ukraine|truppen in der ukraine|soldaten in die ukraine|soldaten in der ukraine|westliche truppen|europäische truppen|truppen entsenden|truppenentsendung|budapester memorandum|beistandsklausel|beistandsgarantie*|sicherheitsabkommen|sicherheitsarchitektur|rückversicherung|blauhelm*',
      0.4,
    ),
    row(
      'sanctions',
      1,
      'sanktionen gegen russland|russland-sanktion*|russlandsanktion*|sanktionen gegen moskau|sanktionspaket*|neue sanktionen|weitere sanktionen|sanktionen aufheben|aufhebung der sanktionen|lockerung der sanktionen|sekundärsanktion*|sekundärzöll*|preisdeckel*|ölpreisdeckel*|schattenflotte*|ölembargo|gasembargo|druck auf russland|druck auf moskau|druck auf putin|rosneft|lukoil|strafmaßnahme* gegen russland|importstopp*',
      0.5,
    ),
    row('sanctions', 0.7, 'sanktion*|strafmaßnahme*|embargo'),
    row(
      'assets',
      1,
      'eingefrorene* vermögen*|eingefrorene* gelder*|eingefrorenen gelder|eingefrorene russische|eingefrorenen russischen|russische vermögen*|russischen vermögen*|russischer vermögen*|russisches vermögen|russische zentralbank|russischen zentralbank|russische staatsgelder|reparation*|reparationsdarlehen*|reparationskredit*|reparationsanleihe*|euroclear|kredit für die ukraine|darlehen für die ukraine|rohstoffabkommen*|rohstoffdeal*|mineralien-abkommen|wiederaufbaukonferenz|wiederaufbaufonds',
      0.7,
    ),
    row(
      'justice',
      1,
      'sondertribunal*|verbrechen der aggression|internationale* strafgerichtshof*|internationalen strafgerichtshof*|haftbefehl gegen putin|haftbefehl*|kriegsverbrechen*|tribunal*',
      0.4,
    ),
    row(
      'humanitarian',
      1,
      'gefangenenaustausch*|austausch von gefangenen|austausch von kriegsgefangenen|kriegsgefangene ausgetauscht|gefangene ausgetauscht|tauschen gefangene|verschleppte* kinder*|verschleppten kinder*|deportierte* kinder*|deportation von kindern|ukrainische kinder|rückkehr der kinder|rückführung der kinder|alle gegen alle',
      0.4,
    ),
    row(
      'shipping',
      1,
      'getreideabkommen*|getreidedeal*|getreidekorridor*|schwarzmeer-initiative|schwarzmeer-abkommen|getreideexport*|energie-waffenruhe|moratorium*|angriffe auf energie*|angriffe auf die energie*|freie schifffahrt|seekorridor*|atomenergiebehörde|iaea|iaeo',
      0.5,
    ),
    row(
      'weapons',
      0.9,
      'militärhilf*|waffenlieferung*|waffen liefern|waffen an die ukraine|waffen für die ukraine|rüstungslieferung*|hilfspaket*|unterstützung der ukraine|unterstützung für die ukraine|ukraine-hilf*|ukrainehilf*|hilfe für die ukraine|taurus*|tomahawk*|atacms|storm shadow|reichweitenbeschränkung*|reichweitenbegrenzung*|weitreichende* waffen|weitreichende* raketen|weitreichenden waffen|ziele in russland|ziele auf russischem|angriffe auf russisches|patriot*|leopard*|kampfpanzer*|kampfjet*|verteidigungsminister*',
      0.3,
    ),
    row(
      'war-aims',
      1,
      'kriegsziel*|grundursachen|ursachen des konflikts|ursachen des krieges|entnazifizierung*|entmilitarisierung*|demilitarisierung*|maximalforderung*|russlands forderungen|russische forderungen|russischen forderungen|moskaus forderungen|putins forderungen|putins bedingungen|moskaus bedingungen|russlands bedingungen|rote linie*|roten linie*|verhandlungsbereit*|gesprächsbereit*|friedenswill*|nicht zum frieden bereit|kein interesse an frieden|atomwaffen*|atomdrohung*|nukleardoktrin|nukleare* drohung*|eskalation*|strategische niederlage',
      0.2,
    ),
    row(
      'elections',
      0.9,
      'wahlen in der ukraine|wahl in der ukraine|ukrainische wahlen|kriegsrecht*|legitimität*|diktator ohne wahlen|übergangsverwaltung|wahlen abhalten|wahlen während des krieges',
      0.4,
    ),
    row(
      'partner',
      0.5,
      'trump*|biden*|vance|rubio|kushner|hegseth|blinken|macron*|merz|scholz|starmer*|sunak|meloni|tusk|duda|nawrocki|sikorski|orban*|orbán*|szijjarto|szijjártó|magyar|fico*|von der leyen|kallas|borrell|rutte*|stoltenberg*|baerbock*|wadephul*|pistorius|steinmeier|kissinger|barrot|de wever|erdogan*|fidan|modi|xi jinping|wang yi|lula|guterres|papst|bundeskanzler*|bundesregierung|washington*|weiße* haus*|weißen haus*|USA|US|amerikan*|vereinigten staaten|EU|europäische union|europäischen union|europäer*|europas|eu-kommission|brüssel*|nato*|G7|G20|bündnis|verbündete*|der westen|westen|peking*|china*|ankara|türkei|riad|saudi-arabien|doha|vatikan|UN|UNO|vereinte* nationen|budapest*|berlin|paris|london|warschau|ungarn*|belgien*|slowakei|frankreich*|großbritannien*|polen|katar|abu dhabi|genf|dschidda|istanbul|alaska|mitgliedstaaten|kommission',
    ),
    row('partner', 0.6, 'witkoff*|kellogg', 0.4),
    row(
      'position',
      0.6,
      'lehnt* ab|lehnte ab|ablehn*|weist zurück|wies zurück|zurückgewiesen|zurückweis*|verlangt*|fordert*|besteht auf|bestand auf|beharrt|bereit|bereitschaft|vorgeschlagen|schlägt vor|schlug vor|bietet an|bot an|stimmt* zu|zustimm*|inakzeptabel|unannehmbar|schließt aus|schloss aus|ausgeschlossen|nicht ausgeschlossen|ruft auf|rief auf|aufgerufen|warnt*|beschließ*|beschloss*|beschlossen|billigt*|gebilligt|verabschiedet*|verhängt*|verlänger*|blockier*|bremst|veto*|position*|haltung*|wirft vor|warf vor|beschuldigt*|kritisier*|pocht*|sagten zu|zugesagt|durchbruch|sackgasse|stillstand|fortschritt*|skeptisch|will|müsse',
    ),
    row(
      'battle',
      1,
      'drohnenangriff*|drohnenattacke*|raketenangriff*|luftangriff*|luftschlag*|beschuss|beschossen|bombardier*|angriffswelle|drohne|drohnen|abgeschossen|abgefangen|getötet*|tote|toten|verletzt*|opfer|rettungskräfte|wohnhaus*|wohnhäuser|front|frontlinie*|frontabschnitt*|offensive*|gegenoffensive*|vormarsch|generalstab*|brigade*|bataillon*|soldaten|raffinerie*|öldepot*|gleitbombe*|schahed*|shahed*|artillerie|infanterie|schützengr*|söldner*|wagner*|explosion*|brand|brände|trümmer*|eroberten|eingenommen|bunker*',
    ),
    row(
      'other-conflict',
      1,
      'gaza*|hamas|israel*|netanjahu*|netanyahu|palästinens*|westjordanland|hisbollah*|libanon*|libanes*|iran*|teheran*|huthi*|jemen*|syrien*|syrisch*|damaskus|assad*|sudan*|khartum|kongo*|m23|ruanda*|armenien*|armenisch*|aserbaidschan*|eriwan|baku|bergkarabach|karabach|paschinjan|alijew|pakistan*|kaschmir*|taliban|afghan*|taiwan*|thailand*|kambodscha*|venezuela*|maduro|nordkorea*|pjöngjang|kim jong*|myanmar|äthiopi*|somalia|kosovo*|serbien*|serbisch*|bosnien*|libyen*|irak*|grönland*|kuba*|moldau*|sandu|georgien*|tiflis|zypern|vietnamkrieg|tschetschen*|mali|niger|kolumbien',
    ),
    row(
      'other-subject',
      1,
      'fußball*|fussball*|bundesliga|champions league|weltmeisterschaft|wm|em|fifa|uefa|olympi*|paralympi*|tennis*|wimbledon|boxen|boxer|boxweltmeister|schach*|sportler*|trainer*|tor|tore|turnier*|nationalmannschaft|länderspiel|formel 1|eurovision*|songcontest|song contest|esc|lied|oscar|film|filme|dokumentarfilm|kino|roman|romane|schriftsteller*|buch|bücher|ausstellung*|museum|museen|theater*|oper|ballett*|konzert*|festival*|album|sänger*|schauspieler*|teleskop*|galaxie*|astronom*|impf*|corona*|pandemie*|erdbeben*|hochwasser*|waldbr*|unwetter|inflation*|leitzins*|mehrwertsteuer|gaspreis*|benzinpreis*|strompreis*|energiepreis*|börse*|aktie*|aktien|quartal*|bitcoin|miete*|rente*|schule*|schüler*|unterricht|klassenzimmer|studenten|universität*|krankenhaus*|nawalny*|duma-wahl|dumawahl|gouverneur*|zensur|haushalt|bürgergeld|flüchtlinge|migration*|asyl*|polizei*|mord*|gericht|klage|spionage*|desinformation*|hackerangriff*|landtagswahl*|afd',
    ),
    row(
      'talks',
      0.5,
      'runde|tisch|papier|entwurf|punkte|dokument*|text|tagesordnung|telefon*|hotel|delegationen|präsidenten|teams treffen|treffen sich|kollegen|beriet|berät|empfing|empfangen|an einen tisch|reist nach|reiste nach',
    ),
    row(
      'talks',
      1,
      'treffen der präsidenten|an einen tisch|delegation*|friedensgespräch|gesprächskanal|gespräche nur zum schein|us-unterhändler|chefdiplomat*|dreiertreffen|spitzentreffen|außenminister trafen|kontakte nach moskau',
    ),
    row(
      'mediation',
      1,
      'beide seiten|beiden seiten|neutralem boden|neutraler ort|bietet sich an|richtet den gipfel aus|gipfel ausrichten|den gipfel',
    ),
    row(
      'ceasefire',
      1,
      'schweigen|nicht mehr geschossen|kampfhandlungen|keine energieanlagen|feuer einstellen|angriffe einstellen|angriffe stoppen|einfrier*|friert|einfriert|pause der kämpfe',
    ),
    row(
      'settlement',
      1,
      'schlechter frieden|friedens*|nachkriegs*|kompromisse|kriegsende|lösung des konflikts|konfliktlösung|zwölf-punkte*|zwanzig-punkte*|ende der kämpfe|beendet werden',
    ),
    row(
      'settlement',
      0.5,
      'papier|einigten|einigung|verständigt|verständigten|unterschreiben|unterzeichn*|zustimmung',
    ),
    row(
      'territory',
      0.7,
      'abtret*|abziehen|abzug*|zieht ab|rückzug*|land|grenzen|grenze|territori*|front einfriert|gebiet*',
      0.1,
    ),
    row('membership', 0.8, 'beitritt*|mitgliedschaft*|beitritt zum|erweiterung*|veto|widerstand'),
    row(
      'guarantees',
      0.8,
      'garantie*|zusagen|truppe|fremden soldaten|ausländische truppen|ausländischen truppen|streitmacht|schützen|schutz der ukraine|absicherung',
    ),
    row(
      'sanctions',
      0.9,
      'russisches öl|russischem öl|russische* gas|russischen gas*|flüssiggas|tanker*|strafen gegen|strafen|russische banken|paket|neunzehntes paket|strafzöll*|zölle',
      0.3,
    ),
    row(
      'assets',
      0.7,
      'kredit*|darlehen*|anleihe*|zurückgezahlt|schäden|entschädig*|vermögen*|milliarden|gelder|wiederaufbau*',
    ),
    row(
      'justice',
      0.8,
      'den haag|haager|strafgerichtshof*|sondergericht*|verschlepp*|anklagen|anklage|völkerstrafrecht*',
      0.2,
    ),
    row(
      'humanitarian',
      0.8,
      'gefangene*|kriegsgefangene*|austausch*|kommen frei|freigelassen*|kinder|verschleppt*|verschleppung*|heimkehr*',
    ),
    row(
      'shipping',
      0.7,
      'getreide*|schwarze meer|schwarzen meer|schwarzmeer*|frachter|korridor*|kraftwerke|energieanlagen',
    ),
    row(
      'weapons',
      0.7,
      'marschflugkörper*|waffenhilfe|luftabwehr|luftverteidigung*|rüstungshilfe|waffen|freigabe|systeme|kampfflugzeug*',
    ),
    row('war-aims', 0.7, 'atom*|nuklear*|bedingungen|forderungen|einflusssphäre*|neutral*|imperial*'),
    row('elections', 0.8, 'wahlen|legitim*|amtszeit|berechtigt|referendum|wahltermin|termin'),
    row(
      'partner',
      0.5,
      'us-präsident*|amerikanisch*|us-regierung|präsident trump|kanzler*|premier*|ministerpräsident*|heilige stuhl|kardinal*|koalition|senat*|kongress*|us-senat*|eu-botschafter|europa|europäisch*|europäern|italien*|niederlande|finnland|baltisch*|belarus|minsk|indien*|brasilien*|katar|emirate|kasachstan|westlich*|g7-außenminister*|g7',
    ),
    row(
      'position',
      0.6,
      'sagte nein|sagt nein|nein zum|droht*|drohung*|hofft|hoffnung|drängt|pocht|stellt bedingungen|ultimatum|gesteht|akzeptier*|stimmte|verweist|verwies|berechtigt|zögert|zögerlich|sträub*|scheitert*|spielt auf zeit|druck|kündigte an|hieß es|verständigt*|zeigt sich|unterstützt*|trommeln|möglich*',
    ),
    row(
      'settlement',
      1,
      'ukraine-plan*|ukraine-frieden*|ukraine-deal*|ukraine-treffen|ukraine-diplomatie|ukraine-lösung|ukraine-waffenruhe|frieden für die ukraine|plan für die ukraine|lösung für die ukraine|gespräche über die ukraine|gespräche zur ukraine|verhandlungen über die ukraine|ende des kriegs in der ukraine|ende des krieges in der ukraine|ende des ukraine-kriegs|ende des ukraine-krieges',
      1,
    ),
    row(
      'talks',
      1,
      'gespräche in istanbul|verhandlungen in istanbul|istanbul-gespräche|alaska-gipfel*|verhandlungen in abu dhabi|verhandlungen in genf',
      0.7,
    ),
    row('assets', 0.5, 'seltene erden|seltenen erden'),
    row(
      'other-subject',
      1,
      'flüchtling*|geflüchtet*|spion*|sabotage|hacker*|bäckerei*|ernte*|stromausfall*|korruption*|wehrdienst*|wehrpflicht*|freiwillige|steuern|bundesrat|länder verlangen|festgenommen|verteidigungsetat',
    ),
    row(
      'other-conflict',
      0.7,
      'kaliningrad*|arktis|ostsee|kurilen|abchasien|ossetien|transnistrien|finnische grenze|belarussische grenze',
    ),
    row('mediation', 0.6, 'vatikan|heilige stuhl|heiligen stuhl'),
    row('battle', 1, 'reaktor*|stromleitung|dieselgenerator*'),
    row(
      'other-subject',
      1,
      'russische wahlen|wahlen in russland|dumawahl*|kremlpartei|wahlbeteiligung|exit-poll*|stürmer*|mittelfeld*|rückspiel|hinspiel|k.o.|halbfinale|viertelfinale|play-off*|eishockey*|biathlon*|dortmund|schachtar|shakhtar|klitschko|weltmeister*|bundestrainer|sieg gegen|niederlage gegen',
    ),
    row(
      'other-conflict',
      1,
      'new-start*|new start|rüstungskontroll*|abrüstung*|arsenale|inf-vertrag|brics*|shanghai*|kalten krieg|kalter krieg|lukaschenko*|luftraumverletzung*|luftraum|drohnenwall|hybride* angriff*|raumstation|geiseln',
    ),
    row(
      'other-subject',
      1,
      'nord stream|nord-stream*|nordstream*|opec*|fass|iwf|währungsfonds|wolhynien|exhumierung*|reporter|journalist*|häftlinge|verteidigungsausgaben|fünf prozent|rücktritt*|misstrauen*|kabinett*|bestechung*|skandal*|handelskrieg|handelsabkommen|handelsgespräche|künstliche intelligenz|neue schulden|bundestag beschließt|auslieferung|markthalle|händlerinnen',
    ),
    row('battle', 0.5, 'atomkraftwerk*|akw'),
  ],
};
