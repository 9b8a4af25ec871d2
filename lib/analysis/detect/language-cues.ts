import type { LanguageCode } from '../../model/article';

/** A language the detector tells apart; those with no code of ours are there so that they are not mistaken for one. */
export interface LanguageCues {
  readonly code: LanguageCode | null;
  readonly script: 'latin' | 'cyrillic';
  /** Frequent short words, lower case. */
  readonly words: string;
  /** Letters that the language uses and its neighbours mostly do not. */
  readonly letters: string;
}

export const languageCues: readonly LanguageCues[] = [
  {
    code: 'en',
    script: 'latin',
    words:
      'the of and to in that for is on was with as he at by it from his are be said has have not an this its they which will after who were but their had would been could over says against into about than how her our we you if more what when out',
    letters: '',
  },
  {
    code: 'de',
    script: 'latin',
    words:
      'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte will soll kann gegen seine ich wir',
    letters: 'äöüß',
  },
  {
    code: 'fr',
    script: 'latin',
    words:
      'le la les de des du et en un une dans que qui pour par sur au est pas plus avec ce il sont ont se aux son été cette mais ne ses comme leur elle après sa entre lors à a d l s n c qu ou où nous je vous leurs ces avait être fait deux selon',
    letters: 'éèêçàùœ',
  },
  {
    code: null,
    script: 'latin',
    words:
      'el los las y del una con por para su es al lo como pero sus más este ya o porque cuando muy sin sobre también hasta hay donde desde nos durante fue ha dijo según son está',
    letters: 'ñ¿¡',
  },
  {
    code: null,
    script: 'latin',
    words:
      'il di che e della per è del con non una gli sono nel alla da dei delle più anche al ha ma le si come dalla questo ai degli nella suo ed essere stato hanno ad cui',
    letters: 'ò',
  },
  {
    code: null,
    script: 'latin',
    words:
      'o a e do da em um para com não uma os no se na por mais as dos como mas ao das foi à seu sua ou quando muito nos já também pelo pela até isso ela entre depois são disse',
    letters: 'ãõ',
  },
  {
    code: null,
    script: 'latin',
    words:
      'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door naar heeft hebben over wordt zich deze nog worden werd ze hij volgens tegen',
    letters: '',
  },
  {
    code: null,
    script: 'latin',
    words:
      'w i z na do nie się że o jest to po jak za od przez oraz dla ma co ich są przed być tym czy już który które może pod była był jego',
    letters: 'ąęłśżźń',
  },
  {
    code: null,
    script: 'latin',
    words:
      'a se v na je že o s do i by ve jsou za k od po tak pro jako co byl však už sa zo bol ktoré pre ako',
    letters: 'ěřůčďťľĺ',
  },
  {
    code: null,
    script: 'latin',
    words:
      'och att det som en på är av för med till den har inte om ett han men var jag de så från vi kan när og ikke til er af',
    letters: 'åø',
  },
  {
    code: null,
    script: 'latin',
    words: 've bir bu için da de ile olarak çok olan daha en kadar gibi sonra ise olduğunu dedi',
    letters: 'ğışç',
  },
  {
    code: null,
    script: 'latin',
    words: 'și în la de pe cu că din este nu pentru care mai au fost sa ale lui prin după',
    letters: 'ăâîșț',
  },
  {
    code: null,
    script: 'latin',
    words: 'a az és hogy nem is egy ez azt meg volt már csak de vagy mint még szerint lesz',
    letters: 'őű',
  },
  {
    code: 'uk',
    script: 'cyrillic',
    words:
      'і й та у що до за це про як для від не під або але вже буде його їх був було були також після через який яка які щодо ще має бути між коли чи цього без наразі',
    letters: 'іїєґ',
  },
  {
    code: 'ru',
    script: 'cyrillic',
    words:
      'и что с как это по из но а от к для не о его за при уже был было были будет также после который которая которые того еще ещё или если чтобы об со между когда без под он она они этом',
    letters: 'ыэъё',
  },
  {
    code: null,
    script: 'cyrillic',
    words: 'і ў з што на не да як гэта па за для ад пра але таксама якія яго',
    letters: 'ўіыэё',
  },
  {
    code: null,
    script: 'cyrillic',
    words: 'на и да се в за от че с не ще по това са като са до след при във със или но беше ни което',
    letters: 'ъ',
  },
  {
    code: null,
    script: 'cyrillic',
    words: 'и је у да се на су за од не са као који што би ће то али из након или',
    letters: 'јљњћђџ',
  },
];
