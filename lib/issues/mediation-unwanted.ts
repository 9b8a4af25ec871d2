import type { IssueRule } from '../model/issue';
import { GO_BETWEEN } from './go-between';

/** Go-betweens turned down, and those only asked or spoken of. */
export const mediationUnwanted: readonly IssueRule[] = [
  {
    name: 'not-as-a-mediator',
    kind: 'position',
    pole: 'against',
    patterns: [
      `no_way ~2 claim|aspire|pretend|be|act|qualify ~4 ${GO_BETWEEN}`,
      `${GO_BETWEEN} ~1 by|of ~3 not|never|no ~3 suit|acceptable|needed|welcome`,
      `forfeited|lost|squandered|no ~2 right|credibility|standing|moral_right|claim ~3 ${GO_BETWEEN}|mediate|mediation`,
      `not|cannot|never|no_longer ~2 see|sees|regard|regards|consider|considers|view|views|accept|accepts|recognise|recognize|imagine|want|wants ~5 as ~3 ${GO_BETWEEN}`,
      `want|wants|wanted|have|has ~1 nothing to_do with ~3 ${GO_BETWEEN}|envoy|envoys`,
      `${GO_BETWEEN}|guarantors|mediation +12 never again`,
      `no ~1 wish|desire|intention|interest|wish_at_all ~3 hosted|mediated|brokered|lectured`,
      `${GO_BETWEEN}|mediate|mediates|mediating ~3 only between ~1 moscow|kremlin|putin|himself`,
      `no|not ~3 confidence|trust|faith in ~4 ${GO_BETWEEN}|mediation`,
      `${GO_BETWEEN} ~2 not ~1 trusted|needed|wanted|welcome|required|neutral|impartial`,
      `part|party|parties to the? ~1 conflict|war ~4 not|cannot|hardly ~3 ${GO_BETWEEN}|mediate`,
      `not|cannot|hardly ~3 ${GO_BETWEEN}|mediate +8 party|participant|side|belligerent to|in the? ~1 conflict|war`,
    ],
    accept: 'Moscow does not see Europe as a mediator.',
    reject: 'Moscow does not see Europe as a museum.',
  },
  {
    name: 'asked-to-mediate',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `had_been|was|were|been|has_been ~1 asked|invited|approached|requested ~1 to ~1 mediate|broker|facilitate|host|step_in|act|serve`,
      `whether|if ~4 mediate|host|act_as|serve_as`,
      `question|idea|suggestion|possibility of ~3 ${GO_BETWEEN}|mediation ~3 discussed|raised|considered|came_up`,
    ],
    accept: 'He had been asked to mediate in March.',
    reject: 'He had been asked to dance in March.',
  },
];
