import type { IssueRule } from '../model/issue';

/** Getting people out of captivity, as homecoming, lists and freed. */
export const captivesHomecoming: readonly IssueRule[] = [
  {
    name: 'homecoming',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'stage|stages|round|rounds|batch|wave|phase of ~2 exchanges|exchange|swaps|swap|releases',
      'out of ~2 captivity|prisons|russian_prisons|cells|pow_camps|dungeons',
      'bring|brings|bringing|get|gets|getting|see|have ~3 home|back ~2 from|out_of captivity|russian_captivity',
      'ukrainians|soldiers|defenders|captives|people|boys|men|heroes|warriors|marines|civilians ~5 home|back by|for|before ~2 new_year|christmas|easter|holidays|the_end_of',
      'lists|list|number|names of ~2 those|people|prisoners|captives|persons|civilians ~2 to|for|awaiting ~1 be_freed|be_released|be_exchanged|be_swapped|release|exchange|swap',
      'restart|resume|resumption|resuming|unblock|unblocking|continue|continuation of? ~3 exchanges|swaps|exchange_process|istanbul_exchanges',
      'captured|imprisoned|jailed|detained civilians|journalists|soldiers ~3 released|freed|home|return|release',
      'severely|seriously|gravely ~1 wounded|ill|sick|injured ~1 prisoners|captives|soldiers|pows? ~3 released|returned|repatriated|handed_over|go_home|home|exchanged',
      'agreement|accord|deal|understanding on ~2 prisoners|captives|swap|exchange|bodies|exchanges',
      'further|more|new|future|regular ~1 exchanges|swaps|releases',
      'russian captivity',
    ],
    accept: 'He worked to get everyone out of captivity.',
    reject: 'He worked to get everyone out of bed.',
  },
  {
    name: 'bodies-found',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'bodies|corpses|dead ~4 streets|street|strewn|staged|bucha|morgue|rubble|pulled|recovered|basement|graves|grave|lying',
      'exchange|exchanges|swap of ~2 views|opinions|fire|blows|remarks|words|information|statements|letters|gunfire|documents|drafts|lists',
      'civilians ~2 occupied|crimea|donbas ~3 evacuated|shelter',
    ],
    accept: 'Bodies lay in the streets.',
    reject: 'Bodies were exchanged.',
  },
];
