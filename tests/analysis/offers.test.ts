import { describe, expect, it } from 'vitest';
import { claims, reader } from '../support/claims.ts';

describe('what the sentences after an offer name', () => {
  it('reads a list below a colon', () => {
    expect(
      claims(
        'Данія підтримає гарантії безпеки для України',
        'Прем’єрка Данії сказала, що країна готова зробити свій внесок, зокрема за допомогою:',
        'винищувачів для патрулювання неба;',
        'тральників для розмінування Чорного моря.',
      ),
    ).toEqual(['DK air ready', 'DK naval ready']);
  });

  it('reads whose forms of help a list has', () => {
    expect(
      claims(
        'Нові гарантії безпеки для України',
        'Можливі формати допомоги Канади:',
        '– розвідувальні дані;',
        '– військова логістика.',
      ),
    ).toEqual(['CA intelligence open', 'CA logistics open']);
  });

  it('reads what a sentence says was meant', () => {
    expect(
      claims(
        'Нові гарантії безпеки для України',
        'Канада готова надати «особливі засоби».',
        'Ідеться, зокрема, про розвідку та логістику.',
      ),
    ).toEqual(['CA intelligence ready', 'CA logistics ready']);
  });

  it('leaves a sentence with a stance of its own to itself', () => {
    expect(
      claims(
        'Нові гарантії безпеки для України',
        'Канада готова зробити свій внесок.',
        'Ідеться про тральники, яких Канада ще не обіцяє надати Україні.',
      ).filter((claim) => claim.endsWith('ready')),
    ).toEqual([]);
  });

  it('shows words of the text where the offer was longer than its explanation', () => {
    const { claims: found } = reader.read({
      title: 'Гарантії безпеки для України',
      summary: '',
      body: [
        'Учора в Копенгагені на спільній пресконференції з колегами міністр пояснив журналістам, що Данія готова надіслати військових.',
        'Йдеться про тральники.',
      ],
    });
    expect(found.find((c) => c.contribution === 'naval')?.spans?.stance?.text).toBe('тральники');
  });
});
