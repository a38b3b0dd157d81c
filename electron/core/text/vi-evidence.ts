import type { Evidence } from '../domain/figures/evidence.ts';

/** Văn bản làm căn cứ: fields, buttons and notes about the document that a figure by hand rests on. */
export const evidenceWords = {
  document: 'Văn bản làm căn cứ (nếu có)',
  documentExample: 'Quyết định số 15/QĐ-LĐLĐ ngày 5/12/2023',
  /** The reason of a figure that has a document and no other reason. */
  reason: 'Theo văn bản',
  attach: 'Kèm bản chụp, tệp…',
  detach: 'Bỏ tệp',
  documentFirst: 'Ghi số, ngày văn bản cho tệp kèm theo.',
  kept: (file: string) => `Đã lưu “${file}”.`,
  /** Beside a figure. */
  note: (document: string) => `theo ${document}`,
  notDrawn: (file: string) => `“${file}” không xem được trong phần mềm. Lưu bản sao rồi mở bằng chương trình của nó.`,
  saveCopy: 'Lưu bản sao…',
  copySaved: (file: string) => `Đã lưu bản sao “${file}”.`,
  officeEnters: 'Cơ quan tự nhập',
} as const;

/** "Căn cứ: Quyết định số 15/QĐ-LĐLĐ ngày 5/12/2023 (tệp “qd-15.pdf”)". */
export const evidenceSentence = ({ document, file }: Evidence): string =>
  `Căn cứ: ${document}${file === null ? '' : ` (tệp “${file.file}”)`}`;

/** The same in Biểu 01's column of notes. */
export const evidenceInNotes = (document: string): string => `Theo ${document}`;
