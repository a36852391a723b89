import type { AmountRange } from '@amends/shared/contract/policy.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Segmented } from '../../ui/Segmented.js';
import { CostField } from './CostField.js';
import type { PartProps } from './option-props.js';
import styles from './OptionForm.module.css';

const PARTS = ['minMinor', 'defaultMinor', 'maxMinor'] as const satisfies readonly (keyof AmountRange)[];

/** What it costs the company, always the same or within a range, and what it is worth to the customer. */
export function MoneyFields({ option, onChange, faultOf }: PartProps) {
  const texts = useOfficeTexts().policyEditor.fields;
  const { amount } = option;
  const [isRange, setIsRange] = useState(amount.minMinor !== amount.maxMinor);
  const setFixed = (minor: number): void =>
    onChange({ amount: { minMinor: minor, defaultMinor: minor, maxMinor: minor } });
  return (
    <>
      <Segmented
        label={texts.cost}
        value={isRange ? 'range' : 'fixed'}
        options={[
          { value: 'fixed', label: texts.costFixed },
          { value: 'range', label: texts.costRange },
        ]}
        onChange={(next) => {
          setIsRange(next === 'range');
          if (next === 'fixed') setFixed(amount.defaultMinor);
        }}
      />
      <div className={styles.trio}>
        {isRange ? (
          PARTS.map((part) => (
            <CostField
              key={part}
              label={texts[part]}
              value={amount[part]}
              fault={faultOf(`amount.${part}`)}
              onChange={(minor) => onChange({ amount: { ...amount, [part]: minor } })}
            />
          ))
        ) : (
          <CostField
            label={texts.cost}
            value={amount.maxMinor}
            fault={faultOf('amount.maxMinor')}
            onChange={setFixed}
          />
        )}
        <CostField
          label={texts.worth}
          hint={texts.worthHint}
          value={option.perceivedValueMinor}
          fault={faultOf('perceivedValueMinor')}
          onChange={(perceivedValueMinor) => onChange({ perceivedValueMinor })}
        />
      </div>
    </>
  );
}
