import type { Issue } from '../model/issue';

export const securityGuarantees: Issue = {
  id: 'security-guarantees',
  label: 'Security guarantees',
  proposition: 'Ukraine should get binding security guarantees.',
  supportMeans: 'Offers, demands or endorses binding guarantees for Ukraine.',
  opposeMeans: 'Rejects guarantees, or refuses to be a guarantor.',
  rules: {
    en: {
      vetoes: [
        'guarantees|guarantee ~3 exports|export|ships|shipping|minority|rights|workers|navigation',
        'backstop ~2 loan|loans|debt',
        'guarantee|guarantees ~8 never|not|no ~2 join|enter|expand|admit|become|be|membership',
        'loan|bank|deposit|credit|export guarantee|guarantees',
        'guarantee|guarantees of|for|on ~1 loan|debt|deposits|payment',
      ],
      rules: [
        {
          name: 'guarantees',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'guarantee|guarantees|guarantors|guarantor',
            'security|robust|binding|credible|reliable|ironclad|strong|real|clear|solid|legal|legally_binding guarantee|guarantees|assurance|assurances|commitment|commitments|protection|protections|pact',
            'protection|protections|commitment|commitments ~3 modelled|modeled|similar|akin|based|like ~2 article',
            'article_5_like|article_5_type|article_five_style|article_5_style|nato_like|nato_style ~2 guarantees|guarantee|protection|commitment|commitments|protections',
            'article 5|five like|style|type|for',
            'backstop|security_agreement|mutual_defence|mutual_defense|security_pact|security_arrangements|security_framework',
            'coalition of the willing',
          ],
          accept: 'Kyiv needs binding guarantees.',
          reject: 'The seller gave a discount.',
        },
        {
          name: 'deter',
          kind: 'position',
          pole: 'for',
          patterns: [
            'guarantee|guarantees ~10 russia|moscow|putin|aggressor ~4 not|never ~3 again|return|back|repeat*|dare',
            'without ~2 guarantees|guarantee ~4 russia|putin|moscow|war|aggressor|enemy|they ~4 strike|attack|return|again|back|invade|come',
            'guarantee|guarantees|ensure|ensures|ensuring|make_sure ~4 russia|moscow|putin|aggression|war|attack|invasion ~4 not|never ~3 again|return|back|repeat*|come',
            'steel_porcupine|porcupine_strategy',
            'guarantees without ~3 america|the_united_states|washington|us|backstop ~6 not|no|worth|worthless|nothing|empty|words|paper',
            'guarantees ~2 ready|prepared|in_place|agreed',
          ],
          accept: 'We must make sure that Russia will never attack again.',
          reject: 'He made sure that the door was shut.',
        },
        {
          name: 'prevent-attack',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'deter|deterring|prevent|preventing|rule_out|stop ~3 future|new|another|renewed|further|repeat ~2 aggression|invasion|attack|attacks|war',
            'protection|security after|following a|the? peace|ceasefire|deal',
          ],
          accept: 'The force would deter future aggression.',
          reject: 'Fences deter deer.',
        },
        {
          name: 'guarantees-with-russia',
          kind: 'position',
          pole: 'for',
          conditional: true,
          patterns: [
            'guarantees|guarantee|arrangements ~8 without <RU>|the_<RU>|us|its_participation',
            'guarantees|guarantee ~6 exclude|excludes|excluding|leave_out|leaves_out|leaving_out|ignore|ignores <RU>|us',
            'guarantees|guarantee ~6 for both|russia_and|all_sides|moscow_too',
          ],
          accept: 'Guarantees without Russia are worth nothing.',
          reject: 'The guarantees are binding.',
        },
        {
          name: 'guarantees-without-us',
          kind: 'position',
          pole: 'against',
          patterns: [
            'guarantees|guarantee|assurances +8 aimed_at_containing|plainly_aimed|directed_against|aimed_against|one_sided|unacceptable_to',
            'not|never ~1 be|act|become|serve_as a? guarantor',
          ],
          accept: 'The guarantees are aimed at containing Russia.',
          reject: 'The guarantees were printed on thick paper.',
        },
        {
          name: 'underwrite',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'underwrite|underwriting|safeguard|safeguarding|vouch_for|stand_behind ~3 <UA> ~2 security|safety|sovereignty|defence',
            'guarantee|guaranteeing ~1 <UA> ~2 security|safety',
          ],
          accept: 'They agreed to underwrite the security of Ukraine and Ukrainian security alike.',
          reject: 'They agreed to underwrite the loan.',
        },
      ],
    },
  },
};
