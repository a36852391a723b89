import type { Desk } from '@amends/shared/contract/desk.js';
import type { CaseView } from './case-view.js';
import { CategoryChips } from './CategoryChips.js';
import { CustomerField } from './customer/CustomerField.js';
import { Emergency } from './Emergency.js';
import { Optional } from '../../ui/Optional.js';
import { Fits } from './Fits.js';
import { MarkFits } from './later.js';
import type { CaseActions } from './use-case.js';

interface ChooseProps {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
}

/** Who, what went wrong, what fits. */
export function Choose({ desk, actions, view }: ChooseProps) {
  const { category, isHeld } = view;
  const asksInline = view.open?.code === 'customer_required' && actions.wanted.marked === null;
  const fits =
    actions.wanted.marked === null ? (
      <Fits desk={desk} actions={actions} view={view} />
    ) : (
      <Optional>
        <MarkFits desk={desk} actions={actions} view={view} marked={actions.wanted.marked} />
      </Optional>
    );
  return (
    <>
      {category?.escalate && <Emergency text={category.escalate} isHeld={isHeld} onHelped={actions.helpIsUnderWay} />}
      {!asksInline && <CustomerField desk={desk} value={actions.wanted.customer} onChange={actions.setCustomer} />}
      <CategoryChips desk={desk} view={view} actions={actions} />
      {!isHeld && fits}
    </>
  );
}
