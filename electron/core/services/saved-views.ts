import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import { sorted } from '../domain/table-view/sorted.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Views that were kept, by name. */
export const listViews = ({ stores }: Pick<ServiceDeps, 'stores'>): OutputOf<'views.list'> =>
  sorted(stores.views.list(), ({ name }) => name, false);

/** Keeps a view. It is no part of what counts, so nothing is logged. */
export function saveView(
  { stores, newId }: ServiceDeps,
  { id, name, view }: ParsedInputOf<'views.save'>,
): OutputOf<'views.save'> {
  const all = stores.views.list();
  const namesake = all.find((one) => one.name === name) ?? null;
  if (id !== null && namesake !== null && namesake.id !== id) return fail({ code: 'view-name-taken', name });
  const former = id === null ? namesake : (all.find((one) => one.id === id) ?? null);
  const kept = { id: id ?? former?.id ?? newId(), name, view };
  stores.transaction(() => stores.views.save(kept));
  return ok({ kept, former });
}

export function removeView({ stores }: ServiceDeps, { id }: ParsedInputOf<'views.remove'>): OutputOf<'views.remove'> {
  const former = stores.views.list().find((one) => one.id === id) ?? null;
  stores.transaction(() => stores.views.remove(id));
  return ok({ former });
}
