import type { SheetGrid, Workbook } from '../../grid.ts';
import { fold } from '../../reading/fold.ts';
import { draftIndicator } from './draft-indicator.ts';
import type { Proposal } from './proposal.ts';
import { quantitiesOf } from './quantities.ts';

/** Where a table's name, unit of measure and target stand; null where it has no such column. */
interface TargetColumns {
  readonly row: number;
  readonly name: number;
  readonly unit: number | null;
  readonly target: number;
}

/** Headings of the columns, folded. */
const nameHeading = /^(?:ten |noi dung |cac )?(?:chi tieu(?: thi dua| chu yeu)?|noi dung(?: chi tieu| thi dua)?)$/;
const unitHeading = /^(?:dvt|don vi tinh)$/;
const targetHeading =
  /^(?:ke hoach|chi tieu giao|giao|muc phan dau|so luong|chi tieu(?: ke hoach)?)(?: (?:nam )?20\d\d)?(?: giao)?$/;
const sumRow = /^(?:tong|cong)(?:\s|$)/;

type Row = ReadonlyMap<number, string>;

/** A document with tables: what its tables give as targets, and its lines without those rows. */
export function tableProposals({ sheets }: Workbook): { readonly proposals: readonly Proposal[]; readonly text: string } {
  const read = sheets.map(readSheet);
  return { proposals: read.flatMap(({ proposals }) => proposals), text: read.flatMap(({ lines }) => lines).join('\n') };
}

function readSheet(sheet: SheetGrid): { readonly proposals: readonly Proposal[]; readonly lines: readonly string[] } {
  const rows = rowsOf(sheet);
  const columns = [...rows].flatMap(([at, row]) => columnsIn(at, row) ?? [])[0];
  const isOfTable = (at: number, row: Row) => columns !== undefined && at >= columns.row && row.size > 1;
  const prose = [...rows].filter(([at, row]) => !isOfTable(at, row));
  const body = columns === undefined ? [] : [...rows].filter(([at, row]) => at > columns.row && isOfTable(at, row));
  return {
    proposals: columns === undefined ? [] : body.flatMap(([, row]) => proposalOf(row, columns) ?? []),
    lines: prose.flatMap(([, row]) => [...row.values()].filter((text) => row.size === 1 || isWords(text))),
  };
}

/** A number alone in its cell, beside others, says nothing of what it counts. */
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text);

function rowsOf({ cells }: SheetGrid): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, content } of cells) {
    if (content.kind !== 'text') continue;
    rows.set(row, (rows.get(row) ?? new Map()).set(column, content.text));
  }
  return rows;
}

/** "TT | Chỉ tiêu | ĐVT | Kế hoạch": a name and a target in two columns. */
function columnsIn(row: number, cells: Row): TargetColumns | null {
  const find = (heading: RegExp, besides: number | null = null): number | null =>
    [...cells].find(
      ([column, text]) =>
        column !== besides &&
        heading.test(
          fold(text)
            .replace(/[\s.:]+/g, ' ')
            .trim(),
        ),
    )?.[0] ?? null;
  const name = find(nameHeading);
  const target = name === null ? null : find(targetHeading, name);
  return name === null || target === null ? null : { row, name, target, unit: find(unitHeading) };
}

/** A row with a name and a number; headings of parts and sums have none, or are no indicators. */
function proposalOf(row: Row, columns: TargetColumns): Proposal | null {
  const name = lineOf(row.get(columns.name));
  const unit = columns.unit === null ? '' : lineOf(row.get(columns.unit));
  const given = lineOf(row.get(columns.target));
  if (name === '' || given === '' || sumRow.test(fold(name))) return null;
  const written = /%/.test(unit) && !/%/.test(given) ? given.replace(/(\d)(?!.*\d)/u, '$1%') : given;
  const text = `${name} ${written}`;
  const quantity = quantitiesOf(text).findLast(({ end }) => end > name.length);
  if (quantity === undefined) return null;
  const sentence = [...row.values()].map(lineOf).join(' | ');
  const clause = { text, quantity, before: '', after: '' };
  const place = { text: sentence, section: '', isAmongTargets: true, issuer: null };
  const drafted = draftIndicator({ clause, population: null, deed: null, focus: sentence }, place);
  const unitOfMeasure = quantity.isPercent ? '%' : unit || drafted.unitOfMeasure;
  return { kind: 'indicator', sentence, indicator: { ...drafted, name, subject: unit || drafted.subject, unitOfMeasure } };
}

const lineOf = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
