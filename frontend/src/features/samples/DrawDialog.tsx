import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDepartments } from '../../lib/directory.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PeriodFilter } from '../../parts/period/PeriodFilter.js';
import type { DayRange } from '../../parts/period/period-choices.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { TextField } from '../../ui/TextField.js';
import { Checkbox } from '../../ui/Checkbox.js';
import styles from './DrawDialog.module.css';
import { isSize, requestOf, SEED_LENGTH_MAX, SIZE_MAX, SIZE_USUAL } from './sample-draft.js';
import { useDrawSample } from './samples.api.js';

/** The seed, the size and what it is drawn from. */
export function DrawDialog({ onClose }: { onClose: () => void }) {
  const { samples: texts, common, ledger } = useOfficeTexts();
  const format = useFormat();
  const [, navigate] = useLocation();
  const departments = useDepartments().data ?? [];
  const draw = useDrawSample();
  const [isTried, setIsTried] = useState(false);
  const [seed, setSeed] = useState('');
  const [size, setSize] = useState(String(SIZE_USUAL));
  const [range, setRange] = useState<DayRange>({});
  const [departmentId, setDepartmentId] = useState('');
  const [costsOnly, setCostsOnly] = useState(true);
  const submit = (): void => {
    setIsTried(true);
    if (seed.trim() === '' || !isSize(size)) return;
    draw.mutate(requestOf({ seed, size, departmentId, costsOnly, ...range }), {
      onSuccess: ({ id }) => navigate(`/samples/${id}`),
    });
  };
  return (
    <Dialog
      title={texts.draw}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={draw.isPending} onClick={submit}>
            {texts.submit}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.seed}
        hint={texts.seedHint}
        autoComplete="off"
        maxLength={SEED_LENGTH_MAX}
        value={seed}
        onChange={(event) => setSeed(event.target.value)}
        error={isTried && seed.trim() === '' ? texts.seedMissing : null}
      />
      <TextField
        label={texts.size}
        inputMode="numeric"
        autoComplete="off"
        value={size}
        onChange={(event) => setSize(event.target.value)}
        error={isTried && !isSize(size) ? texts.sizeWrong({ max: format.number(SIZE_MAX) }) : null}
      />
      <fieldset className={styles.from}>
        <legend>{texts.from}</legend>
        <PeriodFilter range={range} onChange={setRange} />
        <FilterSelect
          label={ledger.filters.department}
          value={departmentId}
          everything={ledger.filters.allDepartments}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setDepartmentId}
        />
        <Checkbox label={ledger.filters.costsOnly} checked={costsOnly} onChange={setCostsOnly} />
      </fieldset>
      {draw.error && <ErrorNote error={draw.error} />}
    </Dialog>
  );
}
