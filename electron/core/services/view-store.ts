import type { SavedView } from '../domain/table-view/table-view.ts';

/** Kiểu xem: convenient to find again, and no part of what counts. */
export interface ViewStore {
  list(): readonly SavedView[];
  /** In the place of the one with its id. */
  save(view: SavedView): void;
  remove(id: string): void;
}
