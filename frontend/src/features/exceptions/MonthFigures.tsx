import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Figures } from '../../ui/Figures.js';
import { useFlagSummary } from './exceptions.api.js';

/** What looking at the month came to; the newest month that was looked at where none is chosen. */
export function MonthFigures({ month }: { month: string }) {
  const texts = useOfficeTexts().exceptions.summary;
  const format = useFormat();
  const { data } = useFlagSummary();
  const shown = data?.months.find((one) => (month === '' ? one.computedAt !== null : one.month === month));
  if (!shown?.computedAt) return null;
  return (
    <Figures
      figures={[
        {
          key: 'month',
          value: format.monthAlone(shown.month),
          words: texts.at({ time: format.moment(shown.computedAt) }),
        },
        { key: 'gestures', value: format.number(shown.gestures), words: texts.gestures },
        { key: 'tests', value: format.number(shown.tests), words: texts.tests },
        { key: 'found', value: format.number(shown.found), words: texts.found },
        {
          key: 'reviewed',
          value: format.number(shown.reviewed),
          words: texts.reviewed({ listed: format.number(shown.listed) }),
        },
      ]}
    />
  );
}
