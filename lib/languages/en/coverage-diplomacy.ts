import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** English: what diplomacy over the war is about. */
export const diplomacyTerms: readonly CoverageTerms[] = [
  row(
    'talks',
    1,
    `
      abu dhabi talks | alaska summit | anchorage summit | budapest summit | geneva talks |
      istanbul agreement | istanbul talks | jeddah talks | riyadh talks | talks in istanbul | witkoff plan
    `,
    0.7,
  ),
  row(
    'talks',
    1,
    `
      back channel | backchannel | bilateral meeting | bring the leaders together | contact group |
      delegation* | diplomacy | diplomatic efforts | diplomatic settlement | diplomatic solution |
      direct talks | face-to-face | general assembly | hours of talks | leaders' meeting | meet putin |
      meet with putin | meeting between the presidents | meeting of the leaders |
      meeting of the two presidents | meeting with putin | negotiat* | negotiating table |
      negotiating team* | normandy format | peace delegation | peace envoy | peace initiative |
      peace mission | peace negotiations | peace summit | peace talk | peace talks | putin-trump |
      putin-zelensky | ramstein | resolution demanding | round of negotiations | round of talks |
      security council vote | shuttle diplomacy | sit down together | special envoy |
      special representative | summit | talks between | talks in abu dhabi | talks in geneva |
      talks in jeddah | talks in riyadh | talks on ending | talks resume | talks to end |
      talks with kyiv | talks with moscow | talks with putin | talks with russia* | talks with ukrain* |
      technical talks | trilateral | trilateral* | trump-putin | two presidents | un resolution |
      urges dialogue | zelensky-putin
    `,
  ),
  row(
    'talks',
    0.7,
    `
      at the table | contacts between | dialogue with | envoys
    `,
  ),
  row(
    'talks',
    0.5,
    `
      agenda | ambassador* | amendments | communique | communiqué | consultations | contact | contacts |
      counterpart* | dialogue | diplomat* | discussed | discussions | document | draft | edits | envoy |
      foreign minister* | foreign ministry | held a call | held talks | host | hosted | hosts |
      joint press conference | joint statement | leaders | leaders meet | meet again | meet for |
      meet in | meet on | meeting | meets | met with | ministers | negotiating | paper | phone call |
      points | presidents meet | redraft* | rounds | security council | sit down | spoke by phone |
      spoke with | talks | telephone | telephone conversation | text | texts | to meet with |
      top diplomat | venue | visit | will meet | working group*
    `,
  ),
  row(
    'mediation',
    1,
    `
      both sides to | broker | broker a ceasefire | broker a deal | broker a peace | broker an end |
      broker peace | brokered | brokering | facilitat* | facilitate talks | go-between | good offices |
      holy see | honest broker | host a meeting | host a summit | host both | host negotiations |
      host peace | host talks | host the summit | host the talks | intermediar* | mediat* |
      neutral ground | neutral venue | offer its services | offered its services | offered to host |
      peace drive | peace effort | peace efforts | peace push | peacemaker | ready to host |
      receive both sides | vatican | venue for talks
    `,
  ),
  row(
    'ceasefire',
    1,
    `
      armistice | cease-fire* | ceasefire* | cessation | cessation of hostilities | end of hostilities |
      end the bloodshed | end to fighting | freeze along | freeze the conflict | freeze the front |
      freeze the line | freezing the conflict | freezing the line | freezing the war | frozen conflict |
      frozen line | guns fall silent | halt attacks | halt in fighting | halt strikes |
      halt the fighting | halt to hostilities | lay down arms | pause in fighting |
      pause in the fighting | pause in the war | pause the war | silence the guns | stop fighting |
      stop firing | stop shooting | stop the fighting | stop the killing | stop the strikes | truce
    `,
  ),
  row(
    'ceasefire',
    0.8,
    `
      ceasefire line | guard the truce | monitor the ceasefire | monitor the truce | truce monitors
    `,
  ),
  row(
    'settlement',
    1,
    `
      discuss ukraine | end russia's war | end the ukraine war | end the war in ukraine |
      end to the ukraine war | end ukraine war | ending the ukraine war | ending the war in ukraine |
      meeting on ukraine | position on ukraine | proposal on ukraine | summit on ukraine |
      talks about ukraine | talks on ukraine | ukraine cease-fire | ukraine ceasefire | ukraine deal |
      ukraine diplomacy | ukraine envoy | ukraine negotiations | ukraine peace | ukraine plan |
      ukraine proposal | ukraine settlement | ukraine summit | ukraine talks | ukraine truce
    `,
    1,
  ),
  row(
    'settlement',
    1,
    `
      19-point | 20-point | 28-point | agree to end | agreed to end | any settlement | bring peace |
      capitulat* | compromise* | compromises | concession* | deal to end | deal with putin |
      deal with russia | diplomatic resolution | draft agreement | efforts to end | end fighting |
      end of the war | end russia | end the conflict | end the war | end this war | end to the war |
      ending the war | final deal | framework agreement | istanbul agreements | just and lasting |
      just peace | lasting peace | memorandum | minsk accord* | minsk agreement* | minsk protocol* |
      negotiated settlement | path to peace | peace accord* | peace agreement | peace camp |
      peace conference | peace deal | peace efforts | peace for ukraine | peace formula |
      peace framework | peace in europe | peace in ukraine | peace offer | peace plan | peace process |
      peace proposal* | peace settlement | peace terms | peace treaty | peace with russia |
      peaceful resolution | peaceful settlement | peacefully | political settlement | post-war |
      postwar | realities on the ground | resolution of the conflict | resolve the conflict |
      resolving the conflict | revised plan | road map | roadmap | settlement |
      solution to the conflict | solution to the war | stop the invasion | stop the war | terms for |
      ultimatum
    `,
  ),
  row(
    'settlement',
    0.5,
    `
      agreement | conditions | deal | demands | diplomatic | framework | last metres | offer |
      outstanding issues | peace | peaceful | plan | preconditions | proposal* | sticking point* |
      stumbling block* | terms | unresolved
    `,
  ),
  row(
    'territory',
    1,
    `
      abandon donbas | donbas question | giving up land | handing over land | handing over towns |
      land would have to | leave donbas | leave the donbas | leaves donbas | status of crimea |
      status of donbas | territorial integrity
    `,
    0.5,
  ),
  row(
    'territory',
    1,
    `
      1991 borders | annexation | annexed regions | annexed territor* | buffer zone | cede land |
      cede territory | ceding land | ceding territory | compromise on land | contact line |
      crimea as russian | current front line* | current lines | demilitarised zone | demilitarized zone |
      four regions | free economic zone | give up land | give up territory |
      internationally recognised borders | internationally recognized borders | land swap* |
      line of contact | new regions | occupied territories | occupied territory | pull out of donbas |
      recognise crimea | recognising crimea | recognition of crimea | recognize crimea |
      recognizing crimea | surrender territory | swap of territor* | territorial | territory swap* |
      withdraw from donbas | withdraw from the donbas | withdrawal from donbas
    `,
    0.4,
  ),
  row(
    'territory',
    0.8,
    `
      russian withdrawal | withdraw its troops | withdrawal of russian
    `,
    0.7,
  ),
  row(
    'territory',
    0.5,
    `
      annex* | border | borders | front line | hand over | land | occupied | pull out | sovereignty |
      swap of land | withdraw*
    `,
  ),
  row(
    'membership',
    1,
    `
      future in nato | future in the eu | keep ukraine out | nato ambition* | nato hopes | nato path |
      never join nato | no place in nato | not in nato | path to the eu | ukraine's nato
    `,
    0.4,
  ),
  row(
    'membership',
    1,
    `
      accession clusters | accession negotiations | accession process | accession talks |
      alliance membership | article 5 | bridge to membership | candidate status | clusters |
      eastward expansion | enlargement | eu accession | eu candidate | eu enlargement | eu membership |
      expansion of nato | first cluster | invitation to nato | join nato | join the alliance |
      join the eu | join the european union | joining nato | joining the eu | membership action plan |
      membership in nato | membership of the alliance | nato accession | nato aspirations | nato bid |
      nato enlargement | nato expansion | nato invitation | nato membership | nato's door |
      negotiating clusters | neutral status | neutrality | non-aligned | non-bloc | open-door policy |
      path to membership | path to the alliance
    `,
    0.2,
  ),
  row(
    'membership',
    0.7,
    `
      accession | candidate countr* | enlarg* | membership | out of nato | veto | vetoed | vetoes
    `,
  ),
  row(
    'guarantees',
    1,
    `
      coalition meeting | meeting of the coalition
    `,
    0.5,
  ),
  row(
    'guarantees',
    1,
    `
      article 5-like | article 5-style | backstop | boots on the ground | budapest memorandum |
      coalition of the willing | deter future | european troops | foreign troops |
      guarantee its security | guarantee safety | guarantee ukraine | guarantor* |
      legally binding guarantees | monitoring force | monitoring mission | multinational force |
      nato troops | peacekeep* | reassurance force | security agreement* | security architecture |
      security assurance* | security framework | security guarantee* | security pact |
      send troops to ukraine | sending troops to ukraine | stabilisation force | stabilization force |
      troops on the ground | troops to ukraine | western troops
    `,
    0.4,
  ),
  row(
    'guarantees',
    0.7,
    `
      assurances | contingent* | deterrence force | force for ukraine | ground troops | guarantee* |
      peace force | protect ukraine | ukraine's security | western contingent | western soldiers
    `,
  ),
  row(
    'sanctions',
    1,
    `
      ban on russian gas | ban on russian oil | blacklisted russia* | ceiling for the price |
      ease sanctions | embargo on russia* | fresh sanctions | further sanctions | lift sanctions |
      lifting sanctions | lukoil | measures against russia | more sanctions | new sanctions |
      package of sanctions | pressure on moscow | pressure on putin | pressure on russia |
      pressure on the kremlin | price cap | rosneft | round of sanctions | russia sanctions |
      russian energy imports | russian sanctions | sanctions against moscow | sanctions against russia |
      sanctions on moscow | sanctions on russia | sanctions package | sanctions relief |
      secondary sanctions | secondary tariffs | shadow fleet | shadow tankers | swift ban |
      tougher sanctions
    `,
    0.5,
  ),
  row(
    'sanctions',
    0.8,
    `
      oil price cap | visas for russians
    `,
    0.4,
  ),
  row(
    'sanctions',
    0.7,
    `
      blacklist* | embargo | sanction* | tariffs on countries
    `,
  ),
  row(
    'sanctions',
    0.5,
    `
      oil cap | russian crude | russian energy | russian gas | russian oil | swift | tanker*
    `,
    0.2,
  ),
  row(
    'sanctions',
    0.5,
    `
      penalties | pressure | restrictive measures | tariff* | trade ban
    `,
  ),
  row(
    'assets',
    1,
    `
      claims commission | confiscat* russian* | euroclear | frozen asset* | frozen russian* |
      immobilised asset* | immobilised russian* | immobilized asset* | immobilized russian* |
      loan for kyiv | loan for ukraine | loan to ukraine | mineral deal | minerals agreement |
      minerals deal | reconstruction fund | recovery conference | register of damage | reparation* |
      reparations loan | russian assets | russian central bank | russian money | russian reserves |
      russian sovereign assets | seized russian | war damage
    `,
    0.7,
  ),
  row(
    'assets',
    0.6,
    `
      loan | pay for the damage | pays for the damage | repaid | reparation
    `,
  ),
  row(
    'assets',
    0.5,
    `
      billions for | central bank | compensation | critical minerals | rare earth* | rebuild* |
      reconstruction
    `,
  ),
  row(
    'justice',
    1,
    `
      amnesty for war crimes | arrest warrant* | crime of aggression | hague court |
      hold russia accountable | icc warrant | international criminal court | prosecute putin |
      prosecute russia* | register of damages | special tribunal | war crimes prosecut* |
      war crimes trial* | war crimes tribunal
    `,
    0.4,
  ),
  row(
    'justice',
    0.7,
    `
      accountable | bring to justice | deport* | hague | tribunal | war criminal* | warrant
    `,
    0.2,
  ),
  row(
    'justice',
    0.4,
    `
      accountability | genocide | ICC | the hague | war crime*
    `,
  ),
  row(
    'humanitarian',
    1,
    `
      1,000-for-1,000 | abducted children | abduction of children | all for all | bodies of fallen |
      children abducted | children deported | deportation of children | deported children |
      exchange of captives | exchange of pows | exchange of prisoners | exchange prisoners |
      exchanged prisoners | family reunification | prisoner exchange* | prisoner swap* |
      prisoners exchange* | prisoners of war exchange | return of children | return of the children |
      swap hundreds of prisoners | swap of prisoners | swap prisoners | swapped prisoners
    `,
    0.4,
  ),
  row(
    'humanitarian',
    0.7,
    `
      exchange of | missing children | reunited with their families | swap* | taken from ukraine
    `,
  ),
  row(
    'humanitarian',
    0.5,
    `
      abduct* | captives | children taken | POW | pows | prisoner* | prisoners of war
    `,
    0.1,
  ),
  row(
    'humanitarian',
    0.3,
    `
      ukrainian children
    `,
  ),
  row(
    'shipping',
    1,
    `
      air truce | attacks on energy infrastructure | black sea deal | black sea initiative |
      black sea truce | energy ceasefire | energy truce | grain corridor | grain deal |
      grain initiative | grossi | halt strikes on energy | iaea chief | maritime truce |
      moratorium on strikes | navigation in the black sea | safe navigation |
      strikes on energy infrastructure | truce covering ports
    `,
    0.5,
  ),
  row(
    'shipping',
    0.6,
    `
      odesa ports
    `,
  ),
  row(
    'shipping',
    0.5,
    `
      black sea | corridor | export of grain | grain | grain export* | ports
    `,
  ),
  row(
    'weapons',
    0.9,
    `
      abrams tanks | aid package | arming ukraine | arms deliveries | arms shipments | arms supplies |
      arms to ukraine | atacms | deep inside russia | defence ministers | defense ministers |
      lend-lease | leopard 2 | limits on range | long-range missile* | long-range strikes |
      long-range weapons | military aid | military assistance | military support | patriot batteries |
      patriot missiles | purl | range limits | range restrictions | send weapons | sending weapons |
      storm shadow* | strike deep inside | strike inside russia | strikes inside russia |
      supply weapons | supplying weapons | taurus | tomahawk* | weapons deliveries |
      weapons for ukraine | weapons shipments | weapons supplies | weapons to ukraine
    `,
    0.3,
  ),
  row(
    'weapons',
    0.7,
    `
      air defence batteries | air defense batteries | arm ukraine | armament* | arms package |
      cruise missile* | defence package | defence support | defense package | deliver weapons |
      delivery of weapons | long-range | military package | supply of weapons | training mission |
      weapons package | weapons shipment*
    `,
  ),
  row(
    'weapons',
    0.6,
    `
      aid for ukraine | aid to ukraine | f-16 | f-16s | fighter jets | leopard tanks | patriot systems |
      support for ukraine
    `,
    0.2,
  ),
  row(
    'weapons',
    0.4,
    `
      aid | ammunition | arms | deliveries | patriot* | shipments | weapon* | weaponry
    `,
  ),
  row(
    'war-aims',
    1,
    `
      aims of the special | conditions for ending | conditions for peace | demilitari* |
      demilitarisation of ukraine | demilitarization of ukraine | denazif* | does not want peace |
      escalation of the conflict | goals of the operation | goals of the special |
      goals will be achieved | maximalist | moscow's demands | moscow's terms | not interested in peace |
      nuclear blackmail | nuclear deterr* | nuclear doctrine | nuclear threat* | nuclear weapons |
      objectives will be achieved | putin's demands | ready for peace | root causes |
      russia's conditions | russia's demands | russia's terms | russian demands | security concerns |
      security demands | seek peace | serious about peace | strategic defeat | ukrainian statehood |
      wants peace | war aims | war goals
    `,
    0.2,
  ),
  row(
    'war-aims',
    0.7,
    `
      demilitarised | demilitarized | encircle* | historical russia | nato's eastward | neutral ukraine |
      nuclear arms | nuclear war | nuclear-armed | red line* | regime change
    `,
  ),
  row(
    'war-aims',
    0.5,
    `
      concerns | escalat* | existential | nuclear*
    `,
  ),
  row(
    'elections',
    0.9,
    `
      dictator without elections | elections in ukraine | elections under martial law |
      external governance | hold a vote | hold elections | illegitimate | legitimacy of zelensky* |
      legitimate president | martial law | martial law bars elections | temporary administration |
      ukraine elections | ukrainian elections | wartime election* | zelensky*-legitimacy
    `,
    0.4,
  ),
  row(
    'elections',
    0.6,
    `
      elections under | legitimacy | legitimate | mandate | referendum
    `,
  ),
];
