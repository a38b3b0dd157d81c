import { numberText } from '#core/domain/figures/printed-number.ts';
import type { CellValue } from '#core/domain/reports/report-layout.ts';
import { valueText } from '#core/domain/templates/cell-values.ts';
import type { TemplatePart } from '#core/domain/templates/placeholder.ts';
import type { Scope, TemplateSource } from '#core/domain/templates/scope.ts';
import { escapeXml } from '../package/xml-edit.ts';
import { bareTag } from './cell-content.ts';
import type { CellLook } from './cell-looks.ts';
import { type Replacement, replacedString, textOfString } from './rich-string.ts';

/** A cell of the template that is filled: its string, and what stands between braces in it. */
export interface PlaceholderCell {
  readonly inside: string;
  readonly text: string;
  readonly parts: readonly TemplatePart[];
}

/** Where a filled cell comes out: its tag with its address, its look, and of what it speaks. */
export interface FilledPlace {
  readonly tag: string;
  readonly prefix: string;
  readonly look: CellLook;
  readonly scope: Scope;
}

/** What is put into a filled cell: its own tag says where it stands and how it looks. */
export function filledCell(cell: PlaceholderCell, { tag, prefix: p, look, scope }: FilledPlace, source: TemplateSource): string {
  const open = bareTag(tag);
  const value = shownValue(filledValue(cell, source, scope), look);
  switch (value.kind) {
    case 'blank':
    case 'formula':
      return `${open}/>`;
    case 'number':
      return `${open}><${p}v>${value.number}</${p}v></${p}c>`;
    case 'percent':
      return `${open}><${p}v>${value.fraction}</${p}v></${p}c>`;
    case 'text':
    case 'day':
      return `${open} t="inlineStr"><${p}is>${filledString(cell, p, source, scope)}</${p}is></${p}c>`;
  }
}

// The cell's own format would round it onto or over its target against the verdict: then it is written out.
function shownValue(value: CellValue, { decimals }: CellLook): CellValue {
  if (value.kind !== 'percent' || decimals === null || decimals >= value.decimals) return value;
  return { kind: 'text', text: `${numberText(value.fraction * 100, value.decimals)}%` };
}

/** A field that stands alone keeps its kind; a text around it makes all of it a text. */
export function filledValue({ text, parts }: PlaceholderCell, source: TemplateSource, scope: Scope): CellValue {
  const fields = parts.flatMap((part) => (part.kind === 'field' ? [part] : []));
  const [only] = fields;
  const around = parts.reduceRight((left, { at, until }) => left.slice(0, at) + left.slice(until), text).trim();
  if (around === '' && only === undefined) return { kind: 'blank' };
  if (around === '' && only !== undefined && fields.length === 1) return source.value(only.placeholder, scope);
  const filled = replacements(parts, source, scope).reduceRight(
    (left, { at, until, text: instead }) => left.slice(0, at) + instead + left.slice(until),
    text,
  );
  return { kind: 'text', text: filled };
}

function replacements(parts: readonly TemplatePart[], source: TemplateSource, scope: Scope): readonly Replacement[] {
  return parts.map((part) => ({
    at: part.at,
    until: part.until,
    text: part.kind === 'field' ? valueText(source.value(part.placeholder, scope), part.placeholder) : '',
  }));
}

// Runs keep their look; a part that writes its names with another prefix is put in plainly.
function filledString({ inside, parts }: PlaceholderCell, p: string, source: TemplateSource, scope: Scope): string {
  const written = replacedString(inside, replacements(parts, source, scope));
  const isSamePrefix = /<(?:\w+:)?t\b/.exec(written)?.[0] === `<${p}t`;
  return isSamePrefix ? written : `<${p}t xml:space="preserve">${escapeXml(textOfString(written))}</${p}t>`;
}
