import type { Desk } from '@amends/shared/contract/desk.js';
import type { Category, Option } from '@amends/shared/contract/policy.js';
import { misfit } from '@amends/shared/grant-rules.js';
import { problemDetail, problemTitle } from '@amends/shared/problem-texts.js';
import type { GrantRefusal } from '@amends/shared/refusals.js';
import { useLocale, useTexts } from '../../locales/texts.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { bestWithin } from './case-view.js';
import styles from './WhyNot.module.css';

interface WhyNotProps {
  desk: Desk;
  category: Category;
  severity: number;
  onClose: () => void;
  onRaise: (severity: number) => void;
  onChoose: (option: Option) => void;
}

/** Every option that is not shown, with the reason and the nearest way on. */
export function WhyNot({ desk, category, severity, onClose, onRaise, onChoose }: WhyNotProps) {
  const texts = useTexts().grant;
  const { locale } = useLocale();
  const misfits = desk.policy.options.flatMap((option) => {
    const reason = misfit(option, category, severity);
    return reason ? [{ option, reason }] : [];
  });
  const reasonText = (option: Option, reason: GrantRefusal): string => {
    if (reason.code !== 'category_not_covered') return problemDetail(reason.code, reason, locale);
    const covered = desk.categories.filter((one) => option.categoryIds.includes(one.id)).map((one) => one.name);
    return `${problemTitle(reason.code, locale)}: ${covered.join('; ')}`;
  };
  const nearest = bestWithin(desk, category, severity, '');
  return (
    <Dialog title={texts.fits.whyNotTitle} onClose={onClose}>
      {misfits.length === 0 && <p>{texts.fits.allShown}</p>}
      <ul className={styles.list}>
        {misfits.map(({ option, reason }) => {
          return (
            <li key={option.id} className={styles.row}>
              <OptionIcon kind={option.kind} />
              <div>
                <b>{option.title}</b>
                <p>{reasonText(option, reason)}</p>
                {reason.code === 'below_minimum_severity' && (
                  <Button
                    onClick={() => {
                      onRaise(reason.minSeverity);
                      onClose();
                    }}
                  >
                    {texts.severity.raiseTo(reason.minSeverity)}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {nearest && (
        <div className={styles.nearest}>
          <span>{texts.fits.nearest}</span>
          <Button
            onClick={() => {
              onChoose(nearest);
              onClose();
            }}
          >
            {nearest.title}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
