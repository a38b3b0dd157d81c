import { groupings } from '../domain/consolidation/grouping.ts';
import type { ChangeDirection, RowFilter, UnitFilter } from '../domain/table-view/table-view.ts';
import { groupName } from './vi-groups.ts';
import { sectorScopeWords } from './vi-plan.ts';
import { words } from './vi-window.ts';
import { verdictWords } from './vi-words.ts';

const verdicts: Readonly<Record<RowFilter['verdicts'][number], string>> = {
  ...verdictWords,
  provisional: 'Tạm tính (còn thay đổi)',
};
const changes: Readonly<Record<ChangeDirection, string>> = { up: '▲ Tăng so cùng kỳ', down: '▼ Giảm so cùng kỳ' };

/** How the table is looked at: filters, columns, order, saved views. */
export const tableViewWords = {
  filter: 'Lọc',
  columns: 'Cột',
  views: 'Kiểu xem',
  count: (count: number) => (count === 0 ? '' : ` (${count})`),
  verdict: 'Đánh giá',
  verdicts,
  change: 'So cùng kỳ năm trước',
  changes,
  noLastYear: 'Chưa có số liệu năm trước để so.',
  section: 'Nhóm chỉ tiêu trong kế hoạch',
  unitKind: 'Loại đơn vị',
  cluster: 'Cụm thi đua',
  sector: 'Khối',
  sectors: sectorScopeWords,
  territory: 'Địa bàn có chữ',
  picked: 'Chọn từng đơn vị',
  noCluster: groupName('cluster', ''),
  unitsOnlyBeside: 'Lọc đơn vị chỉ đổi các đơn vị đang hiện. Số của toàn bộ vẫn giữ nguyên.',
  showAll: 'Hiện tất cả',
  shownColumns: 'Cột đang hiện',
  pinned: 'Số cột luôn đứng yên khi cuộn ngang',
  unitOrder: 'Xếp đơn vị theo chỉ tiêu',
  sortUnits: 'Xếp các đơn vị theo chỉ tiêu này (phím S)',
  planOrder: 'Thứ tự của kế hoạch',
  descending: 'Từ lớn đến nhỏ',
  copyHint: 'Chép sang Excel: Ctrl+C ở một ô, ở đầu dòng (cả dòng), ở đầu cột (cả cột); Ctrl+A rồi Ctrl+C (cả bảng đang hiện).',
  sortBy: (column: string) => `${column}. Nhấn để xếp theo cột này`,
  sortSigns: { ascending: '▲', descending: '▼' },
  shownUnits: 'Các đơn vị đang hiện',
  shownUnitsOf: (count: number) => `Riêng ${count} đơn vị đang hiện`,
  cannotAdd: 'không cộng được',
  cannotAddBecause: 'Số của chỉ tiêu này không phải là số các đơn vị cộng lại, nên không cộng riêng một phần được',
  nothingShown: 'Không có chỉ tiêu nào khớp với các điều kiện đang lọc.',
  noUnitShown: 'Không có đơn vị nào khớp với các điều kiện đang lọc.',
} as const;

/** "Đang hiện 12 trong 35 chỉ tiêu" */
export const shownRowsText = (shown: number, all: number): string => `Đang hiện ${shown} trong ${all} chỉ tiêu`;

/** "5 trong 16 đơn vị" */
export const shownUnitsText = (shown: number, all: number): string => `${shown} trong ${all} đơn vị`;

/** "xếp theo Tỷ lệ, từ lớn đến nhỏ" */
export const sortedText = (by: string, isDescending: boolean): string =>
  `xếp theo ${by}, ${isDescending ? 'từ lớn đến nhỏ' : 'từ nhỏ đến lớn'}`;

/** "xếp đơn vị theo …" */
export const unitsSortedText = (by: string, isDescending: boolean): string =>
  `xếp đơn vị theo “${by}”, ${isDescending ? 'từ lớn đến nhỏ' : 'từ nhỏ đến lớn'}`;

/** "ẩn 2 cột" */
export const hiddenText = (count: number): string => `ẩn ${count} cột`;

/** What a filter asks, in words: "Đánh giá: ✗ Chưa đạt". */
export function askedTexts(rows: RowFilter, units: UnitFilter, unitName: (code: string) => string): readonly string[] {
  const said = (what: string, asked: readonly string[]) => (asked.length === 0 ? [] : [`${what}: ${asked.join(', ')}`]);
  const { verdict, change, section, unitKind, cluster, sector, sectors, territory, picked, noCluster } = tableViewWords;
  return [
    ...said(
      verdict,
      rows.verdicts.map((one) => verdicts[one]),
    ),
    ...said(
      change,
      rows.changes.map((one) => changes[one]),
    ),
    ...said(section, rows.sections),
    ...said(unitKind, units.kinds),
    ...said(
      cluster,
      units.clusters.map((one) => one || noCluster),
    ),
    ...said(
      sector,
      units.sectors.map((one) => sectors[one]),
    ),
    ...said(territory, units.territory === '' ? [] : [`“${units.territory}”`]),
    ...said(picked, units.units.map(unitName)),
  ];
}

/** A column's name where it is sorted by. */
export function columnText(key: string, unitName: (code: string) => string): string {
  if (key.startsWith('unit:')) return unitName(key.slice('unit:'.length));
  if (key.startsWith('group:')) return groupText(key.slice('group:'.length));
  if (key === 'province') return words.province;
  return Object.entries(words.columns).find(([name]) => name === key)?.[1] ?? tableViewWords.shownUnits;
}

const groupText = (group: string): string => groupings.map((by) => groupName(by, group)).find((name) => name !== group) ?? group;

/** Saved views. */
export const savedViewWords = {
  none: 'Chưa lưu kiểu xem nào. Chọn bộ lọc, cột và thứ tự rồi đặt tên để dùng lại.',
  name: 'Tên kiểu xem',
  keep: 'Lưu kiểu xem này',
  replace: 'Lưu đè',
  apply: (name: string) => `Xem theo “${name}”`,
  rename: (name: string) => `Đổi tên “${name}”`,
  remove: (name: string) => `Bỏ “${name}”`,
  renameSign: 'Đổi tên',
  removeSign: 'Bỏ',
  kept: (name: string) => `Đã lưu kiểu xem “${name}”.`,
  renamed: (name: string) => `Đã đổi tên thành “${name}”.`,
  removed: (name: string) => `Đã bỏ kiểu xem “${name}”. Ctrl+Z để lấy lại.`,
  undone: (name: string) => `Kiểu xem “${name}” trở lại như trước.`,
  undoneNew: (name: string) => `Đã hoàn tác: bỏ kiểu xem “${name}”.`,
  applied: (name: string) => `Đang xem theo “${name}”.`,
  left: (parts: readonly string[]) => `Bảng này không có ${parts.join(', ')} nên bỏ qua điều kiện đó.`,
} as const;
