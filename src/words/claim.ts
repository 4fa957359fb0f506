import type { Claim, Size } from '../news.ts';
import type { Translate, UiLang } from './fluent.ts';

/** Grammatical number and gender of an actor's name, for the predicate that follows it. */
export type Agreement = 'm' | 'f' | 'n' | 'pl';

const PLURAL = /(^США$|Штати|Нідерланди|Філіппіни|Мальдіви|Емірати|[Оо]строви|Сейшели|Багами|ОАЕ)/u;

/** Ukrainian names agree by their ending; the bodies by their head noun. */
export function agreementOf(name: string): Agreement {
  if (PLURAL.test(name)) return 'pl';
  if (name === 'ООН' || name === 'ОБСЄ') return 'f';
  if (name === 'НАТО') return 'n';
  // «Коаліція охочих», «М'янма (Бірма)», «Конго – Кіншаса»: the first noun agrees.
  const head = /^Коаліція/u.test(name) ? 'Коаліція' : name.replace(/\s[(–].*$/u, '');
  if (/[ая]$/u.test(head)) return 'f';
  if (/[оеіїу]$/u.test(head)) return 'n';
  return 'm';
}

/** «кілька сотень», «до 5 000», «10 000–15 000». */
export function sizeWords([min, max]: Size, t: Translate, lang: UiLang): string {
  const n = (value: number): string => new Intl.NumberFormat(lang === 'uk' ? 'uk-UA' : 'en-GB').format(value);
  if (min === 200 && max === 900) return t('size-hundreds');
  if (min === 2000 && max === 9000) return t('size-thousands');
  if (min === 20_000 && max === 90_000) return t('size-tens-of-thousands');
  if (min === max) return t('size-exact', { n: n(max), count: max });
  if (min === 0) return t('size-up-to', { n: n(max) });
  return t('size-range', { min: n(min), max: n(max) });
}

type Said = Pick<Claim, 'contribution' | 'stance' | 'conditions' | 'size'>;

/** The conditions of a refusal are its exceptions, and read so. */
export function conditionWords(claim: Pick<Claim, 'stance' | 'conditions'>, t: Translate): string[] {
  const words = claim.conditions.map((condition) => t(`condition-${condition}`));
  return claim.stance === 'refuses' && words.length > 0
    ? [t('condition-except', { what: words.join(', ') })]
    : words;
}

export const stanceWords = (stance: Claim['stance'], agreement: Agreement, t: Translate): string =>
  t(`stance-${stance}`, { agreement });

export const contributionWords = (contribution: Claim['contribution'], t: Translate): string =>
  t(`contribution-${contribution}`);

/** «допускає · військові · після миру · кілька сотень» */
export function claimLine(claim: Said, agreement: Agreement, t: Translate, lang: UiLang): string {
  return [
    stanceWords(claim.stance, agreement, t),
    contributionWords(claim.contribution, t),
    ...conditionWords(claim, t),
    ...(claim.size ? [sizeWords(claim.size, t, lang)] : []),
  ].join(' · ');
}
