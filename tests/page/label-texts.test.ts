import { describe, expect, test } from 'vitest';
import { isEndHeading, isLabelText } from '../../lib/page/label-texts';

const LABELS = [
  'Advertisement',
  'Publicité',
  'Реклама',
  '- Anzeige -',
  'Read more: Envoys meet again in Geneva',
  'Читайте також: Ціни знову зросли',
  'Читайте также',
  'Lesen Sie auch: Wie ein Dorf sein Kino rettete',
  'À lire aussi',
  'Share this article',
  'Підписуйтесь на наш Telegram-канал',
  'Приєднуйтесь до нашого Telegram-каналу!',
  'Photo: Ann Sample',
  '© 2026 The Example',
  '(Reporting by Ann Sample; Editing by Bo Other)',
  'All you need to know, every day, in your inbox.',
  'Recevez chaque soir l’actualité dans votre boîte mail.',
  'By Ann Sample and Bo Other',
  'Von Gesa Brandt, Hauptstadtstudio',
  '16:40 Uhr',
  '14.52 GMT',
  '9:05 a.m.',
  'Sign up for our weekly newsletter',
  'Published: 18 February 2026',
  'Publié le 17 mars 2026 à 18h02',
  'Опубліковано: 19.03.2026',
  'Mehr zum Thema',
  'Фото: архів',
  'По теме: что дальше',
];
const TEXTS = [
  'Advertisers have left the platform, the minister said.',
  'Рекламації не приймаються, сказав він.',
  'Publicités mensongères : le ministre s’explique.',
  '“Read more books,” he said.',
  'Related to the talks, she said nothing.',
  'By Monday evening nothing had changed.',
  'Von Frieden kann keine Rede sein.',
  'By the numbers',
  '“It is in your inbox,” she told him.',
  'Share prices fell after the announcement.',
  'Comments by the Kremlin spokesman were expected later.',
  'Teilen will er die Macht nicht.',
  '14:52 was the moment the guns fell silent.',
  'Support us or lose us, he told the council.',
  'Published in 2019, the memoir had warned of this.',
  'Zum Thema Waffenruhe sagte Merz nichts.',
  'Mehr dazu wollte er nicht sagen.',
  'Sur le même sujet, le ministre s’est tu.',
  'Коментар міністра був коротким.',
  'Поделиться опытом готова и Польша.',
  'Опубликовано заявление министра.',
  'Crédits et garanties sont liés, dit-elle.',
  'Registered voters will decide, the envoy said.',
  'Promoted to general in May, he now commands the front.',
  'Sign up to the plan or lose the aid, he told Kyiv.',
  'Recommended by the mediators, the text was rejected.',
  'Newsletters of the ministry say otherwise.',
  'Sources close to the talks said there was no deal.',
];

describe('the site’s own lines', () => {
  test.each(LABELS)('%s', (text) => expect(isLabelText(text)).toBe(true));
});
describe('the article’s', () => {
  test.each(TEXTS)('%s', (text) => expect(isLabelText(text)).toBe(false));
});

describe('headings that end an article', () => {
  test.each([
    ['Related stories', true],
    ['Read more', true],
    ['Mehr zum Thema', true],
    ['Схожі матеріали', true],
    ['Коментарі (12)', true],
    ['Sur le même sujet', true],
    ['Latest on the talks: what we know', false],
    ['Comments that shook the alliance', false],
    ['Moscow', false],
    ['Что дальше', false],
  ])('%s: %s', (text, ends) => {
    expect(isEndHeading(text)).toBe(ends);
  });
});
