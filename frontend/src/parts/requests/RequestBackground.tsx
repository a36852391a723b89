import type { WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { problemTitle } from '@amends/shared/problem-texts.js';
import { BadgeCheck, Gift, type LucideIcon, TriangleAlert, UserRound } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useLocale, useTexts } from '../../locales/texts.js';
import styles from './RequestBackground.module.css';

interface Fact {
  icon: LucideIcon;
  tone?: 'good' | 'care';
  words: string;
}

/** What there is to weigh: whether it fits, what the customer had, what else would do, whether the money is there. */
export function RequestBackground({ request }: { request: WaitingRequest }) {
  const texts = useTexts().requests;
  const { locale } = useLocale();
  const { background, currency, customer } = request;
  const { misfit, recent, instead, fromEnvelopeMinor, envelopeLeftMinor, envelopeStops } = background;
  const format = useFormat(background.timeZone);
  const [latest] = recent;
  const isShort = envelopeStops && envelopeLeftMinor !== null && envelopeLeftMinor < fromEnvelopeMinor;

  const fit: Fact = misfit
    ? { icon: TriangleAlert, tone: 'care', words: problemTitle(misfit, locale) }
    : { icon: BadgeCheck, tone: 'good', words: texts.fits };
  const history = latest
    ? texts.history({ n: recent.length, option: latest.optionTitle, day: format.day(latest.at) })
    : texts.historyNone;
  const other = instead
    ? texts.instead({ title: instead.title, amount: format.money(instead.amountMinor, currency) })
    : texts.insteadNone;
  const facts: Fact[] = [
    fit,
    { icon: UserRound, words: customer ? history : texts.nobody },
    { icon: Gift, words: other },
    ...(isShort
      ? [
          {
            icon: TriangleAlert,
            tone: 'care' as const,
            words: texts.envelopeStops({ left: format.money(Math.max(0, envelopeLeftMinor), currency) }),
          },
        ]
      : []),
  ];
  return (
    <ul className={styles.facts}>
      {facts.map(({ icon: Icon, tone, words }) => (
        <li key={words} data-tone={tone}>
          <Icon aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  );
}
