/** Words of the lists that come with reports. */
export const listWords = {
  view: 'Danh sách',
  title: (period: string, year: number) => `Danh sách các đơn vị gửi kèm báo cáo ${period.toLowerCase()} năm ${year}`,
  unit: 'Đơn vị',
  hint: 'Đơn vị tự ghi, phần mềm giữ nguyên, không cộng và không đánh giá.',
  none: 'Báo cáo này không kèm danh sách nào. Chọn trang danh sách ở Mẫu biểu để đơn vị điền cùng biểu.',
  count: (lines: number) => `${lines} dòng`,
  export: 'Xuất danh sách của mọi đơn vị…',
  fileName: (period: string, year: number) => `Danh sách kèm báo cáo - ${period} ${year}.xlsx`,
  exported: (file: string, units: number, lines: number) => `Đã xuất “${file}”: ${lines} dòng của ${units} đơn vị.`,
  noneOfPeriod: (period: string) => `Chưa có báo cáo nào của kỳ “${period}” kèm danh sách.`,
} as const;
