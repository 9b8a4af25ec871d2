import type { IssueRule } from '../model/issue';

const BOMB = 'nuclear|atomic|the_bomb|nukes|warheads';

/** Hints at the bomb and words against it, in further wordings. */
export const nuclearHints: readonly IssueRule[] = [
  {
    name: 'go-nuclear',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      `no ~1 choice|option|alternative|other_choice but|except|other_than|save ~3 ${BOMB}`,
      'answer|response|reply|retaliation ~2 be|is|becomes|become|turn ~1 nuclear|atomic',
      'go|goes|going|went|gone|turn|turns nuclear',
      'possess|possesses|possessed|have|has|had ~1 tactical|strategic|nuclear ~1 weapons|arms|warheads +4 will|would|may|might|can|could ~1 use|employ|launch them',
      'use|employ|bring_to_bear ~1 every|any|all|whatever|everything ~6 arsenal|weapon|weapons|means|have +4 nuclear',
      'everything ~3 have +3 nuclear ~3 included|may|can|could|will',
      'poseidon|burevestnik|sarmat|avangard|oreshnik +6 sober|sobering|cool|think_twice|deter|make_them|sobers',
      'station|stationing|stationed|deploy|deploying|deployed ~4 nuclear ~4 belarus +14 justified|right|lawful|necessary|forced|legitimate|answer|response',
      'forced|compelled|obliged to ~1 station|deploy|place ~3 nuclear ~4 belarus',
    ],
    accept: 'The use of such missiles leaves Moscow with no choice but a nuclear response.',
    reject: 'The use of such missiles leaves Moscow with no choice but a protest.',
  },
  {
    name: 'usefulness-of-the-blast',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      'usefulness|benefit|benefits|merits|need|necessity|value of|for ~3 nuclear ~1 blast|strike|explosion|demonstration|detonation|blow',
      'put|puts|putting|place|places|placed|placing|order|ordered|bring|brought|raise|raised|move|moved ~3 nuclear|strategic|deterrence|missile ~3 forces|units|arsenal ~2 on|onto|to|into ~6 alert|regime|duty|readiness|footing|standby',
      'scrap|scraps|scrapped|scrapping|tear_up|tore_up|revoke|revokes|revoked|rescinded|abandoned|quit ~3 treaty|ban|ratification ~4 test|tests|testing',
      'order|orders|ordered|ordering ~2 nuclear ~1 submarine|submarines ~2 be ~1 positioned|deployed|stationed',
    ],
    accept: 'He argued for the usefulness of a demonstrative nuclear blast.',
    reject: 'He argued for the usefulness of a new bridge.',
  },
  {
    name: 'nobody-should-threaten',
    kind: 'position',
    pole: 'against',
    patterns: [
      `not|never|nobody|no_one|nothing ~4 threaten|threatens|threatening|toy|toying ~1 with ~1 the? bomb|nuclear|atomic|nukes`,
      'blackmail|blackmailing|blackmails|blackmailed|intimidating|threatening|scaring|terrorising ~4 with ~2 nuclear|atomic ~1 weapons|arms|strike|arsenal?',
      'the bomb ~1 must|should|can|may|shall not|never ~1 be ~1 used|dropped|thrown|unleashed',
      `threatening|threats ~2 with ~2 the_bomb|nuclear|atomic +10 nobody|no_one|never|inadmissible|unacceptable|impermissible|irresponsible`,
      'use of ~2 nuclear ~1 weapon|weapons|arms +9 met|answered|followed|punished|carry|carries|have|has|bring ~3 consequences|response|catastrophic|severe|devastating|force',
      'nuclear|atomic ~1 rhetoric|threats|talk|blackmail|threat|language|intimidation ~5 no ~1 justification|place|excuse|reason|room|sense|benefit',
      'no|never|not ~3 place|room|excuse for ~3 loose|careless|irresponsible? ~2 nuclear|atomic|nukes|talk_about_nukes',
      'folly|madness|insanity|recklessness|lunacy|danger ~1 of ~1 flirting|playing|toying|gambling|threatening ~1 with ~2 nuclear|atomic|the_bomb',
      'no|non ~1 use|threat|threats of ~2 nuclear|atomic ~1 weapons|arms?',
      'nuclear|atomic ~1 threats|rhetoric|talk|blackmail +4 are|is|was|were ~1 impermissible|inadmissible|unacceptable|intolerable|irresponsible|reckless',
      'very|extremely|more ~1 careful|cautious ~2 about|with ~2 nuclear ~1 rhetoric|statements|talk|threats|words',
    ],
    accept: 'No one should threaten with the bomb.',
    reject: 'No one should threaten with the sack.',
  },
  {
    name: 'submarines',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: ['nuclear ~1 submarine|submarines|powered', 'submarine|submarines'],
    accept: 'A nuclear submarine called at the port.',
    reject: 'A nuclear strike was threatened.',
  },
];
