import { OPTION_KINDS, type OptionKind } from '@amends/shared/contract/policy.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import styles from './KindPicker.module.css';

/** What kind of gesture: a start that leaves every word to the head. */
export function KindPicker({ onPick }: { onPick: (kind: OptionKind) => void }) {
  const { gesture, policyEditor } = useOfficeTexts();
  return (
    <ul className={styles.kinds}>
      {OPTION_KINDS.map((kind) => (
        <li key={kind}>
          <button type="button" className={styles.kind} onClick={() => onPick(kind)}>
            <OptionIcon kind={kind} />
            <span>
              <b>{gesture.kinds[kind]}</b>
              <small>{policyEditor.add.kinds[kind]}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
