import { VOUCHER_STATES } from '@amends/shared/contract/gesture.js';
import { CUSTOMER_REFERENCE_LENGTH_MAX, GL_ACCOUNT_LENGTH_MAX } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useCategories } from '../../parts/use-categories.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Dialog } from '../../ui/Dialog.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { draftOf, isAmount, type MoreFilter, withDraft } from './more-filters.js';
import styles from './MoreFiltersDialog.module.css';
import { useAmountCurrency } from './use-amount-currency.js';
import type { LedgerFiltering } from './use-ledger-filters.js';

interface MoreFiltersDialogProps {
  filtering: LedgerFiltering;
  onClose: () => void;
}

/** What is asked for less often, set together. */
export function MoreFiltersDialog({ filtering: { filters, setFilters }, onClose }: MoreFiltersDialogProps) {
  const { ledger, gesture, common } = useOfficeTexts();
  const texts = ledger.filters;
  const categories = useCategories().data ?? [];
  const currency = useAmountCurrency(filters);
  const [draft, setDraft] = useState(() => draftOf(filters, currency));
  const set = (name: MoreFilter) => (value: string) => setDraft((now) => ({ ...now, [name]: value }));
  const amountError = (typed: string) => (isAmount(typed, currency) ? null : common.amountUnreadable);
  const submit = (): void => {
    if (!isAmount(draft.amountFrom, currency) || !isAmount(draft.amountTo, currency)) return;
    setFilters(withDraft(filters, draft, currency));
    onClose();
  };
  return (
    <Dialog
      title={texts.more}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={submit}>
            {texts.show}
          </Button>
        </>
      }
    >
      <Select
        label={texts.category}
        value={draft.categoryId}
        options={[
          { value: '', label: texts.allCategories },
          ...categories.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={set('categoryId')}
      />
      <Select
        label={texts.voucherState}
        value={draft.voucherState}
        options={[
          { value: '', label: texts.anyVoucher },
          ...VOUCHER_STATES.map((state) => ({ value: state, label: gesture.vouchers[state] })),
        ]}
        onChange={set('voucherState')}
      />
      <TextField
        label={texts.customer}
        hint={texts.customerHint}
        autoComplete="off"
        maxLength={CUSTOMER_REFERENCE_LENGTH_MAX}
        value={draft.customer}
        onChange={(event) => set('customer')(event.target.value)}
      />
      <TextField
        label={texts.glAccount}
        autoComplete="off"
        maxLength={GL_ACCOUNT_LENGTH_MAX}
        value={draft.glAccount}
        onChange={(event) => set('glAccount')(event.target.value)}
      />
      <div className={styles.amounts}>
        {(['amountFrom', 'amountTo'] as const).map((name) => (
          <TextField
            key={name}
            label={texts[name]}
            inputMode="decimal"
            autoComplete="off"
            value={draft[name]}
            onChange={(event) => set(name)(event.target.value)}
            error={amountError(draft[name])}
          />
        ))}
      </div>
      <Checkbox
        label={texts.costsOnly}
        checked={draft.costsOnly === 'true'}
        onChange={(isOn) => set('costsOnly')(isOn ? 'true' : '')}
      />
    </Dialog>
  );
}
