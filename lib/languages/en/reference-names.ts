const list = (words: string): string[] => words.trim().toLowerCase().split(/\s+/);

const MEN = list(`
  aaron abbas abdel abdul abdullah adam adrian ahmed alain alan albert aleksandar aleksander aleksandr aleksei aleksey alex
  alexander alexandr alexandre alexei alexey alfred ali aliaksandr alistair allan anatoly anatoliy anatolii anders andre andreas andrei andrej
  andrew andrey andrii andris andriy andrius andrij andrzej andy angus anthony anton antonio antony ariel arkady arkadiusz arnaud arseniy arsen arthur
  artem artur artyom austin bart bartosz ben benjamin benny bernard bernd bernie bill bob bobby bogdan bohdan boris brad brandon brendan
  brett brian bruce bruno bryan cameron carl carlo carlos charles charlie chris christian christoph christophe christopher chuck
  clement colin conor constantin craig cyril dale dan daniel dariusz darren dave david davyd dean denis denys dennis derek dick diego dieter
  dimitri dimitry dirk dmitri dmitriy dmitry dmytro dominic dominik don donald doug douglas duncan dustin dylan ed eddie edgar edgars edmund eduard
  eduardo edward egor elijah emil emmanuel enrico enrique eric erik ernst espen ethan eugene evan fabian fabio fabrice fareed
  farhan federico felix ferdinand fernando filip florian francesco francis francisco francois frank frans franz fred frederic frederick fridrich friedrich
  gabriel gareth gary gavin gennady geoff geoffrey georg george georges georgi georgiy gerald gerard gerhard gert giles giorgi giovanni
  gitanas giuseppe glenn gordon graham grant greg gregory grigory guillaume guenter guido guillermo gunter guy hakan hans harald harold harry hassan
  heiko hector heinrich helmut henri henry herbert heorhii hossein howard hubert hugh hugo hussein ian ibrahim igor ihor ilham ilia ilya imran
  ivan ivo jack jackson jacob jacques jake jakob jakub james jamie jan janis janusz jared jaroslav jaroslaw jason javier jay jd jean jeff jeffrey jens jeremy
  jerome jerry jerzy jesse jim jimmy joachim joao joe joel johan johann johannes john jon jonas jonathan jordan jorge jose josef josep joseph josh
  joshua juan jules julian julien jürgen juergen juha juraj justin jyrki kamil karel karim karl karol keith keir ken kenneth kent kevin khalid kirill kiril klaus
  konrad konstantin konstantyn kostiantyn kostyantyn kristof krisjanis kristjan krzysztof kurt kyle kyrylo lars laurent lawrence lech lee len leo leon leonard leonid leonardo
  leopold leszek lev lewis liam lindsey linus lloyd lorenzo louis luc luca lucas luis luigi lukas luke maciej magnus maksim maksym marc marcel marcin
  marcin marco marcos marcus marek margus mariano mario mariusz mark marko markus martin martti marty mateusz mats matt matteo matthew matthias maurice mauro
  max maxim maxime mehmet michael michal michel miguel mihai mike mikhail mikheil miklos milan milos miroslav mitch mohamed mohammad mohammed morten
  moshe muhammad murat mustafa muhoozi mykhailo mykhaylo mykola mykyta naftali narendra nathan nazar neil nicholas nick nico nicolas nicolae nigel nikita nikol nikola nikolai nikolay
  nikolaos nikos noah noam norbert odd ola olaf ole oleg oleh oleksandr oleksii oleksiy oliver olivier olli olzhas omar oscar oskar otto pablo pal paolo pascal
  pasha pat patrick paul paulo pavel pavlo pawel pedro pekka per pete peter petr petro petteri phil philip philipp philippe pierre piotr pietro pjotr pyotr
  quentin radek radoslaw rafael raffaele ralf ralph ramzan randy ravi ray raymond recep reinhard rene richard rick rob robert robertas roberto robin rod
  rodion rodrigo roger roland rolf roman romain ron ronald rory ross roy ruben rudolf rumen ruslan russell rustam rustem ryan sajid salman sam samuel sander
  saul sauli scott sean sebastian sebastien semyon serge sergei sergej sergey sergii sergio sergiy serhii serhiy seth shane shaun sheldon shigeru shinzo sidney simon slava
  stanislav stanislaw stefan steffen stephane stephen stephan steve steven stewart stian stuart sven svein szymon taras tayyip ted teemu terry theo theodore thierry thomas tim
  timothy timofey tobias toby todd tom tomas tomasz tommy tomislav tony toomas torsten travis trevor troels tyler ulf ulrich uwe valdis valentin valeri valerii
  valeriy valery vadim vadym vasil vasily vasiliy vassily vasyl viacheslav victor viktor vincent vincenzo vitali vitalii vitaliy vitaly vito vlad vladimir vladislav vladyslav volker
  volodymyr vsevolod vyacheslav walter warren wayne wes will william willy witold wladyslaw wlodzimierz wolfgang xavier yair yaroslav yasar yevgeni yevgeny yevhen yevhenii
  yitzhak yoav yoshihide yuri yuriy yurii yury yves zack zbigniew zoltan
  rupert laurie volodya vova petya kostya seryozha zhenya dima mykhas tolya kolya borys ostap danylo danil matviy marian zenon hryhoriy platon tymofiy illia
  illya heorgiy yehor yegor nestor leonti eldar rinat refat akhtem nariman rauf farid timur aslan murad arif elchin hikmet omer ömer cemal kemal burak emre mert
  serkan tolga oncu zeki numan binali bulent devlet fahrettin mahmoud yasser fawzi tariq faisal saud turki bandar badr majed rashid hamad tamim nasser sameh
  ashraf amr rajiv arvind amit rahul sanjay vikram vijay anil ashok manoj harsh piyush shashi subrahmanyam pranay happymon kanwal jian hiroshi kenji takeshi
  taro yoshimasa fumio kofi olusegun yoweri macky hakainde azali thabo emmerson luiz celso gustavo alberto evo andres marcelo claudio silvio elio angelo dario
  hadja wouter diederik mathieu geert caspar hanke pieter jeroen eelco klaas kees teun gunnar bjorn bjarni trond borge soren kasper rasmus jeppe villy mika
  jukka jarmo antti jari juhani heikki alar hanno urmas jüri indrek andrus tarmo raimond girts uldis ainars imants kestutis raimundas arvydas laurynas
  zygimantas linas vytautas deividas
`);

const WOMEN = list(`
  abigail agnes agnieszka aija alena alexandra alessandra alice alicia alina alison alla alyona amal amanda amelie amy ana anastasia anastasiia andrea angela angelina
  anita anitta ann anna annalena anne annie annika antje antonia anya april ariane ashley astrid audrey ayesha baiba barbara beata beate beatrice becky belen bella
  beth betty birgit bonnie brenda bridget brigitte britta camilla carla carmen carol caroline carolyn catherine cathy cecile cecilia celine charlotte chiara christel
  christina christine chrystia claire clara claudia clementine colette corinne courtney cristina cynthia dace daria darya deborah denise diana diane donna dora doris dorothy dovile
  ekaterina elaine elena eleni eliza elina elisabeth elizabeth ella ellen eleanor elly emilia emily emma erika erin esther eva evelyn evika evgenia fatima federica fiona florence frances francesca
  frauke gabriela galina gayane gemma genevieve georgia gesine gina giorgia gisela gloria grace greta gudrun hannah hanna heather heidi helen helena helene helga hilary hillary
  ida ilona ilze inga inge ingrid ingrida inna ioanna irene irena irina iryna isabel isabella isabelle ivana ivanna iveta jacqueline jana jane janet janice jasmine jean-pierre jeanne jelena jen jennifer
  jenny jessica jill joan joanna jocelyn jodi johanna josephine joy joyce judith judy julia julie juliette june justyna kaja kamala karen karin karina karine karoline katarina katarzyna kate
  kateryna katharina katherine kathleen kathryn kathy katie katja katrin kayla kelly kerstin khrystyna kim kimberly kira kirsten kristen kristi kristin kristina krisztina ksenia larisa larysa
  laura lauren laurence leila lena lesia lesya leslie leyla lidia liliana lilia lilian lina linda lisa liudmyla liz lori louise lubov lucia lucy lyubov lyudmila madeleine maia maja magdalena maggie
  manuela margaret margarita margrethe maria mariana mariia marie marina marine marion mariya marjorie marta martha martina mary maryna masha maya megan mei melania melanie
  melinda melissa mette michaela michelle mila milena mina miriam mirjana molly mona monica monika nadia nadiia nadine nadiya naledi nancy natalia nataliia nataliya natalie natalka natalya natasha nathalie
  nicole nicola nina nino nora oksana oleksandra olena olesya olga olha oana pamela patricia patty paula pauline penny petra polina priti priya rachel radmila raisa rebecca regina
  renata rita roberta romy rosa rose rosemary roxana ruth sabine sally salome samantha sandra sanna sanae sara sarah shannon sharon sheila shirley silvia simone sofia sofya solomiia sonia sophia
  sophie stacey stella stephanie sue susan susanna susanne suzanne svetlana sviatlana svitlana sylvia sylvie tamara tammy tania tanya tatiana tatyana teresa tetiana tetyana theresa
  tina toria tracy tulsi ulle ulrike ursula valentina valentyna valerie vanessa vera veronica veronika victoria viktoria viktoriia viola violetta virginia vita wendy xenia yana yelena
  yevgenia yevheniia yulia yuliia yuliya yvette yvonne zhanna zlata zoe zuzana
  halyna sofiia daryna zoriana zoryana ruslana maryana yaroslava uliana inesa valeriia taisiia anzhela alisa tamila emine merve zeynep fatma elif aylin selin
  reem rola noura sheikha nirmala ruchira sushma smriti chunying yoko seiko danuta ewa grazyna malgorzata marketa lenka katalin judit ildiko luminita iliana
  tsvetelina lene pernille inger ine anniken marit siri ulla tytti riikka kersti liina ausrine inara zanda
`);

/** Given names with the gender they speak of; names of both are left out. */
export const firstNames: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...MEN.map((name) => [name, 'm'] as const),
  ...WOMEN.map((name) => [name, 'f'] as const),
]);

/** One given name in the spellings of several languages. */
export const sameNames: readonly (readonly string[])[] = `
  vladimir volodymyr volodimir wladimir wolodymyr uladzimir vladymyr
  alexander aleksandr oleksandr alexandr aleksander aliaksandr alyaksandr alexandre sasha aleksandar alex
  alexey alexei aleksei aleksey oleksii oleksiy oleksij
  dmitry dmitri dmitriy dmytro dmitrii dimitri dmitrij
  sergei sergey serhii serhiy sergiy sergii sergej serge syarhei siarhei
  andrei andrey andrii andriy andrij andrej andrew
  mikhail mykhailo mykhaylo michail mihail michael misha mike
  nikolai nikolay mykola nikolaj mikalai
  yuri yury yuriy yurii juri jurij youri iouri
  yevgeny evgeny yevhen yevhenii evgenii evgeni yevgeni yevgeniy eugene
  vasily vassily vasyl vasiliy vasili wassili
  valery valeriy valerii valeri waleri
  anatoly anatoliy anatolii anatoli
  oleg oleh
  igor ihor
  konstantin kostiantyn kostyantyn konstantyn constantin
  pavel pavlo paul
  pyotr petro petr pjotr piotr peter
  vyacheslav viacheslav wjatscheslaw
  vitaly vitali vitaliy vitalii
  rustem rustam
  kirill kyrylo kiril cyril
  denys denis
  maxim maksym maksim
  georgy georgiy heorhii georgi heorhiy
  grigory hryhorii grigori
  maria mariya mariia marija
  olga olha
  natalia natalya nataliya nataliia natallia natalie
  yulia yuliia yuliya julia
  svetlana svitlana sviatlana
  tatyana tatiana tetiana tetyana
  irina iryna
  elena olena yelena helena
  david davyd
  steve steven stephen stephan
  mike michael mick
  tony antony anthony
  tom thomas
  dan daniel danny
  joe joseph
  bill william will
  bob robert rob
  jim james jimmy
  matt matthew
  liz elizabeth
  ed edward edmund
  dick richard rick
  ken kenneth
  ben benjamin binyamin bibi
  andy andrew
  alex alexander
  mohammed mohammad mohamed muhammad
  radoslaw radek
  wladyslaw vladislav
  karoline caroline
  antonio antónio
  volker
`
  .trim()
  .split('\n')
  .map((line) => list(line))
  .filter((names) => names.length > 1);
