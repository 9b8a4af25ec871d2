import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** French: what fighting, other conflicts and other subjects are called. */
export const againstTerms: readonly CoverageTerms[] = [
  row(
    'battle',
    1,
    `
      abattu* | alerte aérienne | alertes | artillerie | attaque de drones | attaques de drones |
      bataillon* | blessé* | blessés | bombardé* | bombardement* | brigade* | contre-offensive |
      coupures | défense antiaérienne | dépôt de pétrole | drone | drones | état-major | explosion* |
      frappe | frappé | frappes | front | générateurs | immeuble* | incendie* | infanterie |
      ligne de front | ligne électrique | mercenaire* | missile | missiles | mort | morts | offensive |
      privées de courant | raffinerie* | réacteur* | réseau électrique | sauveteurs | secours | soldats |
      tranchée* | tué* | tués | victimes | wagner
    `,
  ),
  row(
    'battle',
    0.8,
    `
      évacu* | fui | mobilisation | pénurie* | raffineries
    `,
  ),
  row(
    'battle',
    0.5,
    `
      centrale nucléaire
    `,
  ),
  row(
    'other-conflict',
    1,
    `
      afghan* | algérie | aliev | arménie | arménien* | arsenaux | assad | attaque hybride |
      azerbaïdjan* | bakou | birmanie | bosnie | brics | cachemire | cambodg* | chypre | cisjordanie |
      colombie | congo | congolais* | corée du nord | cuba | damas | désarmement | erevan |
      espace aérien | éthiopi* | gaza | géorgie | groenland | guerre froide | guerre hybride | haïti |
      hamas | hezbollah | houthi* | irak | iran | iranien* | israel | israël | israélien* | karabakh |
      khartoum | kim jong | kivu | kosovo | liban | libanais* | libye | loukachenko | m23 | maduro |
      maîtrise des armements | mali | moldavie | netanyahou | netanyahu | new start | niger | otages |
      pachinian | pakistan* | palestin* | pyongyang | rdc | rwanda* | sahel | sandu | serbe* | serbie |
      shanghai | somali* | soudan* | station spatiale | syrie | syrien* | taiwan | taïwan | talibans |
      tbilissi | tchétchén* | téhéran | thaïland* | traité fni | vénézuél* | venezuela | vietnam | yémen
    `,
  ),
  row(
    'other-conflict',
    0.7,
    `
      abkhazie | arctique | baltique | frontière finlandaise | frontière polonaise | kaliningrad |
      kouriles | ossétie | transnistrie
    `,
  ),
  row(
    'other-subject',
    1,
    `
      accord commercial | acteur* | actions | actrice* | album | arrêté | asile | astronom* | athlète* |
      attaquant | ballet | barils | biathlon | bitcoin | boulangerie | bourse | boxe | boxeur | budget |
      buteur | canicule | censure | chakhtar | champion* | chanson | chanteu* | cinéma | cinq pour cent |
      concert* | corruption | coupe du monde | covid* | demi-finale | démission* | dépenses de défense |
      détenus | documentaire | doublé | douma | drapeau | du pib | échecs | école* | écrivain* |
      élections législatives | élections russes | élèves | entraîneur | espion* | étudiants |
      eurovision | exhumation* | exposition | extradition | factures | festival | fifa | film | films |
      FMI | fonds monétaire | football | galaxie | gouverneur* | guerre commerciale | hacker* | hockey |
      hôpital | impôts | incendies de forêt | inflation | inondation* | intelligence artificielle |
      interpellé* | jeux olympiques | journaliste* | k.-o. | ligue des champions | livre | logement |
      lycéens | match | match aller | match retour | matchs | mercosur | meurtre* | migrants |
      milieu de terrain | motion de censure | municipales | musée* | navalny | nord stream | olympique* |
      opep* | opéra | oscar | pandémie | paralympique* | parquet | parti du kremlin | participation |
      patients | patinage | photo de profil | pilotes de drones | pirate* | plongeur | police |
      pot-de-vin | prix de l'énergie | prix de l'essence | prix du gaz | procès | quart de finale |
      rassemblement national | récolte* | réfugié* | remaniement | retraites | roland-garros | roman |
      romancier* | sabotage | scandale | scrutin russe | séisme | service militaire | sportif* |
      taux directeur* | taxe | télescope | tennis | théâtre | tournoi | tribunal administratif |
      trimestre | tva | uefa | université* | vaccin* | volhynie | volontaires pour l'armée | wimbledon
    `,
  ),
  row(
    'other-subject',
    0.8,
    `
      allocations | blanchiment | croissance économique | déficit | économie de la russie |
      économie russe | marché du travail | perquisition* | pots-de-vin | protection temporaire | récession
    `,
  ),
];
