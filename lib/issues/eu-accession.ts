import type { Issue } from '../model/issue';

export const euAccession: Issue = {
  id: 'eu-accession',
  label: 'EU accession',
  proposition: 'Ukraine should join the European Union.',
  supportMeans: 'Backs candidate status, opening of clusters, accession or a date.',
  opposeMeans: 'Blocks or rejects membership or a fast track.',
  rules: {
    en: {
      twins: ['moldova|georgia|serbia|albania|montenegro|macedonia|bosnia|kosovo|turkey|balkans'],
      vetoes: [
        'enlargement report|package',
        'moldova|georgia|georgian|serbia|serbian|albania|montenegro|macedonia|bosnia|turkey_s|western_balkans|kosovo ~4 accession|membership|join|joining|candidate|negotiations',
        'brexit|rejoin',
      ],
      rules: [
        {
          name: 'membership',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'eu|union|european_union|brussels|bloc|european ~3 membership|accession|candidacy|candidate_status|integration|perspective|enlargement|path|future|aspirations|bid|family|dream',
            'membership|accession|admission|entry|candidacy|joining|integration ~4 eu|union|european_union|bloc',
            '<UA> ~3 candidacy|candidate_status|european_integration|european_perspective|eu_membership',
            'candidate|member status|state|country ~3 ukraine|kyiv',
            'candidate_status|enlargement|accession_talks|accession_negotiations|accession_process|negotiating_clusters|clusters|first_cluster|cluster|chapters|fast_track_accession|reverse_enlargement|associate_membership',
            'immediate admission',
            'european path|perspective|future|dream|choice|family|integration',
          ],
          accept: 'He backed EU membership.',
          reject: 'The union of miners met.',
        },
        {
          name: 'join',
          kind: 'topic',
          pole: 'for',
          granted: true,
          patterns: [
            'join|joins|joining|joined|enter|entering|accede|acceding|admit|admitting|belong|belongs|welcome|welcoming|become|becoming|part|member ~5 eu|european_union|union|european_family',
            'open|opening|start|starting negotiations|talks with ~1 ukraine ~1 moldova?',
            'open|opening|start|starting|launch ~4 cluster|clusters|accession|chapters',
            '<UA> ~4 in|into the? eu|union|european_union',
            'belongs|belong|one_of_us ~4 european|family|with_us',
            'member ~4 by 2027|2028|2029|2030',
          ],
          accept: 'The country will join the EU by 2030.',
          reject: 'The kids joined a club.',
        },
        {
          name: 'not-ready',
          kind: 'position',
          pole: 'against',
          patterns: [
            'mandate against ~6 membership|accession|eu|ukraine',
            'not|far_from ~2 ready for? membership|accession|to_join',
            'membership|accession|ukraine_in_the_eu ~8 ruin*|destroy*|bring_war|war_into|import_war|bankrupt*|flood',
            'privileged_partnership|special_status_instead',
            'reforms_first|no_shortcuts|no_shortcut|no_fast_track|no_fast_lane',
          ],
          accept: 'The country is not ready for membership.',
          reject: 'Dinner is not ready.',
        },
        {
          name: 'nothing-against',
          kind: 'position',
          pole: 'for',
          strength: 'hedged',
          patterns: [
            'nothing|no_objection|no_objections|not|never ~2 against|to|opposed|opposed_to ~5 eu|european_union',
            'eu|european_union ~6 sovereign_right|sovereign_choice|sovereign_decision|its_right|own_business',
            'belongs|belong|at_home|part_of ~3 european|eu|union ~1 family|us',
            'merit_based|on_its_merits|deserves_to_join',
          ],
          accept: 'We have nothing against the European Union.',
          reject: 'They have nothing to eat.',
        },
      ],
    },
  },
};
