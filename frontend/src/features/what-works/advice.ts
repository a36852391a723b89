import type { BudgetForecasts, OptionInsights } from '@amends/shared/contract/insight.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { budgetsPath, optionPath } from '../../parts/paths.js';

export interface Advice {
  key: string;
  about: 'codes' | 'option' | 'money';
  title: string;
  body: string;
  act: string;
  href: string;
}

interface AdviceOn {
  texts: OfficeTexts['whatWorks'];
  format: Formatter;
  insights: OptionInsights;
  forecasts: BudgetForecasts | undefined;
}

/** What asks the head for a decision, each with its next step: options first, then the money. */
export function adviceOn({ texts, format, insights, forecasts }: AdviceOn): Advice[] {
  const { departmentId, currency, items } = insights;
  const options = items.flatMap(({ option, signal }): Advice[] => {
    if (!signal) return [];
    const { title, body, act } = texts.advice[signal.code];
    const { given, evenShare = 0, expired = 0, ended = 0 } = signal;
    return [
      {
        key: `${signal.code} ${option.id}`,
        about: signal.code === 'codes_expire_unused' ? 'codes' : 'option',
        title: title({ option: option.title }),
        body: body({ given, even: Math.round(evenShare), expired, ended }),
        act,
        href: optionPath(departmentId, option.id),
      },
    ];
  });
  const { prompt, forecast } = forecasts?.department ?? { prompt: null, forecast: null };
  if (!prompt) return options;
  const roughly = (minor: number): string => format.aboutMoney(minor, currency);
  const { allottedMinor = 0, expectedUseMinor = 0 } = forecast ?? {};
  const { title, body, act } = texts.advice[prompt];
  const words = body({
    unused: roughly(Math.max(0, allottedMinor - expectedUseMinor)),
    expected: roughly(expectedUseMinor),
    allotted: format.money(allottedMinor, currency),
  });
  return [...options, { key: prompt, about: 'money', title, body: words, act, href: budgetsPath(departmentId) }];
}
