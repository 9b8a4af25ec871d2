import { describe, expect, it } from 'vitest';
import { createCoverageDetector } from '../../../lib/analysis/detect/detect-coverage';
import { languagePacks } from '../../../lib/languages';
import { articleFromText } from '../../../lib/text/article-from-text';

const detect = createCoverageDetector({ languages: languagePacks, actors: [], offices: [], issues: [] });
const page = (title: string, text: string, language: string | null = 'en') =>
  detect(articleFromText(text, { title, language }));

describe('the coverage gate', () => {
  it('says why a page is coverage, with the deciding words', () => {
    const text = 'Negotiators from Kyiv and Moscow met in Geneva. They discussed a ceasefire.';
    const { diplomacy, reasons } = page('Ukraine and Russia resume peace talks', text);
    expect(diplomacy).toBe(true);
    expect(reasons[0]).toEqual({
      rule: 'coverage/headline',
      span: null,
      reason: 'The headline speaks of talks or contacts between governments: “peace talks”.',
    });
    const words = reasons.flatMap(({ span }) => (span ? [text.slice(...span)] : []));
    expect(words).toContain('ceasefire');
  });

  it('says why a page is not', () => {
    const { diplomacy, reasons } = page(
      'Gaza truce talks resume',
      'Hamas and Israel sent delegations to Cairo.',
    );
    expect(diplomacy).toBe(false);
    expect(reasons).toEqual([
      {
        rule: 'coverage/other-conflict',
        span: null,
        reason: 'It is about another country or conflict: “Gaza”.',
      },
    ]);
  });

  it('reads the language of the text, not the declared one', () => {
    const text =
      'Росія та Україна провели мирні переговори про припинення вогню. Делегації зустрілися в Женеві.';
    expect(page('Мирні переговори тривають', text, 'en').diplomacy).toBe(true);
    expect(page('Мирні переговори тривають', text, null).diplomacy).toBe(true);
  });

  it('turns down a language it does not read', () => {
    const text =
      'Rozmowy pokojowe między Ukrainą a Rosją nie przyniosły przełomu, ale strony chcą się spotkać.';
    expect(page('Rozmowy', text, null).reasons[0]?.rule).toBe('coverage/language');
  });

  it('takes an empty page', () => expect(page('', '').diplomacy).toBe(false));
});
