import type { Thanks } from '@amends/shared/contract/feedback.js';
import { useQuery } from '@tanstack/react-query';
import { HeartHandshake } from 'lucide-react';
import { Link } from 'wouter';
import { api } from '../../lib/api.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import styles from './ThanksFromGuests.module.css';

const SHOWN_MAX = 2;
const STALE_MS = 5 * 60_000;

/** Kind words that guests left about one's own gestures. Nothing where there are none: nobody has to earn them. */
export function ThanksFromGuests() {
  const texts = useAfterTexts().promises.thanks;
  const thanks = useQuery({
    queryKey: ['thanks'],
    queryFn: ({ signal }) => api.get<Thanks>('/api/thanks', {}, signal),
    staleTime: STALE_MS,
  });
  const items = thanks.data?.items.slice(0, SHOWN_MAX) ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-label={texts.title} className={styles.thanks}>
      {items.map((item) => (
        <Link key={item.id} href={`/gestures/${item.gestureId}`} className={styles.word}>
          <HeartHandshake aria-hidden />
          <span>
            {texts.says(item.customerName ?? texts.guest)} {texts.quoted(item.text)}
          </span>
        </Link>
      ))}
    </section>
  );
}
