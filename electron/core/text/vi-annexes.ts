import type { OfficeLetterWords } from '../domain/reports/office-letter.ts';
import type { AnnexWords } from '../domain/reports/report-words.ts';
import { roman } from '../domain/reports/roman.ts';
import { writtenDay } from './vi-words.ts';

/** "Báo cáo số 05/BC-LĐLĐ ngày 05 tháng 01 năm 2024 của …": what an annex goes with, after "Kèm theo". */
export const officeLetterWords: OfficeLetterWords = {
  attachedTo: ({ kind, number, on }, issuingBody) =>
    `${kind} số ${number ?? '……'} ${on === null ? 'ngày …… tháng …… năm ………' : writtenDay(on)} của ${issuingBody.trim()}`,
};

/** Cover, contents and numbers of annexes. */
export const annexWords: AnnexWords = {
  annex: (number) => `Phụ lục ${roman(number)}`,
  cover: 'Bìa',
  contents: {
    sheet: 'Mục lục',
    title: 'MỤC LỤC',
    headings: { ordinal: 'STT', sheet: 'Trang tính', title: 'Nội dung', pages: 'Số trang in' },
    pagesTogether: (pages) => `Cộng: ${pages} trang in.`,
  },
};
