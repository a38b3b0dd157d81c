import type { CallError } from '#core/contract/errors.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { SavedView } from '#core/domain/table-view/table-view.ts';
import { savedViewWords } from '#core/text/vi-table-view.ts';
import { ask } from '../api.ts';
import type { ViewStep } from './view-step.ts';

/** Takes back what was done to a saved view; answers with what to say. */
export async function takeBackView({ id, name, former }: ViewStep): Promise<Result<string, CallError>> {
  const answer = former === null ? await ask('views.remove', { id }) : await keepView(former);
  if (!answer.ok) return answer;
  return ok(former === null ? savedViewWords.undoneNew(name) : savedViewWords.undone(former.name));
}

/** Keeps a view; without an id under its name. */
export const keepView = ({ id, name, view }: Omit<SavedView, 'id'> & { readonly id: string | null }) =>
  ask('views.save', { id, name, view });
