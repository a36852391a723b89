import { GESTURE_STATES, type GestureState } from '@amends/shared/contract/gesture.js';
import { useTexts } from '../../locales/texts.js';
import styles from './StateFilter.module.css';

interface StateFilterProps {
  value: GestureState | null;
  onChange: (state: GestureState | null) => void;
}

/** One state or all; the choice lives in the address. */
export function StateFilter({ value, onChange }: StateFilterProps) {
  const { gesture, myGestures } = useTexts();
  const choices = [null, ...GESTURE_STATES];
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>{myGestures.filter}</legend>
      {choices.map((state) => (
        <button
          key={state ?? 'all'}
          type="button"
          className={styles.choice}
          aria-pressed={state === value}
          onClick={() => onChange(state)}
        >
          {state ? gesture.states[state] : myGestures.filterAll}
        </button>
      ))}
    </fieldset>
  );
}
