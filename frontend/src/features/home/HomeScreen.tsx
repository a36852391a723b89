import { Gift } from 'lucide-react';
import { useDesk } from '../../lib/desk.js';
import { useTitle } from '../../lib/title.js';
import { useTexts } from '../../locales/texts.js';
import { BudgetHeader } from '../../parts/BudgetHeader.js';
import { LinkButton } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Optional } from '../../ui/Optional.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { DueToday } from './DueToday.js';
import { Greeting } from './Greeting.js';
import styles from './HomeScreen.module.css';
import { OutboxNote } from './OutboxNote.js';
import { ThanksFromGuests } from './ThanksFromGuests.js';
import { TodayGestures } from './TodayGestures.js';

/** Staff's first screen: what is left, how today went, and *Give* at the thumb. */
export function HomeScreen() {
  const { home, common } = useTexts();
  const desk = useDesk();
  useTitle(home.title, common.product);
  if (!desk.data) {
    if (desk.error) return <ErrorNote error={desk.error} onRetry={() => void desk.refetch()} />;
    return <Skeleton lines={6} />;
  }
  return (
    <div className={styles.screen}>
      <BudgetHeader budget={desk.data.budget} usualMinor={desk.data.usualGestureMinor} />
      <div className={styles.body}>
        <Greeting name={desk.data.employee.name} timeZone={desk.data.department.timeZone} />
        <OutboxNote employeeId={desk.data.employee.id} />
        <Optional>
          <DueToday desk={desk.data} />
        </Optional>
        <TodayGestures desk={desk.data} />
        <Optional>
          <ThanksFromGuests />
        </Optional>
      </div>
      <div className={styles.bar}>
        <LinkButton href="/grant" variant="primary" size="l" wide icon={<Gift aria-hidden />}>
          {common.nav.give}
        </LinkButton>
      </div>
    </div>
  );
}
