import type { CountryName } from '../../model/grammar/reference-grammar';

/** code, names, adjectives, capitals; alternatives by '/'. ISO 3166-1 codes; EU, NATO and UN for the bodies. */
const TABLE = `
AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine/Argentinian|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani/Azeri|Baku
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BY|Belarus|Belarusian/Belarussian|Minsk
BE|Belgium|Belgian|
BJ|Benin|Beninese|
BO|Bolivia|Bolivian|La Paz
BA|Bosnia and Herzegovina/Bosnia|Bosnian|Sarajevo
BW|Botswana|Botswanan|
BR|Brazil|Brazilian|Brasilia/Brasília
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaounde
CA|Canada|Canadian|Ottawa
CF|Central African Republic||Bangui
TD|Chad|Chadian|
CL|Chile|Chilean|Santiago
CN|China/PRC|Chinese|Beijing
CO|Colombia|Colombian|Bogota/Bogotá
CG|Republic of Congo|Congolese|Brazzaville
CD|Democratic Republic of Congo/DR Congo||Kinshasa
CR|Costa Rica|Costa Rican|
HR|Croatia|Croatian|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czechia/Czech Republic|Czech|Prague
DK|Denmark|Danish|Copenhagen
DO|Dominican Republic||
EC|Ecuador|Ecuadorian|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish|Helsinki
FR|France|French|Paris
GA|Gabon|Gabonese|
GE|Georgia|Georgian|Tbilisi
DE|Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GL|Greenland|Greenlandic|Nuuk
GT|Guatemala|Guatemalan|
GN|Guinea|Guinean|
HT|Haiti|Haitian|
HN|Honduras|Honduran|
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic|Reykjavik
IN|India|Indian|New Delhi/Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
CI|Ivory Coast|Ivorian|
JM|Jamaica|Jamaican|
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh/Kazakhstani|Astana
KE|Kenya|Kenyan|Nairobi
XK|Kosovo|Kosovar|Pristina
KW|Kuwait|Kuwaiti|
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LR|Liberia|Liberian|
LY|Libya|Libyan|Tripoli
LI|Liechtenstein||
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|
MG|Madagascar|Malagasy|
MW|Malawi|Malawian|
MY|Malaysia|Malaysian|Kuala Lumpur
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MR|Mauritania|Mauritanian|
MX|Mexico|Mexican|Mexico City
MD|Moldova|Moldovan|Chisinau/Chișinău
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar|Burmese|Naypyidaw
NA|Namibia|Namibian|Windhoek
NP|Nepal|Nepalese|Kathmandu
NL|Netherlands|Dutch|The Hague
NZ|New Zealand|New Zealand|Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
KP|North Korea/DPRK|North Korean|Pyongyang
MK|North Macedonia|Macedonian/North Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PS|Palestine|Palestinian|Ramallah
PA|Panama|Panamanian|
PY|Paraguay|Paraguayan|
PE|Peru|Peruvian|Lima
PH|Philippines|Philippine/Filipino|Manila
PL|Poland|Polish|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RU|Russia/Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi/Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian/Serb|Belgrade
SL|Sierra Leone||
SG|Singapore|Singaporean|
SK|Slovakia|Slovak/Slovakian|Bratislava
SI|Slovenia|Slovenian/Slovene|Ljubljana
SO|Somalia|Somali|Mogadishu
ZA|South Africa|South African|Pretoria
KR|South Korea/Republic of Korea|South Korean|Seoul
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish|Madrid
LK|Sri Lanka|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
CH|Switzerland|Swiss|Bern/Berne
SY|Syria|Syrian|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TG|Togo|Togolese|
TN|Tunisia|Tunisian|Tunis
TR|Turkey/Türkiye/Turkiye|Turkish|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan|Kampala
UA|Ukraine|Ukrainian|Kyiv/Kiev
AE|United Arab Emirates/UAE/Emirates|Emirati/UAE|Abu Dhabi
GB|United Kingdom/UK/Britain/Great Britain|British/UK|London
US|United States/United States of America/US/USA/America|American/US|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican/Holy See/Vatican City|Vatican/Papal|
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam|Vietnamese|Hanoi
YE|Yemen|Yemeni|Sanaa
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
EU|European Union/EU|EU|Brussels
NATO|NATO/Nato|NATO/Nato|
UN|United Nations/UN|UN|
`;

const list = (cell: string | undefined): string[] => (cell ? cell.split('/') : []);

/** Countries and blocs in English. */
export const countries: readonly CountryName[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names, adjectives, capitals] = line.split('|');
    return { code, names: list(names), adjectives: list(adjectives), capitals: list(capitals) };
  });

const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Emirates|European|Central|Dominican|Democratic|Republic)/;

const withArticle = (country: string): string => (WITH_ARTICLE.test(country) ? `the ${country}` : country);

/** 'Government of the United States', 'Government of Uganda'. */
export const governmentOf = (country: string): string => `Government of ${withArticle(country)}`;

/** 'Office of the President of Finland'. */
export const presidentOfficeOf = (country: string): string =>
  `Office of the President of ${withArticle(country)}`;

const SMALL = /^(?:of|and|for|the)$/;

/** 'Croatian Foreign Ministry'; 'Embassy of Russia in the United Kingdom'; null without an adjective. */
export function bodyOf(called: string, country: CountryName, host: CountryName | null): string | null {
  const [name = ''] = country.names;
  const where = host?.names[0];
  if (/embassy|mission/i.test(called))
    return `Embassy of ${withArticle(name)}${where ? ` in ${withArticle(where)}` : ''}`;
  const [adjective] = country.adjectives;
  const words = called
    .split(' ')
    .map((word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return adjective ? `${adjective} ${words.join(' ')}` : null;
}
