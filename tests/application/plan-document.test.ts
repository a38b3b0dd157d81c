import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { displayTarget } from '#core/domain/plan/target-display.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { docxOf, paragraph, table } from '../support/word.ts';

const planId = 'ninh-binh-2023';

async function proposed(body: string) {
  const { call } = await openTestApplication();
  given(await call('plans.load', { planId }));
  const file = join(temporaryFolder(), 'ke-hoach.docx');
  writeFileSync(file, docxOf(body));
  return given(await call('plans.propose', { planId, file })).proposals;
}
const indicators = async (body: string) =>
  (await proposed(body)).flatMap((one) =>
    one.kind === 'indicator'
      ? [
          [
            one.indicator.name,
            one.indicator.target && displayTarget(one.indicator.target, one.indicator.measure),
            one.indicator.unitOfMeasure,
          ],
        ]
      : [],
  );

test('a table of targets is proposed row by row, each with its row; parts, sums and blank rows are none', async () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch'],
    ['I', 'Công tác tổ chức', '', ''],
    ['1', 'Phát triển đoàn viên mới', 'người', '6.071'],
    ['2', 'CĐCS vững mạnh', '%', '80'],
    ['3', 'CĐCS yếu kém', '%', 'dưới 1%'],
    ['4', 'Tổ chức lớp tập huấn', 'lớp', '10 - 12'],
    ['5', 'Thành lập CĐCS trong DN có từ 25 CNLĐ trở lên', 'CĐCS', '18'],
    ['6', 'Mô hình mới', 'mô hình', ''],
    ['', 'Tổng', '', '7'],
  ];
  const body = paragraph('KẾ HOẠCH') + paragraph('Các chỉ tiêu giao:') + table(rows);
  expect(await indicators(body)).toEqual([
    ['Phát triển đoàn viên mới', '≥ 6.071', 'người'],
    ['CĐCS vững mạnh', '≥ 80%', '%'],
    ['CĐCS yếu kém', '< 1%', '%'],
    ['Tổ chức lớp tập huấn', '10 – 12', 'lớp'],
    ['Thành lập CĐCS trong DN có từ 25 CNLĐ trở lên', '≥ 18', 'CĐCS'],
  ]);
  const [first] = (await proposed(body)).filter(({ kind }) => kind === 'indicator');
  expect(first?.sentence).toBe('1 | Phát triển đoàn viên mới | người | 6.071');
});

test('the prose around a table is read as before, and a table of something else is no table of targets', async () => {
  const names = table([
    ['TT', 'Đơn vị', 'Số đoàn viên', 'Ghi chú'],
    ['1', 'LĐLĐ huyện Hoa Lư', '1.200', ''],
    ['2', 'LĐLĐ huyện Yên Mô', '900', ''],
    ['3', 'Công đoàn ngành Y tế', '700', ''],
  ]);
  const prose = paragraph('III. MỘT SỐ CHỈ TIÊU CHỦ YẾU') + paragraph('1. Kết nạp từ 1.800 – 2.000 đoàn viên.');
  const targets = table([
    ['Nội dung', 'Đơn vị tính', 'Chỉ tiêu giao'],
    ['Sáng kiến cấp cơ sở', 'sáng kiến', '200'],
    ['Nữ CNVCLĐ đạt “Giỏi việc nước, đảm việc nhà”', '%', 'Trên 85'],
    ['Nhà “Mái ấm công đoàn”', 'nhà', 'ít nhất 5'],
  ]);
  expect(await indicators(prose + names)).toEqual([['Kết nạp đoàn viên', '1.800 – 2.000', 'đoàn viên']]);
  expect(await indicators(prose + targets)).toEqual([
    ['Kết nạp đoàn viên', '1.800 – 2.000', 'đoàn viên'],
    ['Sáng kiến cấp cơ sở', '≥ 200', 'sáng kiến'],
    ['Nữ CNVCLĐ đạt “Giỏi việc nước, đảm việc nhà”', '> 85%', '%'],
    ['Nhà “Mái ấm công đoàn”', '≥ 5', 'nhà'],
  ]);
});
