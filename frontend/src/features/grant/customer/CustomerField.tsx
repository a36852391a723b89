import type { Desk } from '@amends/shared/contract/desk.js';
import { Search, UserRound } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CaseCustomer } from '../../../lib/case.js';
import { useTexts } from '../../../locales/texts.js';
import { TextField } from '../../../ui/TextField.js';
import { ChosenCustomer } from './ChosenCustomer.js';
import styles from './CustomerField.module.css';
import { CustomerMatches } from './CustomerMatches.js';
import { useCustomerMatches } from './use-customer-matches.js';

interface CustomerFieldProps {
  desk: Desk;
  value: CaseCustomer | null;
  onChange: (customer: CaseCustomer | null) => void;
  /** The chosen option needs a customer: how often one may get it. Takes the focus. */
  requiredTimes?: number;
}

/** Who it is for: known people as one types, or whatever the house calls them. */
export function CustomerField({ desk, value, onChange, requiredTimes }: CustomerFieldProps) {
  const texts = useTexts().grant.who;
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(requiredTimes !== undefined);
  const input = useRef<HTMLInputElement>(null);
  const matches = useCustomerMatches(desk, typed);
  const isRequired = requiredTimes !== undefined;
  useEffect(() => {
    if (!isRequired) return;
    input.current?.focus({ preventScroll: true });
    input.current?.scrollIntoView({ block: 'center' });
  }, [isRequired]);
  if (value)
    return <ChosenCustomer customer={value} timeZone={desk.department.timeZone} onRemove={() => onChange(null)} />;

  const choose = (customer: CaseCustomer): void => {
    setTyped('');
    setIsOpen(false);
    onChange(customer);
  };
  return (
    <div className={styles.who}>
      <TextField
        ref={input}
        label={texts.label}
        labelHidden={!isRequired}
        hint={isRequired ? texts.required(requiredTimes) : undefined}
        icon={isOpen ? <Search aria-hidden /> : <UserRound aria-hidden />}
        placeholder={isOpen || isRequired ? texts.placeholder : texts.label}
        autoComplete="off"
        enterKeyHint="done"
        value={typed}
        onFocus={() => setIsOpen(true)}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setIsOpen(false);
          if (event.key !== 'Enter' || !typed.trim()) return;
          // The same key press must not go on to the button that takes the focus.
          event.preventDefault();
          choose(matches.exact ?? { reference: typed.trim() });
        }}
      />
      {isOpen && <CustomerMatches matches={matches} timeZone={desk.department.timeZone} onChoose={choose} />}
    </div>
  );
}
