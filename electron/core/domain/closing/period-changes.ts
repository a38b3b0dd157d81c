import type { IndicatorRow, IndicatorTable, UnitFigure } from '../consolidation/indicator-table.ts';
import type { FigureSource } from '../figures/figure.ts';
import type { Basis } from '../plan/reporting-period.ts';
import { defaultBasis } from '../plan/reporting-periods.ts';
import { isSameValue } from '../same-value.ts';
import type { ProvinceSnapshot } from '../submissions/review.ts';
import { provinceSnapshot } from '../submissions/submission-effect.ts';
import type { ClosedNote } from './closed-note.ts';
import type { ClosedPeriod } from './closed-period.ts';

/** What differs now from the figures that a period was last closed with. */
export interface PeriodChanges {
  readonly planId: string;
  readonly period: string;
  readonly closed: ClosedNote;
  /** It is closed now; else it has been reopened since. */
  readonly isClosed: boolean;
  /** The plan's version then and now. */
  readonly planVersion: { readonly before: number; readonly after: number };
  readonly figures: readonly UnitFigureChange[];
  readonly totals: readonly ProvinceChange[];
}

/** One unit's figure then and now; null where the plan did not ask it of the unit, or no longer does. */
export interface UnitFigureChange {
  readonly basis: Basis;
  readonly indicator: string;
  readonly unit: string;
  readonly before: FigureSnapshot | null;
  readonly after: FigureSnapshot | null;
  readonly because: ChangeCause;
}

export type FigureSnapshot = Pick<UnitFigure, 'state' | 'numerator' | 'denominator' | 'value'>;

/** One of the province's rows then and now; null where the plan did not have the indicator, or no longer has it. */
export interface ProvinceChange {
  readonly basis: Basis;
  readonly indicator: string;
  readonly before: ProvinceRow | null;
  readonly after: ProvinceRow | null;
  /** How many units' figures it changed by; none where the plan, its units or its targets changed. */
  readonly units: number;
}

/** With the target that it is judged by, as it is displayed. */
export interface ProvinceRow extends ProvinceSnapshot {
  readonly target: string | null;
}

/** Why a unit's figure is another. */
export type ChangeCause =
  /** Another submission gives it now. */
  | { readonly kind: 'submission'; readonly submissionId: string; readonly file: string }
  /** Set by hand. */
  | { readonly kind: 'by-hand'; readonly actor: string; readonly at: string; readonly reason: string }
  /** What had given it no longer stands, or a figure by hand was taken back. */
  | { readonly kind: 'taken-out'; readonly submissionId: string | null; readonly file: string | null }
  /** The plan, its units or other periods. */
  | { readonly kind: 'other' };

/** Compares the tables of the last closing with the present ones of the same bases. */
export function periodChanges(
  closed: ClosedPeriod,
  present: readonly IndicatorTable[],
): Pick<PeriodChanges, 'planVersion' | 'figures' | 'totals'> {
  const pairs = closed.tables.flatMap((before) => {
    const after = present.find(({ basis }) => basis === before.basis);
    return after ? [{ before, after }] : [];
  });
  const distinct = closed.isFromPlanStart ? pairs.filter(({ before }) => before.basis === defaultBasis(closed.period)) : pairs;
  const figures = distinct.flatMap(({ before, after }) => figureChanges(before, after));
  return {
    planVersion: { before: closed.tables[0]?.planVersion ?? 0, after: present[0]?.planVersion ?? 0 },
    figures,
    totals: distinct.flatMap(({ before, after }) => provinceChanges(before, after, figures)),
  };
}

/** Every figure and every row of the province that one table says otherwise than an earlier one of the same basis. */
export function tableChanges(before: IndicatorTable, after: IndicatorTable): Pick<PeriodChanges, 'figures' | 'totals'> {
  const figures = figureChanges(before, after);
  return { figures, totals: provinceChanges(before, after, figures) };
}

/** Indicators of both tables, those that the later one no longer has at the end. */
function bothRows(before: IndicatorTable, after: IndicatorTable) {
  const old = new Map(before.indicators.map((row) => [row.code, row]));
  const fresh = new Map(after.indicators.map((row) => [row.code, row]));
  const codes = new Set([...fresh.keys(), ...old.keys()]);
  return [...codes].map((code) => ({ code, old: old.get(code) ?? null, fresh: fresh.get(code) ?? null }));
}

const figureChanges = (before: IndicatorTable, after: IndicatorTable): readonly UnitFigureChange[] =>
  bothRows(before, after).flatMap(({ code, old, fresh }) => unitChanges(before.basis, code, old, fresh));

function unitChanges(
  basis: Basis,
  indicator: string,
  old: IndicatorRow | null,
  fresh: IndicatorRow | null,
): readonly UnitFigureChange[] {
  const former = new Map(old?.units.map((figure) => [figure.unit, figure]));
  const present = new Map(fresh?.units.map((figure) => [figure.unit, figure]));
  return [...new Set([...former.keys(), ...present.keys()])].flatMap((unit) => {
    const [was, is] = [former.get(unit) ?? null, present.get(unit) ?? null];
    const [before, after] = [was && snapshot(was), is && snapshot(is)];
    return isSameValue(before, after) ? [] : [{ basis, indicator, unit, before, after, because: cause(was, is) }];
  });
}

const snapshot = ({ state, numerator, denominator, value }: UnitFigure): FigureSnapshot => ({
  state,
  numerator,
  denominator,
  value,
});

function cause(was: UnitFigure | null, is: UnitFigure | null): ChangeCause {
  const [before, after] = [was ? sourcesOf(was) : [], is ? sourcesOf(is) : []];
  const fresh = after.find((source) => !before.some((other) => isSameValue(other, source)));
  if (fresh?.kind === 'cell') return { kind: 'submission', submissionId: fresh.submissionId, file: fresh.file };
  if (fresh) return { kind: 'by-hand', actor: fresh.actor, at: fresh.at, reason: fresh.reason };
  const gone = before.find((source) => !after.some((other) => isSameValue(other, source)));
  const answered = after.find(({ kind }) => kind === 'cell');
  // The same cells, read under another answer.
  if (gone === undefined && answered?.kind === 'cell')
    return { kind: 'submission', submissionId: answered.submissionId, file: answered.file };
  if (gone === undefined) return { kind: 'other' };
  return gone.kind === 'cell'
    ? { kind: 'taken-out', submissionId: gone.submissionId, file: gone.file }
    : { kind: 'taken-out', submissionId: null, file: null };
}

const sourcesOf = ({ source, sources }: UnitFigure): readonly FigureSource[] =>
  source === null ? sources : [source, ...sources];

function provinceChanges(
  before: IndicatorTable,
  after: IndicatorTable,
  figures: readonly UnitFigureChange[],
): readonly ProvinceChange[] {
  const { basis } = before;
  return bothRows(before, after).flatMap(({ code: indicator, old, fresh }) => {
    const [was, is] = [old && provinceRow(old), fresh && provinceRow(fresh)];
    if (isSameValue(was, is)) return [];
    const units = figures.filter((change) => change.basis === basis && change.indicator === indicator).length;
    return [{ basis, indicator, before: was, after: is, units }];
  });
}

const provinceRow = (row: IndicatorRow): ProvinceRow => ({ ...provinceSnapshot(row), target: row.target?.display ?? null });
