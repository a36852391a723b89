import type { Desk } from '@amends/shared/contract/desk.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Check } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { useTexts } from '../../../locales/texts.js';
import { MoodPicker } from '../../../parts/MoodPicker.js';
import { useOutcome } from '../../../parts/use-outcome.js';
import { VoucherSlip } from '../../../parts/VoucherSlip.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Optional } from '../../../ui/Optional.js';
import { Section } from '../../../ui/Section.js';
import { AfterGesture } from './later-after.js';
import { OutcomeNote } from './OutcomeNote.js';
import styles from './Recorded.module.css';
import { ResultFrame } from './ResultFrame.js';
import { ResultHead } from './ResultHead.js';
import { UndoButton } from './UndoButton.js';

interface RecordedProps {
  desk: Desk;
  gesture: Gesture;
  onDone: () => void;
}

/** Given: hand it over, say the last words, note how they left; or undo it. */
export function Recorded({ desk, gesture, onDone }: RecordedProps) {
  const texts = useTexts();
  const format = useFormat(desk.department.timeZone);
  const outcome = useOutcome(gesture);
  const amount = format.money(gesture.amountMinor, gesture.currency);
  const time = gesture.elapsedMs === undefined ? null : texts.grant.state.in(format.duration(gesture.elapsedMs));
  return (
    <ResultFrame
      bar={
        <Button variant="primary" size="l" onClick={onDone}>
          {texts.grant.done}
        </Button>
      }
    >
      <ResultHead
        tone="healthy"
        icon={<Check />}
        title={texts.grant.state.recorded}
        detail={[amount, time].filter(Boolean).join(' · ')}
        action={gesture.can.reverse && <UndoButton gesture={gesture} />}
      />
      {gesture.voucher ? (
        <VoucherSlip
          gesture={gesture}
          voucher={gesture.voucher}
          departmentName={desk.department.name}
          timeZone={desk.department.timeZone}
        />
      ) : (
        <p className={styles.title}>{gesture.option.title}</p>
      )}
      <p className={styles.handOver}>
        <b>{texts.grant.voucher.handOver}</b> {gesture.option.handOver}
      </p>
      <p className={styles.last}>
        <b>{texts.grant.last.title}:</b> {texts.grant.last[gesture.category.lost]}
      </p>
      <Section title={texts.gesture.howLeft}>
        <MoodPicker value={gesture.mood} onChange={(mood) => outcome.log({ mood })} />
        {outcome.error && <ErrorNote error={outcome.error} />}
        <OutcomeNote gesture={gesture} />
      </Section>
      <Optional>
        <AfterGesture gesture={gesture} waking={{ ...desk.quietHours, timeZone: desk.department.timeZone }} />
      </Optional>
    </ResultFrame>
  );
}
