import type { Gesture } from '@amends/shared/contract/gesture.js';
import { BadgeCheck } from 'lucide-react';
import { lazy } from 'react';
import { useMayIn } from '../../lib/session.js';
import { useTexts } from '../../locales/texts.js';
import { AfterGesture } from '../../parts/after-gesture/AfterGesture.js';
import { customerOf } from '../../parts/customer-of.js';
import { GestureTag } from '../../parts/GestureTag.js';
import { MoodPicker } from '../../parts/MoodPicker.js';
import { useDepartment } from '../../parts/use-department.js';
import { useGesture } from '../../parts/use-gesture.js';
import { useOutcome } from '../../parts/use-outcome.js';
import { VoucherSlip } from '../../parts/VoucherSlip.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Optional } from '../../ui/Optional.js';
import { Page } from '../../ui/Page.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { GestureFacts } from './GestureFacts.js';
import styles from './GestureScreen.module.css';
import { UndoInTime } from './UndoInTime.js';
import { useQuietHours } from './use-quiet-hours.js';

const EraseCustomer = lazy(async () => ({ default: (await import('./erasure/EraseCustomer.js')).EraseCustomer }));

function Detail({ gesture }: { gesture: Gesture }) {
  const texts = useTexts();
  const outcome = useOutcome(gesture);
  const department = useDepartment(gesture.departmentId);
  const mayErase = useMayIn('customer:erase', gesture.departmentId);
  const quietHours = useQuietHours(gesture.departmentId);
  return (
    <Page
      title={gesture.option.title}
      width="narrow"
      lead={
        <span className={styles.lead}>
          {gesture.number} <GestureTag gesture={gesture} />
        </span>
      }
      actions={gesture.can.reverse && <UndoInTime gesture={gesture} variant="secondary" />}
    >
      {gesture.withinPolicy && (
        <p className={styles.within}>
          <BadgeCheck aria-hidden />
          {texts.myGestures.detail.withinPolicy}
        </p>
      )}
      {gesture.voucher && department && (
        <VoucherSlip
          gesture={gesture}
          voucher={gesture.voucher}
          departmentName={department.name}
          timeZone={department.timeZone}
        />
      )}
      {gesture.can.logOutcome && (
        <Section title={texts.gesture.howLeft}>
          <MoodPicker value={gesture.mood} onChange={(mood) => outcome.log({ mood })} />
          {outcome.error && <ErrorNote error={outcome.error} />}
        </Section>
      )}
      {department && (
        <Optional>
          <AfterGesture gesture={gesture} waking={{ ...quietHours, timeZone: department.timeZone }} />
        </Optional>
      )}
      <GestureFacts gesture={gesture} timeZone={department?.timeZone} />
      {mayErase && gesture.customer && (
        <Optional>
          <EraseCustomer customerId={gesture.customer.id} customer={customerOf(gesture) ?? ''} />
        </Optional>
      )}
    </Page>
  );
}

/** Everything about one gesture: its code, how it ended, why it was right. */
export function GestureScreen({ id }: { id: string }) {
  const gesture = useGesture(id);
  if (gesture.data) return <Detail gesture={gesture.data} />;
  if (gesture.error) return <ErrorNote error={gesture.error} onRetry={() => void gesture.refetch()} />;
  return <Skeleton lines={5} />;
}
