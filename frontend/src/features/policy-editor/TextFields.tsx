import { OPTION_HAND_OVER_LENGTH_MAX, OPTION_SAY_LENGTH_MAX, OPTION_TITLE_LENGTH_MAX } from '@amends/shared/limits.js';
import { LOCALES } from '@amends/shared/locale.js';
import { LocalizedField } from './LocalizedField.js';
import type { PartProps } from './option-props.js';
import styles from './OptionForm.module.css';

const FIELDS = [
  { name: 'title', maxLength: OPTION_TITLE_LENGTH_MAX, isLong: false },
  { name: 'say', maxLength: OPTION_SAY_LENGTH_MAX, isLong: true },
  { name: 'handOver', maxLength: OPTION_HAND_OVER_LENGTH_MAX, isLong: true },
] as const;

/** What it is called, what staff say, how it is handed over. */
export function TextFields({ option, onChange, faultOf }: PartProps) {
  return FIELDS.map(({ name, maxLength, isLong }) => (
    <div key={name} className={styles.pair}>
      {LOCALES.map((locale) => (
        <LocalizedField
          key={locale}
          optionId={option.id}
          name={name}
          locale={locale}
          value={option[name][locale]}
          maxLength={maxLength}
          isLong={isLong}
          fault={faultOf(`${name}.${locale}`)}
          onChange={(text) => onChange({ [name]: { ...option[name], [locale]: text } })}
        />
      ))}
    </div>
  ));
}
