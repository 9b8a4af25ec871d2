import type { IssueRule } from '../model/issue';
import { MEASURES } from './words';

const GONE =
  'lifted|dropped|scrapped|withdrawn|ended|abandoned|repealed|revoked|cancelled|canceled|annulled|abolished|removed|suspended|eased|relaxed|loosened|softened|weakened|rolled_back|watered_down|wound_down|wound_up|unwound|reviewed|revised|rethought|reconsidered|gone|rescinded|undone|reversed|binned|buried|over';

const LIFT =
  'lifting|easing|dropping|scrapping|removing|relaxing|loosening|softening|weakening|suspending|ending|abandoning|withdrawing';

const OWN =
  'us|ourselves|europe|europeans|companies|firms|business|businesses|industry|industries|economy|economies|farmers|exporters|manufacturers|workers|households|families|consumers|citizens|people|jobs|growth|employers|pensioners|motorists|taxpayers';

/** That sanctions should end or stay, in the verbs that say so at the end of the clause. */
export const sanctionEnds: readonly IssueRule[] = [
  {
    name: 'ought-to-go',
    kind: 'position',
    pole: 'against',
    patterns: [
      `won|secured|obtained|got|gained|negotiated|received ~3 exemption|exemptions|waiver|waivers|carve_out|reprieve ~1 from|of|on ~3 ${MEASURES}`,
      `${MEASURES} +14 ought_to|should|must|need_to|needs_to|have_to|has_to|had_to ~1 be ~3 ${GONE}`,
      `want|wants|wanted|demand|demands|demanded|like|wish|wishes|see ~2 ${MEASURES} ~4 ${GONE}`,
      `want|wants|wanted|like ~1 them gone|lifted|scrapped|dropped|withdrawn|ended`,
      `show ~1 one|a sanction|package|embargo ~2 that ~2 worked|helped|works|ended|stopped`,
      `time|moment|hour to|for ~2 drop|scrap|lift|lifting|end|ending|scrapping|dropping ~3 ${MEASURES}`,
      `listing|blacklisting of ~2 chinese|indian|turkish|serbian|our ~1 refiners|refineries|companies|firms|banks|ports|entities|airports`,
      'sue|sued|sues|suing|challenge|challenges|challenged|lawsuit|appeal|appealed ~2 over|against|to? ~3 ban|embargo|phase_out|listing|sanctions|regulation ~2 on|of|against? ~2 russian|gas|oil|moscow',
      'freeze|freezing|blocking of|on ~4 assets ~4 unlawful|illegal|annulled|unfounded|arbitrary',
    ],
    accept: 'The sanctions hit Czech firms and ought to be reviewed and loosened.',
    reject: 'The sanctions hit Moscow and ought to be tightened.',
  },
  {
    name: 'hurts-ourselves',
    kind: 'position',
    pole: 'against',
    patterns: [
      'not|never ~1 imposed|introduced|joined|adopted ~2 sanctions +6 not|never|nor',
      `${MEASURES}|ban ~4 hurt|hurts|hurting|harm|harms|harming|damage|damages|damaging|hit|hits|hitting|punish|punishes|punishing|ruin|ruins|ruining ~3 ${OWN} ~2 more|harder|first|most|worse|rather|not`,
      `${MEASURES} ~3 boon|blessing for ~3 <RU>|putin`,
      `${MEASURES} ~2 will|would|do|did|can|could|has|have not ~1 change|alter|affect|sway|deter|shift|influence ~2 that|this|policy|course|decision|position|stance|goals|aims|anything`,
      `${MEASURES} ~3 never ~1 stopped|ended|prevented|won|settled ~1 a|any|the? ~1 war|wars|conflict|conflicts`,
    ],
    accept: 'Tariffs will not change that, the ministry said.',
    reject: 'Tariffs will not change in May, the ministry said.',
  },
  {
    name: 'first-the-restrictions',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    threat: true,
    patterns: [
      'only|not ~1 after|once|until|unless|when|if ~2 restrictions|sanctions|curbs|obstacles ~6 lifted|removed|eased|dropped|ended|scrapped',
      'when|once|after|until|if ~2 ports|banks|bank|airlines|rosselkhozbank|payments|insurance|exports ~3 reopened|reconnected|unblocked|freed|unfrozen|relieved|allowed',
    ],
    accept: 'The deal starts only after the restrictions on the bank were lifted.',
    reject: 'The deal starts only after the holidays.',
  },
  {
    name: 'not-one-should-go',
    kind: 'position',
    pole: 'for',
    patterns: [
      'crush|cripple|hammer|bankrupt|strangle|suffocate|collapse ~2 russian_economy|russia_s_economy|putin_s_economy|war_economy',
      'every|each euro|dollar|rouble|ruble|cent|penny denied|lost|less|withheld ~1 to|by|for ~1 <RU>|kremlin|war_machine',
      `will|would|shall|going_to ~1 present|propose|table|adopt|unveil|impose|introduce|announce|slap ~4 sanctions|package_of_sanctions|sanctions_package|package ~1 of? ~1 sanctions?`,
      `not|no|none|never|nothing ~3 restriction|sanction|measure|sanctions|restrictions|measures ~3 should|must|may|can|could|will|would|shall ~1 go|be_lifted|be_eased|be_dropped|be_removed|be_relaxed|be_touched|be_softened|be_loosened|be_withdrawn`,
      `${MEASURES} ~2 must|should|can|could|may|will|would|shall not ~2 go|be_lifted|be_eased|be_dropped|be_removed|be_relaxed|be_softened|be_loosened|be_withdrawn|be_weakened`,
      `${LIFT} ~2 them|${MEASURES} ~3 would|will|could ~3 cost|reward|embolden|encourage|mistake|betrayal|prolong|help|mean|send|be_wrong|harm|hurt|invite|fuel`,
      `nobody|no_one|none|not_one|not_a_single|no_country|no_state|no_member ~5 objected|objects|object|opposed|opposes|vetoed|voted_against ~5 ${MEASURES}`,
      'freeze|freezes|froze|freezing ~1 the assets of|belonging',
      `faulted|criticised|criticized|blamed|chided|slammed|rebuked|blasted|berated|attacked|reproached ~6 failing|refusing|neglecting|delaying|hesitating ~2 to ~2 impose|adopt|pass|introduce|use ~4 ${MEASURES}`,
      `failing|failed|failure|unwillingness|reluctance|refusal to ~2 impose|adopt|introduce|tighten ~3 serious|real|tough|proper|meaningful|single ~2 ${MEASURES}`,
      `time|moment ~1 has|had come to ~1 raise|increase|step_up|tighten|ramp_up|impose|turn_up ~3 ${MEASURES}`,
      `pressure|sanctions ~2 language|thing|argument|only ~2 understands|understand|understood|listens|respects`,
      `the more|tougher|harder|stronger|heavier ~2 ${MEASURES} ~6 sooner|quicker|faster|closer|nearer`,
      `sanctions ~2 would|will|shall|must|should ~1 remain|stay|continue ~1 in_place|in_force|until|as_long|for_as_long|while`,
      'sanctions|restrictions must|should|shall ~1 remain|stay',
      'blacklist|blacklists|blacklisted|blacklisting|sanctioned ~2 rosneft|lukoil|gazprom|rosatom|sberbank|gazprombank|surgutneftegas',
    ],
    accept: 'Not one restriction should go.',
    reject: 'Not one passenger should go.',
  },
  {
    name: 'will-remain',
    kind: 'position',
    pole: 'for',
    side: 'EU',
    patterns: ['sanctions|restrictions will|would ~1 remain|stay'],
    accept: 'The assets would stay blocked and sanctions would remain.',
    reject: 'The assets would stay blocked and the guests would remain.',
  },
  {
    name: 'lifted-if',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `not ~1 veto|block|oppose|stand_in_the_way_of|obstruct ~3 ${MEASURES} ~1 once|if|provided|as_soon_as|after|when|as_long_as|so_long_as`,
      `back|support|lift|approve|accept|agree_to|vote_for ~3 ${MEASURES} ~2 only_if|only_once|only_after|provided|on_condition`,
      `lift|ease|drop|remove|suspend|relax ~1 them|these|it +4 only if|once|when|after`,
      `lift|ease|drop|remove|suspend|relax ~2 ${MEASURES} ~2 only if|once|when|after`,
    ],
    accept: 'We could lift them tomorrow, but only if he signs: the sanctions are a tool.',
    reject: 'We could lift the crate tomorrow.',
  },
];
