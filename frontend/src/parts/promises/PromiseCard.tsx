import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { ArrowRightLeft, Clock, MessageSquareWarning } from 'lucide-react';
import { Link } from 'wouter';
import { useSession } from '../../lib/session.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { PromiseActs } from './PromiseActs.js';
import styles from './PromiseCard.module.css';
import { PromiseTag } from './PromiseTag.js';
import { useDueWords } from './use-due-words.js';

interface PromiseCardProps {
  promise: CustomerPromise;
  timeZone: string | undefined;
  /** Leaves out what the gesture's own page says around it. */
  bare?: boolean;
  /** Only the next thing to do with it, and nothing of oneself. */
  brief?: boolean;
}

const ICONS = { staff: Clock, follow_up: Clock, rating: MessageSquareWarning } as const;

/** What was promised to whom by when, whose it is, and what its reader may do about it. */
export function PromiseCard({ promise, timeZone, bare, brief }: PromiseCardProps) {
  const texts = useAfterTexts().promises;
  const due = useDueWords(timeZone);
  const { employee } = useSession();
  const { owner, customer, handOver, origin, result, state, can } = promise;
  const Icon = handOver && state === 'open' ? ArrowRightLeft : ICONS[origin];
  const isOwn = owner.id === employee.id;
  const who = isOwn ? texts.you : owner.name;
  const facts = [due(promise), bare ? null : (customer?.name ?? customer?.reference), brief && isOwn ? null : who];
  return (
    <li className={styles.card} data-overdue={promise.overdue}>
      <Icon aria-hidden />
      <div className={styles.words}>
        {bare ? (
          <span className={styles.text}>{promise.text}</span>
        ) : (
          <Link href={`/gestures/${promise.gestureId}`} className={styles.text}>
            {promise.text}
          </Link>
        )}
        <small>{facts.filter(Boolean).join(' · ')}</small>
        {origin === 'rating' && <small>{texts.fromRating}</small>}
        {handOver && state === 'open' && (
          <small>
            {texts.handedBy(handOver.from.name)}
            {handOver.seenAt === null && !can.receive && ` · ${texts.notSeen}`}
          </small>
        )}
        {handOver?.note && state === 'open' && <p className={styles.note}>{handOver.note}</p>}
        {result?.note && <p className={styles.note}>{result.note}</p>}
        <PromiseTag promise={promise} />
      </div>
      <PromiseActs promise={promise} {...(brief && { brief })} />
    </li>
  );
}
