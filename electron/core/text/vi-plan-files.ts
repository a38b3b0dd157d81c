/** Words of keeping a plan as a file, loading one, and taking one away. */
export const planFileWords = {
  save: 'Lưu kế hoạch ra tệp…',
  open: 'Mở tệp kế hoạch…',
  fileName: (id: string, version: number) => `ke-hoach-${id}-ban-${version}.json`,
  saved: (file: string, version: number) => `Đã lưu kế hoạch, bản ${version}: ${file}.`,
  title: 'Tệp kế hoạch',
  wouldBegin: (year: number, issuer: string, indicators: number) =>
    `Tệp “kế hoạch ${year} · ${issuer}” với ${indicators} chỉ tiêu. Kế hoạch này chưa có; nạp sẽ thêm kế hoạch mới, kế hoạch đang xem không đổi.`,
  wouldAmend: (year: number, issuer: string, version: number, former: number) =>
    `Nạp tệp này sửa kế hoạch ${year} · ${issuer} từ bản ${former} thành bản ${version}. Những chỗ sẽ đổi:`,
  same: (year: number, issuer: string) => `Tệp này giống hệt kế hoạch ${year} · ${issuer} đang dùng; không có gì để nạp.`,
  load: 'Nạp tệp này',
  leave: 'Thôi',
  loaded: (indicators: number, version: number) => `Đã nạp kế hoạch từ tệp: ${indicators} chỉ tiêu, bản ${version}.`,
  remove: 'Bỏ kế hoạch này',
  removeShort: 'Bỏ',
  removeOf: (name: string) => `Bỏ kế hoạch: ${name}`,
  removeHint: 'Chỉ bỏ được kế hoạch lập nhầm, chưa có báo cáo, số nhập tay hay số đã giao. Hoàn tác được.',
  removeReason: 'Lập nhầm',
  removed: (name: string) => `Đã bỏ: ${name}.`,
} as const;
