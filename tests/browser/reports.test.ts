import type { Locale } from '@amends/shared/locale.js';
import { barriersOn } from '../support/axe.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const screens = useScreens();
const FINANCE = 'finance@auvera.example';

it.each<Locale>(['en', 'ru'])(
  'the report of a month opens from its screen as a page that prints, in %s',
  async (locale) => {
    const { reports } = TEXTS[locale];
    const page = await screens.visit({ size: 'desktop', locale, as: FINANCE });
    await page.goto('/reports');
    const [report] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: reports.monthly.open }).click(),
    ]);
    await report.getByRole('heading', { level: 1 }).waitFor();
    expect(await report.locator('html').getAttribute('lang')).toBe(locale);
    expect(await report.getByRole('table').count()).toBeGreaterThan(1);
    expect(await barriersOn(report)).toEqual([]);
    await report.emulateMedia({ media: 'print' });
    const pdf = await report.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  },
);
