import { readFileSync } from 'node:fs';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { PlanUnit, UnitKind } from '#core/domain/units/unit.ts';

export const planIds = ['dak-lak-2014', 'long-bien-2024', 'ninh-binh-2023', 'phu-yen-2021', 'vinh-thuan-2024'] as const;

/** A plan as it ships. */
export const presetPlan = (id: (typeof planIds)[number]): Plan =>
  JSON.parse(readFileSync(new URL(`../../resources/plans/${id}.json`, import.meta.url), 'utf8')) as Plan;

/** A unit of every sector, for tests that are about something else. */
export const unitNamed = (code: string, name: string, kind: UnitKind = 'district'): PlanUnit => ({
  code,
  name,
  kind,
  kindLabel: '',
  sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'],
  cluster: null,
  aliases: [],
  validFrom: null,
  validTo: null,
});
