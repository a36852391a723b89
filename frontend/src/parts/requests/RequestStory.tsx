import type { WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { SEVERITY_MAX } from '@amends/shared/limits.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { useTexts } from '../../locales/texts.js';
import { customerOf } from '../customer-of.js';
import styles from './RequestStory.module.css';

/** What happened, to whom, and what is asked for; where, for who heads several departments. */
export function RequestStory({ request, nowMs }: { request: WaitingRequest; nowMs: number }) {
  const texts = useTexts().requests;
  const format = useFormat(request.background.timeZone);
  const headed = useSession().departments.filter(({ roles }) => roles.includes('head'));
  const where = headed.length > 1 && headed.find(({ id }) => id === request.departmentId)?.name;
  const story = [
    where,
    request.category.name,
    texts.severity({ severity: request.severity, max: SEVERITY_MAX }),
    customerOf(request),
  ];
  return (
    <div className={styles.story}>
      <div>
        <p className={styles.option}>{request.option.title}</p>
        <p>{story.filter(Boolean).join(' · ')}</p>
        {request.note && <blockquote className={styles.note}>{request.note}</blockquote>}
        <p className={styles.asked}>
          {texts.asked({ name: request.employee.name, ago: format.ago(request.requestedAt, nowMs) })}
          {request.expiresAt && ` · ${texts.expires({ time: format.time(request.expiresAt) })}`}
        </p>
      </div>
      <RequestMoney request={request} />
    </div>
  );
}

/** The amount and what stands against it. */
function RequestMoney({ request: { amountMinor, currency, background } }: { request: WaitingRequest }) {
  const texts = useTexts().requests;
  const format = useFormat();
  const { authorityLimitMinor, remainingMinor, fromEnvelopeMinor, envelopeLeftMinor } = background;
  const money = (minor: number): string => format.money(minor, currency);
  return (
    <div className={styles.money}>
      <p className={styles.amount}>{money(amountMinor)}</p>
      <p>{texts.limit({ limit: money(authorityLimitMinor) })}</p>
      <p>{texts.leftInBudget({ left: money(remainingMinor) })}</p>
      {fromEnvelopeMinor > 0 && <p>{texts.moreFromEnvelope({ more: money(fromEnvelopeMinor) })}</p>}
      {envelopeLeftMinor !== null && <p>{texts.envelopeLeft({ left: money(envelopeLeftMinor) })}</p>}
    </div>
  );
}
