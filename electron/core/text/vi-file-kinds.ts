/** Files that are no workbook, by what their first bytes say, as an officer calls them. */
const kinds: Readonly<Record<string, string>> = {
  pdf: 'tệp PDF',
  png: 'ảnh PNG',
  jpeg: 'ảnh JPEG',
  gif: 'ảnh GIF',
  bmp: 'ảnh BMP',
  tiff: 'ảnh TIFF',
  riff: 'ảnh, âm thanh hoặc phim',
  rar: 'tệp nén RAR',
  '7z': 'tệp nén 7z',
  gzip: 'tệp nén',
  zip: 'tệp nén',
  rtf: 'văn bản RTF',
  docx: 'văn bản Word',
  ppt: 'bài trình chiếu PowerPoint',
  pptx: 'bài trình chiếu PowerPoint',
  text: 'tệp chữ thường, không có bảng',
  exe: 'chương trình',
  apk: 'chương trình',
  binary: 'tệp của phần mềm khác, hoặc tệp đã hỏng',
  ole: 'tệp của phần mềm khác',
  sqlite: 'tệp của phần mềm khác',
  xml: 'tệp của phần mềm khác',
};

/** "ảnh PNG"; by its short name where it is one of the rarer ones. */
export const fileKindText = (found: string): string => kinds[found] ?? `tệp ${found.toUpperCase()}`;
