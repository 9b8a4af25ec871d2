import type { IssueRule } from '../model/issue';

/** Guarantees as paper, napkin, teeth and backstop, and guarantees of other things. */
export const guaranteesOnPaper: readonly IssueRule[] = [
  {
    name: 'more-than-paper',
    kind: 'position',
    pole: 'for',
    patterns: [
      'know|clarity|clear_answer|answer|certainty ~3 what ~1 america|us|allies|partners|west|washington|europe ~1 will|would do ~1 if|when ~2 russia|putin|he|moscow ~1 comes|attacks|invades|strikes|returns ~1 again|back?',
      'only|just america_s|washington_s|us|american|trump_s ~1 signature|approval|word|go_ahead ~3 missing|lacking|needed|awaited',
      'promise|promises|pledge|pledges|assurances|memorandum|guarantees ~4 napkin|worth_nothing|worthless|not_enough|no_more_than_paper|scrap_of_paper|worth_no_more|no_good|hot_air|toothless|never_again|not_worth',
      'without ~2 teeth|muscle|american_muscle|american_backing|us_backing|force_behind_it ~3 promise|pledge|guarantee|guarantees|paper|assurance',
      'something|anything|guarantees|protection|shield|commitment ~2 sturdier|stronger|firmer|more|better|harder|more_solid than ~3 budapest|paper|words|memorandum|promises',
      'no|not|never|nobody_wants|avoid ~3 second|new|another|repeat budapest|budapest_memorandum',
      'repeat|rerun|replay|repetition|version of ~3 budapest',
      'american|us|washington_s|usa ~1 backstop|security_backstop|safety_net|umbrella|shield ~5 vital|essential|crucial|indispensable|needed|necessary|key|must|decisive|only_way',
      'count|counts|counting|rely|relies|relying|depend|depends on ~2 american|us|backstop|america ~3 backstop|america|backing|guarantee|guarantees',
      'pledge|pledges|commitments|guarantees|guarantee ~3 put|go|goes|sent|submitted|approved|ratified|voted_on|backed ~2 to|before|by|through ~2 senate|congress|parliaments|legislatures ~2 ratification|approval|vote',
      'security ~1 commitments|guarantees|pact|document|agreement ~4 ready|hundred_per_cent|one_hundred_percent|ready_to_sign|ready_for_signing|awaiting_signature|finalised|finalized|settled|completed',
      'collective ~1 defence|defense clause|mechanism|pledge|formula ~4 modelled|modeled|article|like|similar|for ~4',
      'similar|equivalent|akin|comparable|close|modelled|modeled|along_the_lines to|on|of? ~2 nato_s? ~1 article ~1 5|five +8 biggest|breakthrough|big|welcome|good|historic|game_changing|important|right',
    ],
    accept: 'Promises on a napkin were worth nothing.',
    reject: 'Drawings on a napkin were sold.',
  },
  {
    name: 'behind-our-back',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'guarantees|pledges|assurances|security_issues|protection ~4 behind ~2 russia_s|moscow_s|our|its back',
      'guarantees|security_issues|security_questions|assurances ~6 without|bypassing|leave_out|leaving_out|excluding|ignoring ~2 <RU> ~8 road_to_nowhere|path_to_nowhere|roof|utopia|leads_nowhere|lead_nowhere|will_not_work|nothing|pointless|meaningless|impossible|futile|nowhere',
    ],
    accept: "Guarantees drawn up behind Russia's back are no use.",
    reject: 'Guarantees for the buyers are no use.',
  },
  {
    name: 'guarantees-of-other-things',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'slovakia|slovak|hungary|hungarian|belgium|belgian|euroclear|bratislava|budapest|moscow|russia ~1 itself? gets|got|get|given|receives|received|needs|needed|wants|wanted|demands|demanded|seeks|sought|obtains|secures|asked_for ~3 assurances|guarantees|guarantee',
      'guarantee|guarantees|assurances ~2 from|by|of ~2 russians|russia|moscow|capitals|member_states|every_capital|eu_partners',
      'guarantee|guarantees|assurances ~4 captain|captains|sail|ships|vessels|shipping|safe_passage|navigation|insurers|exporters|grain|fertiliser|investors|gas|supply|lenders|loan|bonds',
      'hungary|slovakia|belgium|budapest|bratislava ~5 not|nor|never guarantee|guarantees',
    ],
    accept: 'Slovakia wants guarantees on its gas.',
    reject: 'Kyiv wants guarantees that bind.',
  },
];
