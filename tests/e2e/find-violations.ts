import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds on the page as it is, a line each. Of the slides in frames nothing: they are tested where they are large.
 * Axe stays in the page, so that it is sent once, however often the page has changed.
 * @param options.hasContrast whether it looks at contrast, which takes longer than all else
 */
export async function findViolations(
  page: Page,
  where: string,
  { hasContrast = true } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (enabled) => {
    const here = window as typeof window & { axe: typeof axe };
    const results = await here.axe.run(
      { exclude: ['iframe'] },
      { resultTypes: ['violations'], selectors: false, rules: { 'color-contrast': { enabled } } },
    );
    return results.violations;
  }, hasContrast);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${where}: ${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
