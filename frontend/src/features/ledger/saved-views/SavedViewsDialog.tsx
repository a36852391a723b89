import { VIEW_NAME_LENGTH_MAX } from '@amends/shared/limits.js';
import { type FormEvent, useState } from 'react';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { TextField } from '../../../ui/TextField.js';
import { type LedgerView, queryOf } from '../ledger-filters.js';
import { useKeepView } from './saved-views.api.js';
import styles from './SavedViewsDialog.module.css';
import { ViewList } from './ViewList.js';

interface SavedViewsDialogProps {
  /** What is shown now. */
  view: LedgerView;
  onClose: () => void;
}

/** The views that one keeps for oneself: to open, to add what is shown now, to drop. */
export function SavedViewsDialog({ view: { filters, by }, onClose }: SavedViewsDialogProps) {
  const texts = useOfficeTexts().ledger.views;
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const keep = useKeepView();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (name.trim() === '') return;
    const onSuccess = (): void => {
      setName('');
      setIsTried(false);
    };
    keep.mutate({ name: name.trim(), filters: queryOf(filters, by ? { by } : {}) }, { onSuccess });
  };
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <ViewList onChosen={onClose} />
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={texts.name}
          hint={texts.hint}
          autoComplete="off"
          maxLength={VIEW_NAME_LENGTH_MAX}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isTried && name.trim() === '' ? texts.nameMissing : null}
        />
        <Button type="submit" variant="primary" disabled={keep.isPending}>
          {texts.keep}
        </Button>
      </form>
      {keep.error && <ErrorNote error={keep.error} />}
    </Dialog>
  );
}
