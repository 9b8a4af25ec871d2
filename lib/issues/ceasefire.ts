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
            'no|not|any ~2 reason|reasons|grounds|excuse ~3 put_off|delay|postpone|refuse|reject|wait ~3 ceasefire|truce',
            'first|firstly ~2 ceasefire|truce',
            'ceasefire|truce first|comes_first',
          ],
          accept: 'First a truce, and then we can talk.',
          reject: 'First we eat, then we talk.',
        },
      ],
    },
  },
};
