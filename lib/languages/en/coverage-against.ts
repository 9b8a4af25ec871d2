import { type CoverageTerms, coverageTerms as row } from '../../model/grammar/coverage-lexicon';

/** English: what fighting, other conflicts and other subjects are called. */
export const againstTerms: readonly CoverageTerms[] = [
  row(
    'battle',
    1,
    `
      advance on | air attack* | air defence forces | air defense forces | air raid* | air strike* |
      airstrike* | apartment building* | artillery | assault units | attacked | attacks refiner* |
      barrage | battalion* | battlefield | blaze | bombard* | brigade* | captured the village |
      casualties | conscript* | counter-offensive | counteroffensive | debris | diesel generators |
      displaced | downed | drone attack* | drone strike* | drones hit | evacuat* | explosion* | fled |
      front-line | frontline | fuel shortage* | gasoline | general staff | glide bomb* | infantry |
      injured | intercepted | killed | mercenar* | missile attack* | missile strike* | missiles hit |
      mobilisation | mobilization | offensive | oil depot | overnight attack* | power cable |
      power line | refineries | refinery | regiment | rescuers | residential building* | rubble |
      seized the village | shahed* | shelled | shelling | shot down | soldiers | strikes on refineries |
      trench* | troops | troops advanced | wagner | warehouse* | wounded
    `,
  ),
  row(
    'battle',
    0.5,
    `
      nuclear plant | nuclear power plant | reactor | reactors
    `,
  ),
  row(
    'other-conflict',
    1,
    `
      abraham accords | afghan* | african union | airspace incursion* | airspace violation* | aliyev |
      arctic council | armenia* | arms control | arsenals | assad | azerbaijan* | baku |
      belarusian opposition | bosnia* | brics | burkina faso | burma | cambodia* | caracas |
      central african | chechen war | chisinau | cold war | colombia* | congo* | cuba* | cyprus |
      damascus | drone wall | embassy closure | eritrea* | ethiopia* | expelled diplomats |
      expels diplomats | expulsion of diplomats | farc | first world war | gaza* | georgian dream |
      greenland | haiti* | hamas | hezbollah | hostages | houthi* | hybrid attack* | hybrid warfare |
      inf treaty | international space station | iran | iran's | iranian* | iraq* | israel* | karabakh |
      kashmir | khartoum | kim jong | kinshasa | korean war | kosovo | lebanese | lebanon | libya* |
      lukashenko | m23 | maduro | mali | moldova* | myanmar | nagorno* | netanyahu | new start |
      nicosia | niger | north korea* | nuclear test ban | nuclear treaty | pakistan* | palestinian* |
      pashinyan | philippines | power of siberia | pyongyang | rwanda* | sahel | sandu | serbia* |
      shanghai cooperation | somalia* | south china sea | strategic arms | sudan* | syria* | taiwan* |
      taliban | tbilisi | tehran | thai | thailand | tigray | venezuela* | vietnam war |
      violated airspace | wagner group in | west bank | yemen* | yerevan
    `,
  ),
  row(
    'other-conflict',
    0.7,
    `
      abkhazia | arctic | baltic sea | belarusian border | chechnya | dagestan | finnish border |
      finnish-russian | kaliningrad | kuril* | ossetia | polish border | russian-finnish | spitsbergen |
      suwalki | transnistria | undersea cable*
    `,
  ),
  row(
    'other-subject',
    1,
    `
      abortion | actor | actress | album | american reporter | anti-corruption | anti-graft | arson |
      artificial intelligence | asteroid | astronom* | asylum | athlete* | bakery | ballet |
      barrels a day | bitcoin | blackout* | book | box office | boxed | boxer | boxing | bribe* |
      budget deficit | cabinet reshuffle | car makers | celebrity | champions league | chess |
      china trade | chip* | coach | concert | conscription | convicted of spying | cookie policy |
      corruption | corruption case | court ruling | covid* | cyber attack* | cyberattack* |
      defence spending | defense spending | disinformation | dismissed minister | documentary |
      drone school | duma elections | duma vote | earnings | earthquake* | economy shrank | embezzl* |
      energy bills | epstein | espionage | euro 2024 | eurovision | evacuees | exhibition | exhum* |
      exit polls | fashion | festival | fifa | fighter pilot | figure skat* | film | films | first leg |
      five percent | flood* | football | foreign agent law | formula one | fuel prices | futures |
      galaxy | gallery | gas prices | generators | gershkovich | goalscor* | graft | grand slam |
      gubernatorial | gymnast* | hacker | hackers | harvest | heavyweight | horoscope | hospital |
      hostel | housing | hurricane | ice hockey | IMF | impeach* | inflation | interest rate* |
      international monetary fund | internet censorship | internet shutdown* | journalist freed |
      knockout | kurmasheva | lawsuit | legal challenge | marathon | massacres | match | measles |
      memoir | mid-term* | midfielder | midterm* | migrants | military service | murder* | museum |
      navalny* | netflix | newsletter | no-confidence | nord stream | novel | novelist | olympic* |
      opec* | opera | oscar* | pandemic | paralympic* | patients | penalty shoot | percent of gdp |
      petrol prices | photobook | photograph* | pipeline blast* | playoff* | police | power cuts |
      profile picture | pupils | qualifier | quarter-final | quarterly | ransomware | recipe | refugee* |
      regional elections | reshuffle | resignation | roskomnadzor | ruling party | russian election |
      russian elections | sabotage | school | schools | second leg | semi-final | semifinal | shares |
      shutdown | singer | soccer | song contest | spies | spy | spy swap | state duma passed |
      stock market | striker | students | supreme court | tariffs on china | tax | taxes | teachers |
      telescope | tennis | theatre | tournament | trade deal | trade talks | trade war | turnout | uefa |
      university | vaccine* | value added tax | VAT | volhynia | vote of confidence | wall street |
      weather | wedding | whelan | wildfire* | wimbledon | world cup | zoo
    `,
  ),
  row(
    'other-subject',
    0.8,
    `
      bribery | budget | chief of staff resigns | deficit | economic growth | economy is | employment |
      fuel crisis | gdp growth | kickback* | labor market | labour market | laundering |
      money laundering | poll finds | raided | recession | resigned amid | russia's budget |
      russia's economy | russian economy | social benefits | survey* | temporary protection | welfare
    `,
  ),
];
