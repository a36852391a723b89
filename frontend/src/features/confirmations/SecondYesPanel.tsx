import type { Department } from '@amends/shared/contract/department.js';
import type { SecondYes } from '@amends/shared/contract/policy-draft.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useSecondYes } from './confirmations.api.js';
import { SecondYesForm } from './SecondYesForm.js';

const currenciesOf = (departments: readonly Department[], { limits }: SecondYes): string[] =>
  [...new Set([...departments.map(({ currency }) => currency), ...limits.map(({ currency }) => currency)])].toSorted();

/** Above which cost a policy waits for finance, for each currency of the company; off where nothing is set. */
export function SecondYesPanel({ departments }: { departments: readonly Department[] }) {
  const texts = useOfficeTexts().confirmations.setting;
  const setting = useSecondYes();
  return (
    <Panel title={texts.title}>
      {setting.error && !setting.data && <ErrorNote error={setting.error} onRetry={() => void setting.refetch()} />}
      {setting.isPending && <Skeleton lines={2} />}
      {setting.data && (
        <SecondYesForm currencies={currenciesOf(departments, setting.data)} limits={setting.data.limits} />
      )}
    </Panel>
  );
}
