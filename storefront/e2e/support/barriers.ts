import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds on the page, a line a rule. No page of ours holds a frame of another origin, so all of it is looked at
 * in place; otherwise axe would open a second page for each look.
 */
export async function barriersOn(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`);
}
