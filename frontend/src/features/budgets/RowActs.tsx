import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { ArrowRightLeft, BookOpenText, Minus, Plus, UserRoundCog } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { type Act, ACTS } from './adjust/adjustment.js';
import { AdjustDialog } from './adjust/AdjustDialog.js';
import type { DepartmentMoney } from './department-money.js';
import { ExceptionDialog } from './exception/ExceptionDialog.js';
import { ExceptionWords } from './exception/ExceptionWords.js';
import { ledgerPath } from './paths.js';
import styles from './RowActs.module.css';

interface RowActsProps extends DepartmentMoney {
  member: TeamBudget;
  mayChange: boolean;
}

const ICONS = { topUp: Plus, withdraw: Minus, move: ArrowRightLeft } as const;

/** What can be done to one person's budget. */
export function RowActs({ member, mayChange, ...money }: RowActsProps) {
  const texts = useOfficeTexts().budgets;
  const [act, setAct] = useState<Act | 'exception' | null>(null);
  const onClose = (): void => setAct(null);
  return (
    <div className={styles.acts}>
      {member.override && (
        <p className={styles.exception}>
          <ExceptionWords override={member.override} currency={money.department.currency} />
        </p>
      )}
      <div className={styles.buttons}>
        {mayChange &&
          ACTS.map((name) => {
            const Icon = ICONS[name];
            return (
              <Button key={name} icon={<Icon aria-hidden />} onClick={() => setAct(name)}>
                {texts.adjust.acts[name]}
              </Button>
            );
          })}
        {mayChange && (
          <Button icon={<UserRoundCog aria-hidden />} onClick={() => setAct('exception')}>
            {texts.exception.act}
          </Button>
        )}
        {member.budget && (
          <LinkButton variant="quiet" icon={<BookOpenText aria-hidden />} href={ledgerPath(member.budget.id)}>
            {texts.table.ledger}
          </LinkButton>
        )}
      </div>
      {act === 'exception' && <ExceptionDialog {...money} member={member} onClose={onClose} />}
      {act !== null && act !== 'exception' && <AdjustDialog {...money} member={member} act={act} onClose={onClose} />}
    </div>
  );
}
