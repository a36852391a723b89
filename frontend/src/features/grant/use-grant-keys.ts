import type { Desk } from '@amends/shared/contract/desk.js';
import { canRequestApproval } from '@amends/shared/refusals.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import type { CaseView } from './case-view.js';
import { orderedCategories } from '../../parts/category-order.js';
import { give } from './give.js';
import type { CaseActions } from './use-case.js';

interface GrantKeys {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
  isSent: boolean;
  leave: () => void;
  done: () => void;
}

const DIGITS = 9;

/** Digits choose what went wrong, then the gesture; Enter gives; Esc goes one step back. */
export function useGrantKeys({ desk, actions, view, isSent, leave, done }: GrantKeys): void {
  const choose = (index: number): void => {
    if (view.category) {
      const option = view.fits[index];
      if (option) actions.chooseOption(option);
      return;
    }
    const category = orderedCategories(desk.categories, desk.policy.options)[index];
    if (category) actions.chooseCategory(category);
  };
  const back = (): void => {
    if (isSent) return;
    if (view.option) actions.chooseOption(null);
    else if (view.category) actions.clearCategory();
    else leave();
  };
  const enter = (): void => {
    if (isSent) done();
    else if (view.option && !view.open && (!view.blocked || canRequestApproval(view.blocked))) {
      give(desk, actions.wanted, view.blocked !== null);
    }
  };
  const digits = Object.fromEntries(
    Array.from({ length: DIGITS }, (_, index) => [
      String(index + 1),
      () => {
        if (!isSent) choose(index);
      },
    ]),
  );
  // whoever lets the customer choose has keys of their own
  useShortcuts(actions.wanted.marked === null ? { ...digits, Enter: enter, Escape: back } : {});
}
