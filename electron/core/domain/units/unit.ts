import type { Sector } from '../plan/indicator.ts';

/**
 * `district`: LĐLĐ huyện, thành phố … · `sector`: công đoàn ngành · `zone`: công đoàn khu công nghiệp ·
 * `commune`: công đoàn xã, phường (from 1/7/2025) · `grassroots`: công đoàn cơ sở ·
 * `cluster`: cụm, khối thi đua · `office`: the issuing office itself.
 */
export type UnitKind = 'district' | 'sector' | 'zone' | 'commune' | 'grassroots' | 'cluster' | 'office' | 'other';

/** A unit as it takes part in one plan. */
export interface PlanUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The kind in the office's own words ("LĐLĐ cấp huyện"). */
  readonly kindLabel: string;
  readonly sectors: readonly Sector[];
  /** Cụm thi đua of this plan, null where it has none. */
  readonly cluster: string | null;
  /** Other spellings that a person has confirmed. */
  readonly aliases: readonly string[];
  /** ISO days; null is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The code under which the issuing office answers for its own indicators. */
export const OFFICE_UNIT_CODE = 'CQ';

/** Units that send reports; clusters and the office are answered for at the office. */
export const isReportingUnit = (unit: Pick<PlanUnit, 'kind'>): boolean => unit.kind !== 'cluster' && unit.kind !== 'office';
