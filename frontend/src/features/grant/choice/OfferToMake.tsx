import type { Desk } from '@amends/shared/contract/desk.js';
import { CHOICE_OPTIONS_MAX, CHOICE_OPTIONS_MIN } from '@amends/shared/limits.js';
import { Lock } from 'lucide-react';
import { cx } from '../../../lib/cx.js';
import { useFormat } from '../../../lib/format.js';
import { useShortcuts } from '../../../lib/shortcuts.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import type { CaseView } from '../case-view.js';
import { CustomerField } from '../customer/CustomerField.js';
import { offerRefusal, scarcestOf } from '../first-marks.js';
import bar from '../GiveBar.module.css';
import { NoteField } from '../NoteField.js';
import type { CaseActions } from '../use-case.js';
import styles from './OfferToMake.module.css';
import { useOfferToMake } from './use-offer-to-make.js';

interface OfferToMakeProps {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
  marked: readonly string[];
}

/** What offering means for the budget, and *Offer* at the thumb. */
export function OfferToMake({ desk, actions, view, marked }: OfferToMakeProps) {
  const { choice: texts, grant } = useAfterTexts();
  const format = useFormat();
  const { wanted } = actions;
  const { offer, isPending, error } = useOfferToMake(desk, actions);
  const options = view.fits.filter(({ id }) => marked.includes(id));
  const heldMinor = Math.max(0, ...options.map(({ amount }) => amount.defaultMinor));
  const scarcest = wanted.customer === null ? scarcestOf(view.fits, marked) : undefined;
  const tooFew = options.length < CHOICE_OPTIONS_MIN ? texts.tooFew : null;
  const missing = tooFew ?? (scarcest === undefined ? null : grant.whoFirst);

  const toggle = (index: number): void => {
    const option = view.fits[index];
    if (!option || offerRefusal(desk, option) !== null) return;
    if (marked.includes(option.id)) actions.mark(marked.filter((id) => id !== option.id));
    else if (marked.length < CHOICE_OPTIONS_MAX) actions.mark([...marked, option.id]);
  };
  const digits = view.fits.map((_, index) => [String(index + 1), () => toggle(index)] as const);
  useShortcuts({
    ...Object.fromEntries(digits),
    Enter: () => {
      if (!missing && !isPending) offer();
    },
    Escape: () => actions.mark(null),
  });
  return (
    <>
      <div className={styles.details}>
        <h2>{texts.title}</h2>
        <p>{texts.lead}</p>
        <p>{texts.reservedWhy}</p>
        {scarcest !== undefined && (
          <CustomerField desk={desk} value={null} onChange={actions.setCustomer} requiredTimes={scarcest} />
        )}
        <NoteField value={wanted.note} onChange={actions.setNote} />
        {error && <ErrorNote error={error} />}
      </div>
      <div className={cx(bar.bar, styles.bar)}>
        <p className={styles.held}>
          <Lock aria-hidden />
          {texts.reserved(format.money(heldMinor, desk.budget.currency))}
        </p>
        <Button size="l" className={bar.choose} onClick={() => actions.mark(null)}>
          {texts.back}
        </Button>
        {missing === null ? (
          <Button variant="primary" size="l" className={bar.give} disabled={isPending} onClick={offer}>
            {texts.offer(options.length)}
          </Button>
        ) : (
          <output className={bar.hint}>{missing}</output>
        )}
      </div>
    </>
  );
}
