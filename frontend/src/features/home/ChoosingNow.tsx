import type { OpenChoices } from '@amends/shared/contract/choice.js';
import { useQuery } from '@tanstack/react-query';
import { Hand } from 'lucide-react';
import { Link } from 'wouter';
import { api } from '../../lib/api.js';
import { useFormat } from '../../lib/format.js';
import { useNow } from '../../lib/use-now.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Section } from '../../ui/Section.js';
import styles from './ChoosingNow.module.css';

const SECOND_MS = 1000;

/** What customers are choosing from while staff went on; nothing where nobody is. */
export function ChoosingNow({ timeZone }: { timeZone: string }) {
  const texts = useAfterTexts().choice;
  const format = useFormat(timeZone);
  const now = useNow(SECOND_MS);
  const open = useQuery({
    queryKey: ['choice', 'open'],
    queryFn: ({ signal }) => api.get<OpenChoices>('/api/choices', {}, signal),
  });
  const items = open.data?.items.filter(({ expiresAt }) => Date.parse(expiresAt) > now) ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={texts.now}>
      <ul className={styles.list}>
        {items.map(({ id, customer, category, expiresAt, heldMinor, currency }) => (
          <li key={id}>
            <Link href={`/choices/${id}`} className={styles.choice}>
              <Hand aria-hidden />
              <span>
                <b>{customer?.name ?? customer?.reference ?? category.name}</b>
                <small>
                  {texts.openUntil({ time: format.time(expiresAt), amount: format.money(heldMinor, currency) })}
                </small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
