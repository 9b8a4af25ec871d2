import type { Issue } from '../model/issue';

export const ukraineElections: Issue = {
  id: 'ukraine-elections',
  label: 'Elections in Ukraine',
  proposition: 'Ukraine should hold elections as part of (or before) a settlement.',
  supportMeans: "Demands or urges elections, or doubts Zelensky's legitimacy for lack of them.",
  opposeMeans: 'Rejects elections under martial law or as a condition.',
  rules: {
    en: {
      vetoes: [
        'american|us|u.s.|russian|german|french|hungarian|polish|european|georgian|moldovan|local|midterm|romanian ~1 election|elections|vote|poll',
        'election|elections in russia|america|the_united_states|germany|hungary|moldova|georgia|poland|romania|france',
        'consultative vote',
        'vote|voted|votes in|of ~2 congress|senate|parliament|assembly|house|bundestag',
        'won|win|lost|lose|before|since|after ~2 election|elections',
      ],
      rules: [
        {
          name: 'elections',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'election|elections|presidential_election|presidential_elections|wartime_elections|ballot|polls',
            'hold|holding|held|organise|organize|conduct|schedule|call ~3 vote|election|elections|poll|referendum',
            'wartime vote|election|elections',
            'vote during|amid|under|in ~1 war|wartime|martial_law',
            'go to the polls',
            'change of power|government|leadership in kyiv|kiev|ukraine',
            'temporary|transitional|interim|external|un_run|un_led ~3 administration|governance|government',
            'vote ~4 held',
            'legal framework for ~2 elections|vote',
          ],
          accept: 'The country should hold elections.',
          reject: 'The elective course is full.',
        },
        {
          name: 'legitimacy-lost',
          kind: 'position',
          pole: 'for',
          patterns: [
            'zelensky|zelenskyy|he|his|kyiv|president|regime|authorities|leadership ~5 illegitimate|legitimacy_expired|lost_legitimacy|not_legitimate|no_longer_legitimate|lost_his_legitimacy|expired|lost_its_legitimacy',
            'legitimacy ~4 expired|lost|question|questionable|doubt|run_out|gone|problem|problems',
            'mandate|term ~5 expired|ended|ran_out|run_out|over',
            'dictator without elections',
            'illegitimate president|leader|regime|head|authorities|government',
            'sign|signing|signed ~6 legitimate ~1 leader|president|authorities|government',
            'afraid|refuses|refuse|scared ~3 elections',
          ],
          accept: 'His mandate has expired.',
          reject: 'The milk had expired.',
        },
        {
          name: 'impossible-under-law',
          kind: 'position',
          pole: 'against',
          patterns: [
            'elections|election|vote ~8 impossible|cannot|banned|forbidden|prohibited|not_allowed|not_possible|not_the_time|no_time|irresponsible',
            'martial law ~8 no|not|cannot|forbid*|prohibit*|ban*|impossible ~3 elections?|vote?',
            'not|no|wrong ~2 time for ~2 elections|election|vote',
            'who will vote|how_will_soldiers',
          ],
          accept: 'Under martial law elections are forbidden.',
          reject: 'Parking is forbidden here.',
        },
        {
          name: 'stepping-down',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'legitima*',
            'step_down|stepping_down|resign|resigning|leave_office|leaving_office',
            'martial law',
            'referendum',
            'the vote',
          ],
          accept: 'He was asked about stepping down.',
          reject: 'Mind the step.',
        },
      ],
    },
  },
};
