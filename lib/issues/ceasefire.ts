import type { Issue } from '../model/issue';

export const ceasefire: Issue = {
  id: 'ceasefire',
  label: 'Ceasefire',
  proposition: 'There should be a ceasefire or truce now.',
  supportMeans: 'Calls for, accepts or declares a halt to fighting without prior conditions.',
  opposeMeans: 'Rejects a truce, or puts it off behind a full settlement or the removal of "root causes".',
  rules: {
    en: {
      vetoes: [
        'energy|energetic|air|maritime|naval|black_sea truce|ceasefire',
        'israel|hamas|gaza|hezbollah|thai|cambodia* ~6 truce|ceasefire',
      ],
      rules: [
        {
          name: 'ceasefire',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'silence at|on|along ~1 front|frontline|frontlines|line',
            'ceasefire|ceasefires|cease_fire|cease_fires|truce|truces|armistice|cessation of? hostilities?',
            'cessation|halt|end|pause|break ~1 of|to|in ~2 hostilities|fighting|shooting|combat|firing|bloodshed',
            'hostilities|fighting|guns|shooting|shelling|killing|killings|bloodshed ~3 cease|stop|stopped|halted|silent|suspended|fall_silent',
            'minsk 3|iii|three|4',
            'extend|extending|prolong the? silence',
          ],
          accept: 'They called for a 30-day ceasefire.',
          reject: 'They fired at the bridge.',
        },
        {
          name: 'freeze',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'frozen conflict|war|front',
            'freeze|freezing|freezes|frozen ~3 conflict|war|front|lines|line|fighting|hostilities|situation',
            'stop|stopping|stay|stand|remain where they|we|you|it are|stand|stay|is',
            'conflict|war|front|line|lines ~2 frozen|freeze',
          ],
          accept: 'Freezing the conflict would help nobody.',
          reject: 'It was freezing in the trenches.',
        },
        {
          name: 'stop-fighting',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'stop|stops|stopping|halt|halting|end|ending|cease ~1 the|this|all? bloodshed|slaughter|carnage|bloodletting',
            'halt|halts|halting|stop|stops|stopping|pause|suspend|suspending|end|cease ~2 offensive|advance|offensives|military_operations|combat_operations',
            'stop|stops|stopping|halt|halting|cease|ceasing|end|ending|suspend|suspending ~2 fighting|shooting|hostilities|fire|firing|shelling|killing|military_action|combat',
            'lay|laying|put down their|its|the? arms|weapons',
            'silence|silencing the guns|weapons',
            'hold_fire|hold_their_fire|cease_firing',
          ],
          accept: 'Stop the fighting, he wrote.',
          reject: 'The fighting went on at night.',
        },
        {
          name: 'time-to-rearm',
          kind: 'position',
          pole: 'against',
          patterns: [
            'truce|ceasefire|pause|halt|cease_fire ~8 let|allow|allows|help|helps|enable|enables|give|gives|permit|permits ~2 <UA>|<RU>|them|him|his|enemy|aggressor|army ~4 mobilise|mobilize|mobilisation|recruit|rest|recover|arm|strengthen|prepare|dig|build_up|reinforce|return|strike|attack|stockpile',
            'truce|ceasefire|pause|halt ~6 trap|trick|ploy|delusion|illusion|meaningless|pointless',
            'truce|ceasefire ~1 what_for|why +6 dig|trenches|rest|recover|refill',
            'truce|ceasefire|pause|break|halt|it|armistice|this|that ~6 rearm|regroup|breather|respite|breathing_space|replenish|reconstitute|recover_strength|buy_time|prepare_a_new|new_attack|new_offensive',
            'rearm|regroup|breather|respite|breathing_space|breathing_room ~6 truce|ceasefire|pause|armistice',
            'minsk +16 buy|gain|win|bought|gained time',
            'there|will|would be? no minsk',
          ],
          accept: 'A truce would only let them regroup.',
          reject: 'The brigade withdrew to regroup.',
        },
        {
          name: 'first-ceasefire',
          kind: 'position',
          pole: 'for',
          patterns: [
            'both|two|warring? sides|parties ~2 need|needed|must|should|have_to|has_to ~2 stop|cease|halt ~1 shooting|fighting|firing|killing|fire',
            'no|not|any ~2 reason|reasons|grounds|excuse ~3 put_off|delay|postpone|refuse|reject|wait ~3 ceasefire|truce',
            'first|firstly ~2 ceasefire|truce',
            'ceasefire|truce first|comes_first',
          ],
          accept: 'First a truce, and then we can talk.',
          reject: 'First we eat, then we talk.',
        },
        {
          name: 'after-settlement',
          kind: 'position',
          pole: 'against',
          patterns: [
            'no ceasefire|truce ~2 until|before|without ~6 settled|settlement|resolved|root_causes|demands|conditions|peace',
            'peace|settlement|treaty ~3 not|rather_than|instead_of ~3 truce|ceasefire|pause',
            'not ~4 ceasefire|truce|freeze|pause ~4 but ~3 peace|settlement',
          ],
          accept: 'We want peace, a lasting treaty rather than a truce.',
          reject: 'He wants a truce before winter.',
        },
      ],
    },
  },
};
