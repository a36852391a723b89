import type { OptionKind } from '@amends/shared/contract/policy.js';
import { POLICY_OPTIONS_MIN } from '@amends/shared/limits.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import styles from './FirstRun.module.css';
import { KindPicker } from './KindPicker.js';

/** A department without a policy begins here: three sentences, and the first option. */
export function FirstRun({ onAdd }: { onAdd: (kind: OptionKind) => void }) {
  const texts = useOfficeTexts().policyEditor.firstRun;
  return (
    <Panel title={texts.title(POLICY_OPTIONS_MIN)}>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <KindPicker onPick={onAdd} />
    </Panel>
  );
}
