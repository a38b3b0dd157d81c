import { type ProvinceChange, tableChanges, type UnitFigureChange } from '../closing/period-changes.ts';
import type { IndicatorTable } from '../consolidation/indicator-table.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { SubmissionList } from '../reports/report-input.ts';
import { isSameValue } from '../same-value.ts';
import type { UnitTree } from '../units/lineage/unit-tree.ts';

/** What was asked for, so that it can be asked again. */
export interface ReleaseAsked {
  readonly planId: string;
  readonly period: string;
  readonly basis: Basis;
  readonly tree: UnitTree;
  /** The form or forms, by the name that `export` knows. */
  readonly report: string;
  /** Only of the indicators chosen for a recipient. */
  readonly isSelection?: true;
}

/**
 * All that a table said when it left the office: the same content has the same code.
 * Kept as JSON for ever: a later program must go on reading it, so what is added to this type has to be optional.
 */
export interface ReleasedTable {
  readonly format: 1;
  readonly asked: ReleaseAsked;
  readonly table: IndicatorTable;
  /** Who had reported; null where the form does not say it. */
  readonly submissions: SubmissionList | null;
}

/** What is compared. */
export type ReleaseContent = Pick<ReleasedTable, 'table' | 'submissions'>;

/** Ways out of the office. */
export const releaseWays = ['excel', 'pdf', 'print', 'word'] as const;
export type ReleaseWay = (typeof releaseWays)[number];

/** One line of the register (sổ phát hành): a table was printed or saved. */
export interface Release {
  readonly number: number;
  readonly code: string;
  readonly planId: string;
  readonly period: string;
  readonly report: string;
  readonly way: ReleaseWay;
  /** The file's name; null where it was printed. */
  readonly file: string | null;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  /** To whom it went, in the officer's words; null where nobody noted it. */
  readonly recipient: string | null;
}

/** What a table that went out says otherwise than the same table now. Empty lists and equal versions: it is still current. */
export interface ReleaseChanges {
  readonly planVersion: { readonly before: number; readonly after: number };
  readonly figures: readonly UnitFigureChange[];
  readonly totals: readonly ProvinceChange[];
  /** Units that stand otherwise in the list of reports; none where the form has no such list. */
  readonly deliveries: readonly string[];
}

/** Compares what went out with the same table as it would go out now. */
export function releaseChanges(before: ReleaseContent, after: ReleaseContent): ReleaseChanges {
  return {
    planVersion: { before: before.table.planVersion, after: after.table.planVersion },
    ...tableChanges(before.table, after.table),
    deliveries: before.submissions && after.submissions ? otherDeliveries(before.submissions, after.submissions) : [],
  };
}

export const isCurrent = ({ figures, totals, deliveries }: ReleaseChanges): boolean =>
  figures.length === 0 && totals.length === 0 && deliveries.length === 0;

function otherDeliveries(before: SubmissionList, after: SubmissionList): readonly string[] {
  const stands = ({ units }: SubmissionList) => new Map(units.map((unit) => [unit.unit, unit]));
  const [was, is] = [stands(before), stands(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((unit) => !isSameValue(was.get(unit) ?? null, is.get(unit) ?? null));
}
