import type { Plan } from '../domain/plan/plan.ts';
import { carried } from '../domain/units/lineage/carried.ts';
import type { Stores } from './ports.ts';

type OfYear = Pick<Plan, 'id' | 'year' | 'issuer'>;
type Listed = ReturnType<Stores['plans']['list']>[number];

/** Plans of the same office, and of the offices that had been merged into it by a day, years in order; the plan itself among them. */
export function plansOfOffice(stores: Stores, plan: OfYear, on: string): readonly Listed[] {
  const plans = stores.plans.list().toSorted((a, b) => a.year - b.year || a.id.localeCompare(b.id));
  const events = stores.lineage.events();
  const own = plans.filter(({ issuer }) => issuer === plan.issuer);
  // Where nothing happened to units, an office is looked for by its identity only if its name leads to no other plan.
  if (events.length === 0 && own.length > 1) return own;
  const offices = stores.units.known().filter(({ kind }) => kind === 'office');
  const ownOffices = new Set(offices.filter(({ planId }) => own.some(({ id }) => id === planId)).map(({ identity }) => identity));
  const isMerged = ({ id, year }: Listed): boolean => {
    const office = offices.find(({ planId }) => planId === id);
    return office !== undefined && carried(office.identity, `${year}-01-01`, on, events).some((unit) => ownOffices.has(unit));
  };
  return plans.filter((listed) => own.includes(listed) || isMerged(listed));
}
