/**
 * The words by which Vietnamese offices say "none", "not yet", "about" …, as a reader of Vietnamese can check them.
 * All are folded: lower case, without accents, "đ" as "d". They match a whole cell unless said otherwise.
 */

/** None of it: zero in a count column (semantics §1). Runs of dashes count as well. */
export const zeroWords = ['khong', 'khong co', 'khong phat sinh', 'khong co phat sinh', 'ko', 'ko co', 'ko phat sinh'];

/** Nobody has answered: not reported, never zero. Runs of dots count as well. */
export const silentWords = [
  'chua',
  'chua co',
  'chua ro',
  'chua co so lieu',
  'chua co du lieu',
  'chua co bao cao',
  'chua bao cao',
  'chua tong hop',
  'chua tong hop duoc',
  'chua thong ke',
  'chua thong ke duoc',
  'chua cap nhat',
  'chua den ky bao cao',
  'chua den ky',
  'khong co so lieu',
  'khong co du lieu',
  'khong co bao cao',
  'khong bao cao',
  'khong thong ke',
  'bao cao sau',
  'bo sung sau',
  'n/a',
  'na',
];

/** Probably zero, but a person must say so: the first words of a cell without any digit. */
export const perhapsZeroWords = ['khong', 'ko', 'kg', 'k', 'chua', '/', 'o'];

/** Accents tell these apart ("ba" is three, "bà" is not), and only as a whole cell: "hai mươi" is no two. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
  }),
);

/** May stand before a number and change nothing ("Tổng số: 12", "có 12 CĐCS"). */
export const plainPrefixes = ['co', 'duoc', 'dat', 'la', 'tong', 'tong so', 'tong cong', 'cong', 'so luong'];

/** … and before a percentage besides. */
export const percentPrefixes = ['ty le', 'ti le', 'dat ty le', 'dat ti le', 'chiem', 'chiem ty le', 'bang'];

/** Beside a number or in its brackets: it is a bound, an estimate or a doubt, not an actual. */
export const doubtWords = [
  'tro len',
  'tro xuong',
  'hoac',
  'du kien',
  'tam tinh',
  'uoc tinh',
  'uoc dat',
  'uoc thuc hien',
  'xap xi',
  'chua ro',
  'chua day du',
  'chua chac',
  'chua chinh xac',
];

/** Behind a number these turn it round ("12 chưa đạt"); in brackets they only explain it. With accents: "sửa chữa" denies nothing. */
export const denyingWords = ['không', 'ko', 'chưa', 'khong dat', 'chua dat', 'chua hoan thanh'];

/** What follows one of these speaks about a part of the number or about money: other digits there are no second number. */
export const noteOpenings = [
  'trong do',
  'tong tri gia',
  'tri gia',
  'tong kinh phi',
  'kinh phi',
  'so tien',
  'tong so tien',
  'bao gom',
];

/** Between two numbers: the second is what the first is counted out of. The last words of what stands between them. */
export const ratioSeparators = [
  '/',
  'tren',
  'tren so',
  'tren tong',
  'tren tong so',
  'trong tong so',
  'trong so',
  'tren tong cong',
];

/** Power of ten of a word behind a number. As typed: "ngân hàng", "trạm", "văn bản" are no thousands. */
export const magnitudeWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    chục: 1,
    trăm: 2,
    nghìn: 3,
    nghin: 3,
    ngàn: 3,
    ngan: 3,
    vạn: 4,
    triệu: 6,
    trieu: 6,
    tr: 6,
    trđ: 6,
    trd: 6,
    'tr.đ': 6,
    tỷ: 9,
    tỉ: 9,
    ty: 9,
  }),
);

/** Units of measure that are money, by the power of ten they count in. */
export const moneyUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dong: 0,
    d: 0,
    vnd: 0,
    'nghin dong': 3,
    'ngan dong': 3,
    '1000 dong': 3,
    '1.000 dong': 3,
    '1000d': 3,
    '1.000d': 3,
    'trieu dong': 6,
    'tr.d': 6,
    trd: 6,
    'ty dong': 9,
    'ti dong': 9,
  }),
);
