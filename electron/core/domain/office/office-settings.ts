import type { LetterSizes } from './letter-sizes.ts';
import type { Signer } from './signer.ts';

/** Cài đặt of the office. What is not set is as the plan's own head has it; kept as JSON for ever, so additions are optional. */
export interface OfficeSettings {
  /** Cơ quan chủ quản: "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM". */
  readonly parentBody: string | null;
  /** Cơ quan ban hành: "LIÊN ĐOÀN LAO ĐỘNG TỈNH …". */
  readonly issuingBody: string | null;
  /** "Ninh Bình"; stands for the place of signing where none is set. */
  readonly province: string | null;
  /** The department that prepares reports; named on the cover. */
  readonly department: string | null;
  /** Địa danh, the usual one first. */
  readonly places: readonly string[];
  /** Who may sign, the usual one first. */
  readonly signers: readonly Signer[];
  /** "{số}/BC-LĐLĐ". */
  readonly numbering: string | null;
  readonly sizes: LetterSizes;
  /** Stands on covers. */
  readonly logo: Logo | null;
}

/** A picture whose bytes are kept under their hash. */
export interface Logo {
  readonly sha256: string;
  /** Its file's name. */
  readonly file: string;
  readonly kind: 'png' | 'jpeg';
  readonly widthInPixels: number;
  readonly heightInPixels: number;
}

/** A version of the settings, as it was kept. Versions count from 1. */
export interface OfficeVersion {
  readonly version: number;
  readonly settings: OfficeSettings;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
}

/** Nothing is set. */
export const unsetOffice: OfficeSettings = {
  parentBody: null,
  issuingBody: null,
  province: null,
  department: null,
  places: [],
  signers: [],
  numbering: null,
  sizes: {},
  logo: null,
};
