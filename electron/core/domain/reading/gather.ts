import { assignRows } from '../matching/assign-rows.ts';
import { officeNames } from '../plan/office-names.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import { defaultBasis, findReportingPeriod } from '../plan/reporting-periods.ts';
import { namesUnit } from '../units/recognise-unit.ts';
import { withAnsweredFrame, withAnsweredRows } from './answered.ts';
import type { Findings } from './findings.ts';
import { formFindings } from './forms/form-findings.ts';
import { findForms } from './forms/form-sheet.ts';
import { titleOfIntentions } from './headings.ts';
import { planReader } from './plan-reader.ts';
import type { ReadingInput } from './reading-input.ts';
import { type ReportTime, reportTime } from './report-time.ts';
import { readSheets } from './sheet-reading.ts';
import { withStatedMoney } from './stated-money.ts';
import { baseName, submissionUnit } from './submission-unit.ts';
import { type Entry, labelled } from './tables/entry.ts';
import { readTables } from './tables/read-tables.ts';

/** Finds out all there is to know about a workbook; whether it is a report, and what counts, is judged afterwards. */
export function gather(input: ReadingInput): Findings {
  const period = findReportingPeriod(input.plan, input.answers.period ?? input.period);
  if (!period) throw new Error(`no such reporting period: ${input.period}`);
  const forms = findForms(input.workbook, input.plan);
  return forms === null ? gatherTables(input, period) : formFindings(input, period, forms);
}

function gatherTables(input: ReadingInput, period: ReportingPeriod): Findings {
  const anyUnit = planReader(input.plan, null, input.units);
  const firstSight = readSheets(input.workbook, anyUnit);
  const whose = submissionUnit(input, firstSight);
  const unit = input.units.find(({ code }) => whose.kind === 'recognised' && code === whose.unit) ?? null;
  const reader = planReader(input.plan, unit, input.units);
  const sheets = reader === anyUnit ? firstSight : readSheets(input.workbook, reader);
  const time = reportTime(sheets, baseName(input.fileName), input.plan, period);
  const asked = { plan: input.plan, period, basis: askedBasis(input, period, time), answers: input.answers };
  const isSkipped = (name: string) => time.skipped.some(({ sheet }) => sheet === name);
  const isOwnName = (text: string) => unit !== null && namesUnit(text, unit, officeNames(input.plan));
  const tables = sheets
    .filter(({ view, hits }) => hits.length > 0 && !isSkipped(view.name))
    .map((sheet) => {
      const askedHere = { ...asked, intended: titleOfIntentions(sheet.headings) };
      return { sheet, reading: readTables(sheet.view, sheet.hits, askedHere, reader.rankRow, isOwnName) };
    });
  const frames = tables.flatMap(({ sheet, reading }) =>
    reading.frames.map((frame) => withStatedMoney(withAnsweredFrame(frame, input.answers), sheet)),
  );
  const entries = frames.flatMap((frame) => frame.entries);
  const assignment = withAnsweredRows(assignRows(entries.map(labelled), reader.rankRow), entries, input.answers);
  return {
    input,
    period,
    unit,
    whose,
    reader,
    sheets,
    time,
    frames,
    entries,
    doubts: tables.flatMap(({ reading }) => reading.doubts),
    assignment,
    basis: saidBasis(entries) ?? asked.basis,
  };
}

const saidBasis = (entries: readonly Entry[]): Basis | null => entries.find(({ basis }) => basis !== null)?.basis ?? null;

/** An answer decides; then the workbook's title, which may say that a later period's report is of the year so far. */
function askedBasis(input: ReadingInput, period: ReportingPeriod, time: ReportTime): Basis {
  const answered = input.answers.basis;
  if (answered === 'period' || answered === 'cumulative') return answered;
  const said = time.evidence.kind === 'agrees' ? time.evidence.basis : null;
  return said === 'cumulative' ? said : (input.basis ?? defaultBasis(period));
}
