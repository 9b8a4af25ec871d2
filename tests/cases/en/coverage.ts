import type { CoverageCase } from '../coverage-case';

/** English pages, coverage and not; all fictional test text. */
export const englishCases: readonly CoverageCase[] = [
  [
    true,
    'Delegations leave Istanbul without a date for the next round',
    'Negotiators from Ukraine and Russia spent three hours in an Ottoman palace and agreed only to keep talking. The Ukrainian side asked for a meeting of the two presidents before the end of August. The Russian delegation said such a meeting would come last, not first.',
  ],
  [
    true,
    'Why the Donbas question blocks any settlement',
    'For Kyiv, handing over towns it still holds would mean leaving its strongest defence line. For Moscow, anything less would look like failure. American mediators have floated an economic zone without troops, but neither capital has said yes.',
  ],
  [
    true,
    'Chancellor and president meet in Paris over force for Ukraine',
    'The two leaders said soldiers would be sent only after the guns fall silent. Twenty-six states are ready to take part, an official said. Russia has called any Western contingent a target.',
  ],
  [
    true,
    'Hungary lifts its veto, and the loan can flow',
    'Ambassadors in Brussels cleared the last hurdle for the money meant to carry Kyiv through two winters. Part of it will be repaid only if Russia pays for the damage it has done.',
  ],
  [
    true,
    'Vatican offers its halls once more',
    'The Holy See is ready to receive both sides, the cardinal secretary of state said. Ukraine welcomed the offer. A spokesman in Moscow found it inelegant for two Orthodox countries to meet on Catholic ground.',
  ],
  [
    true,
    'Two thousand come home in the largest swap since spring',
    'Buses with Ukrainian and Russian prisoners of war crossed the Belarusian border on Friday. The exchange had been agreed at the talks in Istanbul. The United Arab Emirates helped, both ministries said.',
  ],
  [
    true,
    'Senators press for tariffs on buyers of Russian oil',
    'A bill with eighty sponsors would tax imports from countries that trade with Moscow until it agrees to stop the war. The White House wants to keep a free hand while its envoy is talking to the Kremlin.',
  ],
  [
    true,
    'What is in the peace plan, point by point',
    'The paper caps the Ukrainian army at 800,000, rules out membership of NATO and promises guarantees modelled on Article 5. It leaves the fate of the power plant at Zaporizhzhia open. European governments have sent back their own edits.',
  ],
  [
    true,
    'Foreign ministers fail to agree on tourist visas for Russians',
    'Nordic and Baltic states wanted a full stop as part of a wider response to the war on Ukraine. Others asked for softer wording in the next package of sanctions. The debate will be taken up again in October.',
  ],
  [
    true,
    'Beijing sends its special representative to Kyiv again',
    'The diplomat carried a twelve-point paper on a political settlement. His hosts reminded him that no plan can work which leaves Russian troops where they are.',
  ],
  [
    true,
    'Kremlin: a meeting in Budapest is not off the table',
    'The spokesman said preparations take time and that the two presidents have an understanding. He repeated that the root causes must be removed before a truce makes sense.',
  ],
  [
    true,
    'The president flies home with promises but no signature',
    'After four hours at the White House the Ukrainian leader spoke of progress on guarantees. The American president said land would have to change hands. A paper may follow within ten days.',
  ],
  [
    true,
    'Tribunal for aggression gets its statute',
    'Thirty-seven states and the European Union endorsed the court that is to try those who ordered the invasion of Ukraine. The seat will be in The Hague. Moscow called the decision null and void.',
  ],
  [
    true,
    'Grain ships wait as Moscow lets the deal lapse',
    'Russia said it would return to the Black Sea agreement once its bank is reconnected to the payment system. Turkey and the United Nations are still looking for a way to save it.',
  ],
  [
    true,
    'First lady writes again about the missing children',
    'Seven boys and girls taken from Ukraine were reunited with their families after mediation by Qatar. Kyiv says thousands more have been deported and wants their return in any peace accord.',
  ],
  [
    true,
    'Berlin still says no to the cruise missile',
    'The chancellor again refused to hand over the Taurus, which could hit targets deep in Russia. Two coalition partners disagree. Kyiv has asked for the weapon for more than a year, and the Kremlin warns that German soldiers would become part of the war.',
  ],
  [
    true,
    'Opinion: a bad truce is worse than none',
    'A pause that freezes the line and leaves Ukraine without protection would only give Moscow time. Those who urge compromise should say what Russia would give up. So far its demands have not moved by an inch since 2022.',
  ],
  [
    true,
    'Poll: most Ukrainians reject giving up land for peace',
    'Fifty-two percent would not accept any territorial concessions, a Kyiv institute found. Support for talks has grown nonetheless. A third would accept a frozen line if allies gave binding guarantees.',
  ],
  [
    true,
    'Nuclear arms to stay in Belarus, Minsk says',
    'The step, announced by the Russian president as an answer to British shells for Ukraine, was called irresponsible by NATO. Washington sees no sign that Moscow means to use them. A Kremlin aide linked their removal to a change in Western policy on Ukraine.',
  ],
  [
    true,
    'Ramstein group promises more batteries',
    'Defence ministers of fifty countries pledged air defence and ammunition for Ukraine. The host called it the only language the Kremlin understands. Russia said the deliveries would only prolong the conflict and delay a settlement.',
  ],
  [
    true,
    'Summit on the Buergenstock ends without the global South',
    'Eighty states signed the final communique, but India, Saudi Arabia and South Africa did not. It names territorial integrity as the basis of peace in Ukraine. Russia had not been asked to come.',
  ],
  [
    true,
    'A phone call of two hours, and an energy truce',
    'The Russian leader agreed to halt strikes on power plants for thirty days, but not to the full ceasefire that Ukraine had accepted. Teams are to meet in Riyadh on Sunday.',
  ],
  [
    true,
    'LIVE: Strikes on Odesa as negotiators land in Geneva',
    '10.40 Drones set fire to a warehouse in the port, the governor said. 11.05 The Ukrainian delegation has arrived at the hotel. 11.30 The American envoy says he hopes for a paper on guarantees today. 12.10 A Kremlin aide says Russia will not discuss a truce before Kyiv leaves Donbas. 12.45 The talks have begun.',
  ],
  [
    true,
    'Analysis: what Ankara wants from the war next door',
    'Turkey sells drones to Ukraine and buys gas from Russia. That makes it a natural go-between, and its president has offered Istanbul for a summit of the two leaders. He also wants a say over the security of the Black Sea once the fighting stops.',
  ],
  [
    false,
    'Envoys in Geneva try to save the Gaza truce',
    'Negotiators from Qatar and Egypt met Hamas officials late on Sunday. Israel insists that all hostages be freed before its troops withdraw further. A second phase of the ceasefire should have begun last week.',
  ],
  [
    false,
    'India and Pakistan agree to stop firing',
    'The two neighbours announced a ceasefire after four days of strikes across the line in Kashmir. Washington claimed credit for the mediation. Talks are to follow on neutral ground.',
  ],
  [
    false,
    'Thai and Cambodian leaders sign peace accord',
    'The agreement was signed in Kuala Lumpur in the presence of the American president. Both armies will pull heavy weapons back from the border. Prisoners are to be released.',
  ],
  [
    false,
    'Tehran weighs a new round of talks',
    'The foreign minister said indirect negotiations with Washington on the nuclear file could resume in Oman. European powers have threatened to bring back sanctions. Russia has offered to store the uranium.',
  ],
  [
    false,
    'Book review: growing up in Kharkiv',
    'The novelist remembers a courtyard, a grandmother and the smell of cherries. Her prose is quiet, and the war enters only in the last chapter. It is among the best books to come out of Ukraine this year.',
  ],
  [
    false,
    'Ukraine picks its entry for the song contest',
    'A folk-rock band from Lviv won the national final after a close vote by jury and public. The group will travel to Vienna in May. Bookmakers place it fifth.',
  ],
  [
    false,
    'Tennis: Russians will play at Wimbledon as neutrals',
    'The club confirmed that players from Russia and Belarus may enter if they sign a declaration. Ukrainian players had asked for the ban to stay. The draw takes place on Friday.',
  ],
  [
    false,
    'Gas prices jump as cold snap grips Europe',
    'The benchmark contract rose nine percent on Monday. Traders point to low storage and to maintenance in Norway. Since the invasion of Ukraine, Europe has bought far less from Russia.',
  ],
  [
    false,
    'United Russia claims two thirds of seats',
    'The ruling party won the Duma vote by a wide margin, the electoral commission said. Opposition candidates had been kept off the ballot. Turnout was put at fifty-one percent.',
  ],
  [
    false,
    'Moscow court jails regional governor for graft',
    'The former official had taken bribes for the building of border defences, the judge found. He was given fourteen years. His lawyers will appeal.',
  ],
  [
    false,
    'Night of explosions in Dnipro',
    'Missiles struck a high-rise and a hospital in the Ukrainian city. Rescuers pulled eleven people from the rubble. The air force said it had shot down thirty of thirty-eight targets.',
  ],
  [
    false,
    'Russian troops enter outskirts of Pokrovsk',
    'Fighting has reached the railway station, Ukrainian officers said. The town has been a supply hub for two years. Both armies use fibre-optic drones in large numbers.',
  ],
  [
    false,
    'On patrol with a mobile air defence crew',
    'Four men and a pick-up truck wait in a field south of Kyiv. They have brought down eleven Shaheds since June. Between alarms they drink tea and talk about fishing.',
  ],
  [
    false,
    'Ukraine arrests two over graft at energy company',
    'Anti-corruption detectives searched seventy addresses. A former minister denies wrongdoing. Opposition members want the cabinet to resign.',
  ],
  [
    false,
    'Sudan: army rejects humanitarian pause',
    'The generals said a truce would only help the paramilitaries. Mediators from four countries had proposed a three-month halt in fighting. Famine has been declared in two cities.',
  ],
  [
    false,
    'Serbia and Kosovo resume dialogue in Brussels',
    'The EU envoy met both delegations for the first time in months. Licence plates and local elections are on the agenda. Neither side expects a breakthrough.',
  ],
  [
    false,
    'NATO to build new air base in Romania',
    'The alliance will spend two billion euros on runways and hangars near the coast. It will be the largest in Europe when it opens in 2030. Local farmers want compensation.',
  ],
  [
    false,
    'Germany votes: conservatives ahead',
    'Migration and the economy decided the campaign, exit polls show. The far right doubled its share. Coalition talks are expected to last until Easter. Aid for Ukraine played little part.',
  ],
  [
    false,
    'Chess: Ukrainian wins European title',
    'The grandmaster from Lviv beat her Georgian rival in the last round. She dedicated the medal to her brother, who serves at the front.',
  ],
  [
    false,
    'Wheat futures fall on bumper harvest',
    'Good weather in Ukraine, Russia and France has pushed prices to a four-year low. Farmers complain that they sell below cost. Exporters in Odesa report record shipments.',
  ],
  [
    false,
    'Missing cat walks home from Mariupol',
    'A ginger tom turned up at a flat in Dnipro three years after his owners fled. A chip in his neck confirmed the tale.',
  ],
  [
    false,
    'China and Philippines trade blame over reef',
    'Coast guard ships collided in the disputed waters. Manila called for dialogue and summoned the ambassador. The United States said its defence treaty applies.',
  ],
  [
    false,
    'Armenian leader freezes role in Moscow-led alliance',
    'The prime minister said the pact had failed his country. A peace treaty with Azerbaijan is almost ready, he told parliament. The Kremlin asked for clarification.',
  ],
  [
    false,
    'Trump sues broadcaster over edited interview',
    'Lawyers for the president filed the claim in Florida. The network says it will fight. The interview had touched on tariffs, Ukraine and the economy.',
  ],
  [
    false,
    'Refinery burns after drone raid on Samara',
    'The governor reported damage to two units and no casualties. Kyiv says fuel plants feed the Russian army. It was the fourth strike on the region this month.',
  ],
  [
    false,
    'The week in pictures',
    'A flooded street in Valencia, a carnival in Rio, a wedding in Kyiv during an air alert, penguins in a zoo. Our photo editors choose the best frames.',
  ],
  [
    false,
    'Microsoft warns of hackers who pose as diplomats',
    'The Russian group sends invitations to wine tastings at embassies. Victims were found in twenty European ministries. The company has closed the servers.',
  ],
  [
    true,
    'Brussels weighs a special envoy of its own',
    'European capitals are quietly drawing up names for a negotiator who could speak to the Kremlin on their behalf. Italy and France favour the idea; the Baltic states fear it would hand Moscow a wedge. Kyiv has asked only that nobody talks about Ukraine without Ukraine.',
  ],
  [
    true,
    'Kellogg says deal is in the last ten metres',
    'What remains is the Donbas and the nuclear plant, the retired general told a forum in California. Moscow replied that the text needs radical changes. The next contact is expected within days.',
  ],
  [
    true,
    'Indian refiners cut Russian crude after tariff threat',
    'State-run companies have stopped buying in the spot market, traders said. Washington doubled duties on Indian goods to punish purchases that, it says, pay for the war in Ukraine. Delhi calls the step unfair.',
  ],
  [
    true,
    "'We will not trade land': interview with Ukraine's foreign minister",
    "He sat down with us in a ministry lit by generators. On guarantees: they must be ratified. On the front: freeze it first, then argue. On Moscow's draft: it reads like a surrender.",
  ],
  [
    true,
    'Explainer: could frozen Russian money pay for Ukraine?',
    "About 210 billion euros of the central bank's reserves lie in Europe, most of it in Belgium. Lawyers disagree over whether it can be lent out. Here is what leaders will decide in December.",
  ],
  [
    false,
    'New START expires with no successor in sight',
    'The last treaty limiting the arsenals of Washington and Moscow lapsed on Thursday. Both sides had offered to keep to its ceilings for a year. Inspections stopped in 2020.',
  ],
  [
    false,
    'American reporter freed in swap with Moscow',
    'Two dozen prisoners changed planes in Ankara in the largest exchange between Russia and the West since the Cold War. The reporter had been convicted of spying. Families wept on the tarmac.',
  ],
  [
    false,
    'OPEC+ agrees to raise output again',
    'Saudi Arabia, Russia and six others will add 137,000 barrels a day from November. Oil fell below 65 dollars. Delegates met by video for eleven minutes.',
  ],
  [
    false,
    'Poland remembers Volhynia',
    'The president laid a wreath for victims of the wartime massacres. Historians from Warsaw and Kyiv have agreed on exhumations. Relations between the neighbours remain close, he said.',
  ],
  [
    false,
    'NATO allies agree to spend five percent',
    'The target, to be reached by 2035, was adopted at the summit in The Hague. Spain won an exemption. The American president called it a monumental win.',
  ],
  [
    false,
    "Syria's new leader meets Putin in Moscow",
    "The former rebel asked for a review of Russia's bases and for the return of his predecessor. Talks lasted two hours. Debt and grain were discussed too.",
  ],
  [
    false,
    'Diver arrested in Italy over pipeline blasts',
    'A Ukrainian suspected of taking part in the attack on Nord Stream was detained near Rimini. German prosecutors want him extradited. He denies the charge.',
  ],
  [
    false,
    "IMF mission praises Ukraine's budget, urges tax reform",
    "The fund's team ended a two-week visit to Kyiv. Parliament still has to pass a bill on small parcels. Inflation has slowed to nine percent.",
  ],
  [
    false,
    'Inside the drone school of Lviv',
    'Sixteen-year-olds solder, crash and solder again. The course was founded by a physicist whose son fell near Bakhmut. Its graduates are hired before they finish.',
  ],
  [
    false,
    'Cities meet to share the cost of housing Ukrainians',
    'Mayors from nine countries met in Prague to compare notes on rent, schools and language courses. Four million people from Ukraine live under temporary protection in the Union. Some states plan to cut their aid next spring.',
  ],
  [
    false,
    "Russia's budget gap widens as oil income falls",
    'The finance ministry in Moscow expects a deficit of three percent. Spending on the war in Ukraine takes a third of the money. Economists see growth stall next year.',
  ],
  [
    false,
    'Kyiv minister steps down over kickback claims',
    'Investigators searched four flats in the Ukrainian capital. The president accepted the resignation and promised a full audit. European partners have asked for clean ministries.',
  ],
  [
    false,
    'Ukrainian children learn to swim again',
    'A pool in Mykolaiv has reopened three years after a rocket tore off its roof. Instructors say many of the children fear loud noises. Donors from Denmark paid for the repair.',
  ],
  [
    false,
    'Pumps run dry in Russian regions after strikes on refineries',
    'Drivers in the Far East wait for hours. Ukraine has hit seventeen plants since August, its general staff says. The government in Moscow has banned exports of petrol.',
  ],
];
