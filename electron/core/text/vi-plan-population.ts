/** Words of the units that an indicator is asked of. */
export const populationWords = {
  title: 'Đơn vị thuộc diện',
  summary: (asked: number, added: number, left: number) =>
    [`${asked} đơn vị`, ...(added > 0 ? [`${added} lấy thêm`] : []), ...(left > 0 ? [`${left} để ngoài`] : [])].join(' · '),
  hint: 'Diện theo khối và cấp của chỉ tiêu; đánh dấu để lấy thêm một đơn vị, bỏ dấu là để ngoài. Số đã báo cáo của đơn vị để ngoài vẫn được giữ, không tính.',
  keys: '↑↓ chọn đơn vị · Phím cách đánh dấu hoặc bỏ dấu',
  find: 'Tìm đơn vị',
  nothingFound: 'Không có đơn vị nào tên như vậy.',
  reason: 'Lý do',
  reasonExample: 'ví dụ: đơn vị không có DN nhà nước',
  save: (changes: number) => (changes === 0 ? 'Ghi' : `Ghi ${changes} thay đổi`),
  leave: 'Bỏ thay đổi',
  needsReason: 'Ghi lý do trước khi ghi.',
  byScope: { in: 'theo khối và cấp: thuộc diện', out: 'theo khối và cấp: ngoài diện' },
  marks: { in: 'lấy thêm', out: 'để ngoài', 'as-scope': 'trở lại theo khối và cấp' },
  kept: (mark: string, reason: string) => `${mark}: ${reason}`,
  what: (code: string) => `đơn vị thuộc diện của ${code}`,
  byOthers: 'Chỉ tiêu này do cơ quan chủ trì tự trả lời, không hỏi đơn vị.',
  noUnits: 'Nhập danh sách đơn vị trước, rồi chọn đơn vị thuộc diện.',
  columns: { unit: 'Đơn vị', byScope: 'Theo khối và cấp', now: 'Thuộc diện', reason: 'Lý do' },
  exception: (code: string, unit: string, isAsked: boolean, reason: string) =>
    `${code}: ${isAsked ? 'lấy thêm' : 'để ngoài'} ${unit} (${reason})`,
  changed: (code: string, count: number, version: number) =>
    `Đã ghi: chỉ tiêu ${code} nay hỏi ${count} đơn vị. Kế hoạch nay là bản ${version}.`,
  needsReasonOption: 'Thiếu --reason: ghi lý do lấy thêm hoặc để ngoài.',
  unit: (unit: string, name: string | null) => (name === null ? unit : `${name} (${unit})`),
} as const;

/** Units left out, in the table. */
export const leftOutWords = {
  group: 'Kế hoạch để ngoài diện',
  short: 'ngoài',
  notCounted: (figure: string) => `${figure} – giữ lại, không tính`,
  line: (code: string, unit: string, kept: string | null, reason: string) =>
    `${code}: kế hoạch để ${unit} ngoài diện (${reason})${kept === null ? '' : `; số đã báo ${kept} được giữ, không tính`}`,
  because: (reason: string) => `Để ngoài diện: ${reason}`,
} as const;
