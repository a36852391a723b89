import type { Desk } from '@amends/shared/contract/desk.js';
import { useState } from 'react';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Section.js';
import type { CaseView } from './case-view.js';
import { CustomerField } from './customer/CustomerField.js';
import styles from './Fits.module.css';
import { OptionCard } from '../../parts/OptionCard.js';
import type { CaseActions } from './use-case.js';
import { WhyNot } from './WhyNot.js';

interface FitsProps {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
}

/** What fits the case, best first; the chosen one says what to say and, where the policy asks, who it is for. */
export function Fits({ desk, actions, view }: FitsProps) {
  const texts = useTexts().grant.fits;
  const [explains, setExplains] = useState(false);
  const { category, severity, fits, option, open } = view;
  if (!category) return <p className={styles.hint}>{texts.pick}</p>;
  return (
    <Section
      title={texts.title}
      action={
        <Button variant="quiet" className={styles.why} onClick={() => setExplains(true)}>
          {texts.whyNot}
        </Button>
      }
    >
      {fits.length === 0 && <EmptyState title={texts.none}>{texts.noneDetail}</EmptyState>}
      <ul className={styles.list}>
        {fits.map((one, index) => (
          <OptionCard
            key={one.id}
            option={one}
            currency={desk.budget.currency}
            index={index}
            isChosen={one.id === option?.id}
            onChoose={() => actions.chooseOption(one)}
          >
            {open?.code === 'customer_required' && (
              <CustomerField
                desk={desk}
                value={null}
                onChange={actions.setCustomer}
                requiredTimes={open.perCustomer90Days}
              />
            )}
          </OptionCard>
        ))}
      </ul>
      {explains && (
        <WhyNot
          desk={desk}
          category={category}
          severity={severity}
          onClose={() => setExplains(false)}
          onRaise={actions.setSeverity}
          onChoose={actions.chooseOption}
        />
      )}
    </Section>
  );
}
