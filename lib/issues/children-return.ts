import type { Issue } from '../model/issue';
import { CHILDREN } from './words';

const TAKEN =
  'deport*|abduct*|kidnap*|stole|stolen|steal|steals|stealing|forcibly_transferred|forced_transfer|unlawful_transfer|illegally_transferred|russification_of|forced_adoption|forcible_transfer|illegal_adoption';

/** What the taking is accused of being, or denied to be. */
const FALSE =
  'false|absurd|lie|lies|fake|fakes|groundless|baseless|unfounded|nonsense|slander|fabrication|fabricated|myth|invention|a_show|staged|tales|outrageous|ridiculous|monstrous|concocted|invented|disinformation|propaganda';

export const childrenReturn: Issue = {
  id: 'children-return',
  label: 'Return of deported children',
  proposition: 'Ukrainian children taken to Russia should be returned.',
  supportMeans: 'Demands, helps or works for their return.',
  opposeMeans: 'Denies the deportations, refuses lists, or presents them as rescue.',
  rules: {
    en: {
      vetoes: [
        'killed|wounded|dead|injured|murdered ~3 children|child',
        'children ~4 killed|wounded|injured|died|shelter|school|hospital',
      ],
      rules: [
        {
          name: 'return',
          announced: true,
          deed: true,
          kind: 'topic',
          pole: 'for',
          patterns: [
            `${CHILDREN} ~10 every|each|all ~2 one|of_them ~2 must|should|has_to ~2 return|come|be_returned|go_home`,
            `give_back|giving_back|gave_back|given_back|get|getting|get_back|hand_over|handing_over|hand|surrender|rescue|rescuing|trace|tracing|locate|locating ~6 ${CHILDREN} ~3 back|over|home`,
            `give_back|giving_back|gave_back|given_back|get_back|hand_over|handing_over|surrender|rescue|rescuing|trace|tracing|locate|locating ~6 ${CHILDREN}`,
            `return|returning|returned|repatriat*|reunit*|reunification|bring|bringing|brought|send|release|free|hand_back|handing_back|come|find ~6 ${CHILDREN}`,
            `account|accounted|accounting for ~4 ${CHILDREN}`,
            `fate|issue|question|return|case|cases of ~5 ${CHILDREN}`,
            `${CHILDREN} ~8 return|returned|returning|reunited|reunification|repatriated|released|freed|rescued`,
            `${CHILDREN} ~1 back`,
            `${CHILDREN} ~4 brought|come|comes|came|sent|given|get|got|go|are|is|be|safely ~1 back|home`,
            `${CHILDREN} ~4 to ~1 relatives|families|parents|loved_ones`,
            `${CHILDREN} ~4 to|with|join ~1 their|the|own ~1 relatives|families|parents|mothers|loved_ones`,
            'reunification|reunion of ~1 families',
            'family reunification|reunifications|reunion|reunions',
            'families ~2 reunite|reunited|be_reunited',
            'reunite|reuniting|reunited ~2 families',
            'bring kids back',
          ],
          accept: 'He demanded the return of the children.',
          reject: 'The children played in the yard.',
        },
        {
          name: 'deportation',
          kind: 'topic',
          pole: 'against',
          patterns: [
            `${TAKEN}|taken ~5 ${CHILDREN}`,
            `adopted|adoption|adoptions by|into ~1 russian ~1 families|family`,
            `${CHILDREN} ~8 deported|abducted|being_deported|kidnap*|stolen|taken|forcibly|unlawfully|adopted|spoils`,
            `keep|keeping|hold|holding|separate|separating|hide|hiding|tear|tearing|torn ~3 ${CHILDREN} ~3 from|away|captive|hostage|russia`,
          ],
          accept: 'The deportation of children is a crime.',
          reject: 'The child took a biscuit.',
        },
        {
          name: 'rescue-tale',
          kind: 'position',
          pole: 'against',
          strength: 'hedged',
          patterns: [
            `nobody|no_one|never ~2 abducted|deported|kidnapped|stole|took ~2 ${CHILDREN}`,
            'reject*|deny|denies|denied|dismiss* ~3 claims|allegations|accusations|reports|talk|charges ~4 deport*|abduct*|kidnap*|stolen|stealing',
            `accusation|accusations|claim|claims|allegation|allegations|charges|talk|reports|story|stories ~6 abduct*|deport*|kidnap*|steal*|stole* ~6 ${FALSE}`,
            `accusation|accusations|allegation|allegations ~1 about|concerning|over|on ~2 ${CHILDREN} ~6 ${FALSE}`,
            `abduction|abductions|deportation|deportations|kidnapping ~1 story|stories|claims|narrative|tale ~6 ${FALSE}`,
            `no|not|never ~3 ${CHILDREN} ~4 abducted|deported|kidnapped|stolen|taken|separated`,
            `never|not ~3 separated|taken|took|abducted|deported|kidnapped|stole|stolen ~4 ${CHILDREN}`,
            'not ~3 abducting|kidnapping|deportation|deportations|stealing but ~2 saving|evacuat*|rescu*',
            `${CHILDREN}|orphanages ~8 save_them|moved_legally|taken_to_safety|out_of_the_combat|from_the_war_zone|to_protect_them|own_safety|their_safety`,
            `${CHILDREN} ~4 taken|moved|brought|led ~2 out|away|from ~3 war|combat|danger|fighting|shelling|conflict|front|zone|harm`,
            `${FALSE} ~6 ${CHILDREN}`,
            `abducted|deported|kidnapped|stolen ~3 ${CHILDREN} ~5 ${FALSE}`,
            `list|lists ~6 ${FALSE}|performance|spectacle|theatre|theater|pr_stunt`,
          ],
          accept: 'Not one child was abducted, she said.',
          reject: 'No school was open.',
        },
        {
          name: 'rescued',
          kind: 'position',
          pole: 'against',
          side: 'RU',
          strength: 'hedged',
          patterns: [
            `${CHILDREN}|orphanages ~16 saved|rescued|evacuated|sheltered`,
            `saved|rescued|evacuated|saving|rescuing|evacuating|sheltering ~4 ${CHILDREN}|orphanages`,
          ],
          accept: 'The children were evacuated for their own safety.',
          reject: 'The museum was evacuated.',
        },
        {
          name: 'no-peace-without',
          kind: 'position',
          pole: 'for',
          patterns: [
            `no|not|never|cannot|nor ~4 peace|agreement|settlement|deal ~4 without ~5 ${CHILDREN}`,
            `not|no|never ~3 ${CHILDREN} ~3 forgotten|abandoned|left_behind`,
            `${CHILDREN} ~2 not|never|no ~3 trophy|trophies|spoils|bargaining_chip|bargaining_chips|hostages|currency`,
            `peace|settlement ~4 begin|begins|start|starts ~2 with ~5 ${CHILDREN}`,
          ],
          accept: 'There is no peace without the children.',
          reject: 'There is no party without the children.',
        },
        {
          name: 'handed-back',
          kind: 'position',
          pole: 'for',
          conditional: true,
          strength: 'hedged',
          patterns: [
            `${CHILDREN} ~8 if|when|once|provided|as_soon_as +4 relatives|parents|family|families|mother ~4 ask|asks|asked|come|comes|came|found|apply|turn_up|turned_up|appear|appeared`,
          ],
          accept: 'The children can go back once relatives ask for them.',
          reject: 'The children can go back to bed.',
        },
        {
          name: 'lists',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [`list|lists ~5 ${CHILDREN}|names`],
          accept: 'The list of children is ready.',
          reject: 'The list of songs is ready.',
        },
        {
          name: 'children',
          kind: 'status',
          pole: 'for',
          quiet: true,
          patterns: [`ukrainian ${CHILDREN}`, `${CHILDREN} from ukraine|the_war_zone`],
          accept: 'Ukrainian children go to school here.',
          reject: 'Ukrainian firms pay taxes here.',
        },
      ],
    },
  },
};
