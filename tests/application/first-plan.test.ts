import { expect, test } from 'vitest';
import { given, openTestApplication } from '../support/host.ts';

test('an office that no plan is of begins its own, with what is usual of it and nothing else', async () => {
  const { call } = await openTestApplication();
  const { id } = given(await call('plans.begin', { office: ' LĐLĐ tỉnh Hòa  An ', year: 2026 }));
  expect(id).toBe('ldld-tinh-hoa-an-2026');
  const { plan, version, periods } = given(await call('plans.get', { planId: id }));
  expect(version).toBe(1);
  expect(plan).toMatchObject({
    year: 2026,
    issuer: 'Ban Thường vụ LĐLĐ tỉnh Hòa An',
    letterhead: { parentBody: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', issuingBody: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA AN' },
    indicators: [],
    emulationPeriods: [],
  });
  expect(periods.map(({ code }) => code)).toContain('NAM');
  expect((await call('plans.list', {})).find((one) => one.id === id)).toMatchObject({ loaded: true, indicators: 0 });
});

test('a plan of that office and year stays what it is; another office above is not guessed for a district', async () => {
  const { call } = await openTestApplication();
  const asked = { office: 'LĐLĐ huyện Hòa An', year: 2026 };
  const { id } = given(await call('plans.begin', asked));
  expect(await call('plans.begin', asked)).toEqual({ ok: false, error: { code: 'plan-exists', planId: id } });
  expect(given(await call('plans.get', { planId: id })).plan.letterhead.parentBody).toBe('');
});

test('begun by mistake it is taken away, and can be begun again', async () => {
  const { call } = await openTestApplication();
  const asked = { office: 'Công đoàn ngành Y tế', year: 2026 };
  const { id } = given(await call('plans.begin', asked));
  given(await call('plans.remove', { planId: id, reason: 'nhầm' }));
  expect(given(await call('plans.begin', asked)).id).toBe(id);
});
