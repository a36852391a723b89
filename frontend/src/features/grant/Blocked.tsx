import type { Option } from '@amends/shared/contract/policy.js';
import type { Facts } from '@amends/shared/problem-text.js';
import { problemDetail, problemTitle } from '@amends/shared/problem-texts.js';
import type { GrantRefusalCode } from '@amends/shared/refusals.js';
import { Lock } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useLocale, useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import styles from './Blocked.module.css';

interface BlockedProps {
  code: GrantRefusalCode;
  facts: Facts & { currency: string };
  best: Option | null;
  onBest: (option: Option) => void;
}

/** The limit in plain words and the best that needs nobody; asking for approval is the main button. */
export function Blocked({ code, facts, best, onBest }: BlockedProps) {
  const texts = useTexts().grant;
  const { locale } = useLocale();
  const format = useFormat();
  return (
    <section className={styles.blocked} aria-live="polite">
      <h3>
        <Lock aria-hidden />
        {problemTitle(code, locale)}
      </h3>
      <p>{problemDetail(code, facts, locale)}</p>
      {best && (
        <Button wide onClick={() => onBest(best)}>
          {texts.best({ title: best.title, amount: format.money(best.amount.defaultMinor, facts.currency) })}
        </Button>
      )}
    </section>
  );
}
