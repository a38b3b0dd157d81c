/** Putting the columns of the table in another order. */
export const columnListWords = {
  before: (column: string) => `Đưa cột ${column} lên trước`,
  behind: (column: string) => `Đưa cột ${column} ra sau`,
  place: (column: string, place: number, all: number) => `${column}: dòng ${place} trong ${all}`,
  keys: 'Đổi chỗ cột: nút ↑ ↓, hoặc Alt cùng phím mũi tên ở ô đánh dấu. Khi in bảng này, cột cũng theo thứ tự đó.',
  asOnPaper: 'Về mặc định',
} as const;
