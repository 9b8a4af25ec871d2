import type { Issue } from '../model/issue';

export const accountability: Issue = {
  id: 'accountability',
  label: 'Accountability for war crimes',
  proposition: 'War crimes and the crime of aggression should be prosecuted.',
  supportMeans: 'Calls for, joins or defends courts, warrants, a tribunal, investigation.',
  opposeMeans: 'Rejects the courts or warrants, offers amnesty, or shields suspects.',
  rules: {
    en: {
      vetoes: [
        'netanyahu|gaza|israel|israeli|sudan|myanmar|duterte ~6 icc|warrant|court|tribunal',
        'kursk|donbas ~3 genocide',
        'corruption|anti_corruption|bribery|embezzlement',
      ],
      rules: [
        {
          name: 'justice',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'tribunal|special_tribunal|icc|international_criminal_court|arrest_warrant|arrest_warrants|warrant|warrants|the_hague|nuremberg|rome_statute|register_of_damage|claims_commission|war_crimes_court|joint_investigation',
            'accountability|war_crimes_trial|prosecution|prosecutions',
            'justice for ~3 victims|crimes|bucha|ukraine|war|aggression',
            'investigation|investigations|investigate|investigating ~6 bucha|war_crimes|crimes|atrocities|massacre|genocide',
            'arrest|arresting|arrested ~2 putin|him',
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
            'prosecut*|punish|punished|punishing|try|convict|convicted|bring|brought|hold|held|holding|answer|face|charge|charged ~6 accountable|justice|responsible|crimes|criminals|perpetrators|court|account|dock|trial',
            'perpetrators|criminals|those_responsible|guilty|murderers|executioners|torturers ~6 punished|prosecuted|tried|justice|accountable|answer|pay|found|convicted|account',
            'held_accountable|hold_accountable|held_to_account|brought_to_justice|face_justice|answer_for',
          ],
          accept: 'Those who gave the orders must be brought to justice.',
          reject: 'The jury ate lunch.',
        },
        {
          name: 'crimes',
          kind: 'position',
          pole: 'for',
          strength: 'hedged',
          patterns: [
            'is|was|are|were|constitute|constitutes|amount|amounts|this|these ~3 war_crime|war_crimes|genocide|crime_against_humanity|crimes_against_humanity|atrocity|atrocities',
            'war criminal|criminals',
            'collect*|gather*|preserv*|document* ~4 evidence|crimes|atrocities',
            'evidence ~4 collected|gathered|preserved',
            'committed|committing|commit ~3 war_crimes|war_crime|genocide|atrocities|crimes_against',
          ],
          accept: 'This was a war crime, she said.',
          reject: 'It was a crime novel.',
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
          patterns: [
            'impunity|amnesty|amnesties|immunity_from_prosecution|unpunished',
            'go|goes|going unpunished|free',
          ],
          accept: 'There can be no impunity.',
          reject: 'The puppy was forgiven.',
        },
        {
          name: 'null-and-void',
          kind: 'position',
          pole: 'against',
          patterns: [
            'icc|court|warrant|warrants|tribunal|decision|decisions|jurisdiction ~8 null|void|legally_void|insignificant|no_meaning|toilet|illegitimate|no_legal_force|not_recognise|not_recognize|does_not_recognise|does_not_recognize|not_bound|worthless|no_jurisdiction',
            'not|never ~3 recognise|recognize ~3 icc|court|jurisdiction|tribunal',
            'not party ~3 rome_statute|icc|court',
            'withdraw*|leave|leaving|quit ~3 icc|rome_statute|international_criminal_court',
            'bucha ~8 fake|staged|provocation|hoax|fabricat*|fabrication|production|show|performance',
            'fake|staged|hoax|fabricated|provocation ~6 bucha',
            'not arrest ~3 putin|him',
            'shield|shielding|protect from prosecution|the_court',
          ],
          accept: 'The decisions of the court are legally void.',
          reject: 'The courtyard is paved.',
        },
      ],
    },
  },
};
