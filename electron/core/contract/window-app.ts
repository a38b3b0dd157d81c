import type { InputOf, MethodName, OutputOf, Progress } from './contract.ts';

/** A file that a person chose or a place to write to: its name to show, and the opaque handle that stands for it. */
export interface ChosenFile {
  readonly name: string;
  readonly handle: string;
}

/** What a shell brings back from a call. `failed`: a bug or a lost process; the reference finds it in the log. */
export type Reply<Value = unknown> =
  | { readonly kind: 'answer'; readonly value: Value }
  | { readonly kind: 'failed'; readonly reference: string };

/** What a person may be asked to choose. */
export const fileKinds = [
  'reports',
  'report-folder',
  'unit-list',
  'plan-document',
  'plan-file',
  'allocations',
  'scan',
  'obligation-file',
  'evidence',
  'template',
  'backup',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** A year's worth of reports that ships with the product, to try it with. */
export interface Sample {
  readonly planId: string;
  readonly unitList: ChosenFile;
  readonly reports: readonly { readonly period: string; readonly files: readonly ChosenFile[] }[];
}

/** The sample's own description, beside its files (`resources/samples/sample.json`); paths are relative to it. */
export interface SampleDescription {
  readonly planId: string;
  readonly unitList: string;
  readonly reports: readonly { readonly period: string; readonly folder: string }[];
}

/** All that the page may ask of the shell around it. Both shells give the same; paths never reach the page. */
export interface WindowApp {
  readonly shell: 'desktop' | 'browser';
  call<M extends MethodName>(method: M, input: InputOf<M>): Promise<Reply<OutputOf<M>>>;
  onProgress(listener: (progress: Progress) => void): () => void;
  /** Files dropped anywhere in the window, folders opened up. The shell listens by itself: the page never holds a file. */
  onDrop(listener: (files: readonly ChosenFile[]) => void): () => void;
  /** None where the person thinks better of it. */
  chooseFiles(kind: FileKind): Promise<readonly ChosenFile[]>;
  /** Places for files of these names, in a folder that the person chooses; none where they think better of it. */
  chooseOutputs(names: readonly string[]): Promise<readonly ChosenFile[]>;
  /** Shows a written file where it lies; in a browser, downloads it. */
  reveal(handle: string): Promise<void>;
  sample(): Promise<Sample | null>;
  /** What stands on the page under the styles for print; `paper` as its first page lies. */
  print(paper?: 'portrait' | 'landscape'): Promise<void>;
}

/** Names of the messages between the desktop's page and its shell. */
export const channels = {
  call: 'tdkt:call',
  progress: 'tdkt:progress',
  dropped: 'tdkt:dropped',
  chooseFiles: 'tdkt:choose-files',
  chooseOutputs: 'tdkt:choose-outputs',
  reveal: 'tdkt:reveal',
  sample: 'tdkt:sample',
  print: 'tdkt:print',
} as const;
