import type { Locale } from '@amends/shared/locale.js';

/** What we are sorry about, in the customer's words. The title goes on after a name, so it begins small. */
export interface Apology {
  title: string;
  text: string;
}

/** By the category's slug. */
const EN: Readonly<Record<string, Apology>> = {
  wait: { title: 'we are sorry about the wait', text: 'It took longer than it should have.' },
  wrong: { title: 'we are sorry about the mix-up', text: 'What you got was not what you asked for.' },
  quality: { title: 'we are sorry it was not good enough', text: 'You were right to expect better of us.' },
  fault: { title: 'we are sorry something did not work', text: 'You should have been able to rely on it.' },
  noise: { title: 'we are sorry about the noise', text: 'You should have been left in peace.' },
  billing: { title: 'we are sorry about your bill', text: 'It should have been right the first time.' },
  booking: { title: 'we are sorry about your booking', text: 'It should have been ready, just as you made it.' },
  rude: { title: 'we are sorry about how you were treated', text: 'Nobody should be met like that here.' },
  promise: { title: 'we are sorry we did not keep our word', text: 'We said we would, and then we did not.' },
  property: { title: 'we are sorry about your belongings', text: 'We should have taken better care of them.' },
  denied: { title: 'we are sorry we let you down', text: 'You had planned on us, and you were right to.' },
  safety: {
    title: 'we are sorry about what happened',
    text: 'We take it seriously and are looking into it. What you find here does not replace that.',
  },
};

const RU: Readonly<Record<string, Apology>> = {
  wait: { title: 'простите за ожидание', text: 'Всё заняло больше времени, чем должно было.' },
  wrong: { title: 'простите за путаницу', text: 'Вы получили не то, что просили.' },
  quality: { title: 'простите, что вышло не так, как должно', text: 'Вы были вправе ждать лучшего.' },
  fault: { title: 'простите за неисправность', text: 'На это должно было быть можно положиться.' },
  noise: { title: 'простите за шум', text: 'Вам ничто не должно было мешать.' },
  billing: { title: 'простите за ошибку в счёте', text: 'Он должен был быть верным с первого раза.' },
  booking: { title: 'простите за ошибку с бронью', text: 'Всё должно было ждать вас так, как вы бронировали.' },
  rude: { title: 'простите за то, как с вами обошлись', text: 'Так здесь нельзя обращаться ни с кем.' },
  promise: { title: 'простите, что не сдержали слово', text: 'Мы пообещали и не сделали.' },
  property: { title: 'простите за то, что случилось с вашими вещами', text: 'Мы должны были их сберечь.' },
  denied: { title: 'простите, что подвели вас', text: 'Вы рассчитывали на нас и были вправе.' },
  safety: {
    title: 'простите за то, что случилось',
    text: 'Мы относимся к этому серьёзно и разбираемся. То, что вы видите здесь, этого не заменяет.',
  },
};

const BY_SLUG: Record<Locale, Readonly<Record<string, Apology>>> = { en: EN, ru: RU };

/** For categories that a house has added: in their own name. */
const IN_ITS_NAME: Record<Locale, (category: string) => Apology> = {
  en: (category) => ({ title: 'we are sorry', text: `What went wrong: ${category}. It should not have happened.` }),
  ru: (category) => ({ title: 'простите нас', text: `Что случилось: ${category}. Так быть не должно.` }),
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @param name of the customer; null where nobody knows it */
export function apologyFor(
  { slug, name: category }: { slug: string; name: Record<Locale, string> },
  name: string | null,
  locale: Locale,
): Apology {
  const { title, text } =
    (Object.hasOwn(BY_SLUG[locale], slug) && BY_SLUG[locale][slug]) || IN_ITS_NAME[locale](category[locale]);
  return { title: name === null ? capitalised(title) : `${name}, ${title}`, text };
}
