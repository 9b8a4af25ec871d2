import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** French: what diplomacy over the war is about. */
export const diplomacyTerms: readonly CoverageTerms[] = [
  row(
    'talks',
    1,
    `
      négociations d'abou dhabi | négociations d'istanbul | pourparlers à istanbul |
      pourparlers d'istanbul | sommet d'alaska | sommet en alaska
    `,
    0.7,
  ),
  row(
    'talks',
    1,
    `
      contacts avec moscou | cycle de discussions | cycle de négociations | délégation | délégations |
      dialogue | diplomati* | discussions de paix | discussions directes | émissaire* | émissaires |
      envoyé spécial | envoyés | face-à-face | groupe de contact | initiative de paix | mission de paix |
      négoci* | négociateur* | négociation* | ouvrir des discussions | plénipotentiaire* | pourparler |
      pourparlers | poutine-trump | poutine-zelensky | ramstein | rencontre au sommet |
      rencontre avec poutine | rencontre avec zelensky | rencontre des présidents |
      rencontre entre poutine | rencontre poutine | rencontre trilatérale | rencontrer poutine |
      rencontrer vladimir poutine | réunir les | réunir poutine | solution diplomatique | sommet |
      sommet de | sommet pour la paix | table des négociations | tête-à-tête | tour de négociations |
      tour de table | trilatéral* | trump-poutine | voie diplomatique | zelensky-poutine
    `,
  ),
  row(
    'talks',
    0.8,
    `
      assemblée générale | résolution
    `,
  ),
  row(
    'talks',
    0.5,
    `
      affaires étrangères | ambassadeur* | amendement* | appel téléphonique | brouillon |
      chef de la diplomatie | chefs de la diplomatie | communiqué | conseil de sécurité | consultations |
      déclaration commune | délégation* | dirigeants | discussions | document | entretenu* | entretien* |
      équipes | format | homologue* | hôtel | invité | les deux camps |
      ministre des affaires étrangères | ministres des affaires étrangères | modifications |
      ordre du jour | point de blocage | points | points de blocage | présidents | questions en suspens |
      recevoir | reçu | rencontre | rencontré | rencontrer | réunion* | réuniront | réunis |
      s'est rendu | se rend à | se verront | table | téléphon* | téléphone | texte | tour | tractations |
      visite
    `,
  ),
  row(
    'mediation',
    1,
    `
      accueillir des pourparlers | accueillir les négociations | accueillir un sommet |
      accueillir une rencontre | bons offices | efforts de paix | entremise | facilit* |
      faiseur de paix | intermédiaire* | jouer les | les deux camps | les deux parties | médiat* |
      organiser le sommet | organiser un sommet | prêt à accueillir | prête à accueillir |
      recevoir les deux | saint-siège | se propose | terrain neutre | vatican
    `,
  ),
  row(
    'ceasefire',
    1,
    `
      armes se taisent | armes tues | armistice | arrêt des combats | arrêt des frappes |
      arrêt des hostilités | cessation des hostilités | cesse le feu | cesser le feu |
      cesser les combats | cesser les frappes | cessez-le-feu | conflit gelé | déposer les armes |
      épargner | épargner l'énergie | faire taire les armes | fin des combats | fin des hostilités |
      gel de la ligne | gel du conflit | gel du front | geler la ligne | geler le conflit |
      geler le front | pause dans les combats | sans frappes | suspendre les |
      suspension des hostilités | trêve*
    `,
  ),
  row(
    'settlement',
    1,
    `
      accord sur l'ukraine | fin de la guerre en ukraine | négociations sur l'ukraine |
      paix pour l'ukraine | plan de paix pour l'ukraine | plan pour l'ukraine |
      pourparlers sur l'ukraine | règlement en ukraine | réunion sur l'ukraine | sommet sur l'ukraine
    `,
    1,
  ),
  row(
    'settlement',
    1,
    `
      28 points | accord avec la russie | accord avec moscou | accord avec poutine | accord de paix |
      accords d'istanbul | accords de minsk | après-guerre | arrêter la guerre | capitul* | compromis |
      concession* | conditions de paix | conférence de paix | de la paix | douze points |
      feuille de route | fin à la guerre | fin à la guerre en ukraine | fin au conflit |
      fin de la guerre | fin du conflit | formule de paix | issue | issue au conflit | issue du conflit |
      la paix | mauvaise paix | mémorandum | mettre fin | mettre un terme | négocier |
      paix avec la russie | paix durable | paix en ukraine | paix entre la russie | paix juste |
      paix russo-ukrainienne | plan américain | plan de paix | plan de trump | processus de minsk |
      processus de paix | proposition de paix | propositions de paix | réalités du terrain | règlement |
      règlement de la guerre | règlement du conflit | règlement négocié | règlement pacifique |
      règlement politique | résolution du conflit | s'entendent sur | solution négociée |
      solution politique | sortie de crise | termes d'un accord | terminer la guerre | traité de paix |
      ultimatum | vingt points
    `,
  ),
  row(
    'settlement',
    0.5,
    `
      accord | accords | cadre | conditions | échange | engagements | entendus | exigences | initiative |
      offre | paix | plan | proposition* | s'entendre | signature | signé | signer
    `,
  ),
  row(
    'territory',
    1,
    `
      retrait des russes | retrait des troupes russes | retrait russe
    `,
    0.9,
  ),
  row(
    'territory',
    1,
    `
      abandonner le donbass | annexé* | annexée* | annexion* | céder des territoires | céder le donbass |
      cession de territoires | concessions territoriales | échange de territoires | frontières de 1991 |
      ligne de contact | ligne de front actuelle | nouvelles régions | reconnaissance de la crimée |
      reconnaître la crimée | retirer du donbass | retrait des forces | retrait des troupes |
      retrait du donbass | territoires occupés | territorial* | zone démilitarisée |
      zone économique spéciale | zone tampon
    `,
    0.4,
  ),
  row(
    'territory',
    0.8,
    `
      céder | cession* | donbass serait | retrait | se retirer | territoires
    `,
    0.1,
  ),
  row(
    'territory',
    0.5,
    `
      frontières | partent | partir | terres | territoire
    `,
    0.1,
  ),
  row(
    'membership',
    1,
    `
      ambitions de kiev | dans l'otan | entrée de kiev | l'entrée de l'ukraine | oublier l'otan |
      rejoigne l'otan | rejoigne l'union
    `,
    0.4,
  ),
  row(
    'membership',
    1,
    `
      adhérer à l'otan | adhérer à l'ue | adhérer à l'union | adhésion à l'otan | adhésion à l'ue |
      adhésion à l'union | adhésion de l'ukraine | article 5 | candidature de l'ukraine |
      chapitres de négociation | élargissement | élargissement de l'otan | entrée dans l'otan |
      entrer dans l'union européenne | expansion de l'otan | invitation à l'otan | membre de l'otan |
      négociations d'adhésion | neutralité | non aligné | non-aligné | pays candidat |
      processus d'adhésion | rejoindre l'otan | statut de candidat | statut neutre
    `,
    0.2,
  ),
  row(
    'membership',
    0.8,
    `
      adhérer | adhésion* | candidat | entrée dans l'alliance | intégration | membre de l'ue |
      membre de l'union | rejoindre l'alliance | veto
    `,
  ),
  row(
    'guarantees',
    1,
    `
      réunion de la coalition
    `,
    0.5,
  ),
  row(
    'guarantees',
    1,
    `
      accord de sécurité | architecture de sécurité | casques bleus | coalition de volontaires |
      coalition des volontaires | déploiement d'une force | déploiement de troupes | envoi de troupes |
      envoyer des troupes | états garants | filet de sécurité | force de maintien de la paix |
      force de réassurance | force multinationale | forces de maintien de la paix |
      garantie de sécurité | garanties de sécurité | garanties pour l'ukraine | garanties sécuritaires |
      garants | maintien de la paix | mémorandum de budapest | pays garants | soldats en ukraine |
      troupes au sol | troupes en ukraine | troupes étrangères | troupes européennes |
      troupes occidentales
    `,
    0.4,
  ),
  row(
    'guarantees',
    0.8,
    `
      dissuasion | envoi de soldats | envoyer des soldats | force de paix | force européenne |
      force internationale | garantie* | garanties | protéger l'ukraine | soldats européens
    `,
  ),
  row(
    'sanctions',
    1,
    `
      allègement des sanctions | alléger les sanctions | droits de douane secondaires |
      embargo sur le gaz | embargo sur le pétrole | flotte fantôme | levée des sanctions |
      lever les sanctions | loukoïl | lukoil | mesures contre la russie | nouvelles sanctions |
      paquet de sanctions | plafond du prix | plafonnement du prix | pression sur la russie |
      pression sur moscou | pression sur poutine | prix plafond | rosneft | sanctions antirusses |
      sanctions contre la russie | sanctions contre moscou | sanctions russes | sanctions secondaires |
      sanctions visant la russie | train de sanctions
    `,
    0.5,
  ),
  row(
    'sanctions',
    0.9,
    `
      mesures contre | surtaxe* | train de mesures
    `,
    0.3,
  ),
  row(
    'sanctions',
    0.7,
    `
      embargo | mesures restrictives | sanction*
    `,
  ),
  row(
    'sanctions',
    0.5,
    `
      banques russes | droits de douane | gaz liquéfié | gaz russe | paquet | pétrole russe | pétrolier |
      pétroliers
    `,
    0.2,
  ),
  row(
    'assets',
    1,
    `
      accord sur les minerais | accord sur les minéraux | actifs gelés | actifs immobilisés |
      actifs russes | avoirs gelés | avoirs immobilisés | avoirs russes | banque centrale russe |
      conférence sur la reconstruction | euroclear | fonds russes | prêt à kiev | prêt à l'ukraine |
      prêt de réparation | prêt pour l'ukraine | reconstruction de l'ukraine | réparation*
    `,
    0.7,
  ),
  row(
    'assets',
    0.7,
    `
      avoirs | emprunt* | gelés | prêt | rembours*
    `,
  ),
  row(
    'assets',
    0.5,
    `
      dédommag* | dégâts | indemni* | milliards | reconstruction | terres rares
    `,
  ),
  row(
    'justice',
    1,
    `
      cour pénale internationale | CPI | crime d'agression | crimes de guerre | mandat d'arrêt |
      tribunal spécial
    `,
    0.4,
  ),
  row(
    'justice',
    0.8,
    `
      cour pénale | déporta* | juger | justice internationale | la haye | mandat | tribunal
    `,
    0.2,
  ),
  row(
    'humanitarian',
    1,
    `
      déportation d'enfants | échange de captifs | échange de prisonniers | échangé des prisonniers |
      échangent des prisonniers | échanges de prisonniers | enfants déportés | enfants enlevés |
      prisonniers de guerre | rapatriement | retour des enfants | tous contre tous
    `,
    0.4,
  ),
  row(
    'humanitarian',
    0.8,
    `
      captif* | captifs | déportation | échange* | libérés | otages ukrainiens | prisonnier*
    `,
  ),
  row(
    'humanitarian',
    0.5,
    `
      libération | rapatri*
    `,
    0.1,
  ),
  row(
    'humanitarian',
    0.3,
    `
      enfants | enfants ukrainiens
    `,
  ),
  row(
    'shipping',
    1,
    `
      accord céréalier | accord sur les céréales | AIEA | corridor céréalier | exportation de céréales |
      exportations de céréales | initiative de la mer noire | liberté de navigation |
      moratoire sur les frappes | trêve énergétique | trêve maritime
    `,
    0.4,
  ),
  row(
    'shipping',
    0.5,
    `
      centrales | céréales | corridor* | énergie | infrastructures énergétiques | mer noire | navires
    `,
    0.1,
  ),
  row(
    'weapons',
    0.9,
    `
      aide à l'ukraine | aide militaire | armes à kiev | armes à l'ukraine | armes à longue portée |
      assistance militaire | atacms | avions de chasse | chars leopard | fournir des armes |
      fourniture d'armes | frapper en profondeur | frapper le sol russe | frapper le territoire russe |
      frappes en profondeur | livraison d'armes | livraisons d'armes | livrer des armes |
      ministres de la défense | mirage 2000* | missiles à longue portée | missiles de longue portée |
      paquet d'aide | patriot | scalp | sol russe | soutenir l'ukraine | soutien à l'ukraine |
      soutien militaire | storm shadow | taurus | tomahawk*
    `,
    0.3,
  ),
  row(
    'weapons',
    0.7,
    `
      armes | arsenal | batteries | en profondeur | livraison* | missile taurus | missiles taurus |
      munitions | systèmes de défense
    `,
  ),
  row(
    'war-aims',
    1,
    `
      arme nucléaire | armes nucléaires | buts de guerre | causes premières | causes profondes |
      chantage nucléaire | conditions de moscou | conditions de poutine | conditions russes |
      défaite stratégique | démilitarisation | dénazification | doctrine nucléaire |
      exigences de moscou | exigences de poutine | exigences maximalistes | exigences russes |
      garanties à la russie | ligne rouge | lignes rouges | menace nucléaire | ne veut pas de paix |
      ne veut pas la paix | objectifs de guerre | objectifs de l'opération | objectifs russes |
      préoccupations de sécurité | prêt à la paix | prêt à négocier | veut la paix
    `,
    0.2,
  ),
  row(
    'war-aims',
    0.7,
    `
      conditions | exigences | impérial* | sphère d'influence
    `,
  ),
  row(
    'war-aims',
    0.5,
    `
      escalade | nucléaire* | objectifs
    `,
  ),
  row(
    'elections',
    0.9,
    `
      administration transitoire | dictateur sans élections | élection en ukraine |
      élections en ukraine | élections ukrainiennes | légitimité | loi martiale | organiser des élections
    `,
    0.4,
  ),
  row(
    'elections',
    0.8,
    `
      élections | légitim* | mandat présidentiel | référendum | scrutin | vote
    `,
  ),
];
