import { type CoverageLexicon, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** French terms of the coverage gate. */
export const coverage: CoverageLexicon = {
  terms: [
    row(
      'ukraine',
      1,
      'ukrain*|kiev|kyiv|zelensk*|donbass|donbas|donetsk|louhansk|lougansk|kherson|zaporijia|zaporijjia|zaporojie|crimée|marioupol|odessa|kharkiv|lviv|oumerov|iermak|yermak|sybiha|sybiga|kouleba|podoliak|svyrydenko|zaloujny',
    ),
    row(
      'russia',
      1,
      'russie|russe|russes|moscou|kremlin|poutine|lavrov|peskov|medvedev|medinski|ouchakov|dmitriev|zakharova|riabkov|choïgou|chef de la diplomatie russe|nebenzia',
    ),
    row(
      'war',
      0.6,
      "guerre en ukraine|guerre d'ukraine|guerre contre l'ukraine|invasion de l'ukraine|invasion russe|offensive russe en ukraine|conflit en ukraine|conflit ukrainien|conflit russo-ukrainien|guerre russo-ukrainienne|crise ukrainienne|dossier ukrainien|agression russe|opération militaire spéciale|russo-ukrainien*|agresseur russe",
      1,
    ),
    row(
      'talks',
      1,
      'pourparlers|négociation*|négoci*|négociateur*|discussions directes|cycle de négociations|cycle de discussions|table des négociations|sommet|sommet pour la paix|rencontre avec poutine|rencontre avec zelensky|rencontrer poutine|rencontrer vladimir poutine|rencontre poutine|poutine-zelensky|zelensky-poutine|trump-poutine|poutine-trump|rencontre entre poutine|rencontre trilatérale|trilatéral*|diplomati*|solution diplomatique|voie diplomatique|émissaire*|envoyé spécial|envoyés|groupe de contact|ramstein|dialogue|initiative de paix|mission de paix|plénipotentiaire*|tête-à-tête',
    ),
    row(
      'talks',
      0.5,
      'rencontre|rencontrer|rencontré|réunion*|réunis|réuniront|discussions|entretien*|entretenu*|délégation*|ministre des affaires étrangères|ministres des affaires étrangères|affaires étrangères|chef de la diplomatie|chefs de la diplomatie|appel téléphonique|téléphon*|consultations|visite|conseil de sécurité|déclaration commune|ambassadeur*|dirigeants|ordre du jour|communiqué',
    ),
    row(
      'mediation',
      1,
      'médiat*|bons offices|intermédiaire*|entremise|accueillir des pourparlers|accueillir un sommet|accueillir une rencontre|accueillir les négociations|prêt à accueillir|prête à accueillir|faiseur de paix|efforts de paix|facilit*',
    ),
    row(
      'ceasefire',
      1,
      'cessez-le-feu|trêve*|armistice|cessation des hostilités|fin des hostilités|arrêt des combats|arrêt des hostilités|fin des combats|suspension des hostilités|faire taire les armes|gel du conflit|geler le conflit|conflit gelé|gel de la ligne|pause dans les combats|cesser les combats|cesser le feu|déposer les armes',
    ),
    row(
      'settlement',
      1,
      "plan de paix|plan américain|plan de trump|proposition de paix|propositions de paix|accord de paix|traité de paix|processus de paix|conférence de paix|formule de paix|règlement négocié|règlement du conflit|règlement pacifique|règlement politique|règlement de la guerre|solution négociée|solution politique|fin de la guerre|fin à la guerre|fin du conflit|fin au conflit|fin à la guerre en ukraine|arrêter la guerre|terminer la guerre|sortie de crise|paix juste|paix durable|paix en ukraine|paix avec la russie|paix entre la russie|paix russo-ukrainienne|conditions de paix|termes d'un accord|compromis|concession*|ultimatum|capitul*|mémorandum|feuille de route|accords de minsk|accords d'istanbul|processus de minsk|accord avec poutine|accord avec la russie|accord avec moscou|issue au conflit|issue du conflit|réalités du terrain",
    ),
    row(
      'settlement',
      0.5,
      'paix|accord|accords|plan|proposition*|offre|conditions|exigences|initiative|cadre|compromis',
    ),
    row(
      'territory',
      1,
      'territorial*|concessions territoriales|échange de territoires|céder des territoires|céder le donbass|cession de territoires|abandonner le donbass|retrait du donbass|retirer du donbass|retrait des troupes|retrait des forces|reconnaissance de la crimée|reconnaître la crimée|annexion*|annexé*|annexée*|territoires occupés|ligne de contact|ligne de front actuelle|frontières de 1991|zone tampon|zone démilitarisée|zone économique spéciale|nouvelles régions',
      0.4,
    ),
    row(
      'membership',
      1,
      "adhésion à l'otan|adhérer à l'otan|rejoindre l'otan|membre de l'otan|entrée dans l'otan|élargissement de l'otan|expansion de l'otan|invitation à l'otan|neutralité|statut neutre|non-aligné|non aligné|adhésion à l'ue|adhésion à l'union|adhésion de l'ukraine|adhérer à l'ue|adhérer à l'union|négociations d'adhésion|processus d'adhésion|statut de candidat|pays candidat|candidature de l'ukraine|entrer dans l'union européenne|élargissement|chapitres de négociation|article 5",
      0.2,
    ),
    row(
      'guarantees',
      1,
      "garanties de sécurité|garanties pour l'ukraine|garantie de sécurité|garanties sécuritaires|pays garants|états garants|garants|coalition des volontaires|coalition de volontaires|troupes au sol|envoi de troupes|envoyer des troupes|troupes en ukraine|soldats en ukraine|troupes occidentales|troupes européennes|troupes étrangères|force multinationale|force de réassurance|force de maintien de la paix|forces de maintien de la paix|maintien de la paix|casques bleus|mémorandum de budapest|accord de sécurité|architecture de sécurité|filet de sécurité|déploiement de troupes|déploiement d'une force",
      0.4,
    ),
    row(
      'sanctions',
      1,
      'sanctions contre la russie|sanctions contre moscou|sanctions russes|sanctions antirusses|sanctions visant la russie|paquet de sanctions|train de sanctions|nouvelles sanctions|levée des sanctions|lever les sanctions|alléger les sanctions|allègement des sanctions|sanctions secondaires|droits de douane secondaires|plafonnement du prix|plafond du prix|prix plafond|flotte fantôme|embargo sur le pétrole|embargo sur le gaz|pression sur la russie|pression sur moscou|pression sur poutine|rosneft|loukoïl|lukoil|mesures contre la russie',
      0.5,
    ),
    row('sanctions', 0.7, 'sanction*|embargo|mesures restrictives'),
    row(
      'assets',
      1,
      "avoirs russes|avoirs gelés|actifs russes|actifs gelés|fonds russes|avoirs immobilisés|actifs immobilisés|banque centrale russe|euroclear|réparation*|prêt de réparation|prêt à l'ukraine|prêt pour l'ukraine|prêt à kiev|accord sur les minerais|accord sur les minéraux|conférence sur la reconstruction|reconstruction de l'ukraine",
      0.7,
    ),
    row(
      'justice',
      1,
      "tribunal spécial|crime d'agression|cour pénale internationale|mandat d'arrêt|crimes de guerre|CPI",
      0.4,
    ),
    row(
      'humanitarian',
      1,
      "échange de prisonniers|échanges de prisonniers|échange de captifs|échangé des prisonniers|échangent des prisonniers|prisonniers de guerre|enfants déportés|enfants enlevés|enfants ukrainiens|déportation d'enfants|retour des enfants|tous contre tous|rapatriement",
      0.4,
    ),
    row(
      'shipping',
      1,
      'accord sur les céréales|accord céréalier|corridor céréalier|exportation de céréales|exportations de céréales|initiative de la mer noire|mer noire|trêve énergétique|trêve maritime|infrastructures énergétiques|moratoire sur les frappes|liberté de navigation|AIEA',
      0.4,
    ),
    row(
      'weapons',
      0.9,
      "aide militaire|soutien militaire|assistance militaire|livraison d'armes|livraisons d'armes|livrer des armes|fourniture d'armes|fournir des armes|armes à l'ukraine|armes à kiev|aide à l'ukraine|soutien à l'ukraine|soutenir l'ukraine|missiles à longue portée|missiles de longue portée|armes à longue portée|tomahawk*|taurus|atacms|storm shadow|scalp|frapper en profondeur|frappes en profondeur|frapper le territoire russe|frapper le sol russe|sol russe|patriot|chars leopard|avions de chasse|mirage 2000*|ministres de la défense|paquet d'aide",
      0.3,
    ),
    row(
      'war-aims',
      1,
      "causes profondes|causes premières|dénazification|démilitarisation|buts de guerre|objectifs de guerre|objectifs russes|objectifs de l'opération|exigences russes|exigences de moscou|exigences de poutine|exigences maximalistes|conditions de poutine|conditions de moscou|conditions russes|ligne rouge|lignes rouges|prêt à négocier|prêt à la paix|veut la paix|ne veut pas la paix|ne veut pas de paix|armes nucléaires|menace nucléaire|doctrine nucléaire|arme nucléaire|chantage nucléaire|escalade|défaite stratégique|garanties à la russie|préoccupations de sécurité",
      0.2,
    ),
    row(
      'elections',
      0.9,
      'élections en ukraine|élection en ukraine|élections ukrainiennes|loi martiale|légitimité|dictateur sans élections|organiser des élections|administration transitoire',
      0.4,
    ),
    row(
      'partner',
      0.5,
      'trump|biden|vance|rubio|kushner|hegseth|blinken|macron|lecornu|barrot|merz|scholz|starmer|sunak|johnson|corbyn|meloni|tusk|duda|orban|orbán|szijjarto|magyar|fico|von der leyen|kallas|borrell|rutte|stoltenberg|baerbock|erdogan|fidan|modi|xi jinping|wang yi|lula|guterres|pape|washington|maison blanche|maison-blanche|états-unis|etats-unis|américain*|UE|union européenne|européens|européenne|commission européenne|conseil européen|bruxelles|otan|G7|G20|alliés|occident|occidentaux|occidental*|pékin|chine|ankara|turquie|riyad|arabie saoudite|doha|vatican|ONU|nations unies|budapest|berlin|paris|londres|varsovie|hongrie|belgique|slovaquie|allemagne|pologne|royaume-uni|émirats|abou dhabi|genève|djeddah|istanbul|alaska|vingt-sept|elysée|élysée',
    ),
    row('partner', 0.6, 'witkoff|kellogg', 0.4),
    row(
      'position',
      0.6,
      "rejette|rejeté|rejettent|refuse|refusent|refusé|exige|exigent|exigé|insiste|insisté|accepte|accepté|acceptent|prêt à|prête à|prêts à|disposé*|propose|proposé|proposent|inacceptable|exclut|exclu|n'exclut pas|appelle à|appelé à|appellent à|exhorte|demande|avertit|averti|met en garde|mis en garde|adopte|adopté|approuve|approuvé|valide|prolonge|bloque|bloqué|veto|position*|accuse|accusé|condamne|condition|dénonce|progrès|impasse|percée|invite|veut|souhaite",
    ),
    row(
      'battle',
      1,
      'frappe|frappes|frappé|attaque de drones|attaques de drones|drone|drones|missile|missiles|bombardement*|bombardé*|tué*|tués|morts|mort|blessé*|blessés|victimes|secours|sauveteurs|immeuble*|front|ligne de front|offensive|contre-offensive|état-major|brigade*|bataillon*|soldats|raffinerie*|dépôt de pétrole|artillerie|infanterie|tranchée*|mercenaire*|wagner|explosion*|incendie*|abattu*|défense antiaérienne|alertes|alerte aérienne|privées de courant|réseau électrique|coupures',
    ),
    row(
      'other-conflict',
      1,
      'gaza|hamas|israël|israel|israélien*|netanyahou|netanyahu|palestin*|cisjordanie|hezbollah|liban|libanais*|iran|iranien*|téhéran|houthi*|yémen|syrie|syrien*|damas|assad|soudan*|khartoum|congo|congolais*|rdc|m23|rwanda*|kivu|arménie|arménien*|azerbaïdjan*|erevan|bakou|karabakh|pachinian|aliev|pakistan*|cachemire|talibans|afghan*|taïwan|taiwan|thaïland*|cambodg*|venezuela|vénézuél*|maduro|corée du nord|pyongyang|kim jong|birmanie|éthiopi*|somali*|kosovo|serbie|serbe*|bosnie|libye|irak|groenland|cuba|mali|sahel|niger|haïti|moldavie|sandu|géorgie|tbilissi|chypre|vietnam|tchétchén*|colombie|algérie',
    ),
    row(
      'other-subject',
      1,
      "football|match|matchs|ligue des champions|coupe du monde|fifa|uefa|olympique*|jeux olympiques|paralympique*|tennis|wimbledon|roland-garros|boxe|boxeur|échecs|athlète*|sportif*|entraîneur|buteur|tournoi|eurovision|chanson|oscar|film|films|documentaire|cinéma|roman|romancier*|écrivain*|livre|exposition|musée*|théâtre|opéra|ballet|concert*|festival|album|chanteu*|acteur*|actrice*|télescope|galaxie|astronom*|vaccin*|covid*|pandémie|séisme|inondation*|incendies de forêt|canicule|inflation|taux directeur*|tva|prix du gaz|prix de l'essence|prix de l'énergie|factures|bourse|actions|trimestre|bitcoin|logement|retraites|école*|élèves|étudiants|université*|hôpital|patients|navalny|élections législatives|gouverneur*|censure|budget|migrants|asile|police|meurtre*|procès|tribunal administratif|photo de profil|municipales|rassemblement national",
    ),
    row(
      'talks',
      0.5,
      "tour|table|document|texte|points|brouillon|équipes|présidents|homologue*|les deux camps|hôtel|téléphone|reçu|recevoir|se verront|invité|se rend à|s'est rendu|tractations|format",
    ),
    row(
      'talks',
      1,
      'rencontre des présidents|tour de négociations|tour de table|délégation|délégations|discussions de paix|réunir poutine|réunir les|sommet de|rencontre au sommet|face-à-face|pourparler|contacts avec moscou|ouvrir des discussions|émissaires',
    ),
    row(
      'mediation',
      1,
      'les deux camps|les deux parties|terrain neutre|se propose|recevoir les deux|organiser le sommet|organiser un sommet|jouer les',
    ),
    row(
      'ceasefire',
      1,
      "armes tues|armes se taisent|cesse le feu|arrêt des frappes|cesser les frappes|épargner l'énergie|épargner|sans frappes|geler la ligne|geler le front|gel du front|suspendre les",
    ),
    row(
      'settlement',
      1,
      "mauvaise paix|de la paix|la paix|compromis|après-guerre|règlement|résolution du conflit|mettre fin|mettre un terme|négocier|douze points|vingt points|28 points|s'entendent sur|issue",
    ),
    row('settlement', 0.5, "s'entendre|entendus|signer|signé|signature|engagements|échange"),
    row(
      'territory',
      0.8,
      'céder|cession*|territoires|territoire|retrait|se retirer|partent|partir|terres|frontières|donbass serait',
      0.1,
    ),
    row(
      'membership',
      0.8,
      "entrée dans l'alliance|adhésion*|adhérer|intégration|rejoindre l'alliance|veto|membre de l'ue|membre de l'union|candidat",
    ),
    row(
      'guarantees',
      0.8,
      "garantie*|garanties|envoyer des soldats|envoi de soldats|soldats européens|force européenne|protéger l'ukraine|dissuasion|force de paix|force internationale",
    ),
    row(
      'sanctions',
      0.9,
      'pétrole russe|gaz russe|pétroliers|pétrolier|banques russes|mesures contre|train de mesures|paquet|gaz liquéfié|droits de douane|surtaxe*',
      0.3,
    ),
    row(
      'assets',
      0.7,
      'prêt|emprunt*|rembours*|dégâts|milliards|dédommag*|avoirs|gelés|indemni*|reconstruction',
    ),
    row('justice', 0.8, 'la haye|mandat|cour pénale|justice internationale|juger|déporta*|tribunal', 0.2),
    row(
      'humanitarian',
      0.8,
      'prisonnier*|captif*|captifs|échange*|libérés|libération|enfants|déportation|rapatri*|otages ukrainiens',
    ),
    row('shipping', 0.7, 'céréales|mer noire|navires|corridor*|centrales|énergie'),
    row(
      'weapons',
      0.7,
      'armes|missile taurus|missiles taurus|munitions|batteries|livraison*|en profondeur|systèmes de défense|arsenal',
    ),
    row('war-aims', 0.7, "nucléaire*|exigences|conditions|impérial*|sphère d'influence|objectifs"),
    row('elections', 0.8, 'élections|scrutin|vote|légitim*|référendum|mandat présidentiel'),
    row(
      'partner',
      0.5,
      "président américain|chancelier*|premier ministre|saint-siège|cardinal*|coalition|ambassadeurs|sénat|sénateurs|congrès|maison-blanche|commission|europe|alliance|budapest|slovaque|tchèque|italie|pays-bas|finlande|baltes|biélorussie|minsk|inde|brésil|qatar|émirats arabes|kazakhstan|ministre|secrétaire d'état|conseiller|émissaire chinois|européen",
    ),
    row(
      'position',
      0.6,
      "pose ses conditions|redoute*|craint|promet*|promis|espère|espoir|pousse|pousser|joue la montre|feint|accentuer|pression|accepté|s'est rallié|conteste|réclame*|défend*|débloqu*|lève|levé|cédé|évoque|dit oui|ouvert à|plaide|soutien*|réticen*|écarte|juge|jugent|estime|assure|rappelle",
    ),
    row(
      'settlement',
      1,
      "plan pour l'ukraine|plan de paix pour l'ukraine|sommet sur l'ukraine|négociations sur l'ukraine|pourparlers sur l'ukraine|accord sur l'ukraine|paix pour l'ukraine|fin de la guerre en ukraine|réunion sur l'ukraine|règlement en ukraine",
      1,
    ),
    row(
      'talks',
      1,
      "pourparlers d'istanbul|négociations d'istanbul|pourparlers à istanbul|sommet d'alaska|sommet en alaska|négociations d'abou dhabi",
      0.7,
    ),
    row('assets', 0.5, 'terres rares'),
    row(
      'other-subject',
      1,
      "réfugié*|espion*|sabotage|pirate*|hacker*|boulangerie|récolte*|corruption|service militaire|volontaires pour l'armée|impôts|taxe|parquet|arrêté|interpellé*|drapeau",
    ),
    row(
      'other-conflict',
      0.7,
      'kaliningrad|arctique|baltique|kouriles|abkhazie|ossétie|transnistrie|frontière finlandaise|frontière polonaise',
    ),
    row('mediation', 0.6, 'vatican|saint-siège'),
    row('battle', 1, 'réacteur*|ligne électrique|générateurs'),
    row(
      'other-subject',
      1,
      'élections russes|scrutin russe|douma|parti du kremlin|participation|attaquant|milieu de terrain|doublé|match retour|match aller|k.-o.|demi-finale|quart de finale|hockey|biathlon|patinage|chakhtar|champion*',
    ),
    row(
      'other-conflict',
      1,
      'new start|désarmement|maîtrise des armements|arsenaux|traité fni|brics|shanghai|guerre froide|loukachenko|espace aérien|attaque hybride|guerre hybride|station spatiale|otages',
    ),
    row(
      'other-subject',
      1,
      'nord stream|opep*|barils|FMI|fonds monétaire|volhynie|exhumation*|journaliste*|détenus|dépenses de défense|cinq pour cent|du PIB|démission*|motion de censure|remaniement|pot-de-vin|scandale|guerre commerciale|accord commercial|mercosur|intelligence artificielle|plongeur|extradition|lycéens|pilotes de drones',
    ),
    row('battle', 0.5, 'centrale nucléaire'),
  ],
};
