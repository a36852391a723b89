import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { isProblem } from '../../lib/problem.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Select } from '../../ui/Select.js';
import { useToast } from '../../ui/Toast.js';
import { type Unbooked, useMakeJournal, useUnbooked } from './journal.api.js';
import styles from './MakeJournal.module.css';

/** Books closed months that are in no journal yet. */
export function MakeJournal() {
  const texts = useOfficeTexts().journal.make;
  const { data, error, refetch } = useUnbooked();
  return (
    <Panel title={texts.title}>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles.words}>{texts.none}</p>}
      {data && data.length > 0 && <MakeForm unbooked={data} />}
    </Panel>
  );
}

function MakeForm({ unbooked }: { unbooked: readonly Unbooked[] }) {
  const texts = useOfficeTexts().journal.make;
  const format = useFormat();
  const say = useToast();
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  const [month, setMonth] = useState(params.get('month') ?? '');
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = unbooked.find((one) => one.month === month) ?? unbooked[0];
  const make = useMakeJournal(({ number }) => {
    say(texts.done({ number }));
    navigate(`/close/journals/${number}`);
  });
  if (!chosen) return null;
  const departmentIds = chosen.departments.map(({ id }) => id).filter((id) => !left.includes(id));
  const toggle = (id: string, checked: boolean): void =>
    setLeft((now) => (checked ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate({ month: chosen.month, departmentIds });
      }}
    >
      <p className={styles.words}>{texts.lead}</p>
      <Select
        label={texts.month}
        value={chosen.month}
        options={unbooked.map((one) => ({ value: one.month, label: format.monthAlone(one.month) }))}
        onChange={setMonth}
      />
      <fieldset className={styles.departments}>
        <legend>{texts.departments}</legend>
        {chosen.departments.map(({ id, name }) => (
          <Checkbox key={id} label={name} checked={!left.includes(id)} onChange={(checked) => toggle(id, checked)} />
        ))}
      </fieldset>
      {make.error && <ErrorNote error={make.error} />}
      {isProblem(make.error, 'gl_accounts_unmapped') && <Link href="/close/accounts">{texts.toAccounts}</Link>}
      <Button type="submit" variant="primary" disabled={make.isPending || departmentIds.length === 0}>
        {texts.button}
      </Button>
    </form>
  );
}
