import type { IssueRule } from '../model/issue';
import { GATHERING, GO_BETWEEN, THIRD_PARTY } from './go-between';

const MEDIATOR =
  'turkey|turkiye|ankara|emirates|uae|abu_dhabi|qatar|doha|saudi|saudi_arabia|riyadh|vatican|holy_see|switzerland';

const WHEN = 'on_condition|provided|only_if|if_both|when_both|once_both|if_asked';

/** Houses lent, missions thanked and mediators turned down, as foreign ministries word them. */
export const mediationNews: readonly IssueRule[] = [
  {
    name: 'place-to-meet',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `${THIRD_PARTY} as ~2 seat|venue|place|site|location|host|stage|setting for|of ~3 ${GATHERING}`,
      `provide|providing|give|make_available|lend ~1 place|location|site|setting|stage|space|roof for ~4 ${GATHERING}`,
    ],
    accept: 'He ruled out the Vatican as a place for talks.',
    reject: 'He ruled out the Vatican as a place for lunch.',
  },
  {
    name: 'doors-open',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `${THIRD_PARTY}|geneva ~1 is|was|remains|stands|remained ~1 open|ready|available for|to ~4 ${GATHERING}`,
      'invite|invites|invited|gather|seat ~10 same table',
      `trust ~8 as ~2 ${GO_BETWEEN}`,
      `thanked|thanks|thank|thanking ~2 ${MEDIATOR} ~1 for ~2 help|assistance|role|part|support|contribution`,
      `value|values|valued|appreciate|appreciates|appreciated|prize|prizes|regard|high_regard|respects ~3 ${THIRD_PARTY} ~1 efforts|role|work|contribution`,
      `regard ~2 efforts|role|work ~1 of ~2 ${THIRD_PARTY}`,
      `every|any ~1 sort|kind|possible ~1 of? effort|efforts ~3 for|towards|toward ~4 peace between`,
    ],
    accept: 'Istanbul is open for a new round of negotiations.',
    reject: 'Istanbul is open for a new wave of tourists.',
  },
  {
    name: 'walking-away',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      'walk|walking|walked|move|moving|moved|step|stepping|stepped away|on|aside|back from ~4 mediat*|effort|efforts|role',
      'united_states|america|washington|us ~3 step|steps|distance|distances aside|itself from ~3 talks|process',
    ],
    accept: 'He would not walk away from the effort.',
    reject: 'He would not walk away from the house.',
  },
  {
    name: 'no-such-mediator',
    kind: 'position',
    pole: 'against',
    patterns: [
      `not|hardly|never ~1 acceptable|suitable|credible|fit as|for ~2 ${GO_BETWEEN}`,
      `unacceptable|discredited as ~2 ${GO_BETWEEN}`,
      'would|will|shall|can no_longer mediate|broker|facilitate',
      `no use|need for|of ~2 mission|missions|envoys ~2 to? ~2 moscow|kyiv|peace?`,
      'will|would|may|might|could ~1 walk|move|step away|on|aside|back from ~4 mediat*|effort|efforts|role',
      'mandate as ~1 envoy|mediator|negotiator',
    ],
    accept: 'That government was not acceptable as a facilitator.',
    reject: 'That government was not acceptable as a guest.',
  },
  {
    name: 'services-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `convene|host|organise|organize|hold ~3 conference|summit|talks|meeting ~1 ${WHEN}`,
      'appoint|name|send ~1 envoy|negotiator|mediator|special_envoy ~1 when|if|once|provided|only',
    ],
    accept: 'It would convene a second conference on condition that both came.',
    reject: 'It would convene a second conference.',
  },
];
