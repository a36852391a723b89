import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import type { Choice } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import styles from './SearchedChoice.module.css';

interface SearchedChoiceProps {
  label: string;
  hint: string;
  choices: readonly Choice[];
  /** '' = none yet */
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}

const SHOWN_MAX = 6;

/** One of very many: type some of its name in any words, take one of the few that match. */
export function SearchedChoice({ label, hint, choices, value, onChange, error }: SearchedChoiceProps) {
  const texts = useOfficeTexts().people;
  const [typed, setTyped] = useState('');
  const chosen = choices.find((one) => one.value === value);
  const wanted = typed.trim().toLocaleLowerCase();
  const matches = wanted === '' ? [] : choices.filter((one) => one.label.toLocaleLowerCase().includes(wanted));
  const isOpen = wanted !== '' && value === '';
  return (
    <div className={styles.choice}>
      <TextField
        type="search"
        label={label}
        hint={hint}
        autoComplete="off"
        value={chosen?.label ?? typed}
        onChange={(event) => {
          setTyped(value === '' ? event.target.value : '');
          onChange('');
        }}
        error={error}
      />
      {isOpen && (
        <ul className={styles.matches} aria-label={label}>
          {matches.slice(0, SHOWN_MAX).map((one) => (
            <li key={one.value}>
              <button type="button" className={styles.match} onClick={() => onChange(one.value)}>
                {one.label}
              </button>
            </li>
          ))}
          {matches.length === 0 && <li className={styles.none}>{texts.noMatch}</li>}
          {matches.length > SHOWN_MAX && <li className={styles.none}>{texts.typeOn}</li>}
        </ul>
      )}
    </div>
  );
}
