import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLanguage, detectLanguage } from '../../../lib/analysis/detect/detect-language';
import { LANGUAGES, type LanguageCode } from '../../../lib/model/article';
import { articleFromText } from '../../../lib/text/article-from-text';

describe('detectLanguage', () => {
  const rows: [text: string, language: LanguageCode | null][] = [
    ['The talks were to resume on Monday, but the delegation has not arrived.', 'en'],
    ['Переговори мали відновитися в понеділок, але делегація ще не прибула.', 'uk'],
    ['Переговоры должны были возобновиться в понедельник, но делегация ещё не прибыла.', 'ru'],
    ['Die Gespräche sollten am Montag fortgesetzt werden, aber die Delegation ist nicht da.', 'de'],
    ["Les pourparlers devaient reprendre lundi, mais la délégation n'est pas arrivée.", 'fr'],
    ['Rozmowy miały zostać wznowione w poniedziałek, ale delegacja jeszcze się nie pojawiła.', null],
    ['Las conversaciones debían reanudarse el lunes, pero la delegación no ha llegado.', null],
    ['I colloqui dovevano riprendere lunedì, ma la delegazione non è ancora arrivata.', null],
    ['Перамовы павінны былі аднавіцца ў панядзелак, але дэлегацыя яшчэ не прыбыла.', null],
    ['Преговорите трябваше да се подновят в понеделник, но делегацията още не е пристигнала.', null],
    ['Görüşmelerin pazartesi günü yeniden başlaması bekleniyordu ama heyet daha gelmedi.', null],
    ['12345 — 67', null],
    ['', null],
  ];
  it.each(rows)('%s', (text, language) => expect(detectLanguage(text)).toBe(language));

  it('takes any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        [null, ...LANGUAGES].includes(detectLanguage(text)),
      ),
    ));
});

describe('articleLanguage', () => {
  const german = 'Die Gespräche sollten am Montag fortgesetzt werden, aber die Delegation ist nicht da.';
  const rows: [name: string, text: string, declared: string | null, language: LanguageCode | null][] = [
    ['follows the text against the declaration', german, 'en', 'de'],
    ['follows the declaration where the text tells little', 'Moskau antwortet', 'de-AT', 'de'],
    ['takes a declared region for its language', 'Kyiv replies', 'en_GB', 'en'],
    ['refuses a declaration in another script', 'Мирні переговори тривають', 'en', 'uk'],
    ['guesses where nothing is declared', german, null, 'de'],
    ['knows no other language', 'Rozmowy się nie odbyły, bo nie było na to czasu', 'pl', null],
  ];
  it.each(rows)('%s', (_, text, declared, language) =>
    expect(articleLanguage(articleFromText(text, { language: declared }))).toBe(language),
  );
});
