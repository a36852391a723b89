import type { Desk } from '@amends/shared/contract/desk.js';
import { useEffect, useRef } from 'react';
import { AmountField } from './AmountField.js';
import { Chosen } from './Chosen.js';
import { Blocked } from './Blocked.js';
import type { CaseView } from './case-view.js';
import styles from './Decide.module.css';
import { GiveBar } from './GiveBar.js';
import { NoteField } from './NoteField.js';
import { Steps } from './Steps.js';
import type { CaseActions } from './use-case.js';

interface DecideProps {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
  onGive: (ask: boolean) => void;
}

/** What is left to decide about the chosen gesture, and *Give*. */
export function Decide({ desk, actions, view, onGive }: DecideProps) {
  const { option, open, blocked, best, amountMinor } = view;
  const { currency } = desk.budget;
  const giveRef = useRef<HTMLButtonElement>(null);
  const isReady = option !== null && open === null;
  const customer = actions.wanted.customer?.reference;
  useEffect(() => {
    // Whoever has just said who it is for goes on with Enter.
    if (customer !== undefined && isReady) giveRef.current?.focus({ preventScroll: true });
  }, [customer, isReady]);
  return (
    <>
      <div className={styles.details}>
        <Chosen option={option} amountMinor={amountMinor} currency={currency} />
        {option && (
          <AmountField
            key={option.id}
            range={option.amount}
            currency={currency}
            value={amountMinor}
            onChange={actions.setAmount}
          />
        )}
        {option && blocked && open?.code !== 'amount_out_of_range' && (
          <Blocked
            code={blocked}
            facts={{
              limitMinor: desk.authorityLimitMinor,
              remainingMinor: desk.budget.remainingMinor,
              amountMinor,
              currency,
            }}
            best={best}
            onBest={actions.chooseOption}
          />
        )}
        {option && <NoteField value={actions.wanted.note} onChange={actions.setNote} />}
      </div>
      <Steps caseKey={actions.wanted.key} />
      <GiveBar
        desk={desk}
        view={view}
        hasCustomer={customer !== undefined}
        onGive={onGive}
        onLetChoose={actions.mark}
        giveRef={giveRef}
      />
    </>
  );
}
