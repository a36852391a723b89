import type { Choice } from '@amends/shared/contract/choice.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { Hand, RotateCcw } from 'lucide-react';
import { newKey } from '../../../lib/api.js';
import { useOnline } from '../../../lib/connection.js';
import { useFormat } from '../../../lib/format.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { PageLink } from '../../../parts/PageLink.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Section } from '../../../ui/Section.js';
import { ResultFrame } from '../result/ResultFrame.js';
import { ResultHead } from '../result/ResultHead.js';
import { useWithdrawal } from './choice.api.js';
import styles from './Choosing.module.css';
import { TimeLeft } from './TimeLeft.js';

interface ChoosingProps {
  choice: Choice;
  desk: Desk;
  onTurn: () => void;
  onNext: () => void;
}

/** The customer has the word: on this screen, turned to them, or on their own phone. Staff may take it back. */
export function Choosing({ choice, desk, onTurn, onNext }: ChoosingProps) {
  const { choice: texts } = useAfterTexts();
  const format = useFormat(desk.department.timeZone);
  const isOnline = useOnline();
  const withdrawal = useWithdrawal(choice.id);
  const name = choice.customer?.name;
  return (
    <ResultFrame
      bar={
        <>
          <Button variant="primary" size="l" icon={<RotateCcw aria-hidden />} onClick={onTurn}>
            {texts.turn}
          </Button>
          <Button onClick={onNext}>{texts.next}</Button>
          <p className={styles.hint}>{texts.nextHint(format.time(choice.expiresAt))}</p>
        </>
      }
    >
      <ResultHead
        tone="neutral"
        icon={<Hand />}
        title={name === undefined ? texts.waiting : texts.waitingFor(name)}
        detail={isOnline ? null : texts.unheard}
        action={
          choice.can.withdraw && (
            <Button disabled={withdrawal.isPending} onClick={() => withdrawal.mutate(newKey())}>
              {texts.withdraw}
            </Button>
          )
        }
      />
      <TimeLeft choice={choice} />
      {withdrawal.error && <ErrorNote error={withdrawal.error} />}
      <PageLink pagePath={choice.pagePath} title={texts.own} hint={texts.ownHint} />
      <Section title={texts.among}>
        <ul className={styles.options}>
          {choice.options.map((option) => (
            <li key={option.id}>
              <span>{option.title}</span>
              <b>{format.money(option.amountMinor, choice.currency)}</b>
            </li>
          ))}
        </ul>
      </Section>
    </ResultFrame>
  );
}
