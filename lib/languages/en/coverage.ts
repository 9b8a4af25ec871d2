import { type CoverageLexicon, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** English terms of the coverage gate. */
export const coverage: CoverageLexicon = {
  terms: [
    row(
      'ukraine',
      1,
      'ukrain*|kyiv|kiev|zelensky*|zelenskiy*|zelenskyy*|donbas|donbass|donetsk|luhansk|lugansk|kherson|zaporizhzhia|zaporozhye|zaporizhia|crimea*|mariupol|odesa|odessa|kharkiv|lviv|umerov|yermak|sybiha|sibiha|kuleba|podolyak|svyrydenko|zaluzhny*|poroshenko|stefanishyna|budanov|arakhamia',
    ),
    row(
      'russia',
      1,
      "russia|russia's|russian|russians|moscow|kremlin|putin*|lavrov|peskov|medvedev|medinsky|ushakov|dmitriev|zakharova|ryabkov|shoigu|belousov|patrushev|nebenzya|volodin|matviyenko|grushko|kosachev|slutsky|vladimir putin",
    ),
    row(
      'war',
      0.6,
      "war in ukraine|ukraine war|war against ukraine|invasion of ukraine|full-scale invasion|ukraine conflict|ukrainian conflict|conflict in ukraine|war on ukraine|russia's war|russian invasion|russia-ukraine|ukraine-russia|special military operation|ukrainian crisis|ukraine crisis|ukrainian settlement|ukrainian issue|ukrainian side|russian aggression|moscow's war|putin's war|russo-ukrainian|ukraine file",
      1,
    ),
    row(
      'talks',
      1,
      'peace talks|peace negotiations|negotiat*|direct talks|round of talks|summit|peace summit|trilateral|talks in istanbul|talks in geneva|talks in jeddah|talks in riyadh|talks in abu dhabi|talks with russia*|talks with ukrain*|talks with moscow|talks with kyiv|talks with putin|talks between|talks on ending|talks to end|technical talks|shuttle diplomacy|diplomacy|diplomatic solution|diplomatic efforts|diplomatic settlement|back channel|backchannel|face-to-face|meet with putin|meeting with putin|meet putin|putin-trump|trump-putin|zelensky-putin|putin-zelensky|leaders meet|contact group|ramstein|dialogue with|peace delegation|envoys|special envoy|peace envoy|peace initiative|peace mission|sit down together|urges dialogue|bilateral meeting',
    ),
    row(
      'talks',
      0.5,
      'talks|envoy|diplomat*|delegation*|foreign minister*|foreign ministry|top diplomat|dialogue|consultations|phone call|telephone conversation|spoke by phone|held a call|meeting|meet|visit|discussed|discussions|agenda|communique|joint statement|security council|ambassador*|ministers|leaders|sit down',
    ),
    row(
      'mediation',
      1,
      'mediat*|good offices|honest broker|intermediar*|go-between|host talks|host the talks|host negotiations|host a meeting|host both|ready to host|offered to host|venue for talks|broker a deal|broker peace|broker a peace|broker an end|broker a ceasefire|peacemaker|facilitate talks|peace efforts|peace push|peace effort|peace drive',
    ),
    row(
      'ceasefire',
      1,
      'ceasefire*|cease-fire*|truce|armistice|cessation of hostilities|pause in fighting|pause in the fighting|halt in fighting|halt to hostilities|halt the fighting|stop the fighting|stop firing|stop the killing|end the bloodshed|lay down arms|freeze the conflict|freezing the conflict|freeze the front|frozen conflict|silence the guns|end to fighting|end of hostilities',
    ),
    row(
      'settlement',
      1,
      'peace plan|peace proposal*|peace deal|peace agreement|peace treaty|peace accord*|peace formula|peace framework|peace process|peace conference|peace terms|peace settlement|negotiated settlement|political settlement|diplomatic resolution|peaceful settlement|peaceful resolution|just peace|lasting peace|just and lasting|end the war|ending the war|end to the war|end of the war|end the conflict|end russia|stop the war|end this war|roadmap|road map|memorandum|28-point|20-point|19-point|framework agreement|settlement|terms for|draft agreement|compromise*|concession*|istanbul agreements|minsk agreement*|minsk accord*|minsk protocol*|efforts to end|path to peace|peace in ukraine|peace with russia|peace for ukraine|revised plan|deal with putin|deal with russia|deal to end|capitulat*|ultimatum|realities on the ground|end fighting',
    ),
    row(
      'settlement',
      0.5,
      'peace|proposal*|plan|deal|agreement|terms|conditions|preconditions|demands|offer|framework|diplomatic|peaceful',
    ),
    row(
      'territory',
      1,
      'territorial|cede territory|ceding territory|ceding land|cede land|give up land|give up territory|land swap*|swap of territor*|territory swap*|recognising crimea|recognizing crimea|recognise crimea|recognize crimea|recognition of crimea|crimea as russian|annexed regions|annexed territor*|annexation|four regions|withdraw from donbas|withdraw from the donbas|pull out of donbas|withdrawal from donbas|1991 borders|current front line*|current lines|contact line|line of contact|demilitarised zone|demilitarized zone|buffer zone|free economic zone|occupied territories|occupied territory|compromise on land|internationally recognised borders|internationally recognized borders|new regions|surrender territory',
      0.4,
    ),
    row(
      'membership',
      1,
      "nato membership|nato bid|join nato|joining nato|nato accession|nato aspirations|invitation to nato|nato invitation|membership in nato|nato's door|membership action plan|nato expansion|nato enlargement|expansion of nato|eastward expansion|open-door policy|neutral status|neutrality|non-aligned|non-bloc|eu membership|eu accession|accession talks|accession negotiations|accession process|accession clusters|negotiating clusters|first cluster|clusters|candidate status|eu candidate|join the eu|joining the eu|join the european union|eu enlargement|enlargement|path to the alliance|membership of the alliance|alliance membership|path to membership|bridge to membership|join the alliance|article 5",
      0.2,
    ),
    row(
      'guarantees',
      1,
      'security guarantee*|security assurance*|guarantee safety|guarantee its security|guarantee ukraine|guarantor*|coalition of the willing|backstop|budapest memorandum|peacekeep*|boots on the ground|troops on the ground|multinational force|reassurance force|stabilisation force|stabilization force|monitoring mission|monitoring force|european troops|western troops|nato troops|foreign troops|send troops to ukraine|sending troops to ukraine|troops to ukraine|security agreement*|security pact|security architecture|security framework|article 5-like|article 5-style|legally binding guarantees|deter future',
      0.4,
    ),
    row(
      'sanctions',
      1,
      'sanctions on russia|sanctions against russia|russia sanctions|russian sanctions|sanctions on moscow|sanctions against moscow|sanctions package|package of sanctions|round of sanctions|new sanctions|fresh sanctions|further sanctions|more sanctions|tougher sanctions|lift sanctions|lifting sanctions|ease sanctions|sanctions relief|secondary sanctions|secondary tariffs|price cap|oil cap|ceiling for the price|shadow fleet|shadow tankers|blacklisted russia*|measures against russia|pressure on russia|pressure on moscow|pressure on putin|pressure on the kremlin|rosneft|lukoil|embargo on russia*|ban on russian oil|ban on russian gas|russian energy imports|swift ban',
      0.5,
    ),
    row('sanctions', 0.7, 'sanction*|blacklist*|embargo|tariffs on countries'),
    row(
      'assets',
      1,
      'frozen asset*|frozen russian*|immobilised asset*|immobilized asset*|immobilised russian*|immobilized russian*|russian central bank|russian assets|russian sovereign assets|euroclear|reparation*|reparations loan|russian money|russian reserves|seized russian|confiscat* russian*|loan for ukraine|loan to ukraine|loan for kyiv|minerals deal|minerals agreement|mineral deal|reconstruction fund|recovery conference|war damage|claims commission|register of damage',
      0.7,
    ),
    row(
      'justice',
      1,
      'special tribunal|crime of aggression|war crimes tribunal|war crimes trial*|international criminal court|arrest warrant*|hague court|icc warrant|register of damages|hold russia accountable|war crimes prosecut*|amnesty for war crimes|prosecute russia*|prosecute putin',
      0.4,
    ),
    row('justice', 0.4, 'war crime*|tribunal|accountability|ICC|the hague|genocide'),
    row(
      'humanitarian',
      1,
      'prisoner swap*|prisoner exchange*|prisoners exchange*|exchange of prisoners|exchange prisoners|swap prisoners|swap of prisoners|exchange of pows|exchange of captives|swapped prisoners|exchanged prisoners|swap hundreds of prisoners|prisoners of war exchange|deported children|abducted children|deportation of children|abduction of children|children abducted|children deported|ukrainian children|return of children|return of the children|all for all|1,000-for-1,000|bodies of fallen|family reunification',
      0.4,
    ),
    row(
      'shipping',
      1,
      'grain deal|grain initiative|grain corridor|grain export*|black sea initiative|black sea deal|black sea truce|truce covering ports|maritime truce|energy truce|energy ceasefire|halt strikes on energy|moratorium on strikes|attacks on energy infrastructure|strikes on energy infrastructure|export of grain|safe navigation|navigation in the black sea|air truce|iaea chief|grossi',
      0.5,
    ),
    row(
      'weapons',
      0.9,
      'military aid|military assistance|military support|arms deliveries|arms supplies|weapons deliveries|weapons supplies|arms shipments|weapons shipments|supply weapons|supplying weapons|send weapons|sending weapons|weapons to ukraine|weapons for ukraine|arms to ukraine|arming ukraine|aid package|aid to ukraine|aid for ukraine|support for ukraine|long-range missile*|long-range weapons|long-range strikes|tomahawk*|taurus|atacms|storm shadow*|range restrictions|range limits|limits on range|strike inside russia|strikes inside russia|strike deep inside|deep inside russia|patriot systems|patriot batteries|patriot missiles|leopard tanks|leopard 2|abrams tanks|f-16*|lend-lease|purl|fighter jets|defence ministers|defense ministers',
      0.3,
    ),
    row(
      'war-aims',
      1,
      "root causes|denazif*|demilitarisation of ukraine|demilitarization of ukraine|demilitari*|war aims|war goals|goals of the special|aims of the special|goals will be achieved|objectives will be achieved|goals of the operation|security demands|security concerns|maximalist|putin's demands|russia's demands|russian demands|moscow's demands|moscow's terms|russia's terms|russia's conditions|strategic defeat|ukrainian statehood|conditions for peace|conditions for ending|ready for peace|wants peace|does not want peace|not interested in peace|serious about peace|seek peace|nuclear doctrine|nuclear weapons|nuclear threat*|nuclear blackmail|nuclear deterr*|escalation of the conflict|escalat*",
      0.2,
    ),
    row(
      'elections',
      0.9,
      'elections in ukraine|ukrainian elections|ukraine elections|wartime election*|elections under martial law|martial law bars elections|hold elections|hold a vote|legitimacy of zelensky*|zelensky*-legitimacy|legitimate president|illegitimate|dictator without elections|external governance|temporary administration|martial law',
      0.4,
    ),
    row(
      'partner',
      0.5,
      'trump*|biden*|vance|rubio|kushner|hegseth|blinken|sullivan|graham|macron*|merz*|scholz*|starmer*|sunak|johnson|meloni|tusk|nawrocki|duda|sikorski|orban*|szijjarto|magyar|fico|von der leyen|kallas|borrell|costa|rutte|stoltenberg|metsola|baerbock|wadephul|pistorius|lammy|barrot|erdogan*|fidan|modi|xi jinping|wang yi|lula|ramaphosa|guterres|pope|burnham|miliband|washington|white house|united states|US|U.S.|american|EU|E.U.|european union|european leaders|europeans|european commission|brussels|european council|nato|G7|G-7|G20|allies|the west|western leaders|beijing|ankara|turkey|turkiye|riyadh|saudi arabia|doha|UN|united nations|budapest|berlin|paris|london|warsaw|emirates|abu dhabi|geneva|jeddah|istanbul|anchorage|alaska',
    ),
    row('partner', 0.6, 'witkoff*|kellogg', 0.4),
    row(
      'position',
      0.6,
      'ruled out|rules out|rule out|rejects|rejected|reject|refuses|refused|refuse|insists|insisted|insist|demands|demanded|demand|accepts|accepted|accept|ready to|ready for|willing to|agreed to|agree to|agrees|proposes|proposed|offers|offered|dismissed|dismisses|unacceptable|condition|on condition|red line*|not negotiable|non-negotiable|urged|urges|called for|calls for|calls on|called on|warned|warns|vetoed|veto|lifted its veto|blocks|blocked|adopts|adopted|approves|approved|pledged|pledges|stance|position|positions|would prefer|must not|blames|blamed|accused|accuses|optimistic|breakthrough|deadlock|impasse|stalemate|progress|ball in',
    ),
    row(
      'battle',
      1,
      'drone attack*|drone strike*|drones hit|missile attack*|missile strike*|missiles hit|air attack*|air raid*|airstrike*|air strike*|shelling|shelled|bombard*|barrage|overnight attack*|intercepted|shot down|downed|air defence forces|air defense forces|killed|wounded|injured|casualties|rescuers|rubble|residential building*|apartment building*|troops advanced|advance on|captured the village|seized the village|frontline|front-line|offensive|counteroffensive|counter-offensive|battlefield|general staff|brigade*|battalion*|regiment|soldiers|refinery|oil depot|warehouse*|glide bomb*|shahed*|artillery|infantry|trench*|assault units|mercenar*|wagner|debris|explosion*|blaze|troops',
    ),
    row(
      'other-conflict',
      1,
      "gaza*|hamas|israel*|netanyahu|palestinian*|west bank|hezbollah|lebanon|lebanese|iran|iran's|iranian*|tehran|houthi*|yemen*|syria*|damascus|assad|sudan*|khartoum|congo*|m23|rwanda*|kinshasa|armenia*|azerbaijan*|yerevan|baku|karabakh|pashinyan|aliyev|pakistan*|kashmir|taliban|afghan*|taiwan*|thailand|thai|cambodia*|venezuela*|maduro|caracas|north korea*|pyongyang|kim jong|myanmar|ethiopia*|tigray|eritrea*|somalia*|kosovo|serbia*|bosnia*|libya*|iraq*|greenland|cuba*|mali|sahel|niger|haiti*|south china sea|philippines|moldova*|sandu|chisinau|georgian dream|tbilisi|cyprus|nicosia|chechen war|vietnam war|korean war|first world war|colombia*|farc",
    ),
    row(
      'other-subject',
      1,
      'football|soccer|match|champions league|world cup|euro 2024|fifa|uefa|olympic*|paralympic*|tennis|wimbledon|boxing|boxer|boxed|chess|athlete*|coach|goal*scor*|qualifier|penalty shoot|tournament|eurovision|song contest|oscar*|film|films|documentary|novel|novelist|book|memoir|exhibition|museum|theatre|opera|ballet|concert|festival|album|singer|actor|actress|photobook|photograph*|gallery|recipe|fashion|celebrity|box office|netflix|asteroid|telescope|galaxy|astronom*|vaccine*|measles|covid*|pandemic|earthquake*|wildfire*|hurricane|flood*|inflation|interest rate*|value added tax|VAT|gas prices|petrol prices|fuel prices|energy bills|stock market|shares|wall street|quarterly|earnings|bitcoin|housing|school|schools|pupils|teachers|students|university|hospital|patients|duma elections|state duma passed|gubernatorial|regional elections|navalny*|corruption case|foreign agent law|internet shutdown*|internet censorship|roskomnadzor|budget deficit|migrants|asylum|tariffs on china|china trade|abortion|murder*|police|court ruling|lawsuit|legal challenge',
    ),
    row(
      'talks',
      0.5,
      'counterpart*|table|venue|draft|document|paper|points|hosted|hosts|host|intermediate|rounds|communiqué|telephone|spoke with|held talks|joint press conference|working group*|negotiating',
    ),
    row(
      'talks',
      1,
      "delegation*|negotiating team*|negotiating table|at the table|round of negotiations|talks resume|hours of talks|trilateral*|leaders' meeting|meeting of the leaders|meeting of the two presidents|meeting between the presidents|two presidents|bring the leaders together|special representative|peace talk|normandy format|contacts between",
    ),
    row(
      'mediation',
      1,
      'receive both sides|both sides to|neutral ground|neutral venue|brokered|brokering|broker|facilitat*|offered its services|offer its services|host a summit|host the summit|host peace',
    ),
    row(
      'ceasefire',
      1,
      'guns fall silent|stop shooting|stop fighting|pause in the war|pause the war|cessation|halt strikes|halt attacks|stop the strikes|freeze the line|frozen line|freeze along|freezing the line|freezing the war',
    ),
    row(
      'settlement',
      1,
      'stop the invasion|agree to end|agreed to end|bring peace|peacefully|peace efforts|peace offer|peace camp|peace framework|peace in europe|solution to the conflict|solution to the war|resolve the conflict|resolving the conflict|resolution of the conflict|post-war|postwar|any settlement|final deal|compromises',
    ),
    row(
      'territory',
      0.5,
      'land|hand over|withdraw*|pull out|borders|border|annex*|occupied|swap of land|front line|sovereignty',
    ),
    row(
      'territory',
      1,
      'donbas question|leave donbas|leave the donbas|leaves donbas|abandon donbas|territorial integrity|land would have to|giving up land|handing over towns|handing over land|status of crimea|status of donbas',
      0.5,
    ),
    row(
      'membership',
      0.7,
      'membership|accession|alliance membership|veto|vetoes|vetoed|enlarg*|out of nato|candidate countr*',
    ),
    row(
      'guarantees',
      0.7,
      "guarantee*|assurances|deterrence force|contingent*|western contingent|western soldiers|ground troops|peace force|force for ukraine|protect ukraine|ukraine's security",
    ),
    row(
      'sanctions',
      0.8,
      'russian oil|russian gas|russian crude|russian energy|visas for russians|oil price cap|tanker*|swift',
      0.4,
    ),
    row('sanctions', 0.5, 'tariff*|restrictive measures|trade ban|penalties|pressure'),
    row(
      'assets',
      0.6,
      'loan|reparation|repaid|compensation|pay for the damage|pays for the damage|central bank|billions for|reconstruction|rebuild*',
    ),
    row('justice', 0.7, 'tribunal|warrant|accountable|bring to justice|deport*|war criminal*|hague', 0.2),
    row(
      'humanitarian',
      0.7,
      'swap*|prisoner*|prisoners of war|POW|POWs|captives|exchange of|missing children|abduct*|taken from ukraine|reunited with their families|children taken',
    ),
    row('shipping', 0.6, 'grain|black sea|corridor|odesa ports|ports'),
    row(
      'weapons',
      0.7,
      'cruise missile*|long-range|air defence batteries|air defense batteries|arms package|defence package|defense package|weapons package|military package|defence support|weapons shipment*|supply of weapons|deliver weapons|delivery of weapons|arm ukraine|training mission|armament*',
    ),
    row('weapons', 0.4, 'weapon*|weaponry|arms|ammunition|aid|deliveries|shipments|patriot*'),
    row(
      'war-aims',
      0.7,
      "nuclear arms|nuclear-armed|nuclear war|nuclear*|red line*|existential|demilitarised|demilitarized|neutral ukraine|regime change|historical russia|nato's eastward|encircle*|concerns",
    ),
    row('elections', 0.6, 'legitimate|legitimacy|elections under|mandate|referendum'),
    row(
      'partner',
      0.5,
      "macron's|envoy|cardinal|senator*|congress|senate|chancellor|prime minister|foreign secretary|secretary of state|state department|pentagon|nordic|baltic|european|europe|hungary|hungarian|slovakia|poland|france|germany|britain|italy|turkish|chinese|china|india|indian|brazil|belgium|belgian|finland|sweden|belarus|minsk|kazakhstan|south africa|qatar|uae|presidents|leaders|ambassadors|foreign ministers|commission|allies'",
    ),
    row(
      'position',
      0.6,
      'cannot accept|would accept|no sign|not ready|open to|back*|backed|supports|support|endorsed|signed|signature|promise*|sees no|impossible|talk*|stalling|prolong*|hopes|hope|wants|want|vow*|willing*|reluctan*|concede*|conditions',
    ),
    row(
      'settlement',
      1,
      "ukraine peace|ukraine talks|ukraine deal|ukraine summit|ukraine plan|ukraine settlement|ukraine ceasefire|ukraine cease-fire|ukraine truce|ukraine envoy|ukraine proposal|ukraine diplomacy|ukraine negotiations|end the ukraine war|end ukraine war|ending the ukraine war|end to the ukraine war|end the war in ukraine|ending the war in ukraine|end russia's war|talks on ukraine|talks about ukraine|summit on ukraine|discuss ukraine|meeting on ukraine|proposal on ukraine|position on ukraine",
      1,
    ),
    row(
      'talks',
      1,
      'istanbul talks|talks in istanbul|alaska summit|anchorage summit|abu dhabi talks|geneva talks|jeddah talks|riyadh talks|budapest summit|witkoff plan|istanbul agreement',
      0.7,
    ),
    row('assets', 0.5, 'rare earth*|critical minerals'),
    row(
      'other-conflict',
      0.7,
      'finnish border|finnish-russian|russian-finnish|polish border|belarusian border|kaliningrad|suwalki|arctic|spitsbergen|baltic sea|undersea cable*|kuril*|abkhazia|ossetia|chechnya|dagestan|transnistria',
    ),
    row(
      'other-subject',
      1,
      'newsletter|cookie policy|horoscope|profile picture|refugee*|evacuees|hackers|hacker|cyberattack*|cyber attack*|ransomware|spy|spies|espionage|sabotage|arson|disinformation|fighter pilot|economy shrank|power cuts|blackout*|anti-graft|corruption|anti-corruption|bakery|harvest|futures|hostel|zoo|weather|wedding|taxes|tax',
    ),
    row('mediation', 0.6, 'vatican|holy see'),
    row(
      'battle',
      1,
      'nuclear plant|nuclear power plant|reactor|reactors|power line|power cable|diesel generators',
    ),
    row(
      'other-subject',
      1,
      'russian elections|russian election|duma vote|ruling party|exit polls|turnout|striker|midfielder|second leg|first leg|knockout|heavyweight|semi-final|semifinal|quarter-final|grand slam|playoff*|ice hockey|figure skat*|gymnast*|marathon|formula one',
    ),
  ],
};
