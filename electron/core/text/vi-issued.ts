/** What stands in the register beside what has a code. */
export const issuedWords = {
  list: 'Văn bản không mang số liệu (không có mã tra cứu)',
  obligation: 'Kỳ, việc',
  reportName: (report: string) => issuedTitles[report] ?? report,
} as const;

const issuedTitles: Readonly<Record<string, string>> = {
  'letter-remind': 'Văn bản đôn đốc',
  'letter-missing': 'Danh sách chưa nộp (Word)',
  'letter-return': 'Phiếu trả lại',
  missing: 'Danh sách chưa nộp (Excel)',
};
