import type { Desk } from '@amends/shared/contract/desk.js';
import type { CaseView } from './case-view.js';
import { CategoryChips } from './CategoryChips.js';
import { CustomerField } from './customer/CustomerField.js';
import { Emergency } from './Emergency.js';
import { Optional } from '../../ui/Optional.js';
import { scarcestOf } from './first-marks.js';
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
  const { marked, customer } = actions.wanted;
  const asksInline =
    marked === null
      ? view.open?.code === 'customer_required'
      : customer === null && scarcestOf(view.fits, marked) !== undefined;
  const fits =
    marked === null ? (
      <Fits desk={desk} actions={actions} view={view} />
    ) : (
      <Optional>
        <MarkFits desk={desk} actions={actions} view={view} marked={marked} />
      </Optional>
    );
  return (
    <>
      {category?.escalate && <Emergency text={category.escalate} isHeld={isHeld} onHelped={actions.helpIsUnderWay} />}
      {!asksInline && <CustomerField desk={desk} value={customer} onChange={actions.setCustomer} />}
      <CategoryChips desk={desk} view={view} actions={actions} />
      {!isHeld && fits}
    </>
  );
}
