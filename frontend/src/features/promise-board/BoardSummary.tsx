import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { usePromiseSummary } from '../../parts/promise-summary.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { type Figure, Figures } from '../../ui/Figures.js';

/** How the department stands with its promises; each figure narrows the board to what it counts. */
export function BoardSummary({ departmentId, pathOf }: { departmentId: string; pathOf: (which: string) => string }) {
  const texts = useOfficeTexts().promiseBoard;
  const format = useFormat();
  const { data, error, refetch } = usePromiseSummary(departmentId);
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Figures figures={[]} />;
  const { open, overdue, dueToday, notSeen, keptOnTime } = data;
  const { k, n } = keptOnTime;
  const figures: Figure[] = [
    {
      key: 'overdue',
      value: format.number(overdue),
      words: texts.overdue,
      href: pathOf('overdue'),
      ...(overdue > 0 && { tone: 'low' as const }),
    },
    { key: 'today', value: format.number(dueToday), words: texts.dueToday, href: pathOf('today') },
    { key: 'open', value: format.number(open), words: texts.open(open), href: pathOf('') },
    { key: 'seen', value: format.number(notSeen), words: texts.notSeen, ...(notSeen > 0 && { tone: 'low' as const }) },
    {
      key: 'onTime',
      value: n > 0 ? format.percent(k / n) : '–',
      words: n > 0 ? texts.onTime({ k, n }) : texts.noneEnded,
    },
  ];
  return <Figures figures={figures} />;
}
