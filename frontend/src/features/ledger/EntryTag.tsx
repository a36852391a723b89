import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { Check, Clock, Hourglass, type LucideIcon, Ticket, Undo2, X } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { type EntryTagName, tagOf } from './tag-of-entry.js';

const LOOKS: Record<EntryTagName, { tone: Tone; icon: LucideIcon }> = {
  given: { tone: 'healthy', icon: Check },
  redeemed: { tone: 'healthy', icon: Check },
  granted: { tone: 'healthy', icon: Check },
  codeOpen: { tone: 'low', icon: Ticket },
  awaiting: { tone: 'low', icon: Hourglass },
  codeExpired: { tone: 'neutral', icon: Clock },
  expired: { tone: 'neutral', icon: Clock },
  refused: { tone: 'neutral', icon: X },
  reversed: { tone: 'neutral', icon: Undo2 },
};

/** How the entry's gesture stands; nothing for an entry without one. */
export function EntryTag({ row }: { row: LedgerRow }) {
  const texts = useOfficeTexts().ledger.tags;
  const name = tagOf(row);
  if (!name) return null;
  const { tone, icon: Icon } = LOOKS[name];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {texts[name]}
    </Tag>
  );
}
