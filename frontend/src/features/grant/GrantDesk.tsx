import type { Desk } from '@amends/shared/contract/desk.js';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { dropFromOutbox, useOutbox } from '../../lib/outbox.js';
import { useSettled } from '../../lib/use-settled.js';
import { useLocale, useTexts } from '../../locales/texts.js';
import { BudgetHeader } from '../../parts/BudgetHeader.js';
import { IconButton } from '../../ui/IconButton.js';
import { Optional } from '../../ui/Optional.js';
import { viewOf } from './case-view.js';
import { Choose } from './Choose.js';
import { Decide } from './Decide.js';
import { give } from './give.js';
import styles from './GrantDesk.module.css';
import { KeysButton } from './KeysButton.js';
import { LetThemChoose, loadAhead } from './later.js';
import { NotLoaded } from './NotLoaded.js';
import { Result } from './result/Result.js';
import { useCase } from './use-case.js';
import { useGrantKeys } from './use-grant-keys.js';

/** Choose on one side, decide and result on the other; one below the other on a phone. */
export function GrantDesk({ desk }: { desk: Desk }) {
  const texts = useTexts().grant;
  const { locale } = useLocale();
  const [, navigate] = useLocation();
  const actions = useCase(desk.employee.id);
  const { wanted } = actions;
  const item = useOutbox(desk.employee.id).find((one) => one.key === wanted.key);
  const view = viewOf(desk, wanted);
  const leave = (): void => {
    actions.leave();
    navigate('/');
  };
  const isSettled = useSettled(item?.state);
  const done = (): void => {
    if (!isSettled) return;
    dropFromOutbox(wanted.key);
    actions.restart();
  };
  useEffect(() => loadAhead(locale), [locale]);
  const isOut = item !== undefined || wanted.choiceId !== null;
  useGrantKeys({ desk, actions, view, isSent: item !== undefined, leave, done });

  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{texts.title}</h1>
      <BudgetHeader
        budget={desk.budget}
        usualMinor={desk.usualGestureMinor}
        start={<IconButton className={styles.leave} label={texts.leave} icon={<X />} onClick={leave} />}
        end={<KeysButton />}
      />
      <div className={styles.columns} data-sent={isOut}>
        <section className={styles.choose} aria-label={texts.choose} inert={isOut}>
          <Choose desk={desk} actions={actions} view={view} />
        </section>
        <div className={styles.decide}>
          {item && <Result desk={desk} item={item} actions={actions} onDone={done} />}
          {!item && wanted.marked !== null && (
            <Optional otherwise={<NotLoaded onBack={() => actions.mark(null)} />}>
              <LetThemChoose desk={desk} actions={actions} view={view} marked={wanted.marked} />
            </Optional>
          )}
          {!item && wanted.marked === null && (
            <Decide desk={desk} actions={actions} view={view} onGive={(ask) => give(desk, wanted, ask)} />
          )}
        </div>
      </div>
    </div>
  );
}
