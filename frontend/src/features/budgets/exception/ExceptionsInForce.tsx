import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { useState } from 'react';
import { useMayIn } from '../../../lib/session.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { Panel } from '../../../ui/Panel.js';
import type { DepartmentMoney } from '../department-money.js';
import { ExceptionDialog } from './ExceptionDialog.js';
import styles from './ExceptionsInForce.module.css';
import { ExceptionWords } from './ExceptionWords.js';

/** For whom the plan does not hold now, in what, until when and why. */
export function ExceptionsInForce(money: DepartmentMoney) {
  const texts = useOfficeTexts().budgets.exception;
  const mayChange = useMayIn('budget:adjust', money.department.id);
  const [changing, setChanging] = useState<TeamBudget | null>(null);
  const members = money.items.filter(({ override }) => override !== null);
  return (
    <Panel title={texts.title}>
      {members.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <ul>
        {members.map((member) => (
          <li key={member.employee.id} className={styles.row}>
            <p>
              <b>{member.employee.name}</b>
              <span>
                {member.override && <ExceptionWords override={member.override} currency={money.department.currency} />}
              </span>
            </p>
            {mayChange && (
              <Button onClick={() => setChanging(member)} aria-label={texts.changeOf({ name: member.employee.name })}>
                {texts.change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {changing && <ExceptionDialog {...money} member={changing} onClose={() => setChanging(null)} />}
    </Panel>
  );
}
