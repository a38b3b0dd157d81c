/** A line of the guide: what is written into a cell, and what comes of it; null where it is only said. */
export interface GuideLine {
  readonly written: string | null;
  readonly means: string;
}

const said = (means: string): GuideLine => ({ written: null, means });
const line = (written: string, means: string): GuideLine => ({ written, means });

/** How an office writes its own templates, in the window and in a workbook that comes with them. */
export const templateGuide: {
  readonly title: string;
  readonly parts: readonly { heading: string; lines: readonly GuideLine[] }[];
} = {
  title: 'Viết mẫu in của cơ quan',
  parts: [
    {
      heading: '1. Làm mẫu',
      lines: [
        said(
          'Mở biểu của cơ quan bằng Excel, chỗ nào cần số thì ghi tên số đó trong hai dấu ngoặc nhọn, lưu thành .xlsx rồi thêm vào phần mềm.',
        ),
        said(
          'Màu, khung, ô gộp, hình, biểu đồ, cách in … giữ nguyên. Số vào ô theo định dạng sẵn có của ô: ô tỷ lệ định dạng %, ô số lượng định dạng #.##0.',
        ),
        said('Ô chưa có số liệu ghi “chưa có số liệu” hoặc để trống, chọn khi thêm mẫu.'),
      ],
    },
    {
      heading: '2. Một lần trong cả biểu',
      lines: [
        line('{{năm}} {{năm trước}} {{kỳ}} {{cách tính}}', '2023 · 2022 · Đợt 1 năm 2023 · lũy kế từ đầu năm'),
        line('{{cơ quan}} {{cơ quan cấp trên}} {{tỉnh}}', 'như tiêu đề của kế hoạch'),
        line(
          '{{số văn bản}} {{ngày ký}} {{nơi và ngày ký}}',
          'Số: 05/BC-LĐLĐ · ngày 05 tháng 01 năm 2024 · …, ngày 05 tháng 01 năm 2024',
        ),
        line('{{thay mặt}} {{chức vụ}} {{người ký}} {{nơi nhận}}', 'như phần ký của kế hoạch'),
        line('{{tên kế hoạch}} {{ngày chốt}}', 'tên kế hoạch · dòng “Số liệu đã chốt …” nếu kỳ đã chốt'),
        line(
          '{{số chỉ tiêu}} {{số chỉ tiêu đạt}} {{số chỉ tiêu vượt}} {{số chỉ tiêu chưa đạt}} {{số chỉ tiêu chưa đủ số liệu}}',
          'đếm theo đánh giá; “đạt” gồm cả “vượt”',
        ),
        line('{{số đơn vị}} {{số đơn vị đã nộp}} {{đơn vị chưa nộp}}', '16 · 14 · tên các đơn vị chưa nộp'),
        line('{{chỉ tiêu CT-01.thực hiện}}', 'một số của một chỉ tiêu, toàn bộ đơn vị'),
        line('{{chỉ tiêu CT-01.thực hiện, đơn vị DV01}}', 'số của một đơn vị'),
      ],
    },
    {
      heading: '3. Lặp theo dòng',
      lines: [
        said(
          'Mở bằng # ở ô đầu, đóng bằng / ở ô cuối; mọi dòng từ chỗ mở đến chỗ đóng được chép cho từng chỉ tiêu, mục, đơn vị hoặc nhóm. Dòng bên dưới tự dời xuống; công thức SUM trùm dòng lặp tự giãn.',
        ),
        line('{{#chỉ tiêu}} … {{/chỉ tiêu}}', 'mỗi chỉ tiêu một dòng (hoặc nhiều dòng)'),
        line(
          '{{#mục}} … {{#chỉ tiêu}} … {{/chỉ tiêu}} {{/mục}}',
          'mỗi mục của kế hoạch một dòng tiêu đề, rồi các chỉ tiêu của mục',
        ),
        line('{{#đơn vị}} … {{/đơn vị}}', 'mỗi đơn vị một dòng; trong đó có thể lặp tiếp {{#chỉ tiêu}}'),
        line('{{#nhóm}} … {{#đơn vị}} … {{/đơn vị}} {{/nhóm}}', 'các đơn vị xếp theo loại, có dòng tiêu đề của nhóm'),
      ],
    },
    {
      heading: '4. Lặp theo cột',
      lines: [
        said(
          '{{#cột …}} ở ô trên cùng bên trái, {{/cột …}} ở ô dưới cùng bên phải của phần lặp. Ô ở trên và ở dưới phần đó đứng yên, chỉ dời sang phải khi cần.',
        ),
        line('{{#cột đơn vị}} … {{/cột đơn vị}}', 'mỗi đơn vị một cột'),
        line('{{#cột chỉ tiêu}} … {{/cột chỉ tiêu}}', 'mỗi chỉ tiêu một cột'),
      ],
    },
    {
      heading: '5. Trong phần lặp',
      lines: [
        line('{{chỉ tiêu.stt}} {{chỉ tiêu.mã}} {{chỉ tiêu.tên}} {{chỉ tiêu.mục}} {{chỉ tiêu.đơn vị tính}}', 'thứ tự, mã, tên …'),
        line('{{chỉ tiêu.kế hoạch}} {{chỉ tiêu.kế hoạch bằng số}}', '≥ 1.200 (chữ) · 1200 (số, để tính toán)'),
        line(
          '{{chỉ tiêu.thực hiện}} {{chỉ tiêu.tổng số}} {{chỉ tiêu.tỷ lệ}} {{chỉ tiêu.kết quả}}',
          'tử số, mẫu số, tỷ lệ; “kết quả” là số lượng hoặc tỷ lệ tùy chỉ tiêu',
        ),
        line(
          '… trong kỳ, … lũy kế',
          'ghi thêm vào sau, ví dụ {{chỉ tiêu.thực hiện lũy kế}}; không ghi thì theo cách tính của kỳ',
        ),
        line(
          '{{chỉ tiêu.hoàn thành}} {{chỉ tiêu.đánh giá}} {{chỉ tiêu.đã trả lời}} {{chỉ tiêu.ghi chú}}',
          '104,9% · ▲ Vượt · 14/16 · đơn vị thiếu, số tính từ kỳ khác …',
        ),
        line('{{chỉ tiêu.cùng kỳ}} {{chỉ tiêu.tăng giảm}}', 'so với năm trước'),
        line(
          '{{chỉ tiêu.cộng}} {{chỉ tiêu.tổng số lượng}}',
          'ở dòng cộng dưới cột các đơn vị: cộng số lượng của các đơn vị, cả với chỉ tiêu “mỗi đơn vị ít nhất …”',
        ),
        line('{{mục.số la mã}} {{mục.số}} {{mục.tên}} {{nhóm.số la mã}} {{nhóm.tên}}', 'I · 1 · tên mục, tên nhóm'),
        line('{{đơn vị.stt}} {{đơn vị.mã}} {{đơn vị.tên}} {{đơn vị.loại}} {{đơn vị.cụm}}', 'của đơn vị đang lặp'),
        line('{{đơn vị.số chỉ tiêu đạt}} {{đơn vị.số chỉ tiêu được đánh giá}}', 'như Biểu số 03'),
        said(
          'Trong phần lặp theo đơn vị, {{chỉ tiêu.thực hiện}} là số của đơn vị; ở dòng tiêu đề nhóm là số của nhóm; ở ngoài là số của toàn bộ đơn vị.',
        ),
      ],
    },
    {
      heading: '6. Công thức',
      lines: [
        line('=D7/C7', 'trong dòng lặp: mỗi dòng tính trên chính dòng đó'),
        line('=SUM(D7:D7)', 'ở ngoài: cộng mọi dòng lặp; nếu có dòng tiêu đề xen giữa thì bỏ qua'),
        line('=D7/SUM(D$7:D$7)', 'dấu $: lấy mọi dòng lặp, kể cả khi viết trong dòng lặp'),
        line('=SUM(D$7:D7)', 'cộng dồn từ dòng đầu'),
      ],
    },
  ],
};
