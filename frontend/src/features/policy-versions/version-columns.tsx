import type { PolicyState, PolicyVersionSummary } from '@amends/shared/contract/policy-draft.js';
import { CalendarClock, Check, Clock, type LucideIcon, Pencil, UserCheck } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import { Tag, type Tone } from '../../ui/Tag.js';

const LOOKS: Readonly<Record<PolicyState, { tone: Tone; icon: LucideIcon }>> = {
  draft: { tone: 'brand', icon: Pencil },
  proposed: { tone: 'low', icon: UserCheck },
  scheduled: { tone: 'low', icon: CalendarClock },
  published: { tone: 'healthy', icon: Check },
  superseded: { tone: 'neutral', icon: Clock },
};

/** What the list of versions says about each. */
export function useVersionColumns(timeZone: string | undefined): Column<PolicyVersionSummary>[] {
  const texts = useOfficeTexts().policyEditor.versions;
  const format = useFormat(timeZone);
  const moment = (at: string | null): string => (at === null ? '–' : format.stamp(at));
  return [
    { key: 'version', header: texts.version, noWrap: true, cell: ({ version }) => texts.named(version) },
    {
      key: 'state',
      header: texts.state,
      cell: ({ state }) => {
        const { tone, icon: Icon } = LOOKS[state];
        return (
          <Tag tone={tone} icon={<Icon aria-hidden />}>
            {texts.states[state]}
          </Tag>
        );
      },
    },
    {
      key: 'from',
      header: texts.from,
      noWrap: true,
      cell: ({ publishedAt, effectiveFrom }) => moment(publishedAt ?? effectiveFrom),
    },
    { key: 'until', header: texts.until, noWrap: true, cell: ({ supersededAt }) => moment(supersededAt) },
    { key: 'by', header: texts.by, cell: ({ publishedBy }) => publishedBy ?? '–' },
    { key: 'options', header: texts.optionCount, align: 'right', cell: ({ optionCount }) => optionCount },
  ];
}
