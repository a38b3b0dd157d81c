import { existsDuring } from '../plan/population.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import { isReportingUnit, type PlanUnit } from '../units/unit.ts';
import type { AskedObligation } from './obligation.ts';

/** Whom a plan's words name. Those that name nobody in particular ("các cấp công đoàn") mean everybody. */
const cues = {
  everybody: /(?:các|từng|mỗi) cấp/u,
  above: /cấp trên|huyện|thành phố|thị xã|quận|(?<!\p{L})ngành|khu công nghiệp/u,
  grassroots: /cđcs|công đoàn cơ sở/u,
  administration: /hcsn|hành chính/u,
} as const;

/** Who does it, at the beginning of what is to be done ("CĐ cấp trên cơ sở gửi …"). */
const doer = /^(?:các )?(?:cđ|công đoàn|lđlđ)[^,;.]*?(?= (?:gửi|nộp|đăng ký|báo cáo|tổ chức|hoàn thành|xây dựng))/u;

const plainWords = (text: string): string => text.normalize('NFC').toLowerCase();

/** The units that an obligation of the plan's lists is asked of, before days are looked at. */
export function namedUnits(
  { by, to, what }: Pick<AskedObligation, 'by' | 'to' | 'what'>,
  units: readonly PlanUnit[],
): readonly PlanUnit[] {
  const words = plainWords(by ?? '') || (doer.exec(plainWords(what))?.[0] ?? '');
  const reporting = units.filter(isReportingUnit).filter((unit) => isInSector(words, unit));
  const isNamed = { above: cues.above.test(words), grassroots: cues.grassroots.test(words) };
  if (cues.everybody.test(words) || isNamed.above === isNamed.grassroots) return reporting;
  const grassroots = reporting.filter(({ kind }) => kind === 'grassroots');
  if (isNamed.above) return reporting.filter(({ kind }) => kind !== 'grassroots');
  // Where no grassroots union reports to the office, the unions above answer for theirs, unless it goes to those alone.
  return grassroots.length > 0 || cues.above.test(plainWords(to ?? '')) ? grassroots : reporting;
}

/** A unit whose sectors nobody stated is asked: leaving it out would hide that it is missing. */
const isInSector = (words: string, { sectors }: PlanUnit): boolean =>
  !cues.administration.test(words) || sectors.length === 0 || sectors.includes('HCSN');

/** Asked on its day, where it has one; else at any time of the year. */
export const existsFor = (unit: PlanUnit, dueOn: string | null, year: DaySpan): boolean =>
  existsDuring(unit, dueOn === null ? year : { from: dueOn, to: dueOn });
