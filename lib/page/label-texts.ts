/** Short lines that are the site's own, by how they begin; folded to lower case, in the five languages. */
const LABELS = [
  // adverts and subscriptions
  /^(?:advertisement|advertising|sponsored|promoted|anzeige|werbung|publicité|реклама|на правах реклами)\b/,
  /^(?:sign up|subscribe|subscribers? only|become a (?:member|subscriber)|support (?:us|independent)|get (?:the|our) (?:newsletter|app)|already a subscriber|log in|register)/,
  /^(?:підпи(?:шіться|суйтесь|суйтеся|сатися)|подпи(?:шитесь|сывайтесь|саться)|abonnez-vous|inscrivez-vous|s['’]abonner|déjà abonné|abonnieren sie|jetzt abonnieren|newsletter|melden sie sich)/,
  // other stories
  /^(?:read (?:more|also|next|this next)|see also|also read|related|more on this|more from|watch(?: (?:now|live|also|below))?:|listen:|in pictures|most read|recommended|don['’]t miss|up next|explainer:)/,
  /^(?:читайте (?:також|ще|также|ещ[её]|далі|дальше|больше|більше|по теме)|дивіться також|смотрите (?:также|видео)|також (?:читайте|дивіться)|ще (?:за|по) темою|по теме:?$|за темою:?$|матеріали (?:по|за) темі|материалы по теме|(?:підтримайте|поддержите) )/,
  /^(?:lesen sie (?:auch|dazu|mehr)|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie|zum thema|weiterlesen|lire (?:aussi|également|la suite)|à lire (?:aussi|également)|sur le même sujet|voir aussi|notre sélection|pour aller plus loin)/,
  // following and sharing
  /^(?:share(?: (?:this|on|via|article).{0,40})?$|follow (?:us|our|him|her|.{1,40} on )|join (?:us|our)|copy link|print$|email$|comments?$|leave a (?:comment|reply)|teilen$|drucken$|kommentare?$|partager|commentaires?$|suivez[- ]|поділи(?:тися|тись|ться)|поделиться|коментар|комментари[ий]|(?:наш|читайте нас|слідкуйте|стежте|следите|приєднуйтесь|присоединяйтесь).{0,40}(?:telegram|телеграм|facebook|фейсбук|youtube|viber|whatsapp|google))/,
  // credits and bookkeeping
  /^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|усі права захищені|все права защищены|photos?(?: by)?:|photo credit|image:|image (?:source|caption)|source:|sources?:|фото:|джерело:|источник:|foto:|quelle:|bild:|crédit)/,
  /^(?:reporting by|additional reporting|editing by|writing by|our standards:|\(?reporting by|this (?:article|story|post) (?:was|has been|is) (?:originally|updated|amended|corrected|published|syndicated)|(?:last )?updated(?: on| at)?:?\s|published(?: on| at)?:?\s|\d+ min(?:ute)?s? read|lesezeit|temps de lecture|publié (?:le|à|aujourd)|mis à jour|stand:|veröffentlicht|aktualisiert|опубліковано|опубликовано|оновлено|обновлено)/,
  /^(?:натисніть ctrl|выделите (?:текст|её)|якщо (?:ви )?помітили помилку|если (?:вы )?(?:нашли|заметили) (?:ошибку|опечатку)|вибачте, ваш браузер|your browser does not|diesen artikel|cet article est réservé|il vous reste)/,
] as const;
const MAX_LABEL = 200;

/** True if a short line is the site's own: an advert's mark, a link to other stories, a credit, a call to subscribe. */
export function isLabelText(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const folded = text.toLowerCase().replace(/^[\s•·*▶►→>|–—-]+/, '');
  return LABELS.some((label) => label.test(folded));
}

const ENDINGS =
  /^(?:related(?: (?:stories|articles|content|topics|coverage|news))?|recommended(?: .{1,30})?|more (?:on this(?: story)?|from .{1,40}|stories|news|to read)|most (?:read|popular|viewed)|read (?:more|next|also)|you (?:may|might) (?:also )?(?:like|be interested).*|trending(?: now)?|latest(?: news| stories)?|comments?(?: \(\d+\))?|leave a (?:comment|reply)|about the authors?|topics?|tags|схожі (?:новини|матеріали|статті)|читайте також|читайте ще|останні новини|новини за темою|популярн[еі].{0,20}|коментарі.{0,8}|теги|про автора|похожие (?:новости|материалы|статьи)|читайте также|последние новости|новости по теме|материалы по теме|комментарии.{0,8}|популярное|главное(?: за день)?|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren.*|weitere (?:artikel|themen|meldungen|nachrichten).*|kommentare?|meistgelesen.*|(?:über|zum) (?:den |die )?autor(?:in)?|themen|à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus lus|le plus lu.*|dans la même rubrique|nos derniers articles|commentaires?|réactions|thèmes associés|contributions.*)\s*[:：]?$/;

/** True if a heading begins what follows an article: related stories, comments, tags. */
export const isEndHeading = (text: string): boolean =>
  text.length <= 80 && ENDINGS.test(text.toLowerCase().trim());
