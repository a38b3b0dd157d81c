import { z } from 'zod';
import { sizeBounds } from '../domain/office/letter-sizes.ts';
import type { Logo, OfficeSettings, OfficeVersion } from '../domain/office/office-settings.ts';
import {
  MOST_PERCENT_DECIMALS,
  optionalColumns,
  orientations,
  type ReportOptions,
  unitGroupings,
  unitOrders,
} from '../domain/reports/report-options.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { id, method, nothing, report as place } from './method.ts';

const line = z.string().trim().min(1).max(500);
const lines = z.string().trim().max(500);
const maybe = line.nullable();
const day = z.iso.date().nullable();
const size = ([least, most]: readonly [number, number]) => z.number().min(least).max(most).multipleOf(0.5).optional();

const signer = z.object({ id, name: lines, authority: lines, position: lines, from: day, to: day });
const logo = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  file: line,
  kind: z.enum(['png', 'jpeg']),
  widthInPixels: z.number().int().positive(),
  heightInPixels: z.number().int().positive(),
});

const officeSettings = z.object({
  parentBody: maybe,
  issuingBody: maybe,
  province: maybe,
  department: maybe,
  places: z.array(line).max(20),
  signers: z.array(signer).max(50),
  numbering: maybe,
  sizes: z.object({
    heads: size(sizeBounds.heads),
    motto: size(sizeBounds.motto),
    placeAndDay: size(sizeBounds.placeAndDay),
    title: size(sizeBounds.title),
    signature: size(sizeBounds.signature),
    pageNumber: size(sizeBounds.pageNumber),
  }),
  logo: logo.nullable(),
});

const unitKinds = ['district', 'sector', 'zone', 'commune', 'grassroots', 'cluster', 'office', 'other'] as const;

const unitChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('kinds'), kinds: z.array(z.enum(unitKinds)).max(unitKinds.length) }),
  z.object({ kind: z.literal('clusters'), clusters: z.array(line).max(200) }),
  z.object({ kind: z.literal('picked'), planId: id, units: z.array(id).max(5000) }),
]);

const documentFacts = z.object({
  planId: id,
  period: id,
  number: maybe,
  signedOn: day,
  attachedTo: z.object({ kind: line, number: maybe, on: day }).nullable(),
});

/** What a person chose for a report. */
export const reportOptions = z.object({
  hiddenColumns: z.array(z.enum(optionalColumns)).max(optionalColumns.length).optional(),
  units: unitChoice.optional(),
  order: z.enum(unitOrders).optional(),
  groupBy: z.enum(unitGroupings).optional(),
  percentDecimals: z.number().int().min(0).max(MOST_PERCENT_DECIMALS).optional(),
  orientation: z.enum(orientations).optional(),
  unitsPerSheet: z.number().int().min(1).max(5000).optional(),
  signer: id.optional(),
  place: line.optional(),
  recipients: z.array(line).max(100).optional(),
  bases: z
    .array(z.object({ text: line, from: day, to: day }))
    .max(50)
    .optional(),
  cover: z.boolean().optional(),
  annexes: z.boolean().optional(),
  unitSheets: z.boolean().optional(),
  documents: z.array(documentFacts).max(1000).optional(),
});

/** Reports by the name that they are exported under. */
const reportName = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** Cài đặt: the office's own head, signers and numbering, and what is chosen for each report. */
export const officeMethods = {
  /** Null while nothing was ever set. */
  'office.get': method<Result<{ inForce: OfficeVersion | null }, CallError>>()(nothing),
  /** Oldest first. */
  'office.versions': method<Result<readonly OfficeVersion[], CallError>>()(nothing),
  /** Keeps a new version; `former` takes it back. The same again is no new version. */
  'office.save': method<Result<{ former: OfficeSettings }, CallError>>()(z.object({ settings: officeSettings })),
  /** Keeps a picture's bytes; it is a setting only once the settings name it. */
  'office.keepLogo': method<Result<Logo, CallError>>()(z.object({ file: id })),
  /** What is remembered; `of` a closed period what it was closed with. */
  'reportOptions.get': method<Result<ReportOptions, CallError>>()(
    z.object({ report: reportName, of: place.nullable().default(null) }),
  ),
  /** By report. */
  'reportOptions.list': method<Result<Readonly<Record<string, ReportOptions>>, CallError>>()(nothing),
  /** `former` takes it back. */
  'reportOptions.save': method<Result<{ former: ReportOptions }, CallError>>()(
    z.object({ report: reportName, options: reportOptions }),
  ),
} as const;
