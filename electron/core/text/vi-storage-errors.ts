import type { CallError } from '../contract/errors.ts';
import type { DataRefusal } from '../domain/storage/storage-fault.ts';
import type { WriteFault } from '../domain/storage/write-fault.ts';

const writeFaults: Readonly<Record<WriteFault, string>> = {
  'open-elsewhere': 'tệp đang mở trong Excel hoặc phần mềm khác. Đóng tệp đó rồi làm lại.',
  'disk-full': 'ổ đĩa đã hết chỗ. Xóa bớt tệp hoặc chọn ổ khác rồi làm lại.',
  'not-allowed': 'thư mục này chỉ được đọc hoặc máy không cho ghi vào. Chọn thư mục khác.',
  'folder-gone': 'thư mục không còn hoặc ổ đĩa đã rút ra. Chọn thư mục khác.',
};

/** Why a file was not written, and what helps. */
export const notWrittenSentence = ({ file, because }: Extract<CallError, { code: 'file-not-written' }>): string =>
  because === undefined
    ? `Không ghi được tệp “${file}”. Đóng tệp nếu đang mở, hoặc chọn nơi khác.`
    : `Không ghi được tệp “${file}”: ${writeFaults[because]}`;

/** What the machine refuses where the data lies: the act was not done, and nothing of it is left behind. */
export const storageFaultTexts = {
  'disk-full':
    'Ổ đĩa chứa dữ liệu đã hết chỗ nên việc vừa làm chưa được ghi. Xóa bớt tệp khác trên ổ đĩa rồi làm lại; tệp vừa xuất, nếu có, hãy xuất lại.',
  'storage-refused':
    'Máy không cho ghi vào thư mục dữ liệu (chỉ đọc hoặc thiếu quyền) nên việc vừa làm chưa được ghi. Nhờ người quản trị máy mở quyền ghi rồi làm lại.',
  'storage-busy':
    'Dữ liệu đang được một phần mềm khác ghi nên việc vừa làm chưa được ghi. Đóng phần mềm đó hoặc đợi một lát rồi làm lại.',
} as const;

/** The same of one file among those that came in. */
export const fileNotStoredTexts = {
  'disk-full': 'chưa nhận được vì ổ đĩa chứa dữ liệu đã hết chỗ. Xóa bớt tệp khác trên ổ đĩa rồi nhận lại tệp này.',
  'storage-refused': 'chưa nhận được vì máy không cho ghi vào thư mục dữ liệu. Mở quyền ghi rồi nhận lại tệp này.',
  'storage-busy': 'chưa nhận được vì dữ liệu đang được một phần mềm khác ghi. Đợi một lát rồi nhận lại tệp này.',
} as const;

/** Why the data cannot be opened, after "Không mở được dữ liệu: ". */
export const dataRefusals: Readonly<Record<DataRefusal, string>> = {
  'database-newer': 'dữ liệu do phiên bản phần mềm mới hơn tạo ra. Cập nhật phần mềm, hoặc khôi phục từ bản sao lưu cũ hơn.',
  'database-damaged': 'tệp dữ liệu bị hỏng; khôi phục từ bản sao lưu gần nhất.',
  'database-foreign': 'tệp dữ liệu trong thư mục là của phần mềm khác.',
  'disk-full': 'ổ đĩa chứa dữ liệu đã hết chỗ. Xóa bớt tệp khác trên ổ đĩa rồi thử lại.',
  'storage-refused': 'máy không cho ghi vào thư mục dữ liệu (chỉ đọc hoặc thiếu quyền). Mở quyền ghi rồi thử lại.',
  'storage-busy': 'dữ liệu đang được một phần mềm khác dùng. Đóng phần mềm đó rồi thử lại.',
};

/** Words of what is shown where the data cannot be opened. */
export const rescueWords = {
  title: 'Chưa mở được dữ liệu',
  reason: (refusal: DataRefusal) => `Không mở được dữ liệu: ${dataRefusals[refusal]}`,
  kept: 'Chưa có gì bị xóa hay sửa: mọi thứ trong thư mục dữ liệu còn nguyên như lúc này.',
  restoreHint:
    'Có bản sao lưu (tệp .tdkt) thì khôi phục từ đó. Phần mềm kiểm tra bản sao lưu trước, và giữ lại dữ liệu đang có trong một thư mục bên cạnh.',
  noBackup: 'Không có bản sao lưu: gửi cả thư mục dữ liệu cho người hỗ trợ, đừng xóa tệp nào trong đó.',
  restore: 'Khôi phục từ bản sao lưu…',
  retry: 'Thử lại',
  restored: (keptIn: string) => `Đã khôi phục. Dữ liệu trước đó được giữ trong ${keptIn}.`,
  working: 'Đang kiểm tra bản sao lưu…',
} as const;

/** Words of the part of Cài đặt about the data as a whole. */
export const dataPartWords = {
  title: 'Dữ liệu',
  hint: 'Kiểm tra so từng số, từng danh sách đang dùng với nhật ký và so từng tệp đã nhận với lúc nhận. Khôi phục đưa dữ liệu về như lúc sao lưu; dữ liệu đang có được giữ lại trong một thư mục bên cạnh.',
  verify: 'Kiểm tra dữ liệu',
  verifying: 'Đang kiểm tra…',
  whole: 'Đã kiểm tra: dữ liệu khớp với nhật ký, các tệp còn nguyên.',
  found: (count: number) => `Kiểm tra thấy ${count} chỗ không khớp:`,
} as const;
