import type { IssueRule } from '../model/issue';

const WORD = 'guarantees|guarantee|commitments|commitment|pledge|pledges|assurances|obligations';

/** Security promised, ratified or called a danger, in the plain wording of the news. */
export const guaranteesInTheNews: readonly IssueRule[] = [
  {
    name: 'security-pledged',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'agreement|accord|pact|deal|treaty on ~1 security ~1 cooperation|co_operation|commitments|partnership ~3 <UA>',
      'help|assistance|role|part|involvement ~1 with|in ~2 security of ~1 <UA>',
      'involved in ~1 protecting|securing|guarding|defending|the_security_of ~2 <UA>',
      'terms|clause|formula|arrangement ~1 akin|similar|modelled|modeled|comparable|analogous|equivalent ~1 to|on|after ~2 article_5|article_five',
      'protected|defended|covered on|by|under ~2 terms|clause|pledge ~2 akin|similar|modelled|modeled|comparable|equivalent ~2 article_5|article_five',
      'modelled|modeled on ~2 article_5|article_five',
      'protection|protected|cover|insurance|shield ~1 from|against ~2 new|another|renewed|future|further|fresh ~1 attack|attacks|aggression|invasion|assault',
      'defence|defense|mutual|assistance pact|treaty ~3 <UA>?',
      'be|become|act_as|serve_as ~2 guarantor|guarantors|guarantor_state|guarantor_power',
      'defend|defends|defending|protect|help ~1 <UA> ~2 if ~3 attacked|invaded ~1 again',
      `binding|firm|ironclad|iron_clad|defence|defense|security|western ~2 ${WORD} ~2 to|for|towards ~1 <UA>`,
    ],
    accept: 'Rome spoke of a pledge modelled on Article 5.',
    reject: 'Rome spoke of a bridge modelled on the old one.',
  },
  {
    name: 'mere-assurance',
    kind: 'topic',
    pole: 'against',
    patterns: ['mere|vague|political|verbal|paper|oral ~1 assurance|assurances|declaration_of_support'],
    accept: 'He rejected a mere political assurance.',
    reject: 'He rejected a mere formality.',
  },
  {
    name: 'through-congress',
    kind: 'position',
    pole: 'for',
    patterns: [
      'more|stronger|better|firmer than ~1 paper|empty|vague|mere|hollow ~1 promises|promise|words|assurances|guarantees',
      `${WORD} +8 finalised|finalized|practically_ready|fully_agreed|worked_out|signed_off`,
      `${WORD}|they|treaty|document ~3 must|should|has_to|have_to|needs_to|need_to ~2 be ~2 ratified|approved|passed|put_to_a_vote|voted_on|confirmed|backed ~3 congress|senate|parliament|parliaments`,
      'they|guarantees|these ~1 should|must|have_to|need_to ~1 be +12 ratified ~2 by ~3 congress|senate|parliament|parliaments',
      `if ~1 congress|senate|parliament ratifies|approves|passes ~1 it|them +4 guarantee`,
      'a|be guarantee +14 this_time ~3 law',
    ],
    accept: 'They must be put to a vote in the US Congress.',
    reject: 'They must be put to a test in the US market.',
  },
  {
    name: 'road-to-the-next-war',
    kind: 'position',
    pole: 'against',
    patterns: [
      'not|never ~1 be|become|act_as|serve_as ~1 its|their|a|the|ukraine_s|kyiv_s guarantor|guarantors',
      'not|never guarantee ~1 <UA> s ~1 security|safety|borders',
      `${WORD} ~6 road|path|recipe|ticket ~1 to|for ~2 war|third_world_war|escalation|disaster|conflict`,
    ],
    accept: 'Such commitments are a road to a new war.',
    reject: 'Such commitments are a road to a new town.',
  },
  {
    name: 'safety-of-other-things',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'guarantee|guarantees ~4 safe|secure|free ~1 entry|passage|exit|return|conduct|access ~3',
      'discussion|discussions|talk|debate|conversation ~1 of|on|about ~5 security? guarantees|guarantee',
      'guarantee|guarantees|guarantor of ~1 peace|stability|success|freedom',
      'central_bank|ecb|bank|commission ~8 backstop|guarantee|guarantees',
      'guarantee|guarantees ~2 from|by ~3 member|eu states|countries|capitals|state',
    ],
    accept: "He would guarantee the leader's safe entry.",
    reject: 'He would guarantee the security of Ukraine.',
  },
];
