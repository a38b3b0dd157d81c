import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '#core/domain/plan/plan.ts';

const folder = join(import.meta.dirname, '../../resources/plans');

/** The plans that ship with the product. */
export const presetPlans = (): readonly Plan[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Plan => JSON.parse(readFileSync(join(folder, name), 'utf8')));
