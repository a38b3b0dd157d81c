import type { PlanChange } from '../domain/plan/amending/plan-changes.ts';
import type { Plan } from '../domain/plan/plan.ts';

/** Words of editing the plan in place. */
export const planEditWords = {
  edit: (label: string) => `${label}: bấm hoặc Enter để sửa`,
  longKeys: 'Ctrl+Enter ghi · Esc thôi',
  keys: 'Enter hoặc F2 sửa · Enter ghi · Esc thôi · Ctrl+Z hoàn tác',
  mayNotBeEmpty: 'Không để trống ô này.',
  writeDay: 'Viết ngày như 30/6/2024.',
  writeSpan: 'Viết hai ngày như 1/1/2024 – 30/6/2024.',
  writeTarget: 'Viết như ≥ 1.200, > 40%, 1.800 – 2.000, < 1%, = 0; để trống nếu không giao.',
  followsPeriods: 'Kỳ báo cáo theo các đợt thi đua; sửa ở phần Đợt thi đua.',
  writeNumber: 'Viết một số từ 0 đến 4.',
  reason: 'Căn cứ sửa',
  reasonExample: 'ví dụ: Công văn điều chỉnh số 15',
  defaultReason: 'Sửa trên trang Kế hoạch',
  addRow: 'Thêm dòng',
  addRowTo: (part: string) => `Thêm dòng: ${part}`,
  removeRow: 'Bỏ dòng',
  removeRowOf: (part: string, place: number) => `Bỏ dòng ${place}: ${part}`,
  addIndicator: 'Thêm chỉ tiêu',
  newIndicator: 'Chỉ tiêu mới',
  removeIndicator: 'Bỏ chỉ tiêu này',
  newPeriod: (place: number) => `Đợt ${place}`,
  blank: '…',
  copyToYear: (year: number) => `Lập kế hoạch ${year} từ kế hoạch này`,
  copied: (id: string, units: number) =>
    `Đã lập kế hoạch ${id} với ${units} đơn vị. Các chỉ tiêu nối với năm trước để so cùng kỳ; sửa số và ngày theo văn bản mới.`,
  versionColumns: { version: 'Bản', at: 'Lúc', actor: 'Người sửa', reason: 'Căn cứ', changes: 'Thay đổi' },
  loadedWhole: 'nạp cả kế hoạch',
} as const;

/** A change was written. */
export const amendedSentence = (what: string, version: number): string => `Đã ghi: ${what}. Kế hoạch nay là bản ${version}.`;

/** An amendment was taken back. */
export const planRestoredSentence = (version: number): string =>
  `Đã hoàn tác: kế hoạch trở lại như trước, nay là bản ${version}.`;

const partWords: Readonly<Partial<Record<keyof Plan, string>>> = {
  documentType: 'loại văn bản',
  documentNumber: 'số văn bản',
  issuedOn: 'ngày ban hành',
  place: 'nơi ban hành',
  issuer: 'cơ quan ban hành',
  year: 'năm',
  title: 'trích yếu',
  theme: 'chủ đề năm',
  legalBases: 'căn cứ',
  letterhead: 'đầu biểu',
  emulationPeriods: 'đợt thi đua',
  reportingDeadlines: 'hạn nộp',
  indicators: 'chỉ tiêu',
  qualitativeTargets: 'chỉ tiêu bằng lời',
  obligations: 'việc có hạn',
  registrations: 'đăng ký',
  reports: 'báo cáo',
  rewardOccasions: 'dịp khen thưởng',
  clusterRules: 'cụm thi đua',
  titles: 'danh hiệu',
  recipients: 'nơi nhận',
  signature: 'người ký',
  sourceNotes: 'ghi chú',
};

const fieldWords: Readonly<Record<string, string>> = {
  target: 'số giao',
  name: 'tên',
  quotation: 'lời văn',
  unitOfMeasure: 'đơn vị tính',
  aggregation: 'cách tính',
  sectorScope: 'khối',
  timeBehavior: 'theo thời gian',
  evaluationUnit: 'xét trên',
  dataOwner: 'ai báo cáo',
  decimals: 'số lẻ',
  populationExceptions: 'đơn vị thuộc diện',
  section: 'mục',
  theme: 'chủ đề',
  from: 'ngày bắt đầu',
  to: 'ngày kết thúc',
};

/** "chỉ tiêu NB23-04 (số giao)" */
export function planChangeText({ part, code, fields }: PlanChange): string {
  const name = [partWords[part] ?? part, code].filter(Boolean).join(' ');
  const told = fields.map((field) => fieldWords[field]).filter((word) => word !== undefined);
  return told.length === 0 ? name : `${name} (${told.join(', ')})`;
}
