import type { TitlePhrase } from '../../model/grammar/reference-grammar';

/** function: phrases by '/'. 'defence' stands for 'defense' too, '-sp-' for spokesman, spokeswoman and spokesperson. */
const TITLES = `
president: president/head of state
prime-minister: prime minister/premier/pm/head of government
chancellor: chancellor/federal chancellor
foreign-minister: foreign minister/minister of foreign affairs/foreign affairs minister/minister for foreign affairs/top diplomat/chief diplomat/diplomacy chief/chief of diplomacy/head of diplomacy/foreign policy chief/minister for europe and foreign affairs/external affairs minister/minister of external affairs/eam/foreign and trade minister/minister of foreign affairs and trade
foreign-secretary: foreign secretary
secretary-of-state: secretary of state
defence-minister: defence minister/minister of defence/minister for defence/defence chief/armed forces minister/minister of the armed forces
defence-secretary: defence secretary/secretary of defence/war secretary/secretary of war
deputy-foreign-minister: deputy foreign minister/deputy minister of foreign affairs/first deputy foreign minister
deputy-defence-minister: deputy defence minister/deputy minister of defence
deputy-prime-minister: deputy prime minister/vice prime minister/first deputy prime minister
interior-minister: interior minister/home secretary/minister of the interior/minister of internal affairs
finance-minister: finance minister/minister of finance/chancellor of the exchequer
economy-minister: economy minister/minister of economy
energy-minister: energy minister/minister of energy
justice-minister: justice minister/minister of justice/attorney general
treasury-secretary: treasury secretary/secretary of the treasury
army-secretary: army secretary/secretary of the army
digital-minister: minister of digital transformation/digital transformation minister/digital minister
vice-president: vice president/vice-president
vice-chancellor: vice chancellor/vice-chancellor
president-elect: president-elect/president elect/incoming president
vice-president-elect: vice president-elect/vice-president-elect
national-security-adviser: national security adviser/national security advisor
security-council-secretary: security council secretary/secretary of the security council
un-ambassador: ambassador to the united nations/ambassador to the un/un ambassador/un envoy/envoy to the un/permanent representative to the un/permanent representative to the united nations/envoy to the united nations
us-ambassador: ambassador to the united states/ambassador to the us/ambassador in washington/ambassador to washington/envoy to washington
uk-ambassador: ambassador to the uk/ambassador to britain/ambassador to london/ambassador to the united kingdom/ambassador in london
ambassador: ambassador/ambassador-at-large/permanent representative
envoy: envoy/special envoy/special representative/special presidential envoy/presidential envoy/peace envoy
negotiator: negotiator/chief negotiator/lead negotiator/top negotiator
foreign-ministry-spokesperson: foreign ministry -sp-/-sp- for the foreign ministry/-sp- for the ministry of foreign affairs/ministry of foreign affairs -sp-
defence-ministry-spokesperson: defence ministry -sp-
government-spokesperson: government -sp-
spokesperson: -sp-/press secretary/presidential -sp-/presidential press secretary
aide: aide/presidential aide
adviser: adviser/advisor/presidential adviser/presidential advisor
foreign-policy-adviser: foreign policy adviser/foreign policy advisor/foreign policy aide/diplomatic adviser/diplomatic advisor
chief-of-staff: chief of staff/presidential chief of staff/head of the presidential office/head of the office of the president
deputy-chief-of-staff: deputy chief of staff/deputy head of the presidential office/deputy head of the office of the president
chief-of-general-staff: chief of the general staff/chief of general staff/general staff chief
commander-in-chief: commander-in-chief/army chief/military chief/top general
military-intelligence-chief: military intelligence chief/head of military intelligence/chief of military intelligence
foreign-intelligence-chief: foreign intelligence chief/spy chief
parliament-speaker: parliament speaker/speaker of parliament
senator: senator/federation council member/member of the federation council
lawmaker: lawmaker/mp/congressman/congresswoman/legislator/parliamentarian/deputy/mep/mk/member of parliament/state duma member/member of the state duma
crown-prince: crown prince
emir: emir
king: king/monarch
pope: pope/pontiff
supreme-leader: supreme leader
ombudsman: ombudsman/human rights commissioner
secretary-general: secretary-general/secretary general
commissioner: commissioner
mayor: mayor
governor: governor
general: general/commander/colonel
minister: minister
secretary: secretary
chairman: chairman/chairwoman/chair
director: director/director-general/director general
leader: leader
`;

/** function: what the body is called, by '/'. */
const BODIES = `
foreign-ministry: foreign ministry/ministry of foreign affairs/foreign office/ministry for foreign affairs/foreign affairs ministry/mfa
defence-ministry: defence ministry/ministry of defence/defence department/department of defence/mod
interior-ministry: interior ministry/ministry of internal affairs/ministry of the interior/home office
finance-ministry: finance ministry/ministry of finance
economy-ministry: economy ministry/ministry of economy
energy-ministry: energy ministry/ministry of energy
justice-ministry: justice ministry/ministry of justice/justice department
culture-ministry: culture ministry/ministry of culture
ministry: ministry
parliament: parliament
president-office: president's office/presidential office/office of the president/presidential administration/presidency
prime-minister-office: prime minister's office/office of the prime minister/pm's office/pmo
external-affairs-ministry: external affairs ministry/ministry of external affairs
security-council: security council
general-staff: general staff/armed forces/military
military-intelligence: military intelligence/military intelligence agency
security-service: security service
embassy: embassy/diplomatic mission/permanent mission/mission to the un
central-bank: central bank
government: government/authorities/administration/cabinet/regime
delegation: delegation/side/negotiating team
air-force: air force
police: police
coast-guard: coast guard/coastguard
emergency-service: emergency service/rescue service
alliance: alliance
bloc: bloc
union: union
commission: commission
court: court/tribunal
agency: agency
watchdog: watchdog/nuclear watchdog
organization: organization/organisation
council: council
congress: congress
`;

const spellings = (phrase: string): string[] => {
  const people = phrase.includes('-sp-')
    ? ['spokesman', 'spokeswoman', 'spokesperson'].map((noun) => phrase.replace('-sp-', noun))
    : [phrase];
  return people.flatMap((p) => (p.includes('defence') ? [p, p.replace('defence', 'defense')] : [p]));
};

function phrases(table: string): TitlePhrase[] {
  const means = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [name = '', cell = ''] = line.split(': ');
    for (const phrase of cell.split('/').flatMap(spellings))
      means.set(phrase, [...(means.get(phrase) ?? []), name]);
  }
  return [...means].map(([phrase, functions]) => ({ phrase, means: functions }));
}

/** What people's offices are called, whatever the country. */
export const titles = phrases(TITLES);

/** What bodies are called, whatever the country. */
export const bodies = phrases(BODIES);
