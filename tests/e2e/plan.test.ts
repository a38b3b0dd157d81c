import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planName } from '../../electron/core/text/vi-window.ts';
import { dayText } from '../../electron/core/text/vi-words.ts';
import { type OpenedWindow, openWindow } from './opened-window.ts';

/** What this test reads of the seed documents' truth. */
interface SeedPlan {
  readonly planId: string;
  readonly docNo: string | null;
  readonly issueDate: string | null;
  readonly issuingBody: string;
  readonly year: number;
  readonly title: string;
  readonly yearTheme: string | null;
  readonly signature: { readonly authority: string; readonly position: string; readonly name: string };
  readonly periods: readonly { label: string; from: string; to: string; theme?: string | null }[];
  readonly indicators: readonly {
    code: string;
    targetDisplay: string;
    shortName: string;
    verbatimFocus: string;
    unitOfMeasure: string;
  }[];
  readonly externalOrQualitativeTargets: readonly { code: string; verbatim: string }[];
  readonly deadlines: readonly { what: string; before: string }[];
  readonly registrations: readonly { what: string; by?: string; to?: string; verbatim: string }[];
  readonly rewardOccasions: readonly { occasion: string }[];
  readonly recipients: readonly string[];
}

const seeds = JSON.parse(
  readFileSync(new URL('../fixtures/plans/seed-plans.json', import.meta.url), 'utf8'),
) as readonly SeedPlan[];

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every text that the page must hold besides its rows of indicators. */
const expectedTexts = (seed: SeedPlan): readonly string[] =>
  [
    seed.docNo,
    seed.issueDate && dayText(seed.issueDate),
    seed.title,
    seed.yearTheme,
    ...Object.values(seed.signature).slice(0, 3),
    ...seed.periods.flatMap(({ label, from, to, theme }) => [label, `${dayText(from)} – ${dayText(to)}`, theme ?? null]),
    ...seed.externalOrQualitativeTargets.flatMap(({ code, verbatim }) => [code, verbatim]),
    ...seed.deadlines.flatMap(({ what, before }) => [what, dayText(before)]),
    ...seed.registrations.flatMap(({ what, by, to, verbatim }) => [what, by ?? null, to ?? null, verbatim]),
    ...seed.rewardOccasions.map(({ occasion }) => occasion),
    ...seed.recipients,
  ].filter((text) => text !== null);

describe('the page Kế hoạch', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
  });
  afterAll(() => opened.close());

  const openPlan = async (seed: SeedPlan) => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Năm và đơn vị' }).click();
    const name = planName({ year: seed.year, issuer: seed.issuingBody });
    await page.getByRole('button', { name: `Dùng kế hoạch này: ${name}` }).click();
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await page.locator('.plan-head', { hasText: seed.issuingBody }).waitFor();
    await page.locator(`.plan-indicators tr[data-indicator="${seed.indicators[0]?.code}"]`).waitFor();
  };

  test.each(seeds)('shows the whole plan $planId', async (seed) => {
    await openPlan(seed);
    const text = spaced(await opened.page.locator('.plan-page').innerText());
    expect(expectedTexts(seed).filter((expected) => !text.includes(spaced(expected)))).toEqual([]);
    const lines = opened.page.locator('.plan-indicators tr[data-indicator]');
    expect(await lines.count()).toBe(seed.indicators.length);
    for (const indicator of seed.indicators) {
      const line = opened.page.locator(`tr[data-indicator="${indicator.code}"]`);
      expect(await line.locator('[data-column="target"]').innerText(), indicator.code).toBe(indicator.targetDisplay);
      const words = spaced(await line.innerText());
      for (const expected of [indicator.shortName, indicator.verbatimFocus, indicator.unitOfMeasure])
        expect(words).toContain(spaced(expected));
    }
  });

  test('a keyboard reaches every part, walks the indicators and opens what is more to one', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /^Chỉ tiêu ?\d/ }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chỉ tiêu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const cell = () => page.evaluate(() => document.activeElement?.getAttribute('data-column'));
    expect(await cell()).toBe('name');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.plan-more').waitFor();
    expect(await page.locator('.plan-more').innerText()).toContain('Cả câu trong văn bản');
  });

  test('the page itself has thrown nothing', () => {
    expect(opened.errors).toEqual([]);
  });
});
