/** The words of placeholders as officers write them; every name stands here once, and the checker offers the nearest one. */

/** Said of the whole report. */
export const reportWords = {
  năm: 'year',
  'năm trước': 'lastYear',
  kỳ: 'period',
  'mã kỳ': 'periodCode',
  'cách tính': 'basis',
  tỉnh: 'place',
  'nơi ký': 'place',
  'cơ quan': 'issuingBody',
  'cơ quan cấp trên': 'parentBody',
  'tên kế hoạch': 'planTitle',
  'số văn bản': 'documentNumber',
  'ngày ký': 'signedOn',
  'nơi và ngày ký': 'placeAndDay',
  'thay mặt': 'authority',
  'chức vụ': 'position',
  'người ký': 'signer',
  'nơi nhận': 'recipients',
  'ngày chốt': 'closed',
  'mã tra cứu': 'releaseCode',
  'quy đổi': 'restated',
  'số chỉ tiêu': 'indicatorCount',
  'số chỉ tiêu vượt': 'exceededCount',
  'số chỉ tiêu đạt': 'metCount',
  'số chỉ tiêu chưa đạt': 'notMetCount',
  'số chỉ tiêu chưa đủ số liệu': 'insufficientCount',
  'số đơn vị': 'unitCount',
  'số đơn vị đã nộp': 'receivedCount',
  'đơn vị chưa nộp': 'missingUnits',
} as const;

/** After "mục." and "nhóm.". */
export const headingWords = { stt: 'ordinal', số: 'ordinal', 'số la mã': 'roman', tên: 'name' } as const;

/** After "đơn vị." */
export const unitWords = {
  stt: 'ordinal',
  mã: 'code',
  tên: 'name',
  loại: 'kind',
  cụm: 'cluster',
  'số chỉ tiêu đạt': 'metCount',
  'số chỉ tiêu được đánh giá': 'judgedCount',
} as const;

/** After "chỉ tiêu."; beside a unit they are the unit's, in a group the group's, else the province's. */
export const indicatorWords = {
  stt: 'ordinal',
  mã: 'code',
  tên: 'name',
  mục: 'section',
  'đơn vị tính': 'unitOfMeasure',
  'kế hoạch': 'target',
  'kế hoạch bằng số': 'targetNumber',
  'tổng số': 'denominator',
  'thực hiện': 'numerator',
  'tỷ lệ': 'percent',
  'kết quả': 'value',
  'tổng số trong kỳ': 'denominatorInPeriod',
  'thực hiện trong kỳ': 'numeratorInPeriod',
  'tỷ lệ trong kỳ': 'percentInPeriod',
  'tổng số lũy kế': 'denominatorCumulative',
  'thực hiện lũy kế': 'numeratorCumulative',
  'tỷ lệ lũy kế': 'percentCumulative',
  'tổng số lượng': 'sum',
  cộng: 'total',
  'hoàn thành': 'completion',
  'đánh giá': 'verdict',
  'ghi chú': 'note',
  'đã trả lời': 'coverage',
  'cùng kỳ': 'samePeriodLastYear',
  'tăng giảm': 'difference',
} as const;

/** What a block repeats. */
export const repeatWords = { 'chỉ tiêu': 'indicators', mục: 'sections', 'đơn vị': 'units', nhóm: 'groups' } as const;

/** Before the name of what a column repeats: "{{#cột đơn vị}}". */
export const columnWord = 'cột';

export type ReportField = (typeof reportWords)[keyof typeof reportWords];
export type HeadingField = (typeof headingWords)[keyof typeof headingWords];
export type UnitField = (typeof unitWords)[keyof typeof unitWords];
export type IndicatorField = (typeof indicatorWords)[keyof typeof indicatorWords];
export type RepeatOver = (typeof repeatWords)[keyof typeof repeatWords];
