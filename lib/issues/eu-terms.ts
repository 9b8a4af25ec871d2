import type { IssueRule } from '../model/issue';
import { UNION } from './union-words';

const TERMS =
  'reform|reforms|criteria|pace|conditions|standards|corruption|anti_corruption|copenhagen|rule_of_law|independence|judges|benchmarks|minority|minorities|oligarchs|negotiations|chapters|progress';

const BINDS = 'dependent|conditional|contingent|subject|depends|depended|hinges|hinged';

const GATE = 'accession|membership|entry|chapters|clusters|cluster|candidacy|enlargement';

/** Accession on terms, dates and objections, in further wordings. */
export const euTerms: readonly IssueRule[] = [
  {
    name: 'seat-among-the-27',
    kind: 'topic',
    pole: 'for',
    granted: true,
    patterns: [
      'seat|place|chair ~1 among|amongst|at ~2 twenty_seven|27|twenty_eight',
      'open|opening|start|starting|begin|beginning|launch|launching ~1 negotiations|talks ~2 on|about|for ~1 membership|accession|entry ~2 with? <UA>?',
      '<UA> ~2 be|being given|offered|granted|promised ~2 date|target_date|timetable|fast_track|perspective',
      'approval|blessing|assent|consent ~1 of|to|for ~2 <UA> s? ~2 accession|entry|membership',
    ],
    accept: 'They backed the bid for a seat among the twenty-seven.',
    reject: 'They backed the bid for a seat among the guests.',
  },
  {
    name: 'accession-by-date',
    kind: 'topic',
    pole: 'for',
    side: 'EU',
    yieldsTo: 'nato-membership',
    granted: true,
    patterns: [
      'accession|membership|entry ~1 in|by|before|as_early_as|already_in ~2 2026|2027|2028|2029|2030|2031|2032|2035|january|this_decade|next_year',
    ],
    accept: 'He thinks accession in January 2027 impossible.',
    reject: 'He thinks rain in January 2027 impossible.',
  },
  {
    name: 'we-want-them-in',
    kind: 'position',
    pole: 'for',
    side: 'EU',
    yieldsTo: 'nato-membership',
    patterns: [
      'we|i ~2 want|need ~1 <UA> in|inside|with_us|on_board|among_us|at_our_table',
      'want|wants|wish|wishes ~1 it|<UA> to ~1 be|become ~1 a|full? ~1 member',
      'clusters|cluster|chapters ~1 can|could|should|must|may ~1 be opened|unblocked|unlocked ~3 before|by|this|now|soon|at_once|without|together|simultaneously|immediately|today',
      'clusters|cluster ~2 ready ~1 to|for ~1 be? ~1 opened|opening',
      'accession|membership|enlargement|entry ~3 is|was|lies ~1 in ~3 interest|interests',
      'date ~4 by_which|when|on_which|for ~2 <UA> ~1 becomes|become|joins|to_join|enters',
      'veto|unanimity ~5 accession|enlargement ~3 ought_to|should|must|has_to|needs_to ~1 be? ~1 scrapped|abolished|dropped|go|lifted|bypassed|overcome',
      'patience ~1 with ~5 blockade|veto|blocking|obstruction|obstructing|stalling ~5 cluster|clusters|accession|chapters|<UA>',
      'lost|wasted ~1 year|years|months|time ~8 chapters|clusters|accession|membership',
    ],
    accept: 'We want Ukraine in.',
    reject: 'We want Ukraine to win.',
  },
  {
    name: 'no-objection',
    kind: 'position',
    pole: 'for',
    strength: 'hedged',
    patterns: [
      `raise|raises|raised|raising|have|has|had|see|sees|voice no ~1 objection|objections|quarrel|reservation|reservations|problem ~1 to|with|about|against ~5 ${UNION}|accession`,
      `no objection|objections|quarrel ~1 to|with|about|against ~5 ${UNION}|accession`,
    ],
    accept: 'He would raise no objection to its entry into the Union.',
    reject: 'He would raise no objection to its entry into the hall.',
  },
  {
    name: 'a-lesser-place',
    kind: 'position',
    pole: 'against',
    patterns: [
      `partnership ~4 instead_of|rather_than|in_place_of|in_lieu_of|not ~3 place|seat|entry|membership|accession ~4 ${UNION}?`,
      `its|our|his|their|hungary_s|budapest_s rejection|refusal ~1 of|to ~3 <UA> s? ~1 accession|membership|entry`,
      `fast_track|accelerated|quick|early|swift|immediate|speedy|express ~2 entry|accession|membership|admission ~4 is|was|remains ~1 out_of_the_question|impossible|unthinkable|unrealistic|illusory|not_possible|not_realistic|excluded|ruled_out|off_the_table`,
      `refuse|refuses|refused|declined|declines ~1 to ~1 sign|countersign|ratify|approve|initial ~3 protocol|treaty|agreement ~4 accession|entry|membership`,
      `rush|rushing|rushed|force|forcing|squeeze|squeezing|ram|ramming|smuggle ~1 <UA> ~2 into ~1 ${UNION}`,
      'against any ~1 fast_track|fast_lane|short_cut|shortcut|discount|discounts',
      'no union|eu +1 no|nor',
    ],
    accept: 'He offered a strategic partnership instead of a place in the Union.',
    reject: 'He offered a strategic partnership with the port.',
  },
  {
    name: 'in-when-reformed',
    kind: 'position',
    pole: 'for',
    yieldsTo: 'nato-membership',
    conditional: true,
    patterns: [
      `take|takes|taken ~2 years|decades|generations ~4 <UA> ~3 join|enter|accede ~3 ${UNION}`,
      `<UA>|it ~1 can|could|may|might|will join|enter|accede ~8 if|provided|once|as_long_as|so_long_as|when ~8 ${TERMS}`,
      `enter|join|accede|admitted|membership|accession ~2 only ~1 after|once|when|if ~6 ${TERMS}`,
      `vote|back|support|accept|approve ~3 accession|membership|entry ~2 after|once|when|only|provided ~8 ${TERMS}`,
      `approval|assent|consent|yes|support|vote|backing|agreement ~1 of|to|for ~6 ${GATE} ~3 ${BINDS} ~1 on|upon|to`,
    ],
    accept: 'Ukraine could join before 2030 if it kept up the pace of reform.',
    reject: 'Ukraine could join before 2030.',
  },
  {
    name: 'before-it-can-enter',
    kind: 'position',
    pole: 'for',
    conditional: true,
    side: 'EU',
    yieldsTo: 'nato-membership',
    patterns: [
      'not|never ~1 back|support|agree_to|accept|approve|vote_for ~2 <UA>? s? ~1 accession|membership|entry ~1 until|unless|before|without',
      'before|until ~1 <UA>|it ~1 can|could|may|is_allowed_to ~1 enter|join|accede|come_in|become|be_admitted',
    ],
    accept: 'He insists on a long transition before Ukraine can enter.',
    reject: 'He insists on a long transition before Ukraine can rest.',
  },
  {
    name: 'about-the-procedure',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'questionnaires|questionnaire|citizens|voters|pollsters ~5 about|on|over ~2 <UA> s? ~1 accession|membership|entry',
      'procedure|procedures|rules|mechanics for|of|on ~2 opening|closing|open ~3 clusters|chapters|accession|cluster',
    ],
    accept: 'It sent out questionnaires about Ukraine’s accession.',
    reject: 'It sent out invitations.',
  },
];
