import type { CoverageCase } from '../coverage-case';

/** French pages, coverage and not; all fictional test text. */
export const frenchCases: readonly CoverageCase[] = [
  [
    true,
    'À Istanbul, un troisième tour pour presque rien',
    "Les délégations se sont quittées au bout de quarante minutes. Elles s'entendent sur un nouvel échange de prisonniers. Kiev propose une rencontre des présidents avant la fin août, Moscou la veut pour la fin.",
  ],
  [
    true,
    'Ce que contient le document en vingt points',
    "Le texte limite les effectifs de l'armée ukrainienne et écarte son entrée dans l'Alliance. En retour, des engagements calqués sur l'article 5. Le sort du Donbass serait tranché par les dirigeants.",
  ],
  [
    true,
    'Le Kremlin pose ses conditions à un arrêt des combats',
    "Rien ne sera signé tant que les forces ukrainiennes tiennent le Donbass, a dit le porte-parole. Kiev parle d'un ultimatum.",
  ],
  [
    true,
    'Coalition des volontaires : vingt-six pays prêts à envoyer des soldats',
    "Réunis à Paris, les dirigeants veulent une force de réassurance une fois les armes tues. Moscou promet d'en faire une cible.",
  ],
  [
    true,
    'Budapest lève son veto, le prêt peut partir',
    "Les ambassadeurs des Vingt-Sept ont débloqué l'argent qui doit permettre à Kiev de passer deux hivers. Il ne sera rendu que si la Russie paie les dégâts.",
  ],
  [
    true,
    'Dix-neuvième train de mesures contre Moscou',
    'Bruxelles vise le gaz liquéfié, deux banques chinoises et quarante pétroliers de la flotte fantôme. La Slovaquie a cédé après une lettre de la Commission.',
  ],
  [
    true,
    'Le Vatican se propose',
    "Le Saint-Siège est prêt à recevoir les deux camps, a fait savoir le cardinal secrétaire d'État. Moscou juge peu élégant que des pays orthodoxes se retrouvent chez les catholiques.",
  ],
  [
    true,
    'Erdogan veut réunir Poutine et Zelensky',
    'La Turquie peut organiser le sommet en quelques jours. Kiev dit oui, le Kremlin évoque des questions en suspens.',
  ],
  [
    true,
    'Deux mille captifs libérés',
    "La Russie et l'Ukraine ont procédé au plus grand échange depuis le début de l'invasion. Les Émirats arabes unis ont aidé.",
  ],
  [
    true,
    'Les Ukrainiens refusent de céder des terres',
    "Plus de la moitié rejette toute concession, selon un sondage. L'idée de négocier progresse pourtant, à condition d'obtenir des garanties solides.",
  ],
  [
    true,
    "Le tribunal spécial pour le crime d'agression a son statut",
    'Trente-sept États soutiennent la cour qui doit juger les dirigeants russes. Elle siégera à La Haye.',
  ],
  [
    true,
    'Éditorial. Une mauvaise paix',
    "Geler la ligne de front sans protéger l'Ukraine, c'est offrir du temps à Moscou. Avant de parler de compromis, les Européens doivent faire monter le prix de la guerre pour Vladimir Poutine.",
  ],
  [
    true,
    "Céréales : la Russie laisse expirer l'accord",
    "Moscou n'y reviendra que si sa banque est rebranchée. Ankara et les Nations unies cherchent une issue.",
  ],
  [
    true,
    'Deux heures au téléphone, trente jours sans frappes sur les centrales',
    "Le président russe a promis à son homologue américain d'épargner l'énergie. Il n'a pas accepté le cessez-le-feu complet auquel Kiev s'était rallié. Les équipes se verront dimanche à Riyad.",
  ],
  [
    true,
    'Barrot : Moscou joue la montre',
    "Le ministre accuse la Russie de feindre le dialogue. L'Europe doit accentuer la pression, a-t-il dit après avoir reçu son homologue ukrainien.",
  ],
  [
    true,
    "L'émissaire chinois de retour à Kiev",
    "Le diplomate défend un plan en douze points. Ses hôtes lui ont rappelé que les troupes russes doivent d'abord partir.",
  ],
  [
    true,
    'Berlin refuse toujours les missiles Taurus',
    "Le chancelier craint d'être entraîné dans la guerre. Kiev réclame depuis un an ces armes capables de frapper la Russie en profondeur.",
  ],
  [
    true,
    'Des élections en Ukraine avant un accord ?',
    'Moscou conteste la légitimité du président pour signer. Kiev rappelle que la loi martiale interdit le vote. Washington pousse à fixer une date.',
  ],
  [
    true,
    'Cinq heures au Kremlin sans percée',
    "Steve Witkoff et le président russe ne se sont pas entendus sur les territoires. L'échange a été utile, assure un conseiller.",
  ],
  [
    true,
    "Avoirs gelés : la Belgique redoute d'être poursuivie",
    "Le premier ministre exige que tous les États partagent le risque du prêt à Kiev. La Commission doit proposer d'autres voies en décembre.",
  ],
  [
    true,
    'La Haye veut juger Poutine',
    "Un mandat vise le président russe pour la déportation d'enfants ukrainiens. Le Kremlin ne reconnaît pas la cour.",
  ],
  [
    true,
    'DIRECT. Odessa frappée, les délégations à Genève',
    '10 h 40 : des drones incendient un entrepôt du port. 11 h 05 : la délégation ukrainienne est arrivée. 11 h 30 : le négociateur américain espère un texte sur les garanties. 12 h 10 : Moscou refuse une trêve avant un retrait du Donbass.',
  ],
  [
    false,
    'Nuit de drones sur Kiev',
    "Des missiles ont touché un immeuble et un hôpital. Les secours ont sorti onze personnes des décombres. L'armée de l'air dit avoir abattu trente engins.",
  ],
  [
    false,
    'Les forces russes aux portes de Pokrovsk',
    'On se bat près de la gare, selon des officiers ukrainiens. La ville servait de base arrière depuis deux ans.',
  ],
  [
    false,
    'Israël et le Hamas acceptent la première phase',
    "Les otages doivent sortir sous trois jours. Le Qatar et l'Égypte se portent garants de la trêve. L'aide attend à la frontière.",
  ],
  [
    false,
    "L'Inde et le Pakistan cessent le feu",
    "Après quatre jours de frappes au Cachemire, les deux voisins s'entendent. Washington s'attribue la médiation.",
  ],
  [
    false,
    'Les Européens rétablissent les sanctions contre Téhéran',
    "La procédure prend trente jours. L'Iran menace de rompre les négociations. La Russie et la Chine protestent.",
  ],
  [
    false,
    "L'Arménie et l'Azerbaïdjan paraphent leur traité",
    'Les ministres ont signé à la Maison-Blanche. Une route traversera le sud du pays. Moscou reste froid.',
  ],
  [
    false,
    'Une enfance à Kharkiv',
    "La romancière se souvient d'une cour, de cerises et d'une grand-mère. La guerre n'entre qu'au dernier chapitre. L'un des plus beaux livres de la rentrée.",
  ],
  [
    false,
    'Le prix du gaz bondit',
    "Les réserves sont basses et la Norvège en maintenance. Depuis l'invasion de l'Ukraine, l'Europe achète moins à la Russie.",
  ],
  [
    false,
    'Moscou relève la TVA',
    'La Douma a voté le taux de 22 %. Les petites entreprises redoutent de perdre des clients. Le budget accuse un trou.',
  ],
  [
    false,
    'Wimbledon rouvre aux Russes',
    "Les joueurs concourront sous bannière neutre. Les Ukrainiennes réclamaient le maintien de l'exclusion. Tirage vendredi.",
  ],
  [
    false,
    'Le Chakhtar Donetsk battu à Lens',
    "Les Ukrainiens ont tenu une heure avant un doublé de l'attaquant. Match retour en Pologne.",
  ],
  [
    false,
    "Eurovision : l'Ukraine choisit un groupe folk",
    'Le jury et le public ont préféré la formation de Lviv. Les parieurs la placent cinquième.',
  ],
  [
    false,
    'RDC : le M23 et Kinshasa signent à Doha',
    "Le texte promet un cessez-le-feu permanent. Dans l'Est, les combats ont repris.",
  ],
  [
    false,
    'La Serbie et le Kosovo renouent le dialogue',
    "L'émissaire de l'Union a reçu les deux délégations à Bruxelles. Plaques et scrutins locaux sont à l'ordre du jour.",
  ],
  [
    false,
    'Un espion arrêté à Lyon',
    "L'homme photographiait des dépôts pour un service russe, selon le parquet. Il se tait.",
  ],
  [
    false,
    'Incendie dans une raffinerie de Saratov',
    "Des drones ont touché l'usine au bord de la Volga. Pas de blessés. L'état-major ukrainien a confirmé l'attaque.",
  ],
  [
    false,
    "L'armée française cherche des volontaires",
    "Le service durera dix mois et sera payé. Le chef d'état-major évoque la menace russe. L'opposition critique le coût.",
  ],
  [
    false,
    'À Kherson, la boulangerie ouvre à sept heures',
    "Chaque nuit, la patronne allume le four. Sur l'autre rive, les canons. À huit heures, tout est vendu.",
  ],
  [
    false,
    'Municipales : la campagne démarre',
    "À Paris, trois candidats se disputent la droite. Le logement et la sécurité dominent. La guerre en Ukraine n'est évoquée qu'en passant.",
  ],
  [
    false,
    'Droits de douane : Pékin et Washington prolongent la trêve',
    'Les négociateurs se sont vus à Stockholm. Un sommet des présidents reste possible. Il fut aussi question de terres rares.',
  ],
  [
    false,
    'Législatives en Moldavie : les pro-européens gardent la majorité',
    "La présidente salue un vote malgré les ingérences russes. Les négociations d'adhésion continuent.",
  ],
  [
    false,
    'Élections russes : le parti du Kremlin rafle les deux tiers',
    "L'opposition n'avait pas le droit de se présenter. La participation atteindrait 51 %.",
  ],
  [
    true,
    'Bruxelles se cherche un négociateur',
    'Des noms circulent pour parler au Kremlin au nom des Européens. Rome et Paris y sont favorables, les Baltes redoutent une division. Kiev demande que rien ne se décide sans elle.',
  ],
  [
    true,
    'Kellogg : il reste dix mètres',
    "Restent le Donbass et la centrale, a dit le général lors d'un forum. Moscou réclame des changements radicaux du texte.",
  ],
  [
    true,
    "L'Inde réduit ses achats de brut russe",
    'Les compagnies publiques ont cessé leurs commandes après les surtaxes de Washington. La Maison-Blanche juge que cet argent finance la guerre.',
  ],
  [
    true,
    '« La terre ne se négocie pas »',
    "Le ministre ukrainien des affaires étrangères explique pourquoi il faut d'abord geler le front. Il compare le projet russe à une reddition.",
  ],
  [
    true,
    'Que faire des 210 milliards de la banque centrale russe ?',
    "La plus grande part dort en Belgique. Les juristes se disputent pour savoir si on peut la prêter à l'Ukraine. Les chefs d'État trancheront en décembre.",
  ],
  [
    false,
    'Le traité New Start expire',
    "Le dernier accord sur les arsenaux de Washington et de Moscou n'a pas été prolongé. Les inspections avaient cessé en 2020.",
  ],
  [
    false,
    'Un journaliste américain libéré par Moscou',
    "Deux douzaines de détenus ont changé d'avion à Ankara. C'est le plus grand échange entre la Russie et l'Occident depuis la guerre froide.",
  ],
  [
    false,
    "L'Opep+ ouvre encore les vannes",
    "L'Arabie saoudite, la Russie et six autres pays produiront 137 000 barils de plus par jour. Le pétrole recule.",
  ],
  [
    false,
    'Otan : va pour cinq pour cent',
    "L'objectif doit être atteint en 2035. L'Espagne a obtenu une dérogation. Le sommet de La Haye a duré trois heures.",
  ],
  [
    false,
    'Un plongeur arrêté pour Nord Stream',
    "L'Ukrainien a été interpellé près de Rimini. Karlsruhe demande son extradition. Il nie.",
  ],
  [
    false,
    "À Lviv, l'école des pilotes de drones",
    'Des lycéens soudent, cassent et recommencent. Le fondateur, physicien, a perdu un fils près de Bakhmout.',
  ],
  [
    false,
    'Le nouveau maître de Damas reçu au Kremlin',
    "Il veut revoir le sort des bases russes et obtenir son prédécesseur. L'entretien a duré deux heures.",
  ],
  [
    false,
    "Des villes se partagent le coût de l'accueil des Ukrainiens",
    "Des maires de neuf pays se sont réunis à Prague pour parler loyers, écoles et cours de langue. Quatre millions de personnes venues d'Ukraine vivent dans l'Union sous protection temporaire.",
  ],
  [
    false,
    'Le déficit russe se creuse',
    "Les recettes pétrolières ont chuté d'un quart. La guerre en Ukraine absorbe un tiers des dépenses. Les économistes attendent une stagnation.",
  ],
  [
    false,
    'Un ministre ukrainien démissionne après des soupçons de pots-de-vin',
    'Les enquêteurs ont perquisitionné quatre appartements à Kiev. Le président a accepté et promis un audit.',
  ],
  [
    false,
    'Des enfants ukrainiens réapprennent à nager',
    "À Mykolaïv, une piscine rouvre après la chute d'un missile. Le Danemark a payé les travaux.",
  ],
];
