import type { EnvelopeLine } from '@amends/shared/contract/control.js';
import { Check, Hourglass, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { FrozenTag } from './FrozenTag.js';

const LOOKS: Record<NonNullable<EnvelopeLine['outlook']>, { tone: Tone; icon: LucideIcon }> = {
  within: { tone: 'healthy', icon: Check },
  tight: { tone: 'low', icon: Hourglass },
  beyond: { tone: 'exhausted', icon: TriangleAlert },
};

/** Whether the envelope lasts, in a word with a shape. */
export function OutlookTag({ outlook, frozen }: Pick<EnvelopeLine, 'outlook' | 'frozen'>) {
  const texts = useOfficeTexts().control.envelopes;
  if (frozen) return <FrozenTag />;
  if (outlook === null) return <Tag>{texts.tooEarly}</Tag>;
  const { tone, icon: Icon } = LOOKS[outlook];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {texts.outlook[outlook]}
    </Tag>
  );
}
