import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Something that a person with a screen reader or a keyboard alone would stumble over. */
interface AxeFault {
  readonly id: string;
  readonly impact: string;
  /** The first places where it is. */
  readonly where: string;
}

/** Everything that axe-core finds on the page as it stands. */
export const axeFaults = (page: Page): Promise<AxeFault[]> =>
  page.evaluate(async (source) => {
    if (!Reflect.has(window, 'axe')) new Function(source)();
    const { violations } = await Reflect.get(window, 'axe').run();
    return violations.map(({ id, impact, nodes }: { id: string; impact: string; nodes: { target: string[] }[] }) => {
      const where = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return { id, impact, where: where.join(', ') };
    });
  }, axe.source);

/** What of it keeps somebody from working with the page. */
export const graveAxeFaults = async (page: Page): Promise<AxeFault[]> =>
  (await axeFaults(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');

/** By how many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
