import type { Issue } from '../model/issue';

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
          kind: 'topic',
          pole: 'for',
          patterns: [
            'children|kids|orphans ~10 every|each|all ~2 one|of_them ~2 must|should|has_to ~2 return|come|be_returned|go_home',
            'give_back|giving_back|gave_back|given_back|get_back|hand_over|handing_over|surrender|rescue|rescuing|trace|tracing|locate|locating ~6 children|kids|minors|orphans',
            'return|returning|returned|repatriat*|reunit*|reunification|bring|bringing|brought|send|release|free|hand_back|handing_back|come|help|find ~6 children|kids|child|minors|orphans',
            'children|kids|child|minors|orphans ~8 return|returned|returning|home|back|reunited|reunification|repatriated|released|freed|rescued|relatives|families|parents',
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
            'deport*|abduct*|kidnap*|stolen|steal|stealing|taken|forcibly_transferred|forced_transfer|unlawful_transfer|illegally_transferred|russification_of|forced_adoption ~5 children|kids|child|minors|orphans',
            'children|kids|child|minors|orphans ~8 deported|abducted|being_deported|kidnap*|stolen|taken|forcibly|unlawfully|adopted|spoils',
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
            'nobody|no_one|never ~2 abducted|deported|kidnapped|stole|took ~2 children|child|kids',
            'reject*|deny|denies|denied|dismiss* ~3 claims|allegations|accusations|reports ~4 deport*|abduct*|kidnap*',
            'no|not|never ~3 children|child|kids|orphans ~4 abducted|deported|kidnapped|stolen|taken|separated',
            'never|not ~3 taken|took|abducted|deported|kidnapped|stole|stolen ~4 children|child|kids',
            'children|kids|child|orphans|orphanages ~8 saved|rescued|evacuated|save_them|moved_legally|taken_to_safety|out_of_the_combat|from_the_war_zone',
            'saved|rescued|evacuated|saving|rescuing ~4 children|kids|orphans|orphanages',
            'myth|fabrication|fake|staged|show|invention|tales ~4 children|kids',
          ],
          accept: 'Not one child was abducted, she said.',
          reject: 'No school was open.',
        },
        {
          name: 'children',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'list|lists ~3 children|names',
            'ukrainian children|kids',
            'children|kids from ukraine|the_war_zone',
          ],
          accept: 'The list of children is ready.',
          reject: 'The list of songs is ready.',
        },
      ],
    },
  },
};
