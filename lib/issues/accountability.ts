import type { Issue } from '../model/issue';
import { accountabilityBill } from './accountability-bill';
import { accountabilityDock } from './accountability-dock';
import { accountabilityNames } from './accountability-names';
import { accountabilityNews } from './accountability-news';
import { accountabilityPleas } from './accountability-pleas';
import { accountabilityPositions } from './accountability-positions';
import { accountabilityVows } from './accountability-vows';
import { CRIMES } from './words';

export const accountability: Issue = {
  id: 'accountability',
  label: 'Accountability for war crimes',
  proposition: 'War crimes and the crime of aggression should be prosecuted.',
  supportMeans: 'Calls for, joins or defends courts, warrants, a tribunal, investigation.',
  opposeMeans: 'Rejects the courts or warrants, offers amnesty, or shields suspects.',
  rules: {
    en: {
      vetoes: [
        'summit|summits ~4 hague',
        'crimean_tatars|holodomor|katyn|volhynia|srebrenica|sarajevo|bosnia|bosnian|rwanda',
        'assets|reserves|euroclear|loan ~12 court|courts|lawsuit|lawsuits',
        'court ~8 assets|reserves|euroclear|loan',
        'pay for ~3 bargain|deal|reconstruction|weapons|energy|gas|oil',
        'azov ~12 tried|bars|trial|punished',
        'kursk ~8 trial|tried|punished',
        'put to ~2 vote',
        'hague summit',
        'the_hague ~6 government|cabinet|entry|accession|membership|conference|peace_talks',
        'suspect|suspects ~3 blast|explosion|sabotage|arson|spying|railway',
        'clinical|drug|vaccine|medical trial|trials',

        'netanyahu|gaza|israel|israeli|sudan|myanmar|duterte ~6 icc|warrant|court|tribunal',
        'kursk|donbas ~3 genocide',
        'genocide ~3 kursk|donbas|donbass|russians|russian_speakers',
        '<UA>|kiev_regime|kyiv_regime had|has|have|is|was|were|s|been ~1 committed|committing|guilty',
        'crimes|genocide|atrocities of|by ~2 <UA>|kiev_regime|kyiv_regime|azov',
        'nord_stream|pipeline|plane_crash|airliner|helicopter|explosion ~8 inquiry|investigation|probe',
        'inquiry|investigation|probe ~6 nord_stream|pipeline|plane|crash|airliner|explosion',
        'calling|branding|labelling ~3 war_criminal|war_criminals|criminal|genocide',
        'accountability ~3 sanctions|circumvention|budget|spending',
        'survive|survives|hold_up|stand_up|survived ~5 in court',
        'witch_hunt|extremism|treason|espionage|spying',
        'supreme|constitutional|appeal|appeals|district|city|moscow|rostov|arbitration|high|federal|basmanny|military|russian|local|kyiv ~1 court',
        'corruption|anti_corruption|bribery|embezzlement',
      ],
      rules: [
        {
          name: 'justice',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'warrant|warrants ~6 stands|stand|stood|valid|executed|enforced',
            'tribunal|special_tribunal|icc|international_criminal_court|arrest_warrant|arrest_warrants|warrant|warrants|nuremberg|rome_statute|register_of_damage|claims_commission|war_crimes_court|joint_investigation',
            'in|to|at|before|on|from|into the_hague',
            'hague court|tribunal|prosecutors|judges|prosecutor|dock|cell|warrant',
            'accountability|war_crimes_trial|prosecution|prosecutions',
            'justice for ~3 victims|crimes|bucha|ukraine|war|aggression',
            'investigation|investigations|investigate|investigating ~6 bucha|war_crimes|crimes|atrocities|massacre|genocide',
            'arrest|arresting|arrested|detain|detaining ~4 putin|him',
            'independent|international|impartial|thorough|full ~1 inquiry|investigation|probe',
            'criminal responsib*|liab*',
            `responsibility for ~2 ${CRIMES}`,
          ],
          accept: 'They set up a special tribunal.',
          reject: 'The warden locked the gate.',
        },
        {
          name: 'prosecute',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'put|putting|stand|stands|appear|hauled|bring|brought ~3 before|in ~3 court|tribunal|judges|dock',
            'stand|stands|face|faces trial',
            'trying|prosecuting|judging ~2 leaders|leader|president|head|commanders',
            'no impunity',
            'hold|held|holding ~4 responsible',
            'collect*|gather*|preserv*|document* ~4 evidence|crimes|atrocities',
            'evidence ~6 collected|gathered|preserved',
            'prosecute|prosecutes|prosecuted|prosecuting|pursue|pursuing|punish|punished|punishing|try|convict|convicted|bring|brought|hold|held|holding|answer|face|charge|charged ~6 accountable|justice|crimes|criminals|perpetrators|court|account|dock|trial',
            'perpetrators|criminals|those_responsible|guilty|murderers|executioners|torturers ~6 punished|prosecuted|tried|justice|accountable|answer|pay|found|convicted|account',
            'held_accountable|hold_accountable|held_to_account|brought_to_justice|face_justice',
            `answer|answers|pay for ~4 ${CRIMES}|dead|deaths|deeds|bombing|killing`,
            'execution|executions|killing|killings|torture ~4 investigated|prosecuted|punished',
          ],
          accept: 'Those who gave the orders must be brought to justice.',
          reject: 'The jury ate lunch.',
        },
        {
          name: 'crimes-topic',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'war crimes|crime',
            'crimes against humanity',
            'crime of aggression',
            'bucha|atrocities|genocide|perpetrators',
          ],
          accept: 'The reports on Bucha were read out.',
          reject: 'The report on wheat was read out.',
        },
        {
          name: 'impunity',
          kind: 'topic',
          pole: 'against',
          granted: true,
          patterns: [
            `impunity|amnesty|amnesties|immunity|pardon|pardons for ~3 ${CRIMES}|criminals|killers|murderers|perpetrators|putin`,
            'impunity|amnesty|amnesties|immunity_from_prosecution',
            `${CRIMES}|criminals|killers|perpetrators|murderers ~8 unpunished`,
          ],
          accept: 'There can be no impunity.',
          reject: 'The puppy was forgiven.',
        },
        ...accountabilityNames,
        ...accountabilityPositions,
        ...accountabilityVows,
        ...accountabilityDock,
        ...accountabilityPleas,
        ...accountabilityBill,
        ...accountabilityNews,
      ],
    },
  },
};
