import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { TableUnit } from '../domain/consolidation/indicator-table.ts';
import { fileNames } from '../domain/forms/file-names.ts';
import { figuresLetter } from '../domain/letters/figures-letter.ts';
import type { FigureTables } from '../domain/letters/unit-figures.ts';
import { endsThePlan } from '../domain/plan/reporting-periods.ts';
import { reportingUnits } from '../domain/reports/shown-units.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { figuresFileName, figuresWords, letterFrame } from '../text/vi-letters.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { closedPeriod } from './closed-reports.ts';
import { tableOf } from './get-table.ts';
import { letterForDocuments } from './letter-for-documents.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { FileHandle } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { writeFigureLetter } from './write-letter.ts';

interface FiguresContext {
  readonly context: PlanPeriod;
  readonly tables: FigureTables;
  /** Units that are asked anything. */
  readonly units: readonly TableUnit[];
}

/** Whose letters can be written, and what their files are called. */
export function listFigureLetters(deps: ServiceDeps, input: ParsedInputOf<'letters.list'>): OutputOf<'letters.list'> {
  const found = figuresContext(deps, input, input.units);
  if (!found.ok) return found;
  const { context, units } = found.value;
  const { plan, period } = context;
  const wanted = units.map(({ code, name }) => ({ code, name: figuresFileName(period, name, plan.year) }));
  const files = fileNames(wanted, 'docx');
  return ok(units.map(({ code, name }, index) => ({ unit: code, name, file: files[index] ?? '' })));
}

/** Phiếu báo số liệu, one file after the other: what is written stays where a later one cannot be. */
export async function writeFigures(
  deps: ServiceDeps,
  input: ParsedInputOf<'letters.figures'>,
): Promise<OutputOf<'letters.figures'>> {
  const { to } = input;
  const found = figuresContext(deps, input, to.kind === 'files' ? to.files.map(({ unit }) => unit) : to.units);
  if (!found.ok) return found;
  const { units } = found.value;
  const write = letterWriter(deps, found.value);
  if (to.kind === 'together') {
    const written = await write(units, to.file);
    return written.ok ? ok({ files: units.map(({ code }) => ({ unit: code, file: written.value })) }) : written;
  }
  const files: { unit: string; file: string }[] = [];
  for (const { unit, file } of to.files) {
    const written = await write(
      units.filter(({ code }) => code === unit),
      file,
    );
    if (!written.ok) return written;
    files.push({ unit, file: written.value });
  }
  return ok({ files });
}

/** Writes some units' letters into a file. */
function letterWriter(deps: ServiceDeps, { context, tables }: FiguresContext) {
  const { plan, period } = context;
  const closed = closedPeriod(deps.stores, context);
  const figures = figuresWords({
    plan,
    period: closed?.period ?? period,
    planVersion: tables.cumulative.planVersion,
    today: dayInVietnam(deps.clock.now()),
    closed: closed && reportWords.letter.closed(closed.note),
    hasTimeLeft: closed?.hasTimeLeft ?? !endsThePlan(plan, period),
  });
  const letter = closed?.letter ?? letterForDocuments(deps, plan);
  const place = { planId: plan.id, period: period.code, report: 'letter-figures' } as const;
  return (units: readonly TableUnit[], file: FileHandle): Promise<Result<string, CallError>> =>
    writeFigureLetter(
      deps,
      figuresLetter(units, tables, letter, { frame: letterFrame, figures, report: reportWords }),
      file,
      place,
      tables.cumulative,
    );
}

/** The named units, or all; each of them has to be asked something. */
function figuresContext(
  { stores }: ServiceDeps,
  place: { readonly planId: string; readonly period: string },
  named: readonly string[] | null,
): Result<FiguresContext, CallError> {
  const found = reportContext(stores, place);
  if (!found.ok) return found;
  const context = found.value;
  const tables: FigureTables = {
    inPeriod: tableOf(stores, context, { basis: 'period', isAlone: true }),
    cumulative: tableOf(stores, context, { basis: 'cumulative', isAlone: true }),
  };
  const answering = new Set(tables.cumulative.indicators.flatMap(({ units }) => units.map(({ unit }) => unit)));
  const all = reportingUnits(tables.cumulative).filter(({ code }) => answering.has(code));
  const unknown = named?.find((code) => context.units.every((unit) => unit.code !== code));
  if (unknown !== undefined) return fail({ code: 'unit-unknown', unit: unknown });
  const unasked = named?.find((code) => all.every((unit) => unit.code !== code));
  if (unasked !== undefined) return fail({ code: 'nothing-asked', unit: unasked });
  return ok({ context, tables, units: named === null ? all : all.filter(({ code }) => named.includes(code)) });
}
