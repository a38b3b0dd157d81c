import { remembered } from '../remembered.ts';
import { fold } from './fold.ts';
import { foldHeading } from './heading-words.ts';

/** What a column, or a row of parts, holds. */
export type Role =
  | 'order'
  | 'label'
  | 'unit-of-measure'
  | 'target'
  | 'numerator'
  | 'denominator'
  | 'percent'
  /** A percentage of something else than numerator over denominator: of the plan, of last year. */
  | 'other-percent'
  | 'note'
  /** What more than the reporting unit did: "Thực hiện toàn tỉnh". Never a figure of the unit, whatever else the heading says. */
  | 'beyond-unit';

const beyondUnit = /\btoan (tinh|quoc)\b/;

/** What tells columns apart, tried in this order; a reader of Vietnamese can check it. */
const cues: readonly (readonly [Role, RegExp])[] = [
  ['note', /ghi chu|dien giai|ly do|nguyen nhan|giai phap|nhan xet|minh chung/],
  ['beyond-unit', beyondUnit],
  ['order', /^(tt|stt|so tt|so thu tu|ma so|ma chi tieu|ma|muc)$/],
  ['unit-of-measure', /^(dvt|don vi tinh|don vi do|d\/vi tinh|dv tinh)$/],
  [
    'other-percent',
    /(so voi|so sanh|so|vs)\s*(cung ky|ke hoach|kh\b|chi tieu|nam truoc|ky truoc|nghi quyet)|(%|ty le|phan tram).*(ke hoach|\bkh\b|chi tieu|nghi quyet|cung ky)|tang,? ?giam|\+\/-|%\s*(ht|hoan thanh)\b|hoan thanh\s*(ke hoach|kh|chi tieu)/,
  ],
  ['percent', /(?<!cong )ty le|ti le|%|phan tram|dat tl|^tl\b/],
  [
    'denominator',
    /^(tren |trong )?(tong so|tong(?! cong)|ts|mau so|ms)\b(?!.*(thuc hien|dat|ket qua|cong))|tong so (phai|can|cdcs|don vi|doi tuong|hien co)|^so phai|^mau so|^tren tong/,
  ],
  [
    'target',
    /ke hoach|\bkh\b|chi tieu giao|chi tieu nam|chi tieu duoc giao|chi tieu (tinh|cap tren)|nghi quyet|muc tieu|duoc giao|^giao\b|dang ky|chi tieu phan dau|^chi tieu ke hoach/,
  ],
  [
    'numerator',
    /thuc hien|ket qua|so dat|da dat|^dat\b|so luong|so lieu|tu so|luy ke|^(tong )?cong\b(?! (doan|nhan|trinh|tac|ty|viec))|\bth\b|da lam|lam duoc|so bao cao|gia tri|so da|^da\b(?! (so|dang))|dat duoc|^so$|thuc dat/,
  ],
  ['label', /chi tieu|noi dung|tieu chi|nhiem vu|cong viec|dien dai|hang muc|danh muc/],
];

// Only a time: what it holds is said above it, or is what was done then.
const timeOnly =
  /^(quy|q\.? ?(iv|i{1,3}|[1-4])\b|thang|t\.? ?\d{1,2}\b|dot|6 thang|9 thang|ca nam|nam|luy ke|cung ky|\d+ ?t(hang)?\b|ky nay|trong ky|tu dau nam)/;

/** The role a heading names, null where it names none. */
export const roleOf = remembered((text): Role | null => {
  const folded = foldHeading(text)
    .replace(/[:.()]+$/g, '')
    .trim();
  const plain = folded.replace(/\(\s*%\s*\)/g, ' %').trim();
  return cues.find(([, cue]) => cue.test(plain))?.[0] ?? (timeOnly.test(plain) ? 'numerator' : null);
});

/** The role of a column under several levels of headings: the lowest level that names one decides, a mere time asks above. */
export function roleOfPath(path: readonly string[]): Role | null {
  const upward = [...path].reverse();
  const leaf = upward[0];
  if (leaf === undefined) return null;
  if (path.some((heading) => beyondUnit.test(foldHeading(heading)))) return 'beyond-unit';
  if (upward.slice(1).some(isOnlyTarget) && !/thuc hien|ket qua|dat/.test(foldHeading(leaf))) return 'target';
  if (!isMereTime(leaf)) return upward.map(roleOf).find((role) => role !== null) ?? null;
  const above = upward
    .slice(1)
    .map(roleOf)
    .find((role) => role === 'target' || role === 'numerator' || role === 'denominator' || role === 'percent');
  return above ?? roleOf(leaf);
}

// "Kế hoạch › Số lượng" is what is planned; "Kết quả thực hiện kế hoạch › Số lượng" is what was done.
const isOnlyTarget = (text: string): boolean => roleOf(text) === 'target' && !/thuc hien|ket qua/.test(foldHeading(text));

const isMereTime = (text: string): boolean => {
  const folded = foldHeading(text);
  return timeOnly.test(folded) && !/thuc hien|ket qua|ke hoach|\bkh\b|ty le|%|tong so/.test(folded);
};

type PartRole = 'target' | 'numerator' | 'denominator' | 'percent';

/** What a row of parts under an indicator holds ("- Kế hoạch", "- Tổng số", "Số đã thực hiện", "Tỷ lệ"), null for any other row. */
export const roleOfPart = remembered((text): PartRole | null => {
  const plain = fold(text)
    .replace(/^[\s\-–+*•.]*(trong do\s*:?)?\s*/, '')
    .replace(/[:.;]+$/, '')
    .trim();
  if (/^(ke hoach|kh|chi tieu|muc tieu)( (duoc )?(giao|nam|de ra))?( nam)?( \d{4})?$/.test(plain)) return 'target';
  if (/^(tong so|tong|tren tong so|mau so|ts)$/.test(plain)) return 'denominator';
  if (
    /^(so )?(da |duoc )?(thuc hien|dat|hoan thanh|ket qua)( duoc)?$|^so (luong )?(da )?(thuc hien|dat)$|^tu so$|^so dat\/ ?thuc hien$|^da (dat|lam)$/.test(
      plain,
    )
  )
    return 'numerator';
  if (/^(ty le|ti le|dat ty le|%|phan tram|ty le dat|dat)( dat)?\s*\(?%?\)?$/.test(plain)) return 'percent';
  return null;
});

/** The heading over a table's labels: it names the plan's words without being one of its indicators. */
export const isLabelHeading = (text: string): boolean =>
  text.length <= longestLabelHeading &&
  /^(ten |cac |noi dung |danh muc )*(chi tieu|noi dung|tieu chi|nhiem vu|cong viec|hang muc)( thi dua| chi tieu| cong viec| bao cao| thuc hien| chu yeu| danh gia)*$/.test(
    foldHeading(text).replace(/[:.]+$/, ''),
  );

const longestLabelHeading = 60;
