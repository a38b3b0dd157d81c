import { address, type CellContent, type SheetGrid } from '../grid.ts';
import type { Plan } from '../plan/plan.ts';
import { fold } from '../reading/fold.ts';
import { fail, ok, type Result } from '../result.ts';
import { isSameValue } from '../same-value.ts';
import { OFFICE_UNIT_CODE, type PlanUnit, type UnitKind } from './unit.ts';
import { sectorsFromWords, unitKindFromWords } from './unit-words.ts';

/** What a list of units may have as columns. */
export type UnitListColumn = 'code' | 'name' | 'kind' | 'sectors' | 'cluster';

/** The units of a sheet, and what its column of clusters is called there. */
export interface UnitList {
  readonly units: readonly PlanUnit[];
  readonly clusterLabel: string | null;
}

/** Why a sheet is no list of units: columns it lacks, or cells where a code is missing or stands for the second time. */
export type UnitListRefusal =
  | { readonly kind: 'columns-missing'; readonly columns: readonly UnitListColumn[] }
  | { readonly kind: 'code-missing' | 'code-twice'; readonly cell: string };

/** Heading words, folded. Clusters before sectors: "Khối thi đua" is a cluster, "Khối" a sector. */
const columnCues: Readonly<Record<UnitListColumn, RegExp>> = {
  cluster: /^cum\b|\bthi dua\b/,
  code: /^(ma|ma so|ma don vi|ma dv)$/,
  name: /^(ten )?(don vi|cong doan)\b|^ten\b/,
  kind: /^(loai|cap|phan loai)\b/,
  sectors: /^(khoi|khu vuc|linh vuc)\b/,
};
const columnOrder: readonly UnitListColumn[] = ['cluster', 'code', 'name', 'kind', 'sectors'];

type Row = ReadonlyMap<number, string>;
type Header = { readonly row: number; readonly columns: Partial<Record<UnitListColumn, number>>; readonly texts: Row };

/** Units from a sheet with a heading row; columns are told by their words, in any order, below any title. */
export function readUnitList(grid: SheetGrid): Result<UnitList, UnitListRefusal> {
  const rows = visibleRows(grid);
  const header = findHeader(rows);
  const lacks = (['code', 'name'] as const).filter((column) => header.columns[column] === undefined);
  if (lacks.length > 0) return fail({ kind: 'columns-missing', columns: lacks });
  const units: PlanUnit[] = [];
  for (const [row, texts] of rows) {
    if (row <= header.row) continue;
    const unit = unitOfRow(texts, header);
    if (unit === null) continue;
    const cell = address(row, header.columns.code ?? 0);
    if (unit.code === '') return fail({ kind: 'code-missing', cell });
    if (units.some((other) => other.code === unit.code)) return fail({ kind: 'code-twice', cell });
    units.push(unit);
  }
  return ok({ units, clusterLabel: header.texts.get(header.columns.cluster ?? -1) ?? null });
}

/** The units with their clusters and the office itself added: all that may answer for an indicator of the plan. */
export function unitsOfPlan(list: UnitList, plan: Pick<Plan, 'issuer'>, labels: { cluster: string; office: string }): PlanUnit[] {
  const clusterLabel = list.clusterLabel ?? labels.cluster;
  const names = [...new Set(list.units.flatMap((unit) => unit.cluster ?? []))];
  const clusters = names.map((name) => answering(clusterCode(name), name, 'cluster', clusterLabel));
  return [...list.units, ...clusters, answering(OFFICE_UNIT_CODE, plan.issuer, 'office', labels.office)];
}

/** The same for every list that spells the cluster the same: "Cụm 1 - Huyện" → "CUM-1-HUYEN". */
export const clusterCode = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase();

/** How many of the listed units are new, changed or as they were. */
export function compareUnits<Unit extends { readonly code: string }>(former: readonly Unit[], listed: readonly Unit[]) {
  const known = new Map(former.map((unit) => [unit.code, unit]));
  const count = { added: 0, updated: 0, unchanged: 0 };
  for (const unit of listed) {
    const before = known.get(unit.code);
    count[before === undefined ? 'added' : isSameValue(before, unit) ? 'unchanged' : 'updated']++;
  }
  return count;
}

function answering(code: string, name: string, kind: UnitKind, kindLabel: string): PlanUnit {
  const sectors = sectorsFromWords('');
  return { code, name, kind, kindLabel, sectors, cluster: null, aliases: [], validFrom: null, validTo: null };
}

/** Null for rows that are no unit: blank ones and headings, which say a name at most. */
function unitOfRow(texts: Row, { columns }: Header): PlanUnit | null {
  const at = (column: UnitListColumn) => texts.get(columns[column] ?? -1) ?? '';
  const name = at('name');
  if (name === '' || (at('code') === '' && at('kind') === '' && at('sectors') === '')) return null;
  const kind = unitKindFromWords(at('kind') === '' ? name : at('kind'));
  return {
    ...answering(at('code'), name, kind, at('kind')),
    sectors: sectorsFromWords(at('sectors')),
    cluster: at('cluster') || null,
  };
}

/** The row that names most of the columns. */
function findHeader(rows: ReadonlyMap<number, Row>): Header {
  const headers = [...rows].map(([row, texts]) => ({ row, texts, columns: headerColumns(texts) }));
  const size = (header: Header) => Object.keys(header.columns).length;
  const nothing: Header = { row: -1, columns: {}, texts: new Map() };
  return headers.reduce<Header>((best, header) => (size(header) > size(best) ? header : best), nothing);
}

function headerColumns(texts: Row): Partial<Record<UnitListColumn, number>> {
  const columns: Partial<Record<UnitListColumn, number>> = {};
  for (const [index, text] of texts) {
    const words = fold(text);
    const column = columnOrder.find((name) => columns[name] === undefined && columnCues[name].test(words));
    if (column !== undefined) columns[column] = index;
  }
  return columns;
}

function visibleRows(grid: SheetGrid): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, content } of grid.cells) {
    if (grid.hiddenRows.includes(row) || grid.hiddenColumns.includes(column)) continue;
    const text = plainText(content);
    if (text === '') continue;
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, text));
  }
  return rows;
}

function plainText(content: CellContent): string {
  if (content.kind === 'text') return content.text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return content.kind === 'number' ? String(content.value) : '';
}
