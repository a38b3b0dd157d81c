import { measureOf } from '../domain/plan/amending/plan-faults.ts';
import type {
  Aggregation,
  DataOwner,
  EvaluationUnit,
  Indicator,
  Measure,
  SectorScope,
  TimeBehavior,
} from '../domain/plan/indicator.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { DaySpan } from '../domain/plan/reporting-period.ts';
import { displayTarget } from '../domain/plan/target-display.ts';
import { dayText } from './vi-words.ts';

const measureWords: Readonly<Record<Measure, string>> = {
  count: 'Số đếm',
  ratio: 'Tỷ lệ',
  'yes-no': 'Có hoặc không',
  'by-category': 'Số theo từng loại',
};

const aggregationWords: Readonly<Record<Aggregation, string>> = {
  sum: 'cộng số các đơn vị',
  ratio_of_sums: 'tổng thực hiện chia tổng số',
  per_unit_yes_no: 'đếm đơn vị trả lời có',
  per_unit_min: 'đếm đơn vị đủ mức',
  per_category_min: 'đếm loại đủ mức',
  issuer_only_count: 'cơ quan chủ trì tự nhập số',
  province_only_ratio: 'cơ quan chủ trì tự nhập tỷ lệ',
};

export const timeBehaviorWords: Readonly<Record<TimeBehavior, string>> = {
  flow: 'Cộng dồn qua các kỳ',
  stock: 'Lấy số mới nhất',
  year_end: 'Chỉ tính cuối năm',
};

export const sectorScopeWords: Readonly<Record<SectorScope, string>> = {
  ALL: 'Mọi khối',
  HCSN: 'HCSN',
  DN: 'Doanh nghiệp',
  DNNN: 'DN nhà nước',
  DN_NGOAI_NN: 'DN ngoài nhà nước',
};

export const evaluationUnitWords: Readonly<Record<EvaluationUnit, string>> = {
  unit: 'Mọi đơn vị báo cáo',
  'upper-union': 'CĐ cấp trên cơ sở',
  cluster: 'Cụm thi đua',
  grassroots: 'Từng CĐCS',
  category: 'Từng loại',
};

export const dataOwnerWords: Readonly<Record<DataOwner, string>> = {
  'upper-union': 'CĐ cấp trên cơ sở',
  grassroots: 'CĐCS',
  cluster: 'Cụm thi đua',
  office: 'Cơ quan chủ trì',
};

/** How a target that is no figure is judged; a kind that is not among these is shown as it is written. */
export const qualitativeKindWords: Readonly<Record<string, string>> = {
  ratio_to_external_quota: 'So với số cấp trên giao',
  milestone_per_unit: 'Từng đơn vị làm xong',
  deadline: 'Xong trước hạn',
  zero_tolerance_count: 'Không để xảy ra',
  process_per_unit: 'Từng đơn vị thực hiện',
  ratio: 'Tất cả đều có',
  qualitative_yes_no: 'Đạt hay không',
};
export const qualitativeKindText = (kind: string): string => qualitativeKindWords[kind] ?? kind;

/** "per_dot + 6 tháng + năm" of a plan's data, as people say it. */
export const frequencyText = (frequency: string): string => frequency.replaceAll('per_dot', 'sau mỗi đợt');

/** The year's target as tables print it; without one nothing is asked for. */
export const targetText = ({ target, measure }: Pick<Indicator, 'target' | 'measure'>): string =>
  target === null ? 'không giao' : displayTarget(target, measure);

const howCounted = (aggregation: Aggregation): string =>
  `${measureWords[measureOf[aggregation]]}: ${aggregationWords[aggregation]}`;

/** "Tỷ lệ: tổng thực hiện chia tổng số" */
export const howCountedWords: Readonly<Record<Aggregation, string>> = {
  sum: howCounted('sum'),
  ratio_of_sums: howCounted('ratio_of_sums'),
  per_unit_yes_no: howCounted('per_unit_yes_no'),
  per_unit_min: howCounted('per_unit_min'),
  per_category_min: howCounted('per_category_min'),
  issuer_only_count: howCounted('issuer_only_count'),
  province_only_ratio: howCounted('province_only_ratio'),
};
export const howCountedText = ({ aggregation }: Pick<Indicator, 'aggregation'>): string => howCountedWords[aggregation];

export const sectorScopeText = (scope: readonly SectorScope[]): string => scope.map((one) => sectorScopeWords[one]).join(', ');

/** "1/1/2023 – 30/6/2023" */
export const spanText = ({ from, to }: DaySpan): string => `${dayText(from)} – ${dayText(to)}`;

/** Words of the page Kế hoạch, by where they stand. */
export const planWords = {
  title: ({ documentType, year }: Pick<Plan, 'documentType' | 'year'>) => `${documentType} năm ${year}`,
  version: (version: number) => (version === 1 ? 'Bản đầu' : `Bản ${version}, các bản trước vẫn được giữ`),
  contents: 'Các phần của kế hoạch',
  parts: {
    document: 'Văn bản',
    periods: 'Đợt thi đua',
    reports: 'Kỳ báo cáo',
    indicators: 'Chỉ tiêu',
    qualitative: 'Chỉ tiêu bằng lời',
    obligations: 'Việc có hạn',
    registrations: 'Đăng ký',
    rewards: 'Khen thưởng',
    clusters: 'Cụm',
    recipients: 'Nơi nhận',
    notes: 'Ghi chú',
    versions: 'Các bản',
  },
  document: {
    documentType: 'Loại văn bản',
    documentNumber: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    place: 'Nơi ban hành',
    issuer: 'Cơ quan ban hành',
    year: 'Năm',
    title: 'Trích yếu',
    theme: 'Chủ đề năm',
    parentBody: 'Cơ quan chủ quản (đầu biểu)',
    issuingBody: 'Cơ quan (đầu biểu)',
    legalBases: 'Căn cứ',
  },
  periodColumns: { label: 'Đợt', span: 'Từ ngày – đến ngày', theme: 'Chủ đề', quotation: 'Lời văn trong văn bản' },
  reportColumns: { label: 'Kỳ báo cáo', span: 'Số liệu của', dueOn: 'Hạn nộp' },
  reportAskedColumns: {
    what: 'Báo cáo',
    from: 'Ai gửi',
    to: 'Gửi về',
    frequency: 'Bao lâu một lần',
    quotation: 'Lời văn trong văn bản',
  },
  indicatorColumns: {
    code: 'Mã',
    name: 'Chỉ tiêu',
    target: 'Giao',
    unitOfMeasure: 'ĐVT',
    howCounted: 'Cách tính',
    scope: 'Khối',
    time: 'Theo thời gian',
    evaluationUnit: 'Xét trên',
    dataOwner: 'Ai báo cáo',
  },
  qualitativeColumns: { code: 'Mã', quotation: 'Lời văn trong văn bản', section: 'Mục', kind: 'Cách xét', answer: 'Trả lời' },
  obligationColumns: { what: 'Việc', before: 'Trước ngày', quotation: 'Lời văn trong văn bản' },
  registrationColumns: {
    what: 'Đăng ký',
    by: 'Ai đăng ký',
    to: 'Gửi về',
    channel: 'Cách gửi',
    quotation: 'Lời văn trong văn bản',
  },
  rewardColumns: { occasion: 'Dịp khen thưởng', quotation: 'Lời văn trong văn bản' },
  clusterColumns: { name: 'Cụm', rule: 'Cách làm', quotation: 'Lời văn trong văn bản' },
  awardTitles: 'Danh hiệu',
  recipients: 'Nơi nhận',
  signature: { authority: 'Thẩm quyền ký', position: 'Chức vụ', name: 'Họ và tên' },
  unitsAsked: (count: number) => `${count} đơn vị`,
  more: {
    quotation: 'Lời văn của chỉ tiêu',
    sentence: 'Cả câu trong văn bản',
    numerator: 'Số thực hiện là',
    denominator: 'Tổng số là',
    subject: 'Đối tượng',
    qualifier: 'Điều kiện',
    decimals: 'Số chữ số thập phân',
    categories: 'Các loại',
    section: 'Mục trong văn bản',
    groupId: 'Cùng một ý trong văn bản',
    measureId: 'Mã nối với các năm khác',
    note: 'Ghi chú',
    ambiguity: 'Chỗ chưa rõ',
  },
  showMore: (name: string) => `Xem đầy đủ chỉ tiêu ${name}`,
  outsideTargets: 'ngoài mục chỉ tiêu',
  notStated: 'văn bản không ghi',
  noDeadline: 'chưa đặt hạn',
  nonePeriods: 'Văn bản không chia đợt thi đua.',
  none: 'Văn bản không nêu.',
} as const;
