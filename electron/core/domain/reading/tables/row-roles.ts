import { roleOfPart } from '../column-role.ts';
import { fold } from '../fold.ts';
import { type BodyRow, hasFigure } from './body-row.ts';
import { goesOn } from './joins.ts';

/** What a row is by its own words, before it is known which rows belong together. */
export type RowRole =
  /** It says something itself: an indicator, a heading, a piece of one of them. */
  | { readonly kind: 'label' }
  /** "- Tổng số", "- Thực hiện": one number of the indicator above it. */
  | { readonly kind: 'part'; readonly part: 'target' | 'numerator' | 'denominator' | 'percent' }
  /** "Trong đó nữ": some of what the row above it counts. */
  | { readonly kind: 'of-which' }
  /** "Cộng" */
  | { readonly kind: 'total' }
  /** No label, or the rest of one that says no more. */
  | { readonly kind: 'silent' };

/** The role of each row, from the top. */
export function rolesOf(rows: readonly BodyRow[]): readonly RowRole[] {
  const roles: RowRole[] = [];
  let hasEntry = false;
  let isOfWhich = false;
  for (const [at, row] of rows.entries()) {
    const role = roleOf(row, { above: rows[at - 1], role: roles[at - 1], hasEntry, isOfWhich });
    roles.push(role);
    isOfWhich = role.kind === 'of-which' || (isOfWhich && (role.kind === 'part' || isRest(row, rows[at - 1], roles[at - 1])));
    hasEntry ||= role.kind === 'label';
  }
  return roles;
}

/** What is known of the rows above. */
interface Above {
  readonly above: BodyRow | undefined;
  readonly role: RowRole | undefined;
  readonly hasEntry: boolean;
  readonly isOfWhich: boolean;
}

function roleOf(row: BodyRow, { above, role, hasEntry, isOfWhich }: Above): RowRole {
  const part = row.order === '' && hasEntry ? roleOfPart(row.label) : null;
  if (part !== null) return { kind: 'part', part };
  if (isRest(row, above, role)) return { kind: 'silent' };
  if (startsParts(row.label) || (isOfWhich && row.order === '' && /^\s|^[-–+*•]/.test(row.label))) return { kind: 'of-which' };
  if (isTotal(row.label)) return { kind: 'total' };
  return { kind: row.label.trim() === '' ? 'silent' : 'label' };
}

// "Trong đó: doanh nghiệp" over "ngoài nhà nước".
const isRest = (row: BodyRow, above: BodyRow | undefined, role: RowRole | undefined): boolean =>
  above !== undefined &&
  (role?.kind === 'of-which' || role?.kind === 'total') &&
  row.order === '' &&
  !hasFigure(row) &&
  goesOn(above.label, row.label);

const isTotal = (label: string): boolean => /^(tong cong|cong|tong so|tong)\b\s*(\(.*\)|[ivx+]*)?:?$/.test(fold(label));

const startsParts = (label: string): boolean => /^[\s\-–+*•.]*trong do/.test(fold(label)) || /^\s*[-–+]?\s*trong đó/i.test(label);
