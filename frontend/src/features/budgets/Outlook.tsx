import type { Department } from '@amends/shared/contract/department.js';
import type { BudgetForecasts, EmployeeForecast, UseForecast } from '@amends/shared/contract/insight.js';
import { HandCoins, TrendingDown, TriangleAlert } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useBudgetForecasts } from '../../parts/budget-forecasts.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Outlook.module.css';

const ICONS = { runs_out: TriangleAlert, under_use: HandCoins, gives_nothing: TrendingDown } as const;

/** Who will run out before the period ends, who holds back: in words, with the numbers behind them. */
export function Outlook({ department }: { department: Department }) {
  const { data } = useBudgetForecasts(department.id);
  if (!data?.period) return null;
  const prompted = data.items.filter(({ prompt }) => prompt !== null);
  if (prompted.length === 0 && data.department.prompt === null) return null;
  return <OutlookList department={department} forecasts={data} prompted={prompted} />;
}

interface OutlookListProps {
  department: Department;
  forecasts: BudgetForecasts;
  prompted: readonly EmployeeForecast[];
}

function OutlookList({ department: { currency, timeZone }, forecasts, prompted }: OutlookListProps) {
  const texts = useOfficeTexts().budgets.outlook;
  const format = useFormat(timeZone);
  const roughly = (minor: number): string => format.aboutMoney(minor, currency);
  const day = forecasts.period ? format.day(forecasts.period.to) : '';
  const factsOf = (forecast: UseForecast) => ({
    day,
    chance: format.percent(forecast.runOutProbability),
    expected: roughly(forecast.expectedUseMinor),
    low: roughly(forecast.lowMinor),
    high: roughly(forecast.highMinor),
    allotted: format.money(forecast.allottedMinor, currency),
    share: format.percent(forecast.expectedUseShare ?? 0),
  });
  const { prompt, forecast } = forecasts.department;
  return (
    <Panel title={texts.title}>
      {prompt && forecast && <p className={styles.whole}>{texts.department[prompt](factsOf(forecast))}</p>}
      <ul className={styles.list}>
        {prompted.map(({ employee, prompt: about, forecast: own, lastGestureAt }) => {
          if (!about) return null;
          const Icon = ICONS[about];
          const last = lastGestureAt ? format.day(lastGestureAt) : null;
          return (
            <li key={employee.id} className={styles.person} data-prompt={about}>
              <Icon aria-hidden />
              <p>
                <b>{employee.name}</b>
                {about === 'gives_nothing' ? texts.nothing({ last }) : own && texts.person[about](factsOf(own))}
              </p>
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{texts.hint}</p>
    </Panel>
  );
}
