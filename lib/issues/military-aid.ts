import type { Issue } from '../model/issue';
import { aidInTheNews } from './aid-in-the-news';
import { militaryAidCheques } from './military-aid-cheques';
import { militaryAidCourse } from './military-aid-course';
import { militaryAidDeeds } from './military-aid-deeds';
import { militaryAidNames } from './military-aid-names';
import { armsOfOthers } from './military-aid-others';
import { militaryAidPositions } from './military-aid-positions';
import { AID, ARMS, SYSTEMS } from './words';

export const militaryAid: Issue = {
  id: 'military-aid',
  label: 'Military aid',
  proposition: 'Ukraine should be armed.',
  supportMeans: 'Sends, promises, asks for or defends arms deliveries, training or funding for weapons.',
  opposeMeans: 'Stops, refuses or condemns deliveries.',
  rules: {
    en: {
      vetoes: [
        'cent|penny|euro|forint|crown ~1 to|for|into ~2 loan|scheme|fund',
        `${AID} ~2 to|for ~1 russia|moscow|the_kremlin`,
        'weapons|arms ~4 silent|silenced',
        'lay|laying|laid|put down ~1 arms|weapons',
        'limit|limits|restriction|restrictions|curbs|caveats|caveat ~5 use|weapons|arms',
        `${ARMS}|${SYSTEMS} ~7 used|use|flown|fired|employed ~6 russia|russian|outside|beyond|on_ukrainian|in_ukraine|inside_ukraine|solely|only`,
        'india|indian|egypt|indonesia|qatar|taiwan|japan|serbia ~4 buy|buying|purchase|order|acquire|weapons|arms|jets',
        'nuclear|atomic|nuclear_tipped|biological|chemical|dirty ~2 weapon|weapons|missiles|arms|bomb',
        'eurofighter|eurofighters|f_35|f_35_s|s_400',
        'north_korean|iranian|iran_s|korean|chinese|russian|russia_s|moscow_s ~1 ammunition|weapons|shells|drones|arms|missiles|tanks|artillery|jets|warplanes',
        'by|under arms',
        'up_in_arms|call_to_arms|took_up_arms|take_up_arms|taking_up_arms',
        'of little|no|great|some|much help|use',
        'last ukrainian gun|soldier|soldiers|troops|tank|unit|position|positions',
        'oil|gas|grain|coal|food|fuel|energy|power|electricity|humanitarian|parcel ~1 deliveries|delivery|shipments|supplies|supply|exports|transfers',
        'force_of_arms|by_force_of_arms|arms_control|arms_race|small_arms|weapons_of_mass',
        'arab|emirati|saudi|african|gulf state|states|country|kingdom|army|buyer|buyers',
        'rounds of ~1 sanctions|talks|negotiations|voting|golf|consultations',
        'tomahawk|tomahawks',
        'arms fair|fairs|exhibition|dealer|dealers|trader|smuggler|smugglers',
        'range limits|limit|restrictions',
        'missiles|weapons ~2 germany|poland|japan|cuba',
        'on|into|inside|within russian|russia territory|soil',
        'into|inside|deep_in|deep_inside russia|russian',
        'deliveries|supplies|shipments of ~2 fuel|gas|oil|rods|uranium|grain|fertiliser|fertilizer|coal|food',
        '<RU>|we will|would|could|may|might ~1 supply|give|hand ~3 weapons|arms|missiles to ~3 those|others|regions|enemies|adversaries',
        'use|using|employ ~2 every|any|all|whatever ~1 weapon|weapons|means',
        'support|supports|supporting|back|backs|backing|help|helping <UA> s? ~2 entry|accession|membership|candidacy',
        'support|back|help <UA> on ~2 way|path|road',
        'pursue|prosecute|hunt ~8 as_long_as_it_takes',
      ],
      rules: [
        ...aidInTheNews,
        ...armsOfOthers,
        ...militaryAidNames,
        ...militaryAidDeeds,
        ...militaryAidPositions,
        ...militaryAidCourse,
        ...militaryAidCheques,
      ],
    },
  },
};
