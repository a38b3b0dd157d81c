import { dayOf } from '../plan/day-text.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  type AttachedTo,
  type DocumentFacts,
  documentOf,
  MOST_PERCENT_DECIMALS,
  optionalColumns,
  orientations,
  type ReportOptions,
  type UnitChoice,
  unitGroupings,
  unitOrders,
  withDocument,
} from './report-options.ts';

/** Which plan and period the options are typed for: hand-picked units and a document's number belong to those. */
export type OptionPlace = Pick<DocumentFacts, 'planId' | 'period'>;

type Reader = (options: ReportOptions, typed: string, place: OptionPlace) => ReportOptions | null;

const UNIT_KINDS = ['district', 'sector', 'zone', 'commune', 'grassroots', 'other'] as const;

/** Each option by the name that it is typed under, and what comes of it; nothing typed takes it back. */
const readers = {
  hide: listIn('hiddenColumns', optionalColumns),
  units: readUnits,
  order: oneOf('order', unitOrders),
  group: oneOf('groupBy', unitGroupings),
  decimals: whole('percentDecimals', 0, MOST_PERCENT_DECIMALS),
  paper: oneOf('orientation', orientations),
  'per-sheet': whole('unitsPerSheet', 1, 5000),
  signer: line('signer'),
  place: line('place'),
  recipients: (options, typed) => put(options, 'recipients', partsOf(typed, ';')),
  bases: readBases,
  cover: yesOrNo('cover'),
  annexes: yesOrNo('annexes'),
  'unit-sheets': yesOrNo('unitSheets'),
  number: (options, typed, place) => withFacts(options, place, { number: typed === '' ? null : typed }),
  date: readDate,
  'attached-to': readAttachedTo,
} as const satisfies Record<string, Reader>;

export type OptionName = keyof typeof readers;
export const optionNames = Object.keys(readers) as readonly OptionName[];

/** The option that cannot be read as it was typed; null where there is none of that name. */
export interface OptionRefusal {
  readonly name: OptionName | null;
  readonly typed: string;
}

/** Options after "name=value" was typed over them, one after the other. */
export function readOptions(
  options: ReportOptions,
  typed: readonly string[],
  place: OptionPlace,
): Result<ReportOptions, OptionRefusal> {
  let changed = options;
  for (const one of typed) {
    const [given = '', value] = one.split(/=(.*)/s);
    const name = optionNames.find((known) => known === given);
    if (value === undefined || name === undefined) return fail({ name: null, typed: one });
    const read: Reader = readers[name];
    const next = read(changed, value.trim().normalize('NFC'), place);
    if (next === null) return fail({ name, typed: one });
    changed = next;
  }
  return ok(changed);
}

function put<Key extends keyof ReportOptions>(options: ReportOptions, key: Key, value: ReportOptions[Key]): ReportOptions {
  const { [key]: _, ...others } = options;
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  return isNothing ? others : { ...others, [key]: value };
}

const partsOf = (typed: string, separator: string): string[] =>
  typed.split(separator).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

function oneOf<Key extends 'order' | 'groupBy' | 'orientation'>(
  key: Key,
  known: readonly NonNullable<ReportOptions[Key]>[],
): Reader {
  return (options, typed) => {
    if (typed === '') return put(options, key, undefined);
    const chosen = known.find((one) => one === typed);
    return chosen === undefined ? null : put(options, key, chosen);
  };
}

function listIn(key: 'hiddenColumns', known: typeof optionalColumns): Reader {
  return (options, typed) => {
    const parts = partsOf(typed, ',');
    const chosen = known.filter((one) => parts.includes(one));
    return chosen.length === new Set(parts).size ? put(options, key, chosen) : null;
  };
}

function whole(key: 'percentDecimals' | 'unitsPerSheet', least: number, most: number): Reader {
  return (options, typed) => {
    if (typed === '') return put(options, key, undefined);
    const number = /^\d{1,5}$/.test(typed) ? Number(typed) : null;
    return number === null || number < least || number > most ? null : put(options, key, number);
  };
}

function line(key: 'signer' | 'place'): Reader {
  return (options, typed) => put(options, key, typed === '' ? undefined : typed);
}

function yesOrNo(key: 'cover' | 'annexes' | 'unitSheets'): Reader {
  return (options, typed) => {
    if (typed === '' || typed === 'no') return put(options, key, undefined);
    return typed === 'yes' ? put(options, key, true) : null;
  };
}

function readUnits(options: ReportOptions, typed: string, { planId }: OptionPlace): ReportOptions | null {
  const choice = unitChoice(typed, planId);
  return choice === null ? null : put(options, 'units', choice.kind === 'all' ? undefined : choice);
}

function unitChoice(typed: string, planId: string): UnitChoice | null {
  if (typed === '' || typed === 'all') return { kind: 'all' };
  const [prefix = '', rest] = typed.split(/:(.*)/s);
  if (rest === undefined) return planId === '' ? null : { kind: 'picked', planId, units: partsOf(typed, ',') };
  const parts = partsOf(rest, ',');
  if (prefix === 'cluster') return { kind: 'clusters', clusters: parts };
  const kinds = UNIT_KINDS.filter((kind) => parts.includes(kind));
  return prefix === 'kind' && kinds.length === parts.length ? { kind: 'kinds', kinds } : null;
}

const DAYS = /\s*\[(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?\]$/;

function readBases(options: ReportOptions, typed: string): ReportOptions {
  const bases = partsOf(typed, ';').map((text) => {
    const days = DAYS.exec(text);
    return { text: text.replace(DAYS, ''), from: days?.[1] ?? null, to: days?.[2] ?? null };
  });
  return put(options, 'bases', bases);
}

function withFacts(options: ReportOptions, place: OptionPlace, facts: Partial<DocumentFacts>): ReportOptions | null {
  if (place.planId === '' || place.period === '') return null;
  const before = documentOf(options, place) ?? { ...place, number: null, signedOn: null, attachedTo: null };
  return withDocument(options, { ...before, ...facts });
}

function readDate(options: ReportOptions, typed: string, place: OptionPlace): ReportOptions | null {
  if (typed === '') return withFacts(options, place, { signedOn: null });
  const signedOn = dayOf(typed);
  return signedOn === null ? null : withFacts(options, place, { signedOn });
}

function readAttachedTo(options: ReportOptions, typed: string, place: OptionPlace): ReportOptions | null {
  if (typed === '') return withFacts(options, place, { attachedTo: null });
  const [kind = '', number = '', day = ''] = typed.split('|').map((part) => part.trim());
  const on = day === '' ? null : dayOf(day);
  if (kind === '' || (day !== '' && on === null)) return null;
  const attachedTo: AttachedTo = { kind, number: number === '' ? null : number, on };
  return withFacts(options, place, { attachedTo });
}
