import type { Department } from '@amends/shared/contract/department.js';
import { policyChanges } from '@amends/shared/policy-changes.js';
import { Check } from 'lucide-react';
import { useTexts } from '../../locales/texts.js';
import { PolicyChangeList } from '../../parts/PolicyChangeList.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import styles from './ReadReceipt.module.css';
import { useConfirmReading, useReading } from './use-reading.js';

/** What is new since the person last looked, and their word that they have read it. */
export function ReadReceipt({ department }: { department: Department }) {
  const texts = useTexts().policy.reading;
  const { data } = useReading(department.id);
  const confirm = useConfirmReading(department.id);
  if (!data) return null;
  const { version, readVersion, previous, current } = data;
  if (readVersion === version) {
    return (
      <output className={styles.read}>
        <Check aria-hidden />
        {texts.read(version)}
      </output>
    );
  }
  return (
    <Panel title={readVersion === null ? texts.first : texts.since(readVersion)}>
      <div className={styles.news}>
        {previous ? (
          <PolicyChangeList full changes={policyChanges(previous, current)} currency={department.currency} />
        ) : (
          <p>{texts.firstDetail}</p>
        )}
        <Button variant="primary" icon={<Check />} disabled={confirm.isPending} onClick={() => confirm.mutate(version)}>
          {texts.confirm}
        </Button>
        {confirm.error && <ErrorNote error={confirm.error} />}
      </div>
    </Panel>
  );
}
