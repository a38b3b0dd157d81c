import type { Target } from '../target.ts';

/*
 * Words of plans, as patterns over NFC text in lower case. Where a word ends is said by (?!\p{L}): in Vietnamese \b is of no use.
 */

type Bound = Exclude<Target['comparator'], 'range'>;

/** Right before a number. */
export const boundsBefore: readonly (readonly [RegExp, Bound])[] = [
  [/(?<!\p{L})(trên|hơn|vượt)\s*$/u, '>'],
  [/(?<!\p{L})(dưới)\s*$/u, '<'],
  [/(?<!\p{L})(không quá|không vượt quá|tối đa|nhiều nhất)\s*$/u, '<='],
  [/(?<!\p{L})(ít nhất|tối thiểu|từ)\s*$/u, '>='],
];

/** After a number, before the clause ends. */
export const boundsAfter: readonly (readonly [RegExp, Bound])[] = [
  [/(trở lên)(?!\p{L})/u, '>='],
  [/(trở xuống)(?!\p{L})/u, '<='],
];

/** A number behind these names a document, a day or an order, and counts nothing. */
export const namesByNumber =
  /(?<!\p{L})(số|ngày|tháng|năm|quý|lần thứ|thứ|khóa|khoá|điều|khoản|điểm|mục|phụ lục|đợt|giai đoạn|nhiệm kỳ|kỳ|nghị quyết|chỉ thị|kết luận|quyết định|công văn|nghị định|thông tư|luật|điện thoại|đt)\s*:?\s*$/u;

/** A number before these is a length of time. */
export const measuresTime = /^\s*(năm|tháng|ngày|giờ|tuần|quý|phút)(?!\p{L})/u;

/** What one thing costs. */
export const pricedBefore = /(?<!\p{L})(mỗi \p{L}+|trị giá|giá trị|mức|bình quân)\s*$/u;
export const money = /^\s*(triệu|nghìn|ngàn|tỷ|tỉ)?\s*đồng(?!\p{L})/u;

/** A place and what it has: "doanh nghiệp có từ 25 CNLĐ trở lên" says which places are meant. */
export const filtersBefore =
  /(?<!\p{L})(doanh nghiệp|dn|đơn vị|cơ quan|cơ sở|nơi|cđcs|công đoàn cơ sở|địa phương|xã|phường|hợp tác xã)(\s\p{L}+){0,4}\s+(có|sử dụng|thu hút)(\s+(từ|trên|dưới|ít nhất|tối thiểu|tổng số))?\s*$/u;

/** Someone who each must reach it: then the place before "có" is asked, not described. */
export const asksOfEach = /(?<!\p{L})(mỗi|từng)\s/u;
export const asksOfEachKind = /(?<!\p{L})mỗi\s+(loại hình|loại|khối|ngành nghề)/u;

/** Numbers that plans write in words, where a bound says that they count. */
export const numbersInWords: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** "ít nhất hai nội dung". */
export const boundedWord = /(?<!\p{L})(?:ít nhất|tối thiểu)\s+(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s\p{L})/gu;

export type PopulationKind =
  | 'upper-union'
  | 'cluster'
  | 'grassroots'
  | 'sector'
  | 'workplace'
  | 'person'
  | 'collective'
  | 'committee';

/** What a percentage may be of; the first that fits. */
export const populations: readonly (readonly [RegExp, PopulationKind])[] = [
  [/^(công đoàn|cđ) (các )?(cấp trên|ngành)/u, 'upper-union'],
  [/^(lđlđ|liên đoàn lao động) (các )?(huyện|quận|thị xã|thành phố)/u, 'upper-union'],
  [/^(công đoàn|cđ) cấp dưới/u, 'grassroots'],
  [/^(cụm|khối) thi đua/u, 'cluster'],
  [/^(cđcs|công đoàn cơ sở|đơn vị cơ sở|tổ công đoàn|công đoàn bộ phận)/u, 'grassroots'],
  [/^(hcsn|dnnn|khối|khu vực)(?!\p{L})/u, 'sector'],
  [/^(ubkt|ủy ban kiểm tra|uỷ ban kiểm tra|ban chấp hành|ban nữ công)/u, 'committee'],
  [/^(tập thể)(?!\p{L})/u, 'collective'],
  [/^(cơ quan|đơn vị|doanh nghiệp|dn|trường học|trường|hợp tác xã)(?!\p{L})/u, 'workplace'],
  [
    /^(nữ |nam )?(cán bộ|cb|cnvclđ|cnvcld|cbccvc|cbcc|cnlđ|cnld|nlđ|nld|đoàn viên|đv|cá nhân|công nhân|viên chức|công chức|người lao động|lao động|hội viên|chủ tịch|ủy viên|lãnh đạo)(?!\p{L})/u,
    'person',
  ],
];

/** Words before a population that say nothing about it. */
export const articles = /^(các|tất cả|toàn bộ|toàn thể|những|số|tổng số)\s+/u;

/** What follows a population: what is to be true of it, or to be done. */
export const predicate =
  /(?<!\p{L})(được|đạt|tổ chức|phối hợp|có(?! tổ chức công đoàn)|thực hiện|tham gia|đăng ký|hoàn thành|xây dựng|triển khai|ký kết|phù hợp|hưởng ứng|trích nộp|nộp|về|thành lập|đảm bảo|bảo đảm)(?!\p{L})/u;

/** Deeds that may stand side by side before "đến 100% …". */
export const deeds =
  /^(tổ chức |tiếp tục |và )*(phát động|đăng ký|ký kết|tuyên truyền|phổ biến|quán triệt|triển khai|hướng dẫn|vận động)\s/u;
export const reaches = /(?<!\p{L})(đến|tới)\s*$/u;

/** Wishes at the head of a clause, with the slips that scanning makes of them. */
export const wishes =
  /^(và |trong đó |phấn đấu |phần đấu |phần đầu |phân đấu |phấn đầu |đề nghị |yêu cầu |mục tiêu |toàn tỉnh |toàn huyện |có (?!thêm)|từ |đạt |trong năm )+/iu;

/** A remark in brackets that asks for something of its own; others say more about what is asked. */
export const asksInBrackets = /^(ph[ấầâ]n đ[ấầ]u|mỗi)(?!\p{L})/iu;

/** Nothing of the kind may be there. */
export const noneOf = /(?<!\p{L})(không có|không để xảy ra|không để)\s+(?=\p{L})/u;

/** A federation that does something itself, up to the number. */
export const federation =
  /(?<!\p{L})(?<!(?:của|do|về|với|cho|được|theo)\s(?:\p{L}+\s)?)(?:lđlđ|liên đoàn lao động) (\p{L}+)[^,;]*$/u;

/** What plans count; other things are called by their first words. */
export const countedThings =
  /^(đoàn viên|sáng kiến|doanh nghiệp|mô hình|công trình|sản phẩm|tác giả|cđcs|công đoàn cơ sở|nhà|lớp|đ\/c|đồng chí|cá nhân|tập thể|đề tài|bằng|giải|buổi|cuộc|hộ|suất|người|nội dung)(?!\p{L})/iu;
/** Words that begin to say more about it. */
export const saysMore = /^(tại|trong|được|có|cho|đạt|trở|của|vào|ở|ưu|tiêu|nhằm|để|thực|hoặc|yếu)$/u;

/** Judged at the year's end only. */
export const judgedAtYearEnd =
  /(danh hiệu|hoàn thành (xuất sắc |tốt )?nhiệm vụ|vững mạnh|yếu kém|xếp loại|lao động (tiên tiến|xuất sắc|sáng tạo)|chiến s[ỹĩ] thi đua|chuẩn văn h[óo][aá]|trung bình và yếu|từ khá)/u;

export const sectorCues = {
  HCSN: /(hcsn|hành chính,? sự nghiệp|cbcc|công chức)/u,
  DN_NGOAI_NN: /(ngoài (khu vực )?nhà nước|ngoài quốc doanh|khu vực ngoài nhà nước)/u,
  DNNN: /(dnnn|doanh nghiệp nhà nước)/u,
  DN: /(doanh nghiệp|(?<!\p{L})dn(?!\p{L}))/u,
} as const;
