import type { Issue } from '../model/issue';

export const warAims: Issue = {
  id: 'war-aims',
  label: "Russia's war aims",
  proposition: "The stated goals of Russia's operation stand and must be achieved.",
  supportMeans:
    'Says the goals are unchanged, will be reached, or names them as binding (demilitarisation, denazification, root causes).',
  opposeMeans: 'Says the goals must fail or are illegitimate, or that Russia must drop them.',
  rules: {
    en: {
      vetoes: ['climate|economic|budget|emission|reform goals|targets|aims'],
      rules: [
        {
          name: 'goals-stand',
          kind: 'position',
          pole: 'for',
          patterns: [
            'goals|goal|aims|objectives|tasks|conditions|demands|position ~8 unchanged|not_changed|n_t_changed|remain_the_same|same|achieved|met|fulfilled|reached|attained|accomplished|resolved|stand|remained|no_longer_confined|not_changing|not_change|are_changing|in_force',
            'not|never|n_t ~6 goals|aims|objectives|tasks ~4 change|changed|changing|revised',
            'achiev*|accomplish*|fulfil*|attain*|reach|reaches|reached|pursue*|pursuing|complete*|meet ~6 goals|goal|aims|objectives|tasks',
            'goals|aims|objectives of ~3 special? military? operation',
            'full|complete implementation of ~8 putin|president|goals',
            'we|russia ~2 will win|prevail',
            'victory will be ours',
            'tasks ~4 no_longer confined|limited',
            'by|through ~2 military means|force',
            'by force of arms',
          ],
          accept: 'The goals of the operation will be achieved.',
          reject: 'He scored two goals.',
        },
        {
          name: 'root-causes',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'root|underlying|fundamental|original|primary|deep causes|reasons|cause',
            'fundamental|root|original reasons|problems',
            'denazif*|demilitaris*|demilitariz*',
            'neo_nazi|nazi ~2 regime|government|authorities',
            'protect|protecting|defend|defending|rights ~4 russian_speakers|russian_speaking|donbas_residents|people_of_donbas|russians',
            'buffer|security|sanitary zone',
            'special military operation|operations',
          ],
          accept: 'The root causes must be removed.',
          reject: 'The roots of the oak are deep.',
        },
        {
          name: 'must-fail',
          kind: 'position',
          pole: 'against',
          patterns: [
            'russia|putin|moscow|kremlin ~2 must_not|cannot|should_not|must_never|can_not|shall_not|mustn_t|not ~2 win|prevail|succeed|triumph|dictate|allowed_to_win',
            'russia|putin|moscow ~2 must|will|should fail|lose|be_defeated|be_stopped',
            'if russia|putin|moscow won|wins|win|prevails|succeeds',
            'defeat|defeating|stop|stopping|beat ~1 russia|putin|russian_forces',
            'stop this|the|his|your war|madness|aggression|invasion|attack|offensive',
            'imperial|imperialist|colonial|neo_imperial ambitions|ambition|project|conquest|war|designs',
            'erase|destroy|subjugate|annihilate|wipe ~2 ukraine|ukrainian|ukrainians',
            'maximalist|unrealistic|absurd ~1 demands|goals|aims|conditions',
            'bring|take your|the|their troops|soldiers|army|forces ~2 back|home',
            'end|stop|cease|halt ~2 aggression|invasion|war_of_aggression|senseless_war',
            'strategic defeat ~3 russia',
            'war of aggression|choice|conquest',
            'unprovoked|unjustified|illegal|brutal|senseless|barbaric ~2 war|invasion|aggression|attack',
          ],
          accept: 'Russia must not win this war.',
          reject: 'The home side must win on Sunday.',
        },
      ],
    },
  },
};
