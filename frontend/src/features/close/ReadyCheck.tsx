import type { CloseHindrance, MonthState } from '@amends/shared/contract/close.js';
import { CircleCheck, Lock, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { daysOfMonth } from '../../lib/months.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { gesturesPath } from '../../parts/gestures-path.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useToast } from '../../ui/Toast.js';
import { useCloseCheck, useCloseMonth } from './close.api.js';
import styles from './ReadyCheck.module.css';

interface ReadyCheckProps {
  departmentId: string;
  name: string;
  month: string;
  state: MonthState;
  mayClose: boolean;
  timeZone: string | undefined;
}

type HindranceProps = { hindrance: CloseHindrance } & Pick<ReadyCheckProps, 'departmentId' | 'month' | 'timeZone'>;

/** Why it cannot be closed yet, and the way there. */
function Hindrance({ hindrance: { kind, count, checks, until }, departmentId, month, timeZone }: HindranceProps) {
  const { close, reconciliation } = useOfficeTexts();
  const texts = close.check;
  const format = useFormat(timeZone);
  const rules: Readonly<Record<string, string>> = reconciliation.checks;
  return (
    <li className={styles.item}>
      <TriangleAlert aria-hidden />
      <span>
        {texts.hindrances[kind]({ n: count, until: until ? format.moment(until) : '' })}
        {checks?.map((check) => (
          <small key={check}>{rules[check] ?? check}</small>
        ))}
      </span>
      {kind === 'requests_waiting' && (
        <Link href={gesturesPath({ department: departmentId, state: 'awaiting', ...daysOfMonth(month) })}>
          {texts.toGestures}
        </Link>
      )}
      {(kind === 'reconciliation' || kind === 'budget_frozen') && (
        <Link href="/reconciliation">{texts.toReconciliation}</Link>
      )}
    </li>
  );
}

/** What stands in the way; when nothing does, the button that closes. */
export function ReadyCheck({ departmentId, name, month, state, mayClose, timeZone }: ReadyCheckProps) {
  const texts = useOfficeTexts().close.check;
  const format = useFormat();
  const say = useToast();
  const check = useCloseCheck(departmentId, month, true);
  const close = useCloseMonth(departmentId, month, (closed) => {
    // with a large ledger the report comes later, and the month says that it is being closed
    if (closed.report) say(texts.done({ department: name, month: format.month(month) }));
  });
  const isReady = check.data?.hindrances.length === 0;
  return (
    <Panel title={texts.title}>
      {check.error && <ErrorNote error={check.error} onRetry={() => void check.refetch()} />}
      {check.isPending && <Skeleton lines={2} />}
      {check.data && (
        <ul className={styles.list}>
          {isReady && (
            <li className={styles.item} data-ready>
              <CircleCheck aria-hidden />
              <span>{texts.ready}</span>
            </li>
          )}
          {check.data.hindrances.map((hindrance) => (
            <Hindrance key={hindrance.kind} {...{ hindrance, departmentId, month, timeZone }} />
          ))}
        </ul>
      )}
      {close.error && <ErrorNote error={close.error} />}
      {isReady && mayClose && (
        <div className={styles.act}>
          <p>{texts.hint}</p>
          <Button
            variant="primary"
            icon={<Lock aria-hidden />}
            disabled={close.isPending}
            onClick={() => close.mutate()}
          >
            {state === 'closing' ? texts.finish : texts.close}
          </Button>
        </div>
      )}
    </Panel>
  );
}
