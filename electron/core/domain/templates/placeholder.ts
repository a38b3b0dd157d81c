import {
  columnWord,
  type HeadingField,
  headingWords,
  type IndicatorField,
  indicatorWords,
  type RepeatOver,
  type ReportField,
  repeatWords,
  reportWords,
  type UnitField,
  unitWords,
} from './placeholder-words.ts';

export type Axis = 'rows' | 'columns';

/** What a block stands for: every indicator, section, unit or group, downwards or to the right. */
export interface Repeat {
  readonly over: RepeatOver;
  readonly axis: Axis;
}

/** One thing to be put into a cell. A null code is that of the repeat around it. */
export type Placeholder =
  | { readonly of: 'report'; readonly field: ReportField }
  | { readonly of: 'sections' | 'groups'; readonly field: HeadingField }
  | { readonly of: 'units'; readonly unit: string | null; readonly field: UnitField }
  | {
      readonly of: 'indicators';
      readonly indicator: string | null;
      readonly unit: string | null;
      readonly field: IndicatorField;
    };

/** A stretch of a cell's text; `at` and `until` are its place in it. */
export type TemplatePart = { readonly at: number; readonly until: number; readonly source: string } & (
  | { readonly kind: 'field'; readonly placeholder: Placeholder }
  | { readonly kind: 'open' | 'close'; readonly repeat: Repeat }
  | { readonly kind: 'unknown'; readonly nearest: string | null }
  /** "{{" without "}}", or the other way round. */
  | { readonly kind: 'cut' }
);

const braces = /\{\{([^{}]*)\}\}/g;

/** What a text has between double braces, in order; all else is plain text. */
export function templateParts(text: string): readonly TemplatePart[] {
  const parts = [...text.matchAll(braces)].map((found): TemplatePart => {
    const [source, inside = ''] = found;
    return { at: found.index, until: found.index + source.length, source, ...meaningOf(inside) };
  });
  return hasCut(text) ? [...parts, { at: text.length, until: text.length, source: text, kind: 'cut' }] : parts;
}

const hasCut = (text: string): boolean => /\{\{|\}\}/.test(text.replace(braces, ''));

export const hasBraces = (text: string): boolean => text.includes('{{') || text.includes('}}');

/** Capitals, accents' composition and spaces make no difference. */
const plainName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

type Meaning =
  | { readonly kind: 'field'; readonly placeholder: Placeholder }
  | { readonly kind: 'open' | 'close'; readonly repeat: Repeat }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

function meaningOf(inside: string): Meaning {
  const name = plainName(inside);
  const mark = /^([#/])\s*(.*)$/.exec(name);
  if (mark) {
    const repeat = repeatOf(mark[2] ?? '');
    if (repeat) return { kind: mark[1] === '#' ? 'open' : 'close', repeat };
    return { kind: 'unknown', nearest: nearestName(name, repeatNames) };
  }
  const placeholder = placeholderOf(name);
  return placeholder ? { kind: 'field', placeholder } : { kind: 'unknown', nearest: nearestName(name, fieldNames) };
}

function repeatOf(name: string): Repeat | null {
  const isColumn = name.startsWith(`${columnWord} `);
  const over = found(repeatWords, isColumn ? name.slice(columnWord.length + 1) : name);
  if (over === null || (isColumn && over !== 'indicators' && over !== 'units')) return null;
  return { over, axis: isColumn ? 'columns' : 'rows' };
}

function placeholderOf(name: string): Placeholder | null {
  const ofReport = found(reportWords, name);
  if (ofReport !== null) return { of: 'report', field: ofReport };
  const [, subject = '', code = '', fieldName = '', unitCode = ''] =
    /^(chỉ tiêu|đơn vị|mục|nhóm)(?: ([^.]+))?\.([^,]+)(?:, ?đơn vị (.+))?$/.exec(name) ?? [];
  const of = found(repeatWords, subject);
  return of === null ? null : subjectField(of, codeOf(code), fieldName.trim(), codeOf(unitCode));
}

function subjectField(of: RepeatOver, code: string | null, name: string, unit: string | null): Placeholder | null {
  if (of === 'indicators') {
    const field = found(indicatorWords, name);
    return field && { of, indicator: code, unit, field };
  }
  if (unit !== null) return null;
  if (of === 'units') {
    const field = found(unitWords, name);
    return field && { of, unit: code, field };
  }
  const field = code === null ? found(headingWords, name) : null;
  return field && { of, field };
}

const codeOf = (text: string): string | null => (text.trim() === '' ? null : text.trim().toUpperCase());

const found = <Value>(names: Readonly<Record<string, Value>>, name: string): Value | null =>
  Object.hasOwn(names, name) ? (names[name] ?? null) : null;

const subjects = { 'chỉ tiêu': indicatorWords, 'đơn vị': unitWords, mục: headingWords, nhóm: headingWords };

/** Every name that may stand between the braces, without codes. */
export const fieldNames: readonly string[] = [
  ...Object.keys(reportWords),
  ...Object.entries(subjects).flatMap(([subject, words]) => Object.keys(words).map((word) => `${subject}.${word}`)),
];

const repeatNames = [
  ...Object.keys(repeatWords).flatMap((name) => [`#${name}`, `/${name}`]),
  ...['chỉ tiêu', 'đơn vị'].flatMap((name) => [`#${columnWord} ${name}`, `/${columnWord} ${name}`]),
];

const MOST_SLIPS = 3;

/** The name with the fewest slips, accents left out of account; null where none is near. */
function nearestName(name: string, names: readonly string[]): string | null {
  const bare = withoutAccents(name.replace(/^(chỉ tiêu|đơn vị) [^.]+\./, '$1.'));
  const near = names
    .map((known) => ({ known, slips: slipsBetween(bare, withoutAccents(known)) }))
    .sort((a, b) => a.slips - b.slips)[0];
  return near && near.slips <= Math.min(MOST_SLIPS, bare.length / 3) ? near.known : null;
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

function slipsBetween(a: string, b: string): number {
  let former = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const next = [row + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (former[column - 1] ?? 0) + Number(letter !== b[column - 1]);
      next.push(Math.min(changed, (former[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    former = next;
  }
  return former[b.length] ?? 0;
}
