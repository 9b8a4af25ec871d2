import fc from 'fast-check';
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

it('gives any page a score from 0 to 1, reasons, and places within its text', () => {
  const words = ['Ukraine', 'talks', 'truce', 'Gaza', 'Moscow', 'drone', 'the', '\n', '. ', '«', 'мир', '🕊'];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (title, body) => {
      const { score, reasons } = page(title, body);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { span } of reasons)
        if (span) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(body.length);
        }
    }),
  );
});

describe('the gate weighs place and share', () => {
  const battle = [
    'Drones struck an apartment building in Kharkiv before dawn.',
    'Rescuers pulled four people from the rubble.',
    'The air force said it had shot down sixty of seventy targets.',
    'Shelling wounded a woman in Kherson.',
    'A fire broke out at a warehouse near Odesa.',
    'Assault units tried to cross the river and were driven back.',
    'Two soldiers of the brigade were killed near Pokrovsk.',
    'Power was cut in three districts.',
  ];
  const diplomacy = [
    'The delegations met again in Geneva and discussed a ceasefire.',
    'Kyiv insists on security guarantees before any talk of territory.',
    'The Kremlin rejected the peace plan and set out new conditions.',
    'The American envoy said that both sides were ready for another round of talks.',
  ];
  const repeat = (sentences: readonly string[], times: number) =>
    Array(times).fill(sentences.join(' ')).join('\n');
  const rows: [diplomacy: boolean, name: string, title: string, text: string][] = [
    [
      false,
      'a passing mention in a battle report',
      'Drones hit Kharkiv',
      `${repeat(battle, 4)}\n${diplomacy[0]}`,
    ],
    [
      false,
      'a mention at the top of a battle report',
      'Kharkiv wakes to explosions',
      `${diplomacy[3]}\n${repeat(battle, 4)}`,
    ],
    [
      true,
      'a live page, half of it diplomacy',
      'Live: the war in Ukraine, day 1,200',
      repeat([...diplomacy, ...battle.slice(0, 4)], 3),
    ],
    [
      true,
      'a long part on diplomacy after a battle report',
      'The war in Ukraine, day 1,200',
      `${repeat(battle, 3)}\n${repeat(diplomacy, 4)}`,
    ],
    [true, 'a battle headline over diplomacy', 'Missiles hit Kyiv', `${battle[0]}\n${repeat(diplomacy, 3)}`],
    [
      false,
      'another war compared with this one',
      'Envoys seek a truce in Gaza',
      `${repeat(['Mediators met Hamas officials in Cairo.', 'Israel wants all hostages freed before a ceasefire.'], 6)}\nDiplomats recalled the talks over Ukraine.`,
    ],
    [
      false,
      'menus and teasers around another story',
      'Bakery wins prize',
      `War in Ukraine\nPeace talks\n${repeat(['The baker rises at four.', 'Her bread is sold by seven.', 'The jury praised the crust.'], 5)}\nRead more: Ukraine and Russia resume talks`,
    ],
    [
      true,
      'diplomacy under a menu',
      'Delegations meet in Geneva',
      `Home\nSport\nFootball\nWeather\nSubscribe\n${repeat(diplomacy, 3)}\nFootball results`,
    ],
  ];
  it.each(rows)('%s: %s', (expected, _, title, text) => {
    const { diplomacy: said, score } = page(title, text);
    expect(said, `score ${score.toFixed(2)}`).toBe(expected);
  });
});

describe('hostile pages', () => {
  const rows: [name: string, text: string][] = [
    ['one endless word', 'ukraine'.repeat(140_000)],
    ['one phrase again and again', 'peace talks in Ukraine '.repeat(43_000)],
    ['only full stops', '. '.repeat(500_000)],
    ['only opening quotation marks', '«'.repeat(1_000_000)],
  ];
  it.each(rows)('%s is judged in linear time', (_, text) => {
    const start = performance.now();
    const { score } = page(text.slice(0, 50_000), text);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
