import { GL_ACCOUNT_LENGTH_MAX } from '@amends/shared/limits.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { TextField } from '../../ui/TextField.js';
import { NumberField } from './NumberField.js';
import type { PartProps } from './option-props.js';
import styles from './OptionForm.module.css';
import { useFaultText } from './use-fault-text.js';

/** How often, with a code or without, and where finance books it. */
export function LimitFields({ option, onChange, faultOf }: PartProps) {
  const texts = useOfficeTexts().policyEditor.fields;
  const account = useFaultText(faultOf('glAccount'));
  return (
    <div className={styles.trio}>
      <NumberField
        label={texts.perCustomer}
        hint={texts.perCustomerHint}
        value={option.perCustomer90Days}
        fault={faultOf('perCustomer90Days')}
        onChange={(perCustomer90Days) => onChange({ perCustomer90Days })}
      />
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={option.carriesCode}
            onChange={({ target }) =>
              onChange({ carriesCode: target.checked, ...(target.checked ? {} : { validDays: null }) })
            }
          />
          {texts.carriesCode}
        </label>
        {option.carriesCode && (
          <NumberField
            label={texts.validDays}
            hint={texts.validDaysHint}
            value={option.validDays}
            fault={faultOf('validDays')}
            onChange={(validDays) => onChange({ validDays })}
          />
        )}
      </div>
      <TextField
        label={texts.glAccount}
        optional
        autoComplete="off"
        maxLength={GL_ACCOUNT_LENGTH_MAX}
        value={option.glAccount ?? ''}
        error={account.error}
        onBlur={account.touch}
        onChange={({ target }) => onChange({ glAccount: target.value === '' ? null : target.value })}
      />
    </div>
  );
}
