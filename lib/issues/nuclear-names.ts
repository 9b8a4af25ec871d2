import type { IssueRule } from '../model/issue';

/** Nuclear weapons, tests and talk by all their names. */
export const nuclearNames: readonly IssueRule[] = [
  {
    name: 'menace',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'nuclear|atomic ~1 answer|reply|retaliation|blow|menace|menaces|talk|language|ultimatum|ultimatums|inferno|holocaust|apocalypse|winter|warning|warnings|signal|signals|signalling|signaling|exercise|exercises|drill|drills|button|trigger|club|gun|risk|risks|danger|dangers|retaliatory_strike|first_strike|scenario|scenarios|explosion|weapon_use|arsenals|bombardment|devices|device|rockets|torpedo|charge|charges|salvo',
      'threat|use|resort|recourse of|to ~1 the bomb',
      'the bomb in|against|on ~2 <UA>|battlefield|war',
      'nukes|nuke|=A_bomb|atom_bomb|hydrogen_bomb',
      'special|tactical|strategic|non_strategic warheads|warhead|munitions',
      'battlefield|low_yield|non_strategic|nonstrategic nuclear? weapons|weapon|strike|warhead|warheads',
      'nuclear_sabre_rattling|nuclear_saber_rattling',
    ],
    accept: 'The powers must banish the nuclear menace.',
    reject: 'The nuclear family met at noon.',
  },
  {
    name: 'employing',
    kind: 'topic',
    pole: 'for',
    deed: true,
    threat: true,
    patterns: [
      'use|using|employ|employing|employed|resort|resorting|unleash|unleashing|detonate|detonating|fire|firing|drop|dropping|launch|launching|deploying|reach|reaching|wield|wielding|brandish|brandishing ~1 to|for? ~3 nuclear|atomic|tactical_nuclear|nukes|the_bomb ~1 weapon|weapons|arms|bomb|bombs|missile|missiles|warhead|warheads|device|strike|strikes|option?',
      'thought|idea|talk|notion of ~1 using|employing ~3 nuclear|atomic|the_bomb ~1 weapons|weapon|arms?',
    ],
    accept: 'He rejected any thought of employing atomic weapons.',
    reject: 'He rejected any thought of employing students.',
  },
  {
    name: 'stationing',
    kind: 'topic',
    pole: 'for',
    deed: true,
    announced: true,
    patterns: [
      'deploy*|station|stations|stationing|stationed|place|placing|placed|store|storing|storage|stored|move|moving|transfer|transferring|host|hosting ~4 nuclear|tactical|warheads|warhead ~6 belarus|belarusian|minsk|ready',
      'storage ~4 warheads|nuclear_weapons|nuclear_arms',
      'warhead|warheads|tactical|nuclear ~6 moved|transferred|delivered|deployed|stationed|placed|shipped|already ~4 belarus|belarusian|minsk',
    ],
    accept: 'The warheads had been moved to Belarus.',
    reject: 'The tractors had been moved to Belarus.',
  },
  {
    name: 'testing',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'nuclear|live|underground|full_scale|atomic test|tests|testing|explosion',
      'test|testing site|sites|range|ground ~3 used|active|ready|reopen|reopened|operation|silent',
      'test|tests|testing on|at|in novaya_zemlya|semipalatinsk',
    ],
    accept: 'A live test could follow in the autumn.',
    reject: 'A blood test could follow in the autumn.',
  },
  {
    name: 'restraint',
    kind: 'topic',
    pole: 'against',
    patterns: [
      'moratorium on|of ~2 nuclear? tests|testing',
      'test_ban_treaty|ctbt|nuclear_test_ban',
      'no_first_use|non_use of? ~2 nuclear? weapons?',
      'return|withdrawal|removal|pullout|pull_out of ~3 warheads|nuclear_weapons|oreshnik',
      'limits|limit|restrictions|restraints|ban on ~4 use|testing ~2 nuclear|atomic',
      'limits|caps|ceilings|restrictions of|under|in ~2 new_start',
      'new_start limits|caps|ceilings|treaty',
      'nuclear taboo|disarmament|restraint|de_escalation|deescalation',
    ],
    accept: 'Moscow would keep to the moratorium on nuclear tests.',
    reject: 'Moscow would keep to the moratorium on logging.',
  },
  {
    name: 'not-that-anyone-wants-it',
    kind: 'status',
    pole: 'for',
    patterns: [
      'in_charge|responsible|commander|commanders|head|heads|chief of|for ~2 nuclear|deterrence ~1 forces|arsenal',
      'not that ~3 want|wants|wanted|seek|seeks|desire|desires ~3 nuclear|atomic war|conflict|weapons|strike|exchange',
    ],
    accept: 'It is not that we want a nuclear war.',
    reject: 'We do not want a nuclear war.',
  },
  {
    name: 'warhead-drills',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      'load|loading|loaded|practise|practising|practice|practicing|practised|practiced|rehearse|rehearsing|rehearsed|mount|mounting ~4 warhead|warheads|nuclear',
    ],
    accept: 'The drill practised loading the warheads.',
    reject: 'The drill practised loading the truck.',
  },
];
