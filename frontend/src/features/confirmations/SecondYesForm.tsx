import type { SecondYes } from '@amends/shared/contract/policy-draft.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { MoneyField } from '../../parts/MoneyField.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { useSetSecondYes } from './confirmations.api.js';
import styles from './ProposalPanel.module.css';

interface SecondYesFormProps {
  currencies: readonly string[];
  limits: SecondYes['limits'];
}

/** One amount for each currency; an empty one switches the second yes off. */
export function SecondYesForm({ currencies, limits }: SecondYesFormProps) {
  const { confirmations, common } = useOfficeTexts();
  const texts = confirmations.setting;
  const say = useToast();
  const [amounts, setAmounts] = useState(
    () => new Map(limits.map(({ currency, aboveMinor }): [string, number | null] => [currency, aboveMinor])),
  );
  const save = useSetSecondYes(() => say(texts.saved));
  return (
    <form
      className={styles.limits}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          limits: currencies.flatMap((currency) => {
            const aboveMinor = amounts.get(currency) ?? null;
            return aboveMinor === null ? [] : [{ currency, aboveMinor }];
          }),
        });
      }}
    >
      <p>{texts.detail}</p>
      <div className={styles.fields}>
        {currencies.map((currency) => (
          <MoneyField
            key={currency}
            label={texts.above}
            hint={texts.off}
            currency={currency}
            value={amounts.get(currency) ?? null}
            onChange={(minor) => setAmounts((current) => new Map(current).set(currency, minor))}
          />
        ))}
      </div>
      {save.error && <ErrorNote error={save.error} />}
      <Button type="submit" disabled={save.isPending}>
        {common.save}
      </Button>
    </form>
  );
}
