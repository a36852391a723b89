import type { Department } from '@amends/shared/contract/department.js';
import type { PolicyVersionSummary } from '@amends/shared/contract/policy-draft.js';
import { policyChanges } from '@amends/shared/policy-changes.js';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PolicyChangeList } from '../../parts/PolicyChangeList.js';
import { usePolicyVersion } from '../../parts/policy-versions.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Select } from '../../ui/Select.js';
import { Skeleton } from '../../ui/Skeleton.js';
import styles from './Comparison.module.css';

interface ComparisonProps {
  department: Department;
  /** Newest first. */
  versions: readonly PolicyVersionSummary[];
}

/** What differs between two versions of one's choice; the URL says which, the newest two at first. */
export function Comparison({ department, versions }: ComparisonProps) {
  const { policyEditor, policyChanges: words } = useOfficeTexts();
  const texts = policyEditor.versions;
  const [params, setParams] = useSearchParams();
  const chosen = (name: string): PolicyVersionSummary | undefined =>
    versions.find(({ version }) => String(version) === params.get(name));
  const to = chosen('to') ?? versions[0];
  const from = chosen('from') ?? versions.find((one) => to && one.version < to.version) ?? versions[1];
  const before = usePolicyVersion(department.id, from?.id);
  const after = usePolicyVersion(department.id, to?.id);
  if (!from || !to) return <p>{texts.onlyOne}</p>;

  const choices = versions.map(({ version, state }) => ({
    value: String(version),
    label: `${texts.named(version)} · ${texts.states[state]}`,
  }));
  const choose = (name: string) => (value: string) =>
    setParams(
      (current) => {
        current.set('from', String(from.version));
        current.set('to', String(to.version));
        current.set(name, value);
        return current;
      },
      { replace: true },
    );
  const error = before.error ?? after.error;
  const changes = before.data && after.data && policyChanges(before.data.options, after.data.options);
  return (
    <Panel title={texts.compare}>
      <div className={styles.choices}>
        <Select label={texts.compareFrom} value={String(from.version)} options={choices} onChange={choose('from')} />
        <Select label={texts.compareTo} value={String(to.version)} options={choices} onChange={choose('to')} />
      </div>
      {error && <ErrorNote error={error} />}
      {!changes && !error && <Skeleton lines={3} />}
      {changes?.length === 0 && <p>{words.none}</p>}
      {changes && <PolicyChangeList full changes={changes} currency={department.currency} />}
    </Panel>
  );
}
