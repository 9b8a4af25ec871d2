const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** noun: functions of the people it fits; '**': anybody; '*': anybody in office; '*minor': in an office below a head of state or government; '-': only whom the article calls so, or by a noun named after it. Compound functions match by their last part too ('minister'). */
const DESCRIPTIONS = `
leader president prime-minister chancellor emir crown-prince supreme-leader king party-leader
president president
premier prime-minister
pm prime-minister
chancellor chancellor
minister foreign-minister defence-minister prime-minister finance-minister economy-minister energy-minister digital-minister interior-minister deputy-prime-minister deputy-foreign-minister minister justice-minister
secretary secretary-of-state defence-secretary foreign-secretary treasury-secretary army-secretary security-council-secretary secretary
diplomat foreign-minister foreign-secretary secretary-of-state deputy-foreign-minister un-ambassador us-ambassador uk-ambassador ambassador envoy foreign-ministry-spokesperson negotiator foreign-policy-adviser secretary-general
ambassador un-ambassador us-ambassador uk-ambassador ambassador
envoy envoy negotiator un-ambassador us-ambassador uk-ambassador ambassador
negotiator negotiator envoy
spokesman spokesperson foreign-ministry-spokesperson government-spokesperson defence-ministry-spokesperson
spokeswoman spokesperson foreign-ministry-spokesperson government-spokesperson defence-ministry-spokesperson
spokesperson spokesperson foreign-ministry-spokesperson government-spokesperson defence-ministry-spokesperson
aide aide adviser foreign-policy-adviser chief-of-staff deputy-chief-of-staff
adviser adviser foreign-policy-adviser national-security-adviser
advisor adviser foreign-policy-adviser national-security-adviser
senator senator
lawmaker senator lawmaker parliament-speaker
speaker parliament-speaker
congressman lawmaker
congresswoman lawmaker
legislator senator lawmaker parliament-speaker
mp lawmaker
mep lawmaker
mk lawmaker
general general commander-in-chief chief-of-general-staff
commander general commander-in-chief chief-of-general-staff
colonel general
admiral general
pontiff pope
pope pope
prince crown-prince
king king
monarch king
emir emir
mayor mayor
governor governor
ombudsman ombudsman
commissioner commissioner ombudsman
chairman chairman
director director
chief *
head *
official *minor
politician *
statesman *
strongman president
dictator president
autocrat president
tyrant president
despot president
republican senator lawmaker
democrat senator lawmaker
billionaire -
tycoon -
businessman -
analyst - expert scholar politologist scientist researcher observer fellow head director
expert - analyst scholar historian academic professor researcher economist politologist scientist fellow head director
scholar - analyst historian academic professor researcher scientist fellow
fellow - analyst expert scholar researcher
historian -
academic -
professor -
author -
writer -
journalist -
reporter -
correspondent -
columnist -
researcher -
economist -
activist -
lawyer -
observer -
man **
woman **
old **
national **
counterpart -
veteran -
oligarch -
officer -
politologist - analyst expert scholar scientist
scientist - analyst expert scholar politologist professor
blogger -
laureate -
`;

/** Nouns that describe a person, with the functions whose holders they fit ('**': anybody; '*': anybody in office; '*minor': not at the head of a state; '-': nobody unless called so). */
export const descriptions: ReadonlyMap<string, readonly string[]> = new Map(
  DESCRIPTIONS.trim()
    .split('\n')
    .map((line) => {
      const [noun = '', ...functions] = line.split(' ');
      return [noun, functions] as const;
    }),
);

/** Nouns of one gender. */
export const genderOf: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...[
    ...set(
      'spokesman chairman congressman pontiff pope prince king man statesman businessman father son husband brother',
    ),
  ].map((noun) => [noun, 'm'] as const),
  ...[
    ...set(
      'spokeswoman chairwoman congresswoman queen woman businesswoman mother daughter wife sister widow',
    ),
  ].map((noun) => [noun, 'f'] as const),
]);

/** Papers and speeches that stand for who issued them. */
export const documents = set(
  'statement announcement communique communiqué declaration report document letter release readout post message note resolution decree summary speech text paper article story publication',
);

/** What nameless sources are called, one of them. */
export const nameless = set(`
  source official diplomat aide adviser advisor insider person spokesman spokeswoman spokesperson representative lawmaker
  analyst expert observer soldier commander officer general resident witness critic politician minister ambassador envoy
  negotiator executive banker economist reporter journalist participant member leader senator strategist somebody someone
  staffer interpreter volunteer prisoner man woman mother father ally supporter opponent protester student survivor veteran pilot
  medic doctor nurse teacher engineer worker driver farmer pensioner businessman businesswoman manager psychologist paramedic
  serviceman servicewoman infantryman artilleryman sniper gunner fighter operator sergeant captain major lieutenant colonel refugee civilian local user blogger reader activist lawyer researcher professor scholar historian prosecutor neighbour neighbor`);

/** Several people. */
export const plurals = set(`
  sources officials diplomats aides advisers advisors insiders people spokesmen spokespeople representatives lawmakers analysts experts
  observers soldiers commanders officers generals residents witnesses critics politicians ministers ambassadors envoys
  negotiators executives bankers economists reporters journalists participants members leaders senators strategists allies
  supporters opponents protesters students veterans men women others presidents governments countries states nations sides parties
  capitals authors scientists researchers scholars historians prosecutors activists lawyers republicans democrats russians ukrainians
  americans europeans germans poles investigators troops forces media outlets reports figures voices partners backers neighbours neighbors
  mps meps deputies legislators congressmen families relatives locals pundits skeptics sceptics proponents intellectuals elites
  commentators bloggers prisoners civilians refugees volunteers fighters pilots medics doctors teachers readers users voters citizens agencies
  newspapers documents materials delegates delegations signatories members authors experts bodies groups ministries many some others`);

export const kin = set(
  'wife husband son daughter brother sister father mother widow widower uncle aunt cousin nephew niece grandson granddaughter parents son-in-law daughter-in-law partner ally friend',
);

const HONORIFICS: Readonly<Record<string, 'm' | 'f' | null>> = {
  mr: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  sir: 'm',
  lord: 'm',
  lady: 'f',
  dame: 'f',
  baroness: 'f',
  king: 'm',
  queen: 'f',
  prince: 'm',
  princess: 'f',
  sheikh: 'm',
  ayatollah: 'm',
  pope: 'm',
  cardinal: 'm',
  archbishop: 'm',
  patriarch: 'm',
  metropolitan: 'm',
  father: 'm',
  brother: 'm',
  sister: 'f',
  spokesman: 'm',
  spokeswoman: 'f',
  chairman: 'm',
  chairwoman: 'f',
  congressman: 'm',
  congresswoman: 'f',
};

const TITLE_WORDS = `
  president prime minister foreign defence defense secretary state chancellor premier deputy vice senator sen sens senators representative rep reps
  congress general gen gens colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier brig commander cmdr marshal
  doctor dr professor prof ambassador envoy special chief head leader speaker chair governor gov mayor judge justice attorney
  spokesperson press national security adviser advisor director commissioner high assistant under undersecretary
  interior finance economy energy treasury trade health culture home affairs first lady acting former ex interim then
  republican democratic democrat rev reverend imam rabbi bishop emir crown supreme party opposition military army navy air force
  kremlin house white senate duma parliament cabinet council commission ministry department office government administration
  chairperson co-founder founder ceo editor correspondent analyst expert author historian economist diplomat lawmaker mp mep
  negotiator aide staff joint chiefs of the and for to far-right far-left veteran longtime top senior billionaire tycoon u.s us uk un eu nato`;

/** Words before a name that are no part of it, with the gender some of them tell. */
export const honorifics: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>([
  ...[...set(TITLE_WORDS)].map((word) => [word, null] as const),
  ...Object.entries(HONORIFICS),
]);

/** Words that make a run of capitals a body. */
export const bodyWords = set(`
  ministry institute institution council committee commission agency association union university college school center centre
  foundation fund bank group party department office service bureau court parliament congress senate house watch project
  times post journal news press tribune telegraph guardian economist independent pravda herald mail standard mirror today network television tv radio
  agency academy league alliance organization organisation corporation company corp inc ltd plc headquarters command staff forces force
  army navy guard brigade battalion regiment division corps embassy mission delegation authority administration board directorate
  museum society club forum summit conference assembly federation confederation republic kingdom coalition movement front initiative
  program programme observatory monitor rights international amnesty`);

/** Media and firms that speak under one name. */
export const bodyNames = set(`
  interfax tass reuters bloomberg axios politico newsweek cnn bbc nbc cbs abc msnbc afp ap dpa rbc rt nyt wsj ft kommersant izvestia sputnik
  gazeta meduza ukrinform unian suspilne spiegel bild jazeera newsmax breitbart greenpeace
  hamas hezbollah taliban houthis isis
  gazprom rosneft naftogaz euroclear lukoil spacex palantir rheinmetall lockheed`);

/** Words in the names of news agencies, papers and stations. */
export const media = set(`
  interfax tass reuters bloomberg axios politico newsweek cnn bbc nbc cbs abc msnbc fox afp ap dpa pti ani anadolu xinhua rbc rt ria novosti nyt wsj ft
  kommersant izvestia sputnik gazeta meduza ukrinform unian unn suspilne pravda spiegel bild jazeera newsmax breitbart
  times post journal news press tribune telegraph guardian economist independent herald mail standard mirror today tv radio broadcaster newspaper`);

/** Nouns for whoever is at the top. */
export const headNouns = set('head chief director boss chairman chairwoman chair president leader');

/** Capitalised words that are no part of a person's name. */
export const notNames = set(`
  the a an this that these those he she it they we i you his her its their our my your who what when where why how which while
  and or but nor so yet if as at by for from in into of off on onto out over to up with after before during since until against
  about above across along amid among around because between beyond despite down except inside like near per regarding than through
  throughout toward towards under unlike upon versus via within without although though unless whereas whether once also then thus hence
  however meanwhile moreover furthermore nevertheless nonetheless instead otherwise indeed still even just only not no yes now here there
  today yesterday tomorrow tonight earlier later recently soon again already often sometimes perhaps maybe speaking asked writing
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec several many some most all both each every other another such few more less one two three
  four five six seven eight nine ten last next new old first second third says said will would could should can may might must
  let make made take western eastern northern southern north south east west central european asian african arab middle american
  christian muslim jewish orthodox catholic soviet cold world war great nazi air sea black red gulf europe asia africa
  according citing calling referring responding addressing quoting following echoing hours minutes days weeks months years
  integration affairs relations development strategy policy reform innovation transformation communications security cooperation
  breaking exclusive live update updates analysis opinion video photo image credit source file reporting writing editing additional`);
