import type { Locale } from '@amends/shared/locale.js';

interface GuestTexts {
  title: string;
  lead: string;
  chosen: string;
  chosenDetail: string;
  back: string;
  notThis: string;
  notReached: string;
  over: string;
}

/** What the customer reads when the screen is turned to them: both languages at hand, theirs may differ from staff's. */
export const guest: Record<Locale, GuestTexts> = {
  en: {
    title: 'What would help you most?',
    lead: 'Choose one of these, with our apology. It is yours at once.',
    chosen: 'It is yours',
    chosenDetail: 'Thank you. Please hand the device back, and you will get it right away.',
    back: 'Give back',
    notThis: 'This one has just become unavailable. We are sorry; please choose another.',
    notReached: 'The connection dropped. Please tap again: you will get it only once, and for certain.',
    over: 'The time to choose is over. Please hand the device back, and we will find something together.',
  },
  ru: {
    title: 'Что поможет вам больше всего?',
    lead: 'Выберите одно из этого вместе с нашими извинениями. Оно сразу ваше.',
    chosen: 'Это ваше',
    chosenDetail: 'Спасибо. Верните, пожалуйста, устройство, и вы сразу всё получите.',
    back: 'Вернуть',
    notThis: 'Именно это только что закончилось. Простите нас и выберите, пожалуйста, другое.',
    notReached: 'Связь прервалась. Нажмите, пожалуйста, ещё раз: подарок не потеряется и не задвоится.',
    over: 'Время выбора вышло. Верните, пожалуйста, устройство, и мы вместе что-нибудь найдём.',
  },
};
