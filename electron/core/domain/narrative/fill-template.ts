import { assertNever } from '../result.ts';
import type { Placeholder } from './placeholder.ts';
import type { TemplatePart } from './template.ts';

/** What gaps are filled with, as it is printed; a gap that has no value is not there. */
export type Values = Readonly<Partial<Record<Placeholder, string | null>>>;

/** Where a gap outside of brackets has no value: to be seen, and never a number. */
const NO_VALUE = '…';

/** The sentence, beginning with a capital. */
export function fillTemplate(parts: readonly TemplatePart[], values: Values): string {
  const text = parts.map((part) => textOf(part, values)).join('');
  const tidy = text.replace(/\s+/g, ' ').trim();
  return tidy.charAt(0).toLocaleUpperCase('vi') + tidy.slice(1);
}

function textOf(part: TemplatePart, values: Values): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'placeholder':
      return values[part.placeholder] ?? NO_VALUE;
    case 'optional':
      return part.parts.some((inner) => isNothing(inner, values))
        ? ''
        : part.parts.map((inner) => textOf(inner, values)).join('');
    default:
      return assertNever(part);
  }
}

const isNothing = (part: TemplatePart, values: Values): boolean =>
  part.kind === 'placeholder' && (values[part.placeholder] ?? '0') === '0';
