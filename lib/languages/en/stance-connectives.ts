import type { ConnectiveRule } from '../../model/grammar/stance-grammar';
import { conditions } from './stance-conditions';

/** "Deal or no deal". */
const BARGAINS =
  'deal|talks|negotiations|truce|ceasefire|peace|agreement|settlement|summit|treaty|sanctions|election|elections|war';

export const connectives: readonly ConnectiveRule[] = [
  { kind: 'contrast', patterns: ['but|however|yet|nevertheless|nonetheless', 'and_yet|but_rather'] },
  {
    kind: 'concession',
    patterns: [
      'although|though|whereas|despite|notwithstanding',
      'even if|though|when|should|were|after|without',
      'regardless_of|irrespective_of whether|if|how|what|who',
      'whether_or_not|no_matter_whether|no_matter_how|with_or_without|come_what_may',
      '=Granted|=Admittedly|=True|=Certainly ,',
      'in_spite_of|regardless_of|no_matter',
      'while',
      'of_course',
      'as if|though',
      `${BARGAINS} or no ${BARGAINS}`,
      `${BARGAINS} or not`,
      'the_more_so|all_the_more|all_the_more_so|more_so|especially|particularly|above_all|not_least|even_more_so if|when|once|should|since|as',
      'however|whatever the|you',
    ],
  },
  ...conditions,
  { kind: 'until', patterns: ['until|till', 'before'] },
  {
    kind: 'time',
    patterns: [
      'until|till|before ~2 january|february|march|april|may|june|july|august|september|october|november|december|2025|2026|2027|2028|monday|tomorrow|spring|summer|autumn|winter|christmas|easter|new_year|year_s_end|the_end_of|noon|midnight|dawn|dusk|summit|weekend|rains|harvest|frost|snow|holidays|anniversary',
      'before the|its|a? ~1 assembly|lawmakers|deputies|press|cameras|crowd|audience|reporters|journalists',
    ],
  },
  {
    kind: 'without',
    patterns: [
      'without|lacking|devoid_of|minus',
      'from_which|where|at_which ~3 is|was|are|were ~1 missing|absent|excluded|unrepresented|not_represented|not_present',
      'that|which excluded|left_out|leaves_out|sidelines|sidelined|bypasses|bypassed|keeps_out|shuts_out',
      'that|which lacks|lack|excludes|ignores|omits',
      'that|which does|do|did|would not include|provide|contain|guarantee|foresee|come_with',
    ],
  },
  {
    kind: 'time',
    patterns: ['when|whenever|once|after|following|amid|since', 'hours|days|weeks|months after|before'],
  },
  {
    kind: 'reason',
    patterns: [
      'because',
      ', so',
      ', for that|this|it|they|he|she|we|such would|will|is|was|were|had|has|could|can',
      'as ~5 requires|require|demands|prescribes|stipulates',
      'and so|therefore|thus|hence',
      'given that|the|his|her|its|their',
      'as_that',
    ],
  },
  { kind: 'time', patterns: ['where|wherever'] },
  { kind: 'purpose', patterns: ['so_that|in_order_that|in_order_to|so_as_to'] },
  {
    kind: 'sequel',
    patterns: [
      ', then|only_then|after_that|afterwards|next',
      ', and then|only_then|after_that|afterwards',
      'and|but only_then|only_after_that|only_afterwards',
      'and then',
      'then|only_then',
    ],
  },
  { kind: 'relative', patterns: ['which|whose|whom', 'who|whoever'] },
  { kind: 'substitute', patterns: ['rather_than|instead_of|in_place_of|as_opposed_to|and_not'] },
  {
    kind: 'participle',
    patterns: [
      ', by',
      'saying|adding|noting|stressing|insisting|arguing|warning|accusing|describing|citing|claiming|explaining|pointing_out|recalling|emphasising|emphasizing|suggesting_that|promising|vowing',
    ],
  },
];

export const emptyConditions: readonly string[] = [
  'if he|she|they|putin|moscow|russia|kyiv|ukraine|zelensky|zelenskyy|you|anyone|someone ~3 serious|sincere|honest|genuinely|really|truly|wants|want|wanted',
  'if one|you|they|anyone|anybody ~2 want|wants|wanted peace|to',
  'without naming|elaborating|specifying|mentioning|explaining|citing|saying|disclosing|offering|giving|hesitation|delay|further|doubt|exception|fail|losing|prejudice|waiting|wasting|strings',
  'without a|an|any|good ~2 reason|justification|cause|grounds|explanation',
  'without ~2 caps|cap|vetoes|veto|ceilings|ceiling|time_limit|end_date|expiry|strings|ifs|conditions|condition|deadline',
  'without ~1 limit|limits|restriction|restrictions|precondition|preconditions',
  'before it_is_too_late|it_was_too_late|things|matters|the_situation',
  'as_long_as|so_long_as <UA>|<EU>|kyiv|it|they|he|she|we|ukrainians ~1 need|needs|needed|want|wants|wanted|ask|asks|asked|wish|wishes|fights|fight|resists|can|exists|exist',
  'as_long_as|so_long_as ~4 war|aggression|invasion|occupation|attacks|bombing|shelling|threat|danger ~2 last|lasts|lasted|continue|continues|continued|goes_on|go_on|persists|exists|remains',
  'as_long_as|so_long_as ~3 hold|holds|held|am|is|was|remain|remains|sit|sits ~1 this|the? office|president|power|premier|minister|governor|chancellor',
  'as_long_as|so_long_as it|he|she|they|we|<UA> ~1 is|are|was|were|remain|remains|stay|stays under fire|attack|siege|threat|occupation|assault',
  'as_long_as ~3 wanted|ask|asks|asked|want|wants|wish|wished|wishes|asked|desired',
  'should ~4 wish|wishes|desire|need_arise',
  'as_long_as ~3 necessary|needed|required|takes|took',
  'as_long_as ~1 had|has|have to',
  'as_soon_as ~2 weather|possible|practicable|feasible|able|convenient',
  'as_long_as there_is|there_are|there_was|there_were still|even? a|an|any|some|one? war|need|threat|danger|hope|something|anything|someone|anyone|people|enemy|occupier|soldier|soldiers',
  'as_long_as there_is|there_are|there_was ~3 will|hope|chance|war|need|threat|danger',
  'if ~3 serious|sincere|genuine',
  'if ~2 mean|means|meant what|it|business',
  'if there is|was|were|be anything|something',
  'if ~4 wish|wishes|wished|desired|so_desire',
  'in_case of ~3 attack|aggression|invasion|war|assault|escalation|violation|breach',
  'if he|putin|the_russian|they ~3 lands|landed|set_foot|sets_foot|visits|visited|travels|travelled|enters|entered|came_to|comes_to|arrives|arrived|steps|turns_up|shows_up',
  'if it|we|he|she|they|kyiv|moscow|<UA>|<RU> ~1 want|wants|wanted ~1 peace|to|a_peace|its',
  'in_the_event of ~3 attack|aggression|invasion|war|assault|escalation',
  'the_day they|it|we|he|she',
  'if_need_be|if_asked|if_invited|if_called_upon|if_requested|if_that_is_what|if_you_like|if_you_will',
  'if ~5 is|are|was|were ~2 to end|be|last|hold|survive|win|prevail|succeed|come|return|stop',
  'if ~3 serious|sincere|honest|earnest',
  'if_not|if_necessary|if_needed|if_required|if_possible|if_any|if_anything|if_only|as_if|what_if|if_so|if_ever',
];

export const impossibleConditions: readonly string[] = [
  'while|so_long_as|as_long_as ~2 putin|zelensky|zelenskyy ~3 president|power|office|charge|kremlin',
  'until|unless|without|before|after|once|when|if ~4 root causes',
  'after|once|when ~6 goals|objectives|aims|tasks ~3 achieved|met|fulfilled|reached|accomplished|attained',
  'until|unless|before ~6 goals|objectives|aims|tasks ~3 achieved|met|fulfilled|reached',
  'until|unless|before ~6 defeat|victory|collapse|annihilat*|destroyed',
  'until|unless|before ~6 capitulat*|surrender*',
  'another president of russia',
];

/** Words after 'but' that turn a yes into a yes under conditions. */
export const reservations: readonly string[] = [
  'nuance|nuances|questions|details|caveats|caveat|reservations|conditions|condition|issues|doubts',
  'must|should|need|needs|has_to|have_to ~3 first|address*|reflect*|includ*|aim|meet|resolv*|solv*|settl*|guarantee*|take_into_account|lead',
  'had|has|have|must|should|need|needs to? ~1 be ~2 prepared|worked_out|agreed|settled|answered|clarified|ironed_out|resolved|guaranteed|verified|comprehensive|clear',
  'lead to ~4 peace|settlement',
  'not ~4 expense|cost|price',
  'not at any price|cost',
  'had|has|have to|must|should|need|needs ~6 first',
  'had|has|have|must|should to? rely|proceed|be_based|build|reflect|rest|show|prove|meet|respect|pay|foot|stop',
  'need|needs|needed|expects|expected|wants|wanted ~5 to follow|join|agree|contribute|come_along|do_the_same|do_more',
  'first ~4 had|has|have|must|should|need|needs',
  'had|has|have to remove|eliminate|address|resolve|lead|solve',
  'starting point',
  'realities',
  'on ~2 basis',
  'first ~1 we|they|need|must',
  'depends on',
  'none|not|never without',
  'only if|when|once|after|with|under|provided',
  'otherwise|or_else',
  'must|should|need|needs|has_to|have_to|had_to ~2 agree|consent|approve|ratify|sign_off|give ~2 consent|assent|blessing|approval|agreement|nod|green_light|go_ahead|word?',
  'must|should|has_to|have_to|had_to ~4 ahead|beforehand|in_advance|upfront',
  'must|should|can|may not ~1 be ~1 used|abused|exploited|misused|turned',
  'it would|will take',
  'only case_by_case|one_by_one',
  'needs|need|needed|requires|required ~3 backing|consent|approval|blessing|mandate',
  'would|will|must|should|can ~1 be? subject_to|depend|hinge',
  'against ~3 alone|only',
];

export const rhetorical: readonly string[] = [
  'why should|would|must',
  'why ~1 prolong|extend|renew|lift|keep|give|send|stop|help|trust|negotiate|talk|sign|accept|hand|wait|let|allow|pay|reward|bother|risk|reopen|return|swap|recognise|recognize|trade|spend|arm|bring|invite|hold|start|end|sit|listen|punish|sacrifice|surrender',
  'who ~1 needs|wants|would_want',
  'why ~1 do we',
  'how can|could|are_we_supposed',
  'who would|needs|will ~1 believe|agree|want|accept',
  'what_kind_of',
  'what does|did|would it mean to',
  'what sense|good|use',
  'what is|was|s the point|sense|use|purpose',
  'how can|could|should one|you|we|they|anyone|anybody',
];

/** How a sentence begins that sets a condition on the one before. */
export const laidOut: readonly string[] = [
  'but|however? the|our|my|his|its|one|there_is|there_are ~2 condition|conditions|precondition|caveat',
  'but|and|however? on|under one|the|this|certain|our condition|conditions',
  'but|however? only if|when|after|once|on|with|where|under|in',
  'but|however? provided|as_long_as|on_condition|subject_to|conditional_on',
  'but|however? first|before_that|for_that|for_this +4 must|need|needs|has_to|have_to|should',
  'but|however? <RU>|<UA>|he|they|it|moscow|kyiv|the_other_side must|needs_to|need_to|has_to|have_to|should ~4 first',
  'this|that|it|everything depends|hinges on|upon',
];

/** Answers that stand without a question, and take back what was said just before. */
export const retorts = {
  yes: [
    'my|our|the|his|her|its|their|moscow_s|kyiv_s|berlin_s answer ~4 is|was|remains|remained ~1 a_clear|a_firm|a_resounding|still? yes',
  ],
  no: [
    'my|our|the|his|her|its|their|moscow_s|kyiv_s|berlin_s answer ~4 is|was|remains|remained ~1 a_clear|a_firm|a_resounding|still? no|never|nyet',
    'we|i|he|she no_longer am|are|is|do|will|can|would',
    'but not under|now|today|amid|during|in_wartime|at_gunpoint|with_bombs|while|in_the_middle',
    'not any_more|anymore',
  ],
};

export const history: readonly string[] = [
  'in 1991|1994|1997|2008|2013|2014|2015|2019',
  'historians|recalled_that|back_in|at_the_time|decades_ago|years_ago',
];
