import type { EventsLoaded } from '../contract/unit-methods.ts';
import type { UnitEventFault, UnitEventFaultKind } from '../domain/units/lineage/event-fault.ts';
import type { UnitEventKind } from '../domain/units/lineage/unit-event.ts';
import type { UnitTree } from '../domain/units/lineage/unit-tree.ts';
import type { UnitProfile, UnitVersion } from '../domain/units/unit-profile.ts';
import { dayText } from './vi-words.ts';

export const unitEventKindWords: Readonly<Record<UnitEventKind, string>> = {
  founded: 'Thành lập',
  renamed: 'Đổi tên',
  merged: 'Sáp nhập',
  split: 'Chia tách',
  transferred: 'Chuyển quản lý',
  ended: 'Kết thúc hoạt động',
};

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

/** How a table says by which units it is told; null as reported. */
export const treeWords = (tree: UnitTree): string | null =>
  tree.kind === 'restated' ? `Số liệu quy đổi theo danh sách đơn vị ngày ${paddedDay(tree.on)}` : null;

/** "2025-07-01" → "01/7/2025", as documents write days below ten and months but the first two (NĐ 30/2020). */
function paddedDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const padded = (number: number) => String(number).padStart(2, '0');
  return `${padded(date ?? 0)}/${(month ?? 0) <= 2 ? padded(month ?? 0) : month}/${year}`;
}

export const unitEventHeadings = {
  id: 'Mã sự kiện',
  on: 'Ngày hiệu lực',
  kind: 'Sự kiện',
  from: 'Đơn vị trước',
  to: 'Đơn vị sau',
  decision: 'Quyết định',
  note: 'Ghi chú',
} as const;

const until = (from: string | null, to: string | null): string =>
  `${from === null ? '' : ` từ ${dayText(from)}`}${to === null ? '' : ` đến hết ${dayText(to)}`}`;

/** What the command line says of units and their events. */
export const unitSentences = {
  noEvents: 'Chưa có sự kiện nào.',
  fault: (text: string) => `Cần xem: ${text}.`,
  recorded: (id: string) => `Đã ghi sự kiện ${id}.`,
  removed: (id: string) => `Đã bỏ sự kiện ${id}.`,
  unknown: (typed: string) =>
    `Không có đơn vị “${typed}”; viết mã của kế hoạch này, hoặc <mã kế hoạch>/<mã đơn vị> của kế hoạch khác.`,
  whatName: 'Đổi tên cần một đơn vị (--from) và tên mới (--name).',
  managedBy: (manager: string | null) => (manager === null ? 'do cơ quan quản lý' : `do ${manager} quản lý`),
  eventsLoaded: ({ added, updated, unchanged, refused }: EventsLoaded): readonly string[] => [
    `Sự kiện: thêm ${added}, sửa ${updated}, giữ nguyên ${unchanged}.`,
    ...refused.map(refusedText),
  ],
  title: ({ code, name, identity }: UnitProfile) => `${code} ${name} (định danh ${identity})`,
  version: ({ name, kindLabel, from, to }: UnitVersion) =>
    `  ${name}${kindLabel === '' ? '' : `, ${kindLabel}`}${until(from, to)}`,
  particulars: ({ managedBy, territory, contact, aliases }: UnitProfile, names: UnitNames): readonly string[] =>
    [
      managedBy === null ? '' : `Đơn vị quản lý: ${names(managedBy)}`,
      territory === '' ? '' : `Địa bàn: ${territory}`,
      Object.values(contact).every((text) => text === '')
        ? ''
        : `Liên hệ: ${[contact.person, contact.position, contact.telephone, contact.email, contact.zalo && `Zalo ${contact.zalo}`].filter(Boolean).join(', ')}`,
      aliases.length === 0 ? '' : `Cách gọi khác: ${aliases.join('; ')}`,
    ].filter((line) => line !== ''),
  others: (side: 'from' | 'to', units: readonly { readonly name: string }[]) =>
    units.length === 0 ? '' : `${side === 'from' ? 'Từ' : 'Thành'}: ${units.map(({ name }) => name).join('; ')}`,
  inPlans: (plans: readonly string[]) => `Có trong: ${plans.join(', ')}`,
};

/** Why a row of a workbook was left out. */
function refusedText({ sheet, cell, found, faults }: EventsLoaded['refused'][number]): string {
  const because = faults.length === 0 ? `không hiểu “${found}”` : faults.map((fault) => unitEventFaultText(fault)).join('; ');
  return `Bỏ qua trang tính ${sheet}, ô ${cell}: ${because}.`;
}
