import type { Department } from '@amends/shared/contract/department.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { usePolicyVersion } from '../../parts/policy-versions.js';
import { costInWords } from '../../parts/words-of-change.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import styles from './OptionsOfVersion.module.css';

/** What could be given while a version was in force. @param version the one looked at */
export function OptionsOfVersion({
  department,
  version,
}: {
  department: Department;
  version: { id: string; version: number };
}) {
  const texts = useOfficeTexts();
  const { locale } = useLocale();
  const format = useFormat();
  const { data, error } = usePolicyVersion(department.id, version.id);
  const options = data?.options.filter(({ archived }) => !archived);
  return (
    <Panel title={texts.policyEditor.versions.holds(version.version)}>
      {error && <ErrorNote error={error} />}
      {!options && !error && <Skeleton lines={5} />}
      <ul className={styles.options}>
        {options?.map(({ id, title, kind, amount }) => (
          <li key={id}>
            <b>{title[locale] || texts.policyEditor.untitled}</b>
            <span>{texts.gesture.kinds[kind]}</span>
            <span>{costInWords(amount, { texts, format, currency: department.currency, categories: [] })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
