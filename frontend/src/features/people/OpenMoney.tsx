import { useFormat } from '../../lib/format.js';
import { useMayIn } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useTeamBudgets } from '../../parts/team-budgets.js';
import styles from './OpenMoney.module.css';

/** What will happen to somebody's open budget and waiting requests; with amounts for who may see them. */
export function OpenMoney({ employeeId, departmentId }: { employeeId: string; departmentId: string }) {
  const texts = useOfficeTexts().people.openMoney;
  const format = useFormat();
  const maySee = useMayIn('budget:read', departmentId);
  const budgets = useTeamBudgets(departmentId, maySee);
  const budget = budgets.data?.items.find(({ employee }) => employee.id === employeeId)?.budget;
  const money = (minor: number): string => format.money(minor, budget?.currency ?? '');
  return (
    <ul className={styles.effects}>
      {budget ? (
        <>
          <li>{texts.left({ left: money(budget.remainingMinor) })}</li>
          {budget.heldMinor > 0 && <li>{texts.held({ held: money(budget.heldMinor) })}</li>}
        </>
      ) : (
        <li>{budgets.data ? texts.noBudget : texts.unseen}</li>
      )}
      <li>{texts.given}</li>
    </ul>
  );
}
