import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What hinders people on this page seriously, one line each: the rule and where.
 * @param runOnly groups of rules or single ones
 * @param except a rule of these groups that is left out
 */
export async function barriersOn(page: Page, runOnly = STANDARDS, except?: string): Promise<string[]> {
  // a page that was looked at before has it already
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  // the whole report would take longer to send than to write
  return page.evaluate(
    async ([rules, left]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        ...(left && { rules: { [left]: { enabled: false } } }),
        resultTypes: ['violations'],
      });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
    },
    [runOnly, except] as const,
  );
}
