import type { Evidence } from '#core/domain/figures/evidence.ts';
import type { ManualFigure } from '#core/domain/figures/figure.ts';
import type { FigurePlace, FigureStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { manualFigures } from '../schema/index.ts';
import { replaceStanding, reportsOf, standing } from './standing-figures.ts';
import { standingValues } from './standing-values.ts';
import { amountColumns, amountFrom, givenAmount } from './value-columns.ts';

type ManualRow = typeof manualFigures.$inferSelect;

/** What stands, and what people gave by hand. */
export function figureStore(database: Database): FigureStore {
  return {
    standing: (planId, reports, unit) => standing(database, planId, reports ?? reportsOf(database, planId), unit),
    values: (planId, report) => standingValues(database, planId, report),
    replaceStanding: (planId, unit, key, figures) =>
      database.transaction(() => replaceStanding(database, { planId, unit, ...key }, figures)),
    addManual: (figure) => addManual(database, figure),
    manual: (planId) => manual(database, planId, `AND ${holds}`),
    everManual: (planId) => manual(database, planId, ''),
    takeBack: (place, by) => takeBack(database, place, by),
  };
}

function addManual(database: Database, { amount, told, evidence, ...figure }: ManualFigure): void {
  const call = { toldOn: told?.on ?? null, toldBy: told?.by ?? null, isStandIn: told?.isStandIn ? 1 : 0 };
  const document = {
    document: evidence?.document ?? null,
    file: evidence?.file?.file ?? null,
    sha256: evidence?.file?.sha256 ?? null,
  };
  database
    .statement(
      `INSERT INTO manual_figures (plan_id, period, basis, unit, indicator, numerator, denominator, yes_no, particulars,
         raw, reason, actor, at, told_on, told_by, is_stand_in,
         evidence_document, evidence_file, evidence_sha256)
       VALUES (@planId, @period, @basis, @unit, @indicator, @numerator, @denominator, @yes_no, @particulars,
         @raw, @reason, @actor, @at, @toldOn, @toldBy, @isStandIn, @document, @file, @sha256)`,
    )
    .run({ ...figure, ...amountColumns(amount), ...call, ...document });
}

const holds = 'number NOT IN (SELECT figure FROM taken_back_figures)';

const manual = (database: Database, planId: string, which: string): readonly ManualFigure[] =>
  database
    .statement<[string], ManualRow>(`SELECT * FROM manual_figures WHERE plan_id = ? ${which} ORDER BY number`)
    .all(planId)
    .map(toManualFigure);

/** The latest that still holds; false where none does. */
function takeBack(database: Database, place: FigurePlace, by: Parameters<FigureStore['takeBack']>[1]): boolean {
  const { changes } = database
    .statement(
      `INSERT INTO taken_back_figures (figure, at, actor, reason)
       SELECT max(number), @at, @actor, @reason FROM manual_figures
       WHERE plan_id = @planId AND period = @period AND basis = @basis AND unit = @unit AND indicator = @indicator AND ${holds}
       HAVING max(number) IS NOT NULL`,
    )
    .run({ ...place, ...by });
  return changes === 1;
}

const toManualFigure = (row: ManualRow): ManualFigure => ({
  planId: row.plan_id,
  period: row.period,
  basis: row.basis,
  unit: row.unit,
  indicator: row.indicator,
  amount: givenAmount(amountFrom(row.numerator, row.denominator, row.yes_no, row.particulars)),
  raw: row.raw,
  reason: row.reason,
  actor: row.actor,
  at: row.at,
  ...(row.told_on === null ? {} : { told: { by: row.told_by, on: row.told_on, isStandIn: row.is_stand_in === 1 } }),
  ...(row.evidence_document === null ? {} : { evidence: evidenceFrom(row, row.evidence_document) }),
});

const evidenceFrom = ({ evidence_file: file, evidence_sha256: sha256 }: ManualRow, document: string): Evidence => ({
  document,
  file: file === null || sha256 === null ? null : { sha256, file },
});
