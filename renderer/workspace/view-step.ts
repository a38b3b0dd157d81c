import type { SavedView } from '#core/domain/table-view/table-view.ts';

/** A saved view that was kept, renamed or removed, and what it was before; null where it is new. */
export interface ViewStep {
  readonly kind: 'view-changed';
  readonly id: string;
  readonly name: string;
  readonly former: SavedView | null;
}
