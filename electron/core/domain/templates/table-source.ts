import type { IndicatorRow, IndicatorTable, TableUnit, UnitFigure } from '../consolidation/indicator-table.ts';
import type { Basis } from '../plan/reporting-period.ts';
import { targetCell } from '../reports/figure-cells.ts';
import { grouped } from '../reports/grouped.ts';
import { indicatorNote } from '../reports/indicator-note.ts';
import { differenceCell, lastYearCell } from '../reports/last-year-cells.ts';
import type { CellValue } from '../reports/report-layout.ts';
import { roman } from '../reports/roman.ts';
import { reportingUnits } from '../reports/shown-units.ts';
import { blank, numberValue, textValue } from './cell-values.ts';
import { completionValue, figurePartOf, groupValue, missingValue, provinceValue, unitValue } from './figure-fields.ts';
import type { Placeholder } from './placeholder.ts';
import type { HeadingField, IndicatorField, RepeatOver, UnitField } from './placeholder-words.ts';
import { reportValue } from './report-fields.ts';
import type { Scope, TemplateSource, Turn } from './scope.ts';
import type { TemplateContent } from './template-content.ts';

/** A template's source out of the one table behind the screen. */
export function tableSource(content: TemplateContent): TemplateSource {
  return new TableSource(content);
}

interface IndexedTable {
  readonly table: IndicatorTable;
  readonly rows: ReadonlyMap<string, IndicatorRow>;
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, UnitFigure>>;
}

class TableSource implements TemplateSource {
  readonly #content: TemplateContent;
  readonly #tables = new Map<Basis, IndexedTable>();
  readonly #indicators: readonly IndicatorRow[];
  readonly #units: readonly TableUnit[];

  constructor(content: TemplateContent) {
    this.#content = content;
    const { table } = this.#on(content.basis);
    this.#indicators = grouped(table.indicators, ({ section }) => section).flatMap(({ members }) => members);
    this.#units = grouped(reportingUnits(table), (unit) => this.#groupOf(unit)).flatMap(({ members }) => members);
  }

  isKnown(of: 'indicators' | 'units', code: string): boolean {
    return this.#content.codes[of].has(code);
  }

  turns(over: RepeatOver, scope: Scope): readonly Turn[] {
    const found = this.#keys(over, scope);
    return found.length === 0 ? [{ key: null, ordinal: 0 }] : found;
  }

  #keys(over: RepeatOver, scope: Scope): readonly Turn[] {
    switch (over) {
      case 'sections':
        return inOrder(grouped(this.#indicators, ({ section }) => section).map(({ key }) => key));
      case 'groups':
        return inOrder(grouped(this.#units, (unit) => this.#groupOf(unit)).map(({ key }) => key));
      case 'indicators':
        return this.#indicatorsIn(scope);
      case 'units':
        return this.#unitsIn(scope);
    }
  }

  /** Beside a unit only what it is asked; numbers go on through the sections. */
  #indicatorsIn({ sections, units }: Scope): readonly Turn[] {
    const asked = this.#indicators.filter(({ code }) => units === undefined || this.#figure(code, units.key) !== undefined);
    const all = asked.map(({ code, section }, index) => ({ key: code, ordinal: index + 1, section }));
    return all.filter(({ section }) => sections === undefined || section === sections.key);
  }

  #unitsIn({ groups, indicators }: Scope): readonly Turn[] {
    const asked = this.#units.filter(({ code }) => indicators === undefined || this.#figure(indicators.key, code) !== undefined);
    const all = asked.map((unit, index) => ({ key: unit.code, ordinal: index + 1, group: this.#groupOf(unit) }));
    return all.filter(({ group }) => groups === undefined || group === groups.key);
  }

  value(placeholder: Placeholder, scope: Scope): CellValue {
    switch (placeholder.of) {
      case 'report':
        return reportValue(placeholder.field, this.#content);
      case 'sections':
      case 'groups':
        return this.#heading(placeholder.of, placeholder.field, scope[placeholder.of]);
      case 'units':
        return this.#unit(placeholder.field, placeholder.unit, scope.units);
      case 'indicators':
        return this.#indicator(placeholder, scope);
    }
  }

  #heading(of: 'sections' | 'groups', field: HeadingField, turn: Turn | undefined): CellValue {
    if (turn === undefined || turn.key === null) return blank;
    if (field === 'ordinal') return numberValue(turn.ordinal);
    if (field === 'roman') return textValue(roman(turn.ordinal));
    return textValue(of === 'sections' ? this.#content.words.section(turn.key) : turn.key);
  }

  #unit(field: UnitField, code: string | null, turn: Turn | undefined): CellValue {
    const key = code ?? turn?.key;
    const unit = this.#units.find((one) => one.code === key);
    if (unit === undefined) return blank;
    switch (field) {
      case 'ordinal':
        return numberValue(turn?.ordinal ?? this.#units.indexOf(unit) + 1);
      case 'code':
        return textValue(unit.code);
      case 'name':
        return textValue(unit.name);
      case 'kind':
        return textValue(unit.kindLabel);
      case 'cluster':
        return textValue(unit.cluster);
      case 'metCount':
        return numberValue(this.#judged(unit).filter((meets) => meets).length);
      case 'judgedCount':
        return numberValue(this.#judged(unit).length);
    }
  }

  #judged({ code }: TableUnit): readonly boolean[] {
    return this.#indicators.flatMap((row) => this.#figure(row.code, code)?.meetsTarget ?? []);
  }

  #indicator({ indicator, unit, field }: Extract<Placeholder, { of: 'indicators' }>, scope: Scope): CellValue {
    const code = indicator ?? scope.indicators?.key;
    const row = code === undefined || code === null ? undefined : this.#on(this.#content.basis).rows.get(code);
    if (row === undefined) return blank;
    const part = figurePartOf(field);
    const unitTurn = unit === null ? scope.units : { key: unit, ordinal: 0 };
    if (unitTurn) return unitTurn.key === null ? blank : this.#ofUnit(row, field, unitTurn.key, scope);
    if (part === null) return this.#ofRow(row, field, scope);
    const on = this.#on(part.on ?? this.#content.basis);
    const rowOn = on.rows.get(row.code) ?? row;
    if (scope.groups === undefined) return provinceValue(part.part, figureOn(rowOn, part.on), rowOn, this.#content);
    return groupValue(part.part, this.#figuresOf(scope.groups.key, on, rowOn.code), rowOn, this.#content);
  }

  #figuresOf(group: string | null, { figures }: IndexedTable, code: string): readonly UnitFigure[] {
    const members = this.#units.filter((unit) => this.#groupOf(unit) === group);
    return members.flatMap((unit) => figures.get(code)?.get(unit.code) ?? []);
  }

  #ofUnit(row: IndicatorRow, field: IndicatorField, unit: string, scope: Scope): CellValue {
    const part = figurePartOf(field);
    const figure = this.#figure(row.code, unit);
    if (part !== null) {
      const { figures } = this.#on(part.on ?? this.#content.basis);
      return unitValue(part.part, figures.get(row.code)?.get(unit), row, this.#content);
    }
    switch (field) {
      case 'target':
      case 'targetNumber':
        return this.#target(field, { ...row, target: figure?.ownTarget ?? (row.measure === 'ratio' ? row.target : null) });
      case 'verdict':
        return this.#meets(figure);
      case 'note':
        return textValue(figure?.note ?? null);
      case 'completion':
      case 'coverage':
      case 'samePeriodLastYear':
      case 'difference':
        return blank;
      default:
        return this.#ofRow(row, field, scope);
    }
  }

  #meets(figure: UnitFigure | undefined): CellValue {
    const { own } = this.#content;
    if (figure?.meetsTarget === true) return textValue(own.meets);
    if (figure?.meetsTarget === false) return textValue(own.fallsShort);
    const state = figure?.state ?? 'not-applicable';
    return state === 'reported' ? blank : missingValue(state, this.#content);
  }

  #ofRow(row: IndicatorRow, field: IndicatorField, scope: Scope): CellValue {
    const { words, hasTimeLeft } = this.#content;
    switch (field) {
      case 'ordinal':
        return numberValue(scope.indicators?.ordinal ?? this.#indicators.indexOf(row) + 1);
      case 'code':
        return textValue(row.code);
      case 'name':
        return textValue(row.name);
      case 'section':
        return textValue(row.section);
      case 'unitOfMeasure':
        return textValue(row.unitOfMeasure);
      case 'target':
      case 'targetNumber':
        return this.#target(field, row);
      case 'completion':
        return completionValue(row.completionRate);
      case 'verdict':
        return textValue(words.verdict(row, hasTimeLeft));
      case 'note':
        return textValue(indicatorNote(row, this.#on(this.#content.basis).table, words));
      case 'coverage':
        return textValue(`${row.cumulative.answered}/${row.cumulative.population}`);
      case 'samePeriodLastYear':
        return this.#ofLastYear(lastYearCell(row, words).value);
      case 'difference':
        return this.#ofLastYear(differenceCell(row, words).value);
      default:
        return blank;
    }
  }

  #ofLastYear(value: CellValue): CellValue {
    return value.kind === 'text' ? missingValue('not-comparable', this.#content) : value;
  }

  #target(field: 'target' | 'targetNumber', row: Pick<IndicatorRow, 'measure' | 'target'>): CellValue {
    if (field === 'target') return textValue(row.target?.display ?? null);
    const { value } = targetCell(row, '');
    return value.kind === 'text' ? textValue(value.text) : value;
  }

  #figure(indicator: string | null, unit: string | null): UnitFigure | undefined {
    if (indicator === null || unit === null) return undefined;
    return this.#on(this.#content.basis).figures.get(indicator)?.get(unit);
  }

  #groupOf({ kindLabel, cluster }: TableUnit): string {
    return this.#content.groupBy === 'kind' ? kindLabel : (cluster ?? this.#content.words.withoutCluster);
  }

  #on(basis: Basis): IndexedTable {
    const known = this.#tables.get(basis);
    if (known) return known;
    const table = this.#content.tableOn(basis);
    const rows = new Map(table.indicators.map((row) => [row.code, row]));
    const figures = new Map(table.indicators.map(({ code, units }) => [code, new Map(units.map((one) => [one.unit, one]))]));
    const indexed = { table, rows, figures };
    this.#tables.set(basis, indexed);
    return indexed;
  }
}

const inOrder = (keys: readonly string[]): readonly Turn[] => keys.map((key, index) => ({ key, ordinal: index + 1 }));

const figureOn = (row: IndicatorRow, on: Basis | null) => {
  if (on === null) return row;
  return on === 'period' ? row.inPeriod : row.cumulative;
};
