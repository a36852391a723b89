import type { Desk } from '@amends/shared/contract/desk.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useGesture } from '../../../parts/use-gesture.js';
import { Ended } from '../result/Ended.js';
import { Recorded } from '../result/Recorded.js';

interface PickedProps {
  desk: Desk;
  gesture: Gesture;
  onDone: () => void;
}

/** The pick was the grant: from here on it is a gesture like any other. */
export function Picked({ desk, gesture, onDone }: PickedProps) {
  const current = useGesture(gesture.id, gesture).data ?? gesture;
  return current.state === 'granted' ? (
    <Recorded desk={desk} gesture={current} onDone={onDone} />
  ) : (
    <Ended gesture={current} onDone={onDone} />
  );
}
