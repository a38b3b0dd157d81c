import type { UnitEventFault, UnitEventFaultKind } from '../domain/units/lineage/event-fault.ts';
import { dayText } from './vi-words.ts';

/** What units are called in a sentence: by identity, which says itself where nobody knows better. */
export type UnitNames = (identity: string) => string;

const faultTexts: Readonly<Record<UnitEventFaultKind, (unit: string, day: string, reports: string) => string>> = {
  'no-unit': () => 'chưa nêu đơn vị',
  'wrong-sides': () => 'đơn vị trước và sau không hợp với loại sự kiện',
  'unknown-unit': (unit) => `không kế hoạch nào có đơn vị ${unit}`,
  'not-yet-there': (unit, day) => `${unit} đến ngày ${day} mới thành lập`,
  'no-longer-there': (unit, day) => `${unit} đã kết thúc ngày ${day}`,
  'ends-before-it-began': (unit, day) => `${unit} kết thúc trước ngày thành lập ${day}`,
  'founded-twice': (unit) => `${unit} có hai ngày thành lập`,
  'ended-twice': (unit) => `${unit} có hai ngày kết thúc`,
  'already-there': (unit, day, reports) =>
    `${unit} đã có báo cáo trước ngày ${day} (${reports}); nếu vẫn hoạt động tiếp thì ghi ở cả hai phía trước và sau`,
  cycle: (unit) => `${unit} lại thành đơn vị kế tiếp của chính mình`,
  'manages-itself': (unit) => `${unit} không thể tự quản lý mình`,
  'reports-after-end': (unit, day, reports) => `${unit} kết thúc ngày ${day} nhưng có báo cáo của kỳ sau đó (${reports})`,
  'end-without-event': (unit, day) => `${unit} có ngày cuối ${day} nhưng chưa có sự kiện nói về đơn vị kế tiếp`,
};

/** What is wrong with an event, to stand within a sentence. */
export const unitEventFaultText = ({ kind, unit, day, reports }: UnitEventFault, names: UnitNames = (unit) => unit): string =>
  faultTexts[kind](unit === null ? '' : names(unit), day === null ? '' : dayText(day), reports.join(', '));
