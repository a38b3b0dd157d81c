import type { CallErrorCode } from '../contract/errors.ts';
import { letterUsages } from './vi-letters.ts';
import { optionsHelp } from './vi-options.ts';

/** How each command is written. */
export const commandUsages = {
  'plan list': 'plan list',
  'plan load': 'plan load <mã kế hoạch có sẵn> | plan load <tệp.json>',
  'plan show': 'plan show <mã kế hoạch>',
  'plan copy': 'plan copy <mã kế hoạch> --year <năm> [--as <mã mới>]',
  'plan population':
    'plan population <chỉ tiêu> --plan <mã> [--add <mã,mã>] [--leave-out <mã,mã>] [--as-scope <mã,mã>] [--reason <lý do>]',
  'plan export': 'plan export <mã kế hoạch> --out <tệp.json>',
  'plan remove': 'plan remove <mã kế hoạch> --reason <lý do>',
  'plan restore': 'plan restore <mã kế hoạch> --reason <lý do>',
  'units import': 'units import <tệp.xlsx> --plan <mã>',
  'units export': 'units export --plan <mã> --out <tệp.xlsx>',
  'units show': 'units show <đơn vị> --plan <mã>',
  'units events': 'units events --plan <mã>',
  'units events add':
    'units events add founded|renamed|merged|split|transferred|ended --on <ngày> --plan <mã> [--from <mã,mã>] [--to <mã,mã>] [--name <tên mới>] [--manager <mã hoặc ->] [--decision <số>] [--signed <ngày>] [--note <ghi chú>] [--reason <lý do>]',
  'units events remove': 'units events remove <mã sự kiện> --plan <mã> [--reason <lý do>]',
  'units events load': 'units events load <tệp.xlsx> --plan <mã> [--reason <lý do>]',
  import: 'import <tệp hoặc thư mục…> --plan <mã> --period <kỳ> [--basis period|cumulative] [--unit <mã>] [--accept] [--dry-run]',
  table:
    'table --plan <mã> --period <kỳ> [--basis period|cumulative] [--restated <năm-tháng-ngày>] [--group cluster|kind|sector] [--last-year]',
  enter:
    'enter --plan <mã> --unit <mã> --period <kỳ> --from <tệp.json|tệp.csv> [--by paper|telephone] [--told-by <người báo>] [--received-on <năm-tháng-ngày>] [--scan <ảnh hoặc PDF>] [--basis period|cumulative] [--accept]',
  'figures set':
    'figures set <đơn vị> <chỉ tiêu> <giá trị> --plan <mã> --period <kỳ> --reason <lý do> [--by telephone [--told-by <người báo>] [--received-on <ngày>]] [--document <số, ngày văn bản> [--evidence <tệp>]]',
  'figures unset': 'figures unset <đơn vị> <chỉ tiêu> --plan <mã> --period <kỳ> --reason <lý do>',
  export:
    'export bieu-01|bieu-02|bieu-03|bieu-04|bieu-05|unit-sheets|all|template:<tên mẫu> --plan <mã> --period <kỳ> --out <tệp.xlsx|tệp.pdf> [--restated <năm-tháng-ngày>] [--last-year] [--profile <nơi nhận>] [--recipient <gửi cho>] [--option <tên>=<giá trị>]… [--basis period|cumulative] [--decision <số văn bản>] [--signed <ngày>]',
  narrative: 'narrative --plan <mã> --period <kỳ> [--profile <nơi nhận>] [--out <tệp.docx>]',
  'options show': 'options show [biểu]',
  'options set': 'options set <biểu> <tên>=<giá trị>… [--plan <mã> --period <kỳ>]',
  status: 'status --plan <mã> --period <kỳ>',
  remind: 'remind --plan <mã> --period <kỳ hoặc mã việc> [--unit <mã>] [--by zalo|telephone|email|letter] [--out <tệp.xlsx>]',
  'deadline set': 'deadline set <đơn vị|all> <kỳ hoặc mã việc> <ngày hoặc -> --plan <mã> --reason <lý do>',
  'deadline list': 'deadline list --plan <mã>',
  obligation:
    'obligation <đơn vị> <mã việc> received|waiting|refused|excused|- --plan <mã> [--received-on <ngày>] [--held-on <ngày>] [--note <ghi chú>] [--file <tệp>]',
  submissions: 'submissions --plan <mã> [--period <kỳ>]',
  answer: 'answer <mã lần nộp> <câu hỏi>=<trả lời>… [--remember]',
  accept: 'accept <mã lần nộp> | accept --ready --plan <mã> --period <kỳ>',
  retract: 'retract <mã lần nộp> <câu hỏi>…',
  effect: 'effect <mã lần nộp> [--mode all|supplement]',
  withdraw: 'withdraw <mã lần nộp> --reason <lý do>',
  'restore-submission': 'restore-submission <mã lần nộp> --reason <lý do>',
  history: 'history <đơn vị> [chỉ tiêu] --plan <mã> [--period <kỳ>]',
  reply: 'reply <mã lần nộp> [--out <tệp.xlsx>]',
  ...letterUsages,
  'history-import': 'history-import <tệp> --plan <mã kế hoạch năm trước> --period <kỳ>',
  remembered: 'remembered',
  'remembered remove': 'remembered remove <mã ghi nhớ>',
  allocate: 'allocate [chỉ tiêu] --plan <mã> [--unit <mã>]',
  'allocate set':
    'allocate set <đơn vị> <chỉ tiêu> <số hoặc -> --plan <mã> [--decision <số>] [--signed <ngày>] [--reason <lý do>]',
  'allocate members': 'allocate members <đơn vị> <số đoàn viên hoặc -> --plan <mã>',
  'allocate spread':
    'allocate spread <chỉ tiêu…|all> --by last-year|members|evenly --plan <mã> [--locked <mã,mã>] [--total <số>] [--decision <số>] [--signed <ngày>]',
  'allocate load': 'allocate load <tệp> --plan <mã> [--dry-run] [--decision <số>] [--signed <ngày>] [--reason <lý do>]',
  'allocate export': 'allocate export --plan <mã> --out <tệp.xlsx>',
  'remembered restore': 'remembered restore <mã ghi nhớ>',
  register: 'register --plan <mã>',
  'register find': 'register find <mã tra cứu>',
  'register note': 'register note <số thứ tự trong sổ> [--recipient <nơi nhận>]',
  'period close': 'period close <kỳ> --plan <mã> [--reason <lý do>] [--decision <số văn bản>] [--signed <ngày>] [--dry-run]',
  'period reopen': 'period reopen <kỳ> --plan <mã> --reason <lý do>',
  'period changes': 'period changes <kỳ> --plan <mã>',
  template: 'template --plan <mã> --period <kỳ> --out <thư mục> [--unit <mã>] [--zip]',
  'templates list': 'templates list',
  'templates add': 'templates add <tệp.xlsx> [--name <tên mẫu>] [--blank]',
  'templates check': 'templates check <tệp.xlsx>',
  'templates remove': 'templates remove <tên mẫu>',
  'templates restore': 'templates restore <mã mẫu>',
  'templates samples': 'templates samples --out <thư mục>',
  backup: 'backup <tệp>',
  restore: 'restore <tệp>',
  verify: 'verify',
} as const;

export type CommandName = keyof typeof commandUsages;

/** Shown where no command, or `help`, is given. */
const helpText = [
  'Tổng hợp Thi đua – dòng lệnh',
  '',
  ...Object.values(commandUsages).map((usage) => `  ${usage}`),
  '',
  'enter: báo cáo giấy hoặc báo qua điện thoại. Tệp .json: {"<chỉ tiêu>": "1.187"} hoặc {"<chỉ tiêu>": {"numerator": "118",',
  '  "denominator": "130", "percent": "90,8%"}}, hoặc hai danh sách như thế dưới "period" và "cumulative". Tệp .csv: các cột',
  '  indicator, value, denominator, percent. Viết "-" là không phát sinh, "chưa có" hoặc để trống là chưa có số liệu.',
  'figures set --by telephone: số đơn vị báo qua điện thoại, dùng tạm cho đến khi báo cáo của đơn vị có số đó.',
  '',
  'status: mọi việc kế hoạch yêu cầu, với mã của từng việc (DOT1, VIEC1, DK1 …) dùng trong remind, deadline, obligation.',
  'remind: câu nhắc cho từng đơn vị còn thiếu; --by ghi lại là đã nhắc, --out ghi danh sách chưa nộp ra Excel.',
  'deadline set: hạn cho tất cả (all) hoặc gia hạn một đơn vị; “-” bỏ hạn đã đặt. obligation: “-” bỏ ghi nhận.',
  '',
  'Tùy chọn chung: --data <thư mục dữ liệu>, --json (kết quả dạng JSON).',
].join('\n');

/** What `allocate --help` says more. */
const allocationHelp = [
  '',
  'Giao chỉ tiêu:',
  '  allocate          các chỉ tiêu với tổng đã giao so kế hoạch; thêm mã chỉ tiêu hoặc --unit để xem từng đơn vị.',
  '  allocate set      giao một chỉ tiêu cho một đơn vị; “-” bỏ số đã giao.',
  '  allocate spread   chia chỉ tiêu tỉnh theo kết quả năm trước (last-year), số đoàn viên (members) hoặc đều (evenly);',
  '                    tổng luôn khớp. --locked: các đơn vị giữ nguyên số. Chỉ tiêu tỷ lệ không chia: theo tỷ lệ chung.',
  '  allocate load     nạp bảng đơn vị × chỉ tiêu (Excel, CSV …), xoay chiều nào cũng được; ô trống giữ nguyên;',
  '                    chỗ không rõ được nêu từng ô và không nạp. --dry-run: chỉ thử.',
  '  allocate export   ghi bảng giao ra Excel; sửa trong Excel rồi nạp lại được.',
].join('\n');

/** What `units --help` says more. */
const unitsHelp = [
  '',
  'Đơn vị qua các năm:',
  '  units events add  ghi một sự kiện; --on là ngày đầu tiên của tình trạng mới (LĐLĐ huyện hoạt động đến 30/6 thì ghi 1/7).',
  '                    founded thành lập, renamed đổi tên, merged sáp nhập, split chia tách, transferred chuyển quản lý, ended kết thúc.',
  '                    Đơn vị vẫn hoạt động tiếp sau khi sáp nhập, chia tách thì ghi ở cả --from và --to.',
  '                    Đơn vị của kế hoạch khác viết <mã kế hoạch>/<mã đơn vị>, ví dụ phu-yen-2024/CQ.',
  '  units export      ghi mọi thông tin đơn vị và sự kiện ra Excel; sửa rồi nạp lại bằng units import.',
  '  table --restated  quy đổi số liệu theo danh sách đơn vị của một ngày.',
].join('\n');

/** What `period --help` says more. */
const periodHelp = [
  '',
  'Chốt số liệu của kỳ:',
  '  period close      xem lại trước (thiếu, chờ trả lời, cần xem, cộng không khớp) rồi chốt: bảng và mọi biểu giữ nguyên từ đó.',
  '                    Có điều cần xem mà không nêu --reason thì chưa chốt, kết thúc với mã 3; nêu --reason thì vẫn chốt.',
  '                    --decision, --signed: căn cứ chốt (số, ngày văn bản). --dry-run: chỉ xem lại, không chốt.',
  '  period reopen     mở lại, phải nêu lý do. Báo cáo đến sau khi chốt chờ đến lúc này mới nhận được.',
  '  period changes    từng số liệu khác với lần chốt gần nhất, và vì sao.',
].join('\n');

/** What `templates --help` says more. */
const templatesHelp = [
  '',
  'Mẫu in của cơ quan: tệp .xlsx có chỗ điền như {{năm}}, {{chỉ tiêu.thực hiện}}; mọi thứ khác giữ nguyên.',
  '  templates samples  chép các mẫu có sẵn và bản hướng dẫn vào một thư mục, để sửa theo ý cơ quan.',
  '  templates check    nêu từng ô chưa đúng. templates add chỉ nhận mẫu không còn chỗ nào chưa đúng.',
  '                     --blank: ô chưa có số liệu để trống; không nêu thì ghi “chưa có số liệu”.',
  '  export template:<tên mẫu> --plan … --period … --out …   điền số liệu của kỳ vào mẫu.',
].join('\n');

/** The help for what was typed before `--help` or after `help`. */
export const helpFor = (argv: readonly string[]): string =>
  argv.includes('allocate')
    ? [...usagesOf('allocate'), allocationHelp].join('\n')
    : argv.includes('units')
      ? [...usagesOf('units'), unitsHelp].join('\n')
      : argv.includes('period')
        ? [...usagesOf('period'), periodHelp].join('\n')
        : argv.includes('options')
          ? [...usagesOf('options'), optionsHelp].join('\n')
          : argv.includes('templates')
            ? [...usagesOf('templates'), templatesHelp].join('\n')
            : helpText;

const usagesOf = (command: string): readonly string[] =>
  Object.entries(commandUsages).flatMap(([name, usage]) => (name.split(' ')[0] === command ? [usage] : []));

/** What is wrong with what was typed. */
export const usageSentences = {
  unknownCommand: (typed: string) => `Không có lệnh “${typed}”. Gõ “help” để xem các lệnh.`,
  wrongOption: (detail: string) => `Tùy chọn không đúng: ${detail}`,
  notTaken: (option: string, usage: string) => `Lệnh này không có tùy chọn --${option}. Cách dùng: ${usage}`,
  missingOption: (option: string, usage: string) => `Thiếu --${option}. Cách dùng: ${usage}`,
  positionals: (usage: string) => `Thiếu hoặc thừa tham số. Cách dùng: ${usage}`,
  notAmong: (option: string, typed: string, allowed: readonly string[]) =>
    `${option} không thể là “${typed}”; chọn một trong: ${allowed.join(', ')}.`,
  noSuchPath: (path: string) => `Không tìm thấy tệp hoặc thư mục “${path}”.`,
  notADay: (option: string, typed: string) => `${option} không thể là “${typed}”; viết ngày/tháng/năm, ví dụ 25/6/2023.`,
  onlyOfDocuments: '--evidence đi với --document.',
  onlyOfCalls: '--told-by và --received-on đi với --by telephone.',
  notAYear: (typed: string) => `--year không thể là “${typed}”; cần một năm, ví dụ 2024.`,
  noFiles: (path: string) => `Không có tệp báo cáo nào trong “${path}”.`,
  notFigures: (path: string) =>
    `“${path}” không phải danh sách số liệu; viết {"NB23-04": "1.187", "NB23-06": {"numerator": "118", "denominator": "130"}}.`,
  notAnAnswer: (typed: string) => `“${typed}” không phải câu trả lời; viết <câu hỏi>=<trả lời>, ví dụ unit=NB01.`,
  cannotOpen: (folder: string, detail: string) => `Không mở được thư mục dữ liệu “${folder}”: ${detail}`,
};

/** Bugs and lost writes are the program's or the machine's; all other refusals are about what was typed. */
export const isFailureOfProgram = (code: CallErrorCode): boolean => code === 'unexpected';

/** Headings of tables. */
export const headings = {
  plan: 'Mã',
  year: 'Năm',
  title: 'Kế hoạch',
  issuer: 'Cơ quan',
  indicators: 'Chỉ tiêu',
  loaded: 'Đã nạp',
  file: 'Tệp',
  outcome: 'Kết quả',
  unit: 'Đơn vị',
  figures: 'Số liệu',
  issues: 'Cần xem',
  code: 'Mã',
  name: 'Tên',
  target: 'Giao',
  actual: 'Thực hiện',
  completion: 'Đạt %',
  verdict: 'Đánh giá',
  coverage: 'Đơn vị',
  state: 'Tình trạng',
  receivedAt: 'Nhận lúc',
  deliveries: 'Số lần nộp',
  submission: 'Mã lần nộp',
  period: 'Kỳ',
  dueOn: 'Hạn',
  reason: 'Lý do',
  setBy: 'Người đặt',
} as const;

export const marks = {
  yes: 'có',
  no: 'chưa',
  out: 'không',
  late: 'muộn',
  none: '–',
  notComparable: 'không so sánh được',
} as const;

/** Sentences that say what was done. */
export const doneSentences = {
  formsMade: (count: number, place: string) => `Đã tạo ${count} biểu mẫu: ${place}`,
  planLoaded: (id: string, indicators: number) => `Đã nạp kế hoạch ${id}: ${indicators} chỉ tiêu.`,
  planFileLoaded: (id: string, indicators: number, version: number) =>
    `Đã nạp kế hoạch ${id} từ tệp: ${indicators} chỉ tiêu, bản ${version}.`,
  planCopied: (id: string, indicators: number, units: number) =>
    `Đã lập kế hoạch ${id}: ${indicators} chỉ tiêu, ${units} đơn vị. Sửa số, ngày và chỉ tiêu theo văn bản mới.`,
  planRemoved: (id: string) => `Đã bỏ kế hoạch ${id}. Lấy lại: plan restore ${id}.`,
  planBroughtBack: (id: string, version: number) => `Đã lấy lại kế hoạch ${id}, bản ${version}.`,
  planExported: (file: string, version: number) => `Đã ghi kế hoạch, bản ${version}, vào ${file}.`,
  unitsImported: (added: number, updated: number, unchanged: number) =>
    `Danh sách đơn vị: thêm ${added}, sửa ${updated}, giữ nguyên ${unchanged}.`,
  imported: (summary: { accepted: number; needsReview: number; rejected: number; alreadyImported: number }) =>
    `Đã nhận ${summary.accepted}, cần xem ${summary.needsReview}, không nhận ${summary.rejected}, đã có từ trước ${summary.alreadyImported}.`,
  dryRun: 'Chạy thử: chưa ghi gì.',
  progress: (done: number, total: number, file: string | null) => `[${done}/${total}] ${file ?? ''}`,
  tableTitle: (title: string, period: string, year: number, basis: string, planVersion: number) =>
    `${title}\n${period}, năm ${year}, số liệu ${basis}, chỉ tiêu giao theo bản ${planVersion} của kế hoạch`,
  figureSet: (indicator: string, unit: string, state: string) => `Đã ghi ${indicator} của ${unit}: ${state}.`,
  figureUnset: (indicator: string, unit: string, state: string) =>
    `Đã bỏ số nhập tay ${indicator} của ${unit}; nay là: ${state}.`,
  noFigureByHand: (indicator: string, unit: string) => `${indicator} của ${unit} không có số nhập tay nào đang tính.`,
  exported: (file: string, sheets: number, rows: number) => `Đã xuất ${file}: ${sheets} trang tính, ${rows} dòng.`,
  pdfWritten: (file: string, pages: number) => `Đã xuất ${file}: ${pages} trang A4.`,
  status: (received: number, expected: number, dueOn: string | null) =>
    `Đã nộp ${received}/${expected} đơn vị${dueOn === null ? '' : `, hạn ${dueOn}`}.`,
  withdrawn: (id: string, standing: string | null) =>
    standing === null ? `Đã rút ${id}. Đơn vị không còn báo cáo nào được tính.` : `Đã rút ${id}. Đang tính: ${standing}.`,
  broughtBack: (id: string, superseded: readonly string[]) =>
    `Đã khôi phục ${id}.${superseded.length === 0 ? '' : ` Thôi tính: ${superseded.join(', ')}.`}`,
  replyWritten: (file: string, kind: 'marked-copy' | 'list', marked: number) =>
    kind === 'list' ? `Đã ghi danh sách ${marked} nội dung: ${file}.` : `Đã ghi bản đánh dấu ${marked} ô: ${file}.`,
  backedUp: (file: string) => `Đã sao lưu vào ${file}.`,
  restored: (file: string, keptIn: string) => `Đã khôi phục từ ${file}. Dữ liệu trước đó giữ ở ${keptIn}.`,
  verified: 'Dữ liệu nguyên vẹn.',
  asks: (question: string) => `Hỏi: ${question}`,
  howToAnswer: (id: string) => `Trả lời: answer ${id} …`,
  bug: (reference: string) => `Phần mềm gặp lỗi ngoài dự kiến. Mã tra cứu: ${reference}.`,
};

/** What the sample run tells. */
export const demoSentences = {
  start: (folder: string) => `Chạy thử với số liệu mẫu, thư mục dữ liệu: ${folder}`,
  units: (count: number) => `Danh sách: ${count} đơn vị.`,
  imported: (period: string, accepted: number, total: number) => `Kỳ ${period}: nhận ${accepted}/${total} báo cáo.`,
  exported: (file: string) => `Biểu đã xuất: ${file}`,
  end: 'Xong. Mở các tệp trên bằng Excel hoặc LibreOffice để xem.',
};
