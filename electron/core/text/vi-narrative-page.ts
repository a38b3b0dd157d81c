/** What is said of a report in words. */
export const narrativeSentences = {
  written: (file: string, indicators: number) => `Đã ghi ${file}: lời văn và bảng của ${indicators} chỉ tiêu.`,
} as const;
