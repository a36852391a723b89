import type { Feedback } from '@amends/shared/contract/feedback.js';
import { RATING_LOW_MAX, RATING_MAX } from '@amends/shared/limits.js';
import { Check, CircleAlert, Clock, Lightbulb } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Dots } from '../../ui/Dots.js';
import { Tag } from '../../ui/Tag.js';
import styles from './FeedbackCard.module.css';

const marksOf = (rating: number): boolean[] => Array.from({ length: RATING_MAX }, (_, place) => place < rating);

/** What one customer said, about which gesture, and who turns to them. */
export function FeedbackCard({ feedback, timeZone }: { feedback: Feedback; timeZone: string }) {
  const texts = useOfficeTexts().feedback;
  const format = useFormat(timeZone);
  const { rating, text, gesture, customer, promise, at } = feedback;
  const isLow = rating !== undefined && rating <= RATING_LOW_MAX;
  const isWaiting = promise ? promise.state !== 'kept' : isLow;
  const words =
    promise && texts.promise[promise.state]({ name: promise.owner.name, moment: format.moment(promise.dueAt) });
  return (
    <li className={styles.card} data-low={isWaiting || undefined}>
      <div className={styles.head}>
        {rating === undefined ? (
          <Tag tone="brand" icon={<Lightbulb aria-hidden />}>
            {texts.idea}
          </Tag>
        ) : (
          <span className={styles.rating}>
            <Dots marks={marksOf(rating)} />
            <b>{texts.ratingOf({ rating, max: RATING_MAX })}</b>
          </span>
        )}
        {isWaiting && (
          <Tag tone="low" icon={<CircleAlert aria-hidden />}>
            {texts.low}
          </Tag>
        )}
        <span className={styles.when}>{format.moment(at)}</span>
      </div>
      {text ? (
        <blockquote className={styles.text}>{texts.quoted(text)}</blockquote>
      ) : (
        <p className={styles.silent}>{texts.noWords}</p>
      )}
      <p className={styles.about}>
        {[customer && (customer.name ?? customer.reference), gesture.categoryName].filter(Boolean).join(' · ')}
        {' · '}
        <Link href={`/gestures/${gesture.id}`}>
          {texts.givenBy({ option: gesture.optionTitle, name: gesture.employee.name })}
        </Link>
      </p>
      {words && (
        <p className={styles.promise} data-done={!isWaiting || undefined}>
          {isWaiting ? <Clock aria-hidden /> : <Check aria-hidden />}
          <Link href="/promises">{words}</Link>
        </p>
      )}
    </li>
  );
}
