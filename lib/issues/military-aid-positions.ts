import type { IssueRule } from '../model/issue';
import { AID, ARMS, SYSTEMS } from './words';

/** Words that are a stance on this issue by themselves. */
export const militaryAidPositions: readonly IssueRule[] = [
  {
    name: 'arms-save',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${ARMS}|${SYSTEMS}|aid|air_defence_system|air_defense_system ~8 save|saves|saved|saving|protect|protects ~3 lives|life|people|cities|civilians|children`,
      `${ARMS}|aid ~3 way|path|road|key|bridge to ~3 peace`,
      `not|cannot ~4 shoot|fight|defend|stop|win|repel ~6 words|promises|press_releases|statements|bare_hands|declarations`,
      'close|closing|protect|protecting|shield|shielding our|the|ukrainian|ukraine_s sky|skies|airspace',
    ],
    accept: 'Every air defence system saves lives.',
    reject: 'Every seat belt saves lives.',
  },
  {
    name: 'arms-as-targets',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `${AID}|convoys ~10 legitimate|lawful|legal|priority ~2 target|targets`,
      `destroy|burn|hit|strike ~4 ${SYSTEMS}|western_weapons|foreign_weapons|convoys`,
      `${SYSTEMS}|western_weapons|these_weapons ~4 burn|be_destroyed|will_burn`,
    ],
    accept: 'Convoys with arms will be lawful targets.',
    reject: 'The sales targets were met.',
  },
  {
    name: 'fuel-the-fire',
    kind: 'position',
    pole: 'against',
    patterns: [
      'done|finished with? funding|financing|paying|bankrolling|arming',
      'blank cheque|check|cheques',
      'not ~3 a? atm|piggy_bank',
      'stop|end|halt ~2 ammunition_initiative|arming',
      'more ~1 weapons|arms|aid +8 longer|worse|more ~1 deaths|victims|blood|agony|suffering|war|will|last',
      'weapons|arms|aid|deliveries|supplies|supply|money ~8 not ~4 change|cancel|alter|affect|influence|prevent ~5 situation|outcome|course|battlefield|front|anything|goals|aims|objectives',
      'weapons|arms|deliveries|supplies ~10 more ~1 suffering|bloodshed|destruction|victims|casualties',
      'weapons|arms|aid|deliveries|supplies|pumping ~8 prolong*|fuel|fuels|fire|escalat*|drag*|agony|war_longer|more_deaths|more_death',
      'prolong*|fuel*|pour* ~6 weapons|arms|aid|deliveries',
      'pump*|flood*|stuff*|pour*|bury|burying ~3 ukraine|kiev|kyiv ~3 weapons|arms|hardware|steel',
      'weapons|arms|arming|aid +14 participant|participants|party|co_belligerent|accomplice|complicit in|to ~1 war|conflict|hostilities|bloodshed|crimes|killing',
      'blank_cheque|blank_check|blank_cheques',
      'not ~2 one|another|single|a more? dollar|cent|penny|euro|forint',
      'not ~2 one|another|single more? weapon|bullet|shell',
      'last ukrainian',
    ],
    accept: 'Pumping Ukraine with weapons helps nobody.',
    reject: 'The pump at the station is broken.',
  },
  {
    name: 'investment',
    kind: 'position',
    pole: 'for',
    patterns: [
      'more|stronger|faster|quicker ~1 weapons|arms|aid|deliveries ~2 mean|means|meant|bring|brings|lead ~3 peace|faster|sooner',
      'arming|supporting|helping|aid|weapons|support ~4 cheapest|cheaper|best|smartest|wisest|surest ~1 way|investment|option|insurance',
      'not charity',
      'investment in ~2 security|democracy|freedom|peace',
      'as_long_as_it_takes|for_as_long_as_it_takes|whatever_it_takes',
      'aid|support|assistance ~6 continue|unwavering|steadfast|undiminished|not_waver|never_waver',
    ],
    accept: 'The money is not charity, he told them.',
    reject: 'The charity runs a kitchen.',
  },
];
