/** All the outside there is, as the services see it. Adapters implement these; nothing here knows how. */

import type { VerifyProblem } from '../contract/verify-problem.ts';
import type { DocumentDraft } from '../domain/documents/document-draft.ts';
import type { IssueCode } from '../domain/figures/issue.ts';
import type { Workbook } from '../domain/grid.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { PartReading, ReadUnder, ReportAsked } from '../domain/reading/read-parts.ts';
import type { ReportLayout } from '../domain/reports/report-layout.ts';
import type { Result } from '../domain/result.ts';
import type { WriteFault } from '../domain/storage/write-fault.ts';
import type { PdfWriter } from './pdf-ports.ts';
import type { Stores } from './store-ports.ts';
import type { SampleTemplates, TemplateFiller } from './template-ports.ts';

export type { DomainEvent, EventRecord } from './domain-event.ts';
export type * from './narrative-ports.ts';
export type * from './office-ports.ts';
export type * from './pdf-ports.ts';
export type * from './store-ports.ts';
export type * from './template-ports.ts';
export type { ViewStore } from './view-store.ts';

export interface Clock {
  /** ISO instant. */
  now(): string;
}

/** Opaque name for a file that a person chose; only its host knows the path behind it. */
export type FileHandle = string;

/** Resolves handles that a host has registered. */
export interface FileHandles {
  /** The file's own name, without folders. */
  nameOf(handle: FileHandle): string | null;
  /** Bytes, or null where the file can no longer be read. */
  bytesOf(handle: FileHandle): Promise<Uint8Array | null>;
  /** Writes whole files only: to a temporary name first, then renamed. Returns false where the place cannot be written. */
  write(handle: FileHandle, bytes: Uint8Array): Promise<boolean>;
  /** Why the last writing there failed, where the host knows. */
  whyNotWritten?(handle: FileHandle): WriteFault | null;
}

/** Why bytes are no readable workbook. `found` is what they look like instead. */
export interface WorkbookRefusal {
  readonly code: Extract<
    IssueCode,
    'not-a-workbook' | 'web-page' | 'empty-file' | 'damaged-file' | 'encrypted-file' | 'too-large'
  >;
  readonly found: string | null;
}

/** A file inside a package of files. */
export interface PackedFile {
  /** With its folders inside the package, and nothing that leads out of it: "Đợt 1/bao-cao.xlsx". */
  readonly name: string;
  /** Inflated when asked for, within the limits of one workbook for the whole package. */
  bytes(): Result<Uint8Array, WorkbookRefusal>;
}

export interface WorkbookReader {
  /** Never throws for bad bytes; isolated from the caller, with limits on size, time and memory. */
  read(bytes: Uint8Array, fileName: string): Promise<Result<Workbook, WorkbookRefusal>>;
  /**
   * Reads a file just come in as a report, beside the caller. A fault of the reading itself rejects; what the bytes are to
   * blame for is an outcome.
   */
  readParts(bytes: Uint8Array, under: ReadUnder, asked: ReportAsked): Promise<Result<readonly PartReading[], WorkbookRefusal>>;
  /** The files that were packed together (.zip); null for everything else, a workbook and a damaged package included. */
  unpack(bytes: Uint8Array): readonly PackedFile[] | null;
  close(): Promise<void>;
}

export interface WorkbookWriter {
  /** `pictures`: bytes by hash of those that the layouts show. */
  write(layouts: readonly ReportLayout[], pictures?: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>;
  /** Files of these names in one package (.zip). */
  pack(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array;
}

/** Writes documents on paper (.docx). */
export interface DocumentWriter {
  write(draft: DocumentDraft): Promise<Uint8Array>;
}

/** What is to be said at a cell ("E9") of a workbook; `sheet` is its place among those that the reader gives, from 0. */
export interface CellNote {
  readonly sheet: number;
  readonly cell: string;
  readonly text: string;
}

export interface WorkbookMarker {
  /**
   * A copy of the workbook in which these cells (each named once) are coloured and noted, and nothing else is changed.
   * `author` signs the notes, `fileName` is what the copy will be called. Null where such a workbook cannot be marked.
   */
  mark(bytes: Uint8Array, notes: readonly CellNote[], facts: MarkingFacts): Promise<Uint8Array | null>;
}

export interface MarkingFacts {
  readonly author: string;
  readonly fileName: string;
}

/** Original bytes, kept by SHA-256 beside the database before anything refers to them. */
export interface FileStore {
  keep(bytes: Uint8Array): Promise<{ sha256: string; sizeInBytes: number }>;
  bytesOf(sha256: string): Promise<Uint8Array | null>;
}

export type RestoreRefusal = { readonly code: 'not-a-backup' | 'backup-damaged' | 'backup-newer'; readonly detail: string };

export type { VerifyProblem };

/** The data folder as a whole. */
export interface DataFolder {
  /** Database and stored files into one file. */
  backup(): Promise<Uint8Array>;
  /** Checks the backup first, keeps what was there beside it, then puts it in place and reopens. Says where the former data went. */
  restore(bytes: Uint8Array, at: string): Promise<Result<{ keptIn: string }, RestoreRefusal>>;
  /** Integrity of the database, and every stored file against its hash. */
  checkStorage(): Promise<readonly VerifyProblem[]>;
}

/** Plans that ship with the product. */
export interface PresetPlans {
  list(): readonly Plan[];
}

export interface Environment {
  readonly clock: Clock;
  newId(): string;
  /** Who is at the machine: the account's name. */
  readonly actor: string;
}

export interface Ports extends Environment {
  readonly stores: Stores;
  readonly files: FileStore;
  readonly handles: FileHandles;
  readonly workbooks: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly pdf: PdfWriter;
  readonly marker: WorkbookMarker;
  readonly documents: DocumentWriter;
  readonly dataFolder: DataFolder;
  readonly presets: PresetPlans;
  readonly templates: TemplateFiller;
  readonly samples: SampleTemplates;
}
