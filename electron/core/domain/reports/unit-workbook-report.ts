import type { UnitEvent } from '../units/lineage/unit-event.ts';
import type { UnitProfile } from '../units/unit-profile.ts';
import {
  type EventColumn,
  eventColumns,
  type UnitColumn,
  type UnitWorkbookWords,
  unitColumns,
} from '../units/workbook/unit-workbook.ts';
import { row, textCell } from './cells.ts';
import type { ReportLayout, SheetLayout } from './report-layout.ts';
import { sheet } from './sheet.ts';

const TABLE_FONT = 11;
const WIDE = 45;
const NARROW = 24;
const wideColumns: readonly string[] = ['name', 'territory', 'aliases', 'from', 'to', 'note', 'nameBefore', 'nameAfter'];

/** What a unit is called in the workbook: its code in the plan, or its identity. */
export type UnitReference = (identity: string) => string;

/** Units with all that a plan says of them, and their events: everything is text, so that it is read back as it is. */
export function unitWorkbookReport(
  {
    units,
    events,
    creator,
  }: { readonly units: readonly UnitProfile[]; readonly events: readonly UnitEvent[]; readonly creator: string },
  words: UnitWorkbookWords,
  refer: UnitReference,
  dayText: (day: string) => string,
): ReportLayout {
  const unitRows = units.map((unit) => unitTexts(unit, words, refer, dayText));
  const eventRows = events.map((event) => eventTexts(event, words, refer, dayText));
  return {
    report: 'don-vi',
    title: words.units,
    creator,
    sheets: [
      tableSheet(words.units, unitColumns, words.unitHeadings, unitRows),
      tableSheet(words.events, eventColumns, words.eventHeadings, eventRows),
    ],
  };
}

function tableSheet<Column extends string>(
  name: string,
  columns: readonly Column[],
  headings: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, string>>[],
): SheetLayout {
  return sheet({
    name,
    columnsInMm: columns.map((column) => (wideColumns.includes(column) ? WIDE : NARROW)),
    tableFontSize: TABLE_FONT,
    opening: [],
    header: [row(columns.map((column) => textCell('header', headings[column])))],
    body: rows.map((texts) => row(columns.map((column) => textCell('text', texts[column])))),
    closing: [],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: rows.length,
  });
}

function unitTexts(
  unit: UnitProfile,
  words: UnitWorkbookWords,
  refer: UnitReference,
  dayText: (day: string) => string,
): Record<UnitColumn, string> {
  return {
    code: unit.code,
    name: unit.name,
    kindLabel: unit.kindLabel,
    sectors: unit.sectors.length === 0 ? words.noSectors : unit.sectors.map((sector) => words.sectors[sector]).join('; '),
    cluster: unit.cluster ?? '',
    kind: words.unitKinds[unit.kind],
    managedBy: unit.managedBy === null ? '' : refer(unit.managedBy),
    territory: unit.territory,
    ...unit.contact,
    aliases: unit.aliases.join('\n'),
    validFrom: unit.validFrom === null ? '' : dayText(unit.validFrom),
    validTo: unit.validTo === null ? '' : dayText(unit.validTo),
    identity: unit.identity,
  };
}

function eventTexts(
  { id, on, kind, from, to, decision, note, renaming, transfer }: UnitEvent,
  words: UnitWorkbookWords,
  refer: UnitReference,
  dayText: (day: string) => string,
): Record<EventColumn, string> {
  const kindWord = (of: keyof typeof words.unitKinds | undefined) => (of === undefined ? '' : words.unitKinds[of]);
  const manager = (unit: string | null | undefined) => (unit ? refer(unit) : '');
  return {
    on: dayText(on),
    kind: words.eventKinds[kind],
    from: from.map(refer).join('\n'),
    to: to.map(refer).join('\n'),
    decision: decision.number ?? '',
    signedOn: decision.signedOn === null ? '' : dayText(decision.signedOn),
    note: note ?? '',
    nameBefore: renaming?.before.name ?? '',
    kindBefore: kindWord(renaming?.before.kind),
    kindLabelBefore: renaming?.before.kindLabel ?? '',
    nameAfter: renaming?.after.name ?? '',
    kindAfter: kindWord(renaming?.after.kind),
    kindLabelAfter: renaming?.after.kindLabel ?? '',
    managerBefore: manager(transfer?.before),
    managerAfter: manager(transfer?.after),
    id,
  };
}
