import type { EventsLoaded, UnitsImported } from '../contract/unit-methods.ts';
import type { Sector } from '../domain/plan/indicator.ts';
import type { UnitEventFacts, UnitEventKind } from '../domain/units/lineage/unit-event.ts';
import type { UnitKind } from '../domain/units/unit.ts';
import { type UnitNames, unitEventFaultText, unitEventKindWords } from './vi-units.ts';
import { dayText } from './vi-words.ts';

/** Kinds of units in plain words, for choosing and filtering. */
export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  district: 'LĐLĐ cấp huyện',
  sector: 'Công đoàn ngành',
  zone: 'Công đoàn khu công nghiệp',
  commune: 'Công đoàn xã, phường',
  grassroots: 'Công đoàn cơ sở',
  cluster: 'Cụm, khối thi đua',
  office: 'Cơ quan chủ trì',
  other: 'Loại khác',
};

const sectorWords: Readonly<Record<Sector, string>> = { HCSN: 'HCSN', DNNN: 'DNNN', DN_NGOAI_NN: 'DN ngoài NN' };

/** "HCSN, DNNN"; all three are "Mọi khối". */
export const sectorsText = (sectors: readonly Sector[]): string =>
  sectors.length === 3 ? 'Mọi khối' : sectors.map((sector) => sectorWords[sector]).join(', ');

/** Words of the page Đơn vị, by where they stand. */
export const unitPageWords = {
  title: 'Đơn vị',
  tools: 'Công cụ của trang Đơn vị',
  grid: (year: number) => `Đơn vị của kế hoạch năm ${year}`,
  columns: {
    code: 'Mã',
    name: 'Tên đơn vị',
    kind: 'Loại',
    managedBy: 'Trực thuộc',
    territory: 'Địa bàn',
    sectors: 'Khối',
    cluster: 'Cụm thi đua',
    contact: 'Liên hệ',
    aliases: 'Tên gọi khác',
    validFrom: 'Từ ngày',
    validTo: 'Đến ngày',
  },
  contactParts: { person: 'Người liên hệ', position: 'Chức vụ', telephone: 'Điện thoại', email: 'Thư điện tử', zalo: 'Zalo' },
  office: 'Cơ quan chủ trì',
  keys: 'Enter hoặc F2 sửa ô · Enter ở ô Mã hoặc Ctrl+Enter: lịch sử đơn vị · Esc thôi · Ctrl+Z hoàn tác',
  search: 'Tìm đơn vị (Ctrl+K)',
  everyKind: 'Mọi loại',
  everyCluster: 'Mọi cụm',
  filterKind: 'Lọc theo loại',
  filterCluster: 'Lọc theo cụm',
  standsOn: 'Còn hoạt động ngày',
  standsOnExample: 'ngày/tháng/năm',
  notADay: (typed: string) => `“${typed}” không phải ngày; viết ngày/tháng/năm, ví dụ 1/7/2025.`,
  shown: (shown: number, all: number) => (shown === all ? `${all} đơn vị` : `${shown}/${all} đơn vị`),
  nothingFound: 'Không có đơn vị nào khớp.',
  clearFilter: 'Bỏ lọc',
  noUnits: 'Kế hoạch này chưa có đơn vị nào',
  noUnitsHint:
    'Nhập danh sách từ tệp Excel (cột Mã, Tên đơn vị, Loại, Khối, Cụm thi đua), hoặc thêm từng đơn vị. Sau đó mỗi ô sửa được ngay tại chỗ, và những lần đổi tên, sáp nhập, chia tách ghi theo ngày.',
  add: 'Thêm đơn vị',
  addTitle: 'Đơn vị mới của kế hoạch',
  doAdd: 'Thêm',
  cancel: 'Thôi',
  import: 'Nhập từ Excel…',
  export: 'Xuất ra Excel…',
  record: 'Ghi sự kiện…',
  fileName: (year: number) => `Đơn vị năm ${year}.xlsx`,
  exported: (file: string) => `Đã xuất “${file}”.`,
  edited: (what: string, unit: string) => `Đã ghi: ${what} của ${unit}.`,
  unchanged: 'Không có gì thay đổi.',
  added: (unit: string) => `Đã thêm ${unit}.`,
  removed: (unit: string) => `Đã bỏ ${unit} khỏi kế hoạch.`,
  undoneEdit: (count: number) => `Đã hoàn tác sửa ${count} đơn vị.`,
  undoneRemoval: (unit: string) => `Đã hoàn tác: ${unit} trở lại kế hoạch.`,
  undoneAddition: (count: number) => `Đã hoàn tác: bỏ ${count} đơn vị vừa thêm.`,
  undoneEvents: (count: number) => `Đã hoàn tác ${count} sự kiện.`,
  undoneEventRemoval: 'Đã hoàn tác: sự kiện trở lại như cũ.',
  unknownManager: (office: string) => `Không có đơn vị này. Chọn trong danh sách, hoặc để trống nếu trực thuộc ${office}.`,
  openHistory: (unit: string, hasEvents: boolean) => `Lịch sử của ${unit}${hasEvents ? ', có sự kiện' : ''}`,
} as const;

/** Words of a unit's history. */
export const unitHistoryWords = {
  panel: (unit: string) => `Lịch sử của ${unit}`,
  life: (from: string | null, to: string | null) => lifeText(from, to),
  flow: 'Từ đâu đến, thành đơn vị nào',
  predecessors: 'Từ các đơn vị',
  successors: 'Thành các đơn vị',
  noPredecessors: 'Không có đơn vị trước',
  noSuccessors: 'Không có đơn vị kế tiếp',
  drawing: (unit: string) => `Trục thời gian của ${unit}: tên gọi, loại, trực thuộc`,
  lanes: { name: 'Tên', kind: 'Loại', managedBy: 'Trực thuộc' },
  events: 'Diễn biến',
  noEvents:
    'Chưa ghi sự kiện nào. Khi đơn vị thành lập, đổi tên, sáp nhập, chia tách, chuyển quản lý hay kết thúc, bấm “Ghi sự kiện”.',
  plans: 'Trong các kế hoạch',
  edits: 'Đã sửa trong kế hoạch này',
  remove: 'Bỏ khỏi kế hoạch',
  editEvent: 'Sửa',
  removeEvent: 'Bỏ',
  removedEvent: 'Đã bỏ sự kiện.',
  recordedBy: (moment: string, actor: string, reason: string | null) =>
    reason === null ? `${actor} ghi ${moment}` : `${actor} ghi ${moment}: ${reason}`,
  decision: ({ number, signedOn }: UnitEventFacts['decision']) => decisionText(number, signedOn),
  keys: '← đơn vị trước · → đơn vị kế tiếp · Esc đóng',
  elsewhere: (issuer: string, year: number) => `${issuer}, ${year}`,
  added: 'thêm vào kế hoạch',
  taken: 'bỏ khỏi kế hoạch',
  identity: 'Nối với đơn vị',
} as const;

function lifeText(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'đang hoạt động';
  if (to === null) return `từ ${dayText(from ?? '')}`;
  return from === null ? `đến hết ${dayText(to)}` : `${dayText(from)} – ${dayText(to)}`;
}

function decisionText(number: string | null, signedOn: string | null): string {
  if (number === null && signedOn === null) return 'chưa ghi quyết định';
  const day = signedOn === null ? '' : ` ngày ${dayText(signedOn)}`;
  return `QĐ ${number ?? ''}${day}`.replace('  ', ' ');
}

/** What happened, as one would say it: "A, B → C". */
export function unitEventText(event: UnitEventFacts, names: UnitNames): string {
  const all = (units: readonly string[]) => units.map(names).join(', ');
  const manager = (unit: string | null | undefined) => (unit ? names(unit) : unitPageWords.office);
  if (event.renaming) return `${event.renaming.before.name} → ${event.renaming.after.name}`;
  if (event.transfer) return `${all(event.from)}: ${manager(event.transfer.before)} → ${manager(event.transfer.after)}`;
  if (event.from.length === 0) return all(event.to);
  return event.to.length === 0 ? all(event.from) : `${all(event.from)} → ${all(event.to)}`;
}

/** Words of recording what happened to units. */
export const recordWords = {
  title: 'Ghi sự kiện của đơn vị',
  editTitle: 'Sửa sự kiện',
  kind: 'Việc gì xảy ra',
  kindHints: {
    founded: 'Đơn vị mới, không hình thành từ đơn vị nào đang có.',
    renamed: 'Vẫn là đơn vị ấy, đổi tên hoặc đổi loại.',
    merged: 'Các đơn vị cũ nhập vào một (hoặc vài) đơn vị. Đơn vị còn tiếp tục thì ghi ở cả hai phía.',
    split: 'Đơn vị cũ tách ra nhiều đơn vị. Đơn vị còn tiếp tục thì ghi ở cả hai phía.',
    transferred: 'Vẫn là đơn vị ấy, chuyển sang đơn vị khác quản lý.',
    ended: 'Đơn vị kết thúc, không có đơn vị kế tiếp.',
  } satisfies Readonly<Record<UnitEventKind, string>>,
  on: 'Từ ngày',
  onHint: 'ngày đầu tiên theo tình hình mới',
  decisionNumber: 'Quyết định số',
  decisionExample: '15/QĐ-LĐLĐ',
  signedOn: 'ngày ký',
  dayExample: 'ngày/tháng/năm',
  note: 'Ghi chú',
  from: { founded: '', renamed: 'Đơn vị', merged: 'Đơn vị cũ', split: 'Đơn vị cũ', transferred: 'Đơn vị', ended: 'Đơn vị' },
  to: {
    founded: 'Đơn vị mới',
    renamed: 'Tên mới',
    merged: 'Nhập vào',
    split: 'Tách thành',
    transferred: 'Chuyển về',
    ended: '',
  } satisfies Readonly<Record<UnitEventKind, string>>,
  side: (side: string, row: number, rows: number) => (rows > 1 ? `${side}, dòng ${row}` : side),
  find: 'Gõ mã hoặc tên, hoặc dán từ Excel',
  findOrFound: 'Gõ mã, tên có sẵn hoặc tên mới; dán được từ Excel',
  pasteHint:
    'Dán từ Excel: một cột là danh sách đơn vị; hai cột “đơn vị cũ | đơn vị mới” thì phần mềm tự xếp thành từng dòng. Đơn vị mới chưa có trong kế hoạch được thêm luôn khi ghi.',
  newKind: 'Loại của đơn vị mới',
  byName: 'theo tên gọi',
  newKindLabel: 'Loại mới',
  sameKind: 'giữ nguyên',
  found: (name: string) => `Đơn vị mới: “${name}”`,
  isNew: 'mới',
  drop: (name: string) => `Bỏ ${name}`,
  addRow: 'Thêm dòng',
  dropRow: (row: number) => `Bỏ dòng ${row}`,
  save: (events: number, founded: number) => {
    const what = events > 1 ? `Ghi ${events} sự kiện` : 'Ghi sự kiện';
    return founded > 0 ? `${what}, thêm ${founded} đơn vị` : what;
  },
  saved: (events: number, founded: number) =>
    founded > 0 ? `Đã ghi ${events} sự kiện, thêm ${founded} đơn vị.` : `Đã ghi ${events} sự kiện.`,
  faults: 'Cần xem trước khi ghi',
  managerExample: 'gõ tên đơn vị, để trống nếu về cơ quan chủ trì',
  refused: (faults: readonly string[]) => `Chưa ghi được: ${faults.join('; ')}.`,
  noFaults: 'Chưa thấy gì vướng.',
  lacks: {
    on: 'Chưa ghi ngày',
    from: 'Chưa nêu đơn vị',
    to: 'Chưa nêu đơn vị mới',
    name: 'Chưa ghi tên mới',
  },
  notADay: (typed: string) => `“${typed}” không phải ngày; viết ngày/tháng/năm, ví dụ 1/7/2025`,
  unknownFormer: (texts: readonly string[]) =>
    `Chưa có đơn vị nào tên ${texts.map((text) => `“${text}”`).join(', ')}; thêm vào kế hoạch trước, hoặc sửa tên rồi dán lại.`,
  unknownManager: (text: string) => `Không có đơn vị nào tên “${text}”`,
  sameName: (text: string) => `“${text}” vẫn là tên và loại đang dùng`,
  rowFault: (row: number, rows: number, text: string) => (rows > 1 ? `Dòng ${row}: ${text}` : `${firstLetter(text)}.`),
  pasted: (rows: number, from: number, to: number) => `Đã dán: ${from} đơn vị cũ, ${to} đơn vị mới, xếp thành ${rows} dòng.`,
  keys: 'Enter chọn · Backspace bỏ đơn vị cuối · Ctrl+Enter ghi · Esc thôi',
} as const;

const firstLetter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Chia tách, 1/7/2025": how an event is called. */
export const unitEventTitle = ({ kind, on }: Pick<UnitEventFacts, 'kind' | 'on'>): string =>
  `${unitEventKindWords[kind]}, ${dayText(on)}`;

/** What a workbook of units changed. */
export function unitsLoadedSentence({ added, updated, unchanged, events }: UnitsImported): string {
  const units = `Đơn vị: thêm ${added}, sửa ${updated}, giữ nguyên ${unchanged}`;
  if (!events) return `${units}.`;
  const refused = events.refused.length > 0 ? `, bỏ ra ${events.refused.length}` : '';
  return `${units}. Sự kiện: thêm ${events.added}, sửa ${events.updated}, giữ nguyên ${events.unchanged}${refused}.`;
}

/** Why a row of events in a workbook was left out. */
export function refusedEventSentence(refused: EventsLoaded['refused'][number], names: UnitNames): string {
  const place = `${refused.sheet}, ô ${refused.cell}`;
  const why = refused.faults.map((fault) => unitEventFaultText(fault, names)).join('; ');
  return `${place}: ${[refused.found === '' ? '' : `ghi “${refused.found}”`, why].filter(Boolean).join(', ')}. Sửa trong tệp rồi nhập lại.`;
}
