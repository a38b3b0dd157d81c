import { dataRefusals } from './vi-storage-errors.ts';

/** What the terminal says where the window is served to a browser. */
export const browserWindowLines = {
  opened: (url: string) => `Mở trong trình duyệt: ${url}\nNhấn Ctrl+C để dừng.`,
} as const;

export const windowTitle = 'Tổng hợp Thi đua';

/** The desktop's menu. */
export const menuWords = {
  file: 'Tệp',
  quit: 'Thoát',
  edit: 'Sửa',
  cut: 'Cắt',
  copy: 'Sao chép',
  paste: 'Dán',
  selectAll: 'Chọn tất cả',
  view: 'Hiển thị',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  resetZoom: 'Cỡ bình thường',
  fullScreen: 'Toàn màn hình',
} as const;

/** The desktop's dialogs. */
export const dialogWords = {
  reports: 'Chọn báo cáo của các đơn vị',
  folder: 'Chọn thư mục báo cáo',
  unitList: 'Chọn danh sách đơn vị',
  planDocument: 'Chọn văn bản kế hoạch',
  documents: 'Văn bản Word',
  planFile: 'Chọn tệp kế hoạch',
  planFiles: 'Kế hoạch (.json)',
  allocations: 'Chọn bảng giao chỉ tiêu',
  scan: 'Chọn bản chụp của báo cáo giấy',
  template: 'Chọn mẫu in của cơ quan (.xlsx)',
  obligationFile: 'Chọn tệp đơn vị đã gửi',
  evidence: 'Chọn văn bản làm căn cứ',
  backup: 'Chọn bản sao lưu',
  backups: 'Bản sao lưu (.tdkt)',
  scans: 'Ảnh, PDF',
  outputFolder: 'Chọn thư mục để xuất',
  workbooks: 'Bảng tính',
  allFiles: 'Tất cả các tệp',
} as const;

/** Why the window closes again at once: the data cannot be opened. */
export const dataHostRefusal = (refusal: string | null, reference: string): string => {
  const reasons: Readonly<Record<string, string>> = dataRefusals;
  const reason = refusal === null ? undefined : reasons[refusal];
  return reason === undefined
    ? `Không mở được dữ liệu. Mã tra cứu: ${reference} (tệp loi.log trong thư mục dữ liệu).`
    : `Không mở được dữ liệu: ${reason}`;
};

/** What the terminal says where Electron's program is missing, in one line. */
export const electronMissing =
  'Chưa có chương trình Electron: chạy "npx install-electron" khi có mạng, hoặc đặt ELECTRON_OVERRIDE_DIST_PATH tới thư mục chứa nó; xem ngay trong trình duyệt: npm run start:browser';
