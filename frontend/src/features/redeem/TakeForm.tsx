import type { RedemptionAnswer, VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { parseMoney } from '@amends/shared/money.js';
import { problemDetail } from '@amends/shared/problem-texts.js';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useIntentionKey } from '../../lib/intention.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { useLocale } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { TextField } from '../../ui/TextField.js';
import styles from './TakeForm.module.css';
import { useRedeem } from './vouchers.api.js';

interface TakeFormProps {
  voucher: VoucherAtDesk;
  onTaken: (answer: RedemptionAnswer) => void;
}

/** Takes the code: as a whole, or as much of it as the customer wants to use where it may be used in parts. */
export function TakeForm({ voucher, onTaken }: TakeFormProps) {
  const { redeem: texts, common } = useAfterTexts();
  const { locale } = useLocale();
  const format = useFormat();
  const keyOf = useIntentionKey();
  const { code, divisible, remainingMinor, redeemedMinor, currency } = voucher;
  const [typed, setTyped] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending, error } = useRedeem(code, onTaken);
  const left = format.money(remainingMinor, currency);
  const wanted = typed.trim() === '' ? remainingMinor : parseMoney(typed, currency);

  const fault = (): string | null => {
    if (wanted === null || wanted <= 0) return common.amountUnreadable;
    const facts = { remainingMinor, amountMinor: wanted, currency };
    return wanted > remainingMinor ? problemDetail('voucher_amount_exceeded', facts, locale) : null;
  };
  const take = (): void => {
    setIsTried(true);
    if (wanted === null || fault() !== null) return;
    const body = divisible ? { amountMinor: wanted } : {};
    // what was used before is part of it: the same amount twice is meant twice
    mutate({ key: keyOf({ body, redeemedMinor }), body });
  };
  const amount = wanted === null ? '' : format.money(wanted, currency);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      {divisible && (
        <TextField
          label={`${texts.amount}, ${currency}`}
          hint={texts.amountHint(left)}
          inputMode="decimal"
          autoComplete="off"
          placeholder={left}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={isTried || typed !== '' ? fault() : null}
        />
      )}
      {error && <ErrorNote error={error} />}
      <Button type="submit" variant="primary" size="l" wide disabled={isPending}>
        {divisible ? texts.takeAmount(amount) : texts.take}
      </Button>
    </form>
  );
}
