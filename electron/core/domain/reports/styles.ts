import type { LetterSizes, SizedPart } from '../office/letter-sizes.ts';

/** What a cell is, not how it looks: writer, print and tests share these names. */
export type StyleName =
  | 'parent-body'
  | 'issuing-body'
  | 'national-name'
  | 'national-motto'
  | 'rule'
  | 'document-number'
  | 'place-and-day'
  | 'form-name'
  | 'title'
  | 'subtitle'
  | 'attached-to'
  | 'legal-basis'
  | 'cover-title'
  | 'cover-text'
  | 'header'
  | 'header-small'
  | 'header-sideways'
  | 'header-note'
  | 'column-number'
  | 'ordinal'
  | 'text'
  | 'number'
  | 'mark'
  | 'small-text'
  | 'small-mark'
  | 'review'
  | 'group-ordinal'
  | 'group-text'
  | 'group-number'
  | 'group-mark'
  | 'total-text'
  | 'total-number'
  | 'total-mark'
  | 'summary'
  | 'note'
  | 'recipients-title'
  | 'recipients'
  | 'signature'
  | 'signature-space'
  | 'entry-number'
  | 'entry-mark'
  | 'entry-text'
  | 'closed'
  | 'form-code';

export interface CellStyle {
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly isWrapped: boolean;
  readonly hasBorder: boolean;
  readonly isShaded: boolean;
  /** Pale, so that one sees where something is to be written, on paper too. */
  readonly isForEntry: boolean;
  /** Read from bottom to top. */
  readonly isSideways: boolean;
}

/** The only typeface of official documents (NĐ 30/2020, Phụ lục I). */
export const TYPEFACE = 'Times New Roman';

/** `relative`: points more or less than the table's own size. */
type Look = Partial<Omit<CellStyle, 'size'>> & ({ readonly size: number } | { readonly relative: number });

const centred = { horizontal: 'center' } as const;
const inTable = { relative: 0, hasBorder: true } as const;
const bold = { isBold: true } as const;
const right = { horizontal: 'right', isWrapped: false } as const;

const looks: Record<StyleName, Look> = {
  'parent-body': { size: 12, ...centred },
  'issuing-body': { size: 12, ...centred, ...bold },
  'national-name': { size: 12, ...centred, ...bold },
  'national-motto': { size: 13, ...centred, ...bold },
  rule: { size: 6, ...centred, vertical: 'top', isWrapped: false },
  'document-number': { size: 13, ...centred },
  'place-and-day': { size: 13, ...centred, isItalic: true },
  'form-name': { size: 13, ...centred, ...bold },
  title: { size: 14, ...centred, ...bold },
  subtitle: { size: 13, ...centred, ...bold },
  'attached-to': { size: 13, ...centred, isItalic: true },
  'legal-basis': { size: 13, isItalic: true },
  'cover-title': { size: 20, ...centred, ...bold },
  'cover-text': { size: 14, ...centred, ...bold },
  header: { ...inTable, ...centred, ...bold },
  'header-small': { ...inTable, relative: -1, ...centred, ...bold },
  'header-sideways': { ...inTable, relative: -1, ...centred, isSideways: true },
  'header-note': { ...inTable, relative: -1, ...centred, isItalic: true },
  'column-number': { ...inTable, relative: -1, ...centred, isItalic: true },
  ordinal: { ...inTable, ...centred },
  text: { ...inTable },
  number: { ...inTable, ...right },
  mark: { ...inTable, ...centred },
  'small-text': { ...inTable, relative: -1 },
  'small-mark': { ...inTable, relative: -1, ...centred },
  review: { ...inTable, ...centred, ...bold, isShaded: true },
  'group-ordinal': { ...inTable, ...centred, ...bold },
  'group-text': { ...inTable, ...bold },
  'group-number': { ...inTable, ...right, ...bold },
  'group-mark': { ...inTable, ...centred, ...bold },
  'total-text': { ...inTable, ...centred, ...bold },
  'total-number': { ...inTable, ...right, ...bold },
  'total-mark': { ...inTable, ...centred, ...bold },
  summary: { relative: 0, ...bold },
  note: { size: 11, isItalic: true },
  'recipients-title': { size: 12, ...bold, isItalic: true },
  recipients: { size: 11, vertical: 'top' },
  signature: { size: 13, ...centred, ...bold },
  'signature-space': { size: 13, ...centred },
  'entry-number': { ...inTable, ...right, isForEntry: true },
  'entry-mark': { ...inTable, ...centred, isForEntry: true },
  'entry-text': { ...inTable, relative: -1, isForEntry: true },
  closed: { ...inTable, ...centred, isShaded: true },
  'form-code': { size: 9, isWrapped: false },
};

/** What the office may set in another size, within the decree's bounds. */
const sized: Readonly<Partial<Record<StyleName, SizedPart>>> = {
  'parent-body': 'heads',
  'issuing-body': 'heads',
  'national-name': 'heads',
  'national-motto': 'motto',
  'place-and-day': 'placeAndDay',
  title: 'title',
  signature: 'signature',
};

/** The style behind a name, where the table's words have the given size; `sizes` are the office's own. */
export function styleOf(name: StyleName, tableFontSize: number, sizes: LetterSizes = {}): CellStyle {
  const look = looks[name];
  const part = sized[name];
  const usual = 'size' in look ? look.size : tableFontSize + look.relative;
  const size = (part && sizes[part]) ?? usual;
  return { ...plain, ...look, size };
}

const plain: Omit<CellStyle, 'size'> = {
  isBold: false,
  isItalic: false,
  horizontal: 'left',
  vertical: 'middle',
  isWrapped: true,
  hasBorder: false,
  isShaded: false,
  isForEntry: false,
  isSideways: false,
};
