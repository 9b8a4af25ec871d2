/**
 * Lines that are the site's own where they stand alone, or before a colon and what they point to. Only then: 'Related to
 * the talks, …' and 'Zum Thema Waffenruhe sagte …' are the article's.
 */
const ALONE_OR_BEFORE_COLON = [
  'advertisement|advertising|sponsored(?: content| by [^.]{1,30})?|promoted|anzeige|werbung|publicité|реклама|на правах реклам[иы]',
  "read (?:more|also|next|this next)|see also|also read|related|more on this|more from [^.]{1,40}|watch(?: now| live| also| below)?|listen|in pictures|most read|recommended|don['’]t miss|up next|explainer",
  'по теме|за темою|матеріали за темою|материалы по теме|ще (?:за|по) темою|auch interessant|zum thema|mehr (?:zum thema|dazu|lesen)|weiterlesen|sur le même sujet|à lire|notre sélection|pour aller plus loin',
  'share(?: (?:this|on|via|article).{0,40})?|copy link|print|email|comments?|leave a (?:comment|reply)|teilen|drucken|kommentare?|partager(?: [^.]{0,25})?|commentaires?|поділи(?:тися|тись)(?: [^.]{0,25})?|поделиться(?: [^.]{0,25})?|коментарі?|комментари[ий]',
  '(?:image |photo )?(?:source|credit|caption)s?|photos?|image|фото|джерел[оа]|источники?|foto|quelle|bild|crédits?(?: photo)?|stand',
  'log in|register|subscribe|sign up|newsletter|newsletters',
];
const FRAMED = new RegExp(`^(?:${ALONE_OR_BEFORE_COLON.join('|')})\\s?(?::|[-–—»›→>]*$)`, 'u');

/** Lines that are the site's own by how they begin; lower case. */
const BEGINNINGS = [
  /^(?:sign up (?:here|now)[^,]{0,20}$|sign up (?:for|to) .{0,60}(?:newsletter|briefing|alert|e-?mail|update)|subscribe (?:to|now|for|today)|subscribers? only|become a (?:member|subscriber)|support independent|get (?:the|our) (?:newsletter|app)|already a subscriber)/,
  /^(?:підпи(?:шіться|суйтесь|суйтеся)|подпи(?:шитесь|сывайтесь)|abonnez-vous|inscrivez-vous|déjà abonné|abonnieren sie|jetzt abonnieren|(?:підтримайте|поддержите) (?:нас|наш))/,
  /^[^"“«„]{0,160}(?:your inbox|ihr(?:em|en)? postfach|votre boîte (?:mail|de réception)|вашу (?:пошту|почту))/,
  /^(?:читайте (?:також|ще|также|ещ[её]|далі|дальше|больше|більше|по теме)|дивіться також|смотрите (?:также|видео)|также читайте|lesen sie (?:auch|dazu|mehr)|das könnte (?:sie|dich) (?:auch )?interessieren|(?:à )?lire (?:aussi|également|la suite)|voir aussi)/,
  /^(?:follow us|follow (?:our|him|her) |join our|suivez(?:-| )?(?:nous|notre)|(?:наш|читайте нас|слідкуйте|стежте|следите|приєднуйтесь|присоединяйтесь).{0,40}(?:telegram|телеграм|facebook|фейсбук|youtube|viber|whatsapp|google))/,
  /^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|усі права захищені|все права защищены)/,
  /^\(?(?:reporting by|additional reporting|editing by|writing by|our standards:)/,
  /^(?:this (?:article|story|post) (?:was|has been|is) (?:originally|updated|amended|corrected|published|syndicated)|\d+ min(?:ute)?s? read|lesezeit|temps de lecture)/,
  /^(?:last updated|updated|published|publié|mis à jour|veröffentlicht|aktualisiert|опубліковано|опубликовано|оновлено|обновлено)[\s:]{1,3}(?:(?:on|at|am|le|le :|à|hier|aujourd.hui|today|\p{L}{2,10},?)\s){0,2}\d{1,2}(?!\d)/u,
  /^(?:натисніть ctrl|выделите (?:текст|её)|якщо (?:ви )?помітили помилку|если (?:вы )?(?:нашли|заметили) (?:ошибку|опечатку)|your browser does not|cet article est réservé|il vous reste)/,
] as const;
const MAX_LABEL = 200;
/** A line of its own that only says who wrote the article. */
const BYLINE = /^(?:By|BY|Von|Par|Автор:?|Автори:?|Авторы:?)\s+\p{Lu}[^.!?“"«:]{1,80}$/u;
/** A line of its own that only says when. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|gmt|utc|bst|[ce]e?s?t|[ap]\.?m\.?))?$/;

/** True if a short line is the site's own: an advert's mark, a link to other stories, a credit, a call to subscribe. */
export function isLabelText(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const folded = text.toLowerCase().replace(/^[\s•·*▶►→>|–—-]+/, '');
  return (
    CLOCK.test(folded) ||
    BYLINE.test(text) ||
    FRAMED.test(folded) ||
    BEGINNINGS.some((begin) => begin.test(folded))
  );
}

const ENDINGS =
  /^(?:related(?: (?:stories|articles|content|topics|coverage|news))?|recommended(?: .{1,30})?|more (?:on this(?: story)?|from .{1,40}|stories|news|to read)|most (?:read|popular|viewed)|read (?:more|next|also)|you (?:may|might) (?:also )?(?:like|be interested).*|trending(?: now)?|latest(?: news| stories)?|comments?(?: \(\d+\))?|leave a (?:comment|reply)|about the authors?|topics?|tags|схожі (?:новини|матеріали|статті)|читайте також|читайте ще|останні новини|новини за темою|популярн[еі].{0,20}|коментарі.{0,8}|теги|про автора|похожие (?:новости|материалы|статьи)|читайте также|последние новости|новости по теме|материалы по теме|комментарии.{0,8}|популярное|главное(?: за день)?|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren.*|weitere (?:artikel|themen|meldungen|nachrichten).*|kommentare?|meistgelesen.*|(?:über|zum) (?:den |die )?autor(?:in)?|themen|à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus lus|le plus lu.*|dans la même rubrique|nos derniers articles|commentaires?|réactions|thèmes associés|contributions.*)\s*[:：]?$/;

/** True if a heading begins what follows an article: related stories, comments, tags. */
export const isEndHeading = (text: string): boolean =>
  text.length <= 80 && ENDINGS.test(text.toLowerCase().trim());
