import type { CoverageCase } from '../coverage-case';

/** German pages, coverage and not; all fictional test text. */
export const germanCases: readonly CoverageCase[] = [
  [
    true,
    'Dritte Runde in Istanbul endet nach vierzig Minuten',
    'Die Delegationen einigten sich auf einen weiteren Austausch von Gefangenen, mehr nicht. Kiew schlug ein Treffen der Präsidenten bis Ende August vor. Moskau will es erst am Schluss.',
  ],
  [
    true,
    'Was im Zwanzig-Punkte-Papier steht',
    'Der Entwurf begrenzt die Stärke der ukrainischen Armee und schließt einen Beitritt zum Bündnis aus. Dafür soll es Zusagen nach dem Muster von Artikel fünf geben. Über den Donbass müssten die Präsidenten entscheiden.',
  ],
  [
    true,
    'Kreml stellt Bedingungen für ein Schweigen der Waffen',
    'Erst wenn die ukrainischen Truppen abziehen, werde geredet, sagte der Sprecher. In Kiew sprach man von einem Ultimatum.',
  ],
  [
    true,
    'Kanzler bleibt beim Nein zum Taurus',
    'Die Marschflugkörper könnten Ziele tief in Russland treffen. Der Koalitionspartner drängt auf eine Freigabe. Die Ukraine bittet seit mehr als einem Jahr darum.',
  ],
  [
    true,
    'Koalition der Willigen berät in Paris',
    'Sechsundzwanzig Staaten wollen sich an einer Truppe beteiligen, sobald nicht mehr geschossen wird. Russland droht, jeden fremden Soldaten ins Visier zu nehmen.',
  ],
  [
    true,
    'Ungarn gibt Widerstand auf: Kredit kann fließen',
    'Die EU-Botschafter billigten das Geld, mit dem Kiew durch zwei Winter kommen soll. Zurückgezahlt wird nur, wenn Russland für die Schäden aufkommt.',
  ],
  [
    true,
    'Neunzehntes Paket: Brüssel nimmt Flüssiggas ins Visier',
    'Die Botschafter einigten sich auf Strafen gegen Banken und vierzig Tanker der Schattenflotte. Die Slowakei hatte sich lange gesträubt. Moskau kündigte Gegenmaßnahmen an.',
  ],
  [
    true,
    'Papst bietet den Vatikan an',
    'Der Heilige Stuhl sei bereit, beide Seiten zu empfangen, sagte der Kardinalstaatssekretär. In Moskau hieß es, zwei orthodoxe Länder träfen sich besser anderswo.',
  ],
  [
    true,
    'Erdogan will Putin und Selenskyj an einen Tisch bringen',
    'Die Türkei könne den Gipfel binnen Tagen ausrichten. Kiew stimmte zu, der Kreml verwies auf offene Fragen.',
  ],
  [
    true,
    'Zweitausend Gefangene kommen frei',
    'Russland und die Ukraine haben sich auf den größten Austausch seit Beginn der Invasion verständigt. Die Vereinigten Arabischen Emirate halfen dabei.',
  ],
  [
    true,
    'Umfrage: Mehrheit der Ukrainer gegen Gebietsverzicht',
    'Mehr als die Hälfte lehnt Zugeständnisse ab. Die Zustimmung zu Verhandlungen wächst dennoch. Voraussetzung seien verlässliche Garantien.',
  ],
  [
    true,
    'Sondertribunal erhält sein Statut',
    'Siebenunddreißig Staaten tragen das Gericht, das die russische Führung wegen des Angriffs auf die Ukraine anklagen soll. Sitz wird Den Haag.',
  ],
  [
    true,
    'Kommentar: Ein schlechter Frieden ist keiner',
    'Wer die Front einfriert, ohne die Ukraine zu schützen, gibt Moskau nur Zeit. Der Westen sollte den Preis für Putin erhöhen, bevor er über Kompromisse spricht.',
  ],
  [
    true,
    'Getreideabkommen läuft aus',
    'Russland kehrt erst zurück, wenn seine Bank wieder an das Zahlungssystem angeschlossen ist. Ankara und die Vereinten Nationen suchen einen Ausweg.',
  ],
  [
    true,
    'Zwei Stunden am Telefon, dreißig Tage Ruhe für Kraftwerke',
    'Der russische Präsident sagte dem amerikanischen zu, keine Energieanlagen mehr anzugreifen. Einer vollständigen Waffenruhe stimmte er nicht zu. Am Sonntag treffen sich die Teams in Riad.',
  ],
  [
    true,
    'Wadephul: Moskau spielt auf Zeit',
    'Der Außenminister warf Russland vor, Gespräche nur zum Schein zu führen. Europa müsse den Druck erhöhen. Er sprach nach einem Treffen mit dem ukrainischen Kollegen.',
  ],
  [
    true,
    'Gesandter aus Peking wieder in Kiew',
    'Der Diplomat warb für einen Zwölf-Punkte-Plan. Die Gastgeber erinnerten ihn daran, dass zuerst die russischen Soldaten abziehen müssten.',
  ],
  [
    true,
    'Wahlen erst nach dem Krieg?',
    'Moskau hält den ukrainischen Präsidenten nicht für berechtigt, ein Abkommen zu unterschreiben. In Kiew verweist man auf das Kriegsrecht. Washington drängt auf einen Termin.',
  ],
  [
    true,
    'Witkoff im Kreml: Fünf Stunden ohne Durchbruch',
    'Beim Thema Land liege man auseinander, sagte ein Berater des Präsidenten. Das Gespräch sei dennoch nützlich gewesen.',
  ],
  [
    true,
    'Ukraine-Kontaktgruppe sagt weitere Patriots zu',
    'Fünfzig Verteidigungsminister berieten in Ramstein. Deutschland liefert zwei Systeme und Munition. Der Kreml sieht darin ein Hindernis für eine Lösung.',
  ],
  [
    true,
    'Haager Richter wollen Putin',
    'Der Strafgerichtshof wirft ihm die Verschleppung ukrainischer Kinder vor. Der Kreml erkennt das Gericht nicht an. Kiew nennt den Haftbefehl einen Anfang.',
  ],
  [
    true,
    'Liveblog: Angriffe auf Odessa, Delegationen in Genf',
    '10.40 Uhr: Drohnen setzen ein Lager im Hafen in Brand. 11.05 Uhr: Die ukrainische Delegation ist im Hotel eingetroffen. 11.30 Uhr: Der US-Unterhändler hofft auf ein Papier zu Garantien. 12.10 Uhr: Moskau lehnt eine Waffenruhe vor einem Abzug aus dem Donbass ab.',
  ],
  [
    false,
    'Nacht der Drohnen über Kiew',
    'Raketen trafen ein Wohnhaus und ein Krankenhaus. Die Rettungskräfte bargen elf Menschen aus den Trümmern. Die Luftwaffe meldete dreißig Abschüsse.',
  ],
  [
    false,
    'Russische Truppen rücken auf Pokrowsk vor',
    'Am Bahnhof wird gekämpft, berichten ukrainische Offiziere. Die Stadt war zwei Jahre lang Nachschubbasis.',
  ],
  [
    false,
    'Israel und Hamas einigen sich auf erste Phase',
    'Die Geiseln sollen binnen drei Tagen freikommen. Vermittler aus Katar und Ägypten bürgen für die Waffenruhe. Hilfsgüter warten an der Grenze.',
  ],
  [
    false,
    'Indien und Pakistan stellen das Feuer ein',
    'Nach vier Tagen mit Angriffen in Kaschmir gilt eine Waffenruhe. Washington beansprucht die Vermittlung für sich.',
  ],
  [
    false,
    'E3 lösen Snapback gegen Iran aus',
    'Die Sanktionen der Vereinten Nationen treten in dreißig Tagen wieder in Kraft. Teheran droht mit dem Ende der Gespräche. Russland und China protestieren.',
  ],
  [
    false,
    'Armenien und Aserbaidschan paraphieren Friedensvertrag',
    'Die Außenminister unterzeichneten im Weißen Haus. Eine Straße durch den Süden soll entstehen. Moskau reagierte kühl.',
  ],
  [
    false,
    'Klitschko über sein Leben als Boxer',
    'In der Dokumentation spricht der frühere Weltmeister über Kämpfe, Niederlagen und seinen Bruder. Der Film läuft ab Donnerstag im Kino.',
  ],
  [
    false,
    'Buchkritik: Eine Kindheit in Charkiw',
    'Die Autorin erinnert sich an Höfe, Kirschen und ihre Großmutter. Der Krieg kommt erst im letzten Kapitel. Ein leiser, schöner Roman.',
  ],
  [
    false,
    'Gaspreis springt um neun Prozent',
    'Händler verweisen auf leere Speicher und Wartung in Norwegen. Seit dem Überfall auf die Ukraine kauft Europa weniger in Russland.',
  ],
  [
    false,
    'Moskau hebt Mehrwertsteuer an',
    'Die Duma beschloss den Satz von 22 Prozent. Kleine Firmen fürchten um ihre Kunden. Der Haushalt hat ein Loch.',
  ],
  [
    false,
    'Duma-Wahl: Kremlpartei sichert sich Zweidrittelmehrheit',
    'Die Opposition war nicht zugelassen. Die Wahlleitung meldete eine Beteiligung von 51 Prozent.',
  ],
  [
    false,
    'Wimbledon lässt Russinnen zu',
    'Die Spielerinnen treten neutral an. Die Ukrainerinnen hatten ein Verbot gefordert. Ausgelost wird am Freitag.',
  ],
  [
    false,
    'Shakhtar Donezk verliert in Dortmund',
    'Die Ukrainer hielten lange mit, dann traf der Stürmer doppelt. Das Rückspiel steigt in Gelsenkirchen.',
  ],
  [
    false,
    'Eurovision: Ukraine schickt Folkband',
    'Jury und Publikum wählten die Gruppe aus Lwiw. Die Buchmacher sehen sie auf Platz fünf.',
  ],
  [
    false,
    'Bundesrat berät über Bürgergeld',
    'Die Länder verlangen Änderungen. Streit gibt es auch über die Leistungen für Geflüchtete aus der Ukraine.',
  ],
  [
    false,
    'Serbien und Kosovo reden wieder',
    'Der EU-Vermittler empfing beide Delegationen in Brüssel. Es geht um Kennzeichen und Kommunalwahlen.',
  ],
  [
    false,
    'Spion in Kiel festgenommen',
    'Der Mann soll für einen russischen Dienst Häfen fotografiert haben. Die Bundesanwaltschaft ermittelt. Er schweigt.',
  ],
  [
    false,
    'Raffinerie bei Saratow brennt',
    'Drohnen trafen nachts die Anlage an der Wolga. Verletzte gab es nicht. Der Generalstab in Kiew bestätigte den Angriff.',
  ],
  [
    false,
    'Bundeswehr sucht Freiwillige',
    'Der Verteidigungsminister will die Truppe auf 260.000 Soldaten bringen. Kritik kommt von der Jugend seiner Partei. Anlass ist die Lage seit dem russischen Angriff.',
  ],
  [
    false,
    'Wie eine Bäckerei in Cherson durchhält',
    'Jeden Morgen um vier heizt die Chefin den Ofen an. Am anderen Ufer stehen Geschütze. Die Brötchen sind um sieben verkauft.',
  ],
  [
    false,
    'Thailand und Kambodscha unterzeichnen Friedensabkommen',
    'Beide Armeen ziehen schwere Waffen ab. Der amerikanische Präsident war dabei.',
  ],
  [
    false,
    'Zölle: Peking und Washington verlängern Frist',
    'Die Unterhändler trafen sich in Stockholm. Ein Gipfel der Präsidenten ist möglich. Es ging auch um seltene Erden.',
  ],
  [
    true,
    'Brüssel sucht einen eigenen Unterhändler',
    'In mehreren Hauptstädten kursieren Namen für jemanden, der mit dem Kreml reden könnte. Rom und Paris sind dafür, die Balten fürchten einen Keil. Kiew bittet, nichts über die Ukraine ohne die Ukraine zu beschließen.',
  ],
  [
    true,
    'Kellogg: Nur noch zehn Meter',
    'Offen seien der Donbass und das Atomkraftwerk, sagte der General auf einem Forum. Moskau verlangt dagegen grundlegende Änderungen am Text.',
  ],
  [
    true,
    'Indien kauft weniger russisches Öl',
    'Staatliche Konzerne stoppten nach Washingtons Zöllen ihre Geschäfte. Das Weiße Haus sagt, das Geld finanziere den Krieg.',
  ],
  [
    true,
    '„Wir handeln nicht mit Land“',
    'Der ukrainische Außenminister erklärt im Interview, warum erst die Front einfrieren und dann gestritten werden soll. Den russischen Entwurf nennt er ein Papier der Unterwerfung.',
  ],
  [
    true,
    'Was wird aus den 210 Milliarden?',
    'Das Geld der russischen Zentralbank liegt größtenteils in Belgien. Juristen streiten, ob man es der Ukraine leihen darf. Im Dezember entscheiden die Staats- und Regierungschefs.',
  ],
  [
    false,
    'New-Start-Vertrag läuft aus',
    'Das letzte Abkommen über die Arsenale Washingtons und Moskaus ist Geschichte. Inspektionen gab es seit 2020 nicht mehr.',
  ],
  [
    false,
    'Reporter kommt bei Austausch mit Moskau frei',
    'Zwei Dutzend Häftlinge wechselten in Ankara die Flugzeuge. Es war der größte Tausch zwischen Russland und dem Westen seit dem Kalten Krieg.',
  ],
  [
    false,
    'Opec+ fördert mehr',
    'Saudi-Arabien, Russland und sechs weitere Länder pumpen täglich 137.000 Fass mehr. Der Ölpreis fiel.',
  ],
  [
    false,
    'Nato-Staaten einigen sich auf fünf Prozent',
    'Das Ziel soll bis 2035 erreicht werden. Spanien erhielt eine Ausnahme. Der Gipfel in Den Haag dauerte kaum drei Stunden.',
  ],
  [
    false,
    'Taucher wegen Nord-Stream-Sprengung gefasst',
    'Der Ukrainer wurde bei Rimini festgenommen. Karlsruhe verlangt die Auslieferung. Er bestreitet die Tat.',
  ],
  [
    false,
    'Erntedank in Lwiw',
    'In der Markthalle stapeln sich Kürbisse und Honig. Die Händlerinnen klagen über Stromausfälle. Ein Chor singt gegen die Sirenen an.',
  ],
  [
    false,
    'Bundestag beschließt Haushalt',
    'Die Regierung nimmt 170 Milliarden Euro neue Schulden auf. Mehr Geld bekommen Bahn, Bundeswehr und auch die Hilfe für Kiew.',
  ],
  [
    false,
    'Städte wollen Kosten für Ukrainer teilen',
    'Bürgermeister aus neun Ländern trafen sich in Prag. Es ging um Mieten, Schulen und Sprachkurse. Vier Millionen Menschen aus der Ukraine leben mit vorübergehendem Schutz in der EU.',
  ],
  [
    false,
    'Russlands Haushaltsloch wächst',
    'Die Öleinnahmen sanken um ein Viertel. Ein Drittel der Ausgaben verschlingt der Krieg gegen die Ukraine. Ökonomen erwarten Stillstand.',
  ],
  [
    false,
    'Kiewer Minister geht wegen Schmiergeldvorwürfen',
    'Ermittler durchsuchten vier Wohnungen. Der Präsident nahm den Rücktritt an und versprach eine Prüfung.',
  ],
  [
    false,
    'Ukrainische Kinder lernen wieder schwimmen',
    'In Mykolajiw öffnet ein Bad, dessen Dach eine Rakete zerstört hatte. Dänemark bezahlte die Reparatur.',
  ],
];
