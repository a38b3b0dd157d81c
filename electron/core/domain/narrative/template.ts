import type { Placeholder } from './placeholder.ts';

/** A sentence with gaps. What stands in [brackets] falls away where one of its gaps has no value, or is 0. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly placeholder: Placeholder }
  | { readonly kind: 'optional'; readonly parts: readonly TemplatePart[] };

/** What is wrong in a template; `at` is the place of its first letter, from 1. */
export type TemplateFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-placeholder'; readonly written: string; readonly at: number }
  /** It exists, but not in a sentence of this kind. */
  | { readonly kind: 'not-in-this-sentence'; readonly placeholder: Placeholder; readonly at: number }
  | { readonly kind: 'brace-not-closed' | 'brace-not-opened' | 'bracket-not-closed' | 'bracket-not-opened'; readonly at: number }
  /** It could never fall away. */
  | { readonly kind: 'bracket-without-placeholder'; readonly at: number };

export interface ReadTemplate {
  readonly parts: readonly TemplatePart[];
  readonly faults: readonly TemplateFault[];
}

type PlaceholderOf = (written: string) => Placeholder | null;

interface OpenPart {
  readonly at: number;
  readonly parts: TemplatePart[];
}

/** Reads "{tên}: {thực hiện}[, {so cùng kỳ}]"; `placeholderOf` knows the words between braces. */
export function readTemplate(text: string, placeholderOf: PlaceholderOf, allowed: readonly Placeholder[]): ReadTemplate {
  const faults: TemplateFault[] = [];
  const open: OpenPart[] = [{ at: 0, parts: [] }];
  const here = (): TemplatePart[] => open.at(-1)?.parts ?? [];
  for (const { token, at } of tokensOf(text)) {
    if (token === '[') open.push({ at, parts: [] });
    else if (token === ']') close(open, at, faults);
    else if (token.startsWith('{')) here().push(...gapOf(token, at, placeholderOf, allowed, faults));
    else if (token === '}') faults.push({ kind: 'brace-not-opened', at });
    else here().push({ kind: 'text', text: token });
  }
  for (const { at } of open.slice(1)) faults.push({ kind: 'bracket-not-closed', at });
  if (text.trim() === '') faults.push({ kind: 'empty' });
  return { parts: open[0]?.parts ?? [], faults };
}

/** Gaps whole, brackets and stray braces by themselves, and the text between. */
const tokensOf = (text: string) =>
  [...text.matchAll(/\{[^{}[\]]*\}?|[[\]}]|[^{}[\]]+/g)].map(({ 0: token, index }) => ({ token, at: index + 1 }));

function close(open: OpenPart[], at: number, faults: TemplateFault[]): void {
  const part = open.length > 1 ? open.pop() : undefined;
  if (part === undefined) {
    faults.push({ kind: 'bracket-not-opened', at });
    return;
  }
  if (!part.parts.some(({ kind }) => kind === 'placeholder')) faults.push({ kind: 'bracket-without-placeholder', at: part.at });
  open.at(-1)?.parts.push({ kind: 'optional', parts: part.parts });
}

function gapOf(
  token: string,
  at: number,
  placeholderOf: PlaceholderOf,
  allowed: readonly Placeholder[],
  faults: TemplateFault[],
): readonly TemplatePart[] {
  if (!token.endsWith('}')) {
    faults.push({ kind: 'brace-not-closed', at });
    return [];
  }
  const written = token.slice(1, -1).trim();
  const placeholder = placeholderOf(written);
  if (placeholder === null) faults.push({ kind: 'unknown-placeholder', written, at });
  else if (!allowed.includes(placeholder)) faults.push({ kind: 'not-in-this-sentence', placeholder, at });
  return placeholder === null ? [] : [{ kind: 'placeholder', placeholder }];
}
