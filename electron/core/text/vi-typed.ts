import type { TypedSheetWords } from '../domain/reading/typed/typed-sheet.ts';
import type { TypedSource } from '../domain/submissions/typed-report.ts';
import { dayText } from './vi-words.ts';

const ways: Readonly<Record<TypedSource['kind'], string>> = { paper: 'Báo cáo giấy', telephone: 'Báo qua điện thoại' };

const by = ({ toldBy }: TypedSource): string => (toldBy === null ? '' : `, ${toldBy}`);

/** How a report came that somebody typed: why its figures stand, and its name where it has no scan. */
export const typedReason = (source: TypedSource): string =>
  `${ways[source.kind]} ngày ${dayText(source.receivedOn)}${by(source)}`;

/** What a typed report is called: by its scan, else by how it came. */
export const typedFileName = (source: TypedSource): string => source.scan?.file ?? typedReason(source);

/** A typed report drawn as a sheet. */
export const typedSheetWords = (source: TypedSource, unit: string): TypedSheetWords => ({
  lines: [unit, typedReason(source)],
  headings: ['TT', 'Chỉ tiêu', 'Thực hiện', 'Tổng số', 'Tỷ lệ %', 'ĐVT', 'Kế hoạch'],
});
