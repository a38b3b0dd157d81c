import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { temporaryFolder } from '../support/host.ts';

const plan = ['--plan', 'ninh-binh-2023'];
const decided = ['--decision', '15/QĐ-LĐLĐ', '--signed', '1/2/2023'];

async function office() {
  const data = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const answers: string[] = [];
    const messages: string[] = [];
    const output = { answer: (text: string) => void answers.push(text), say: (text: string) => void messages.push(text) };
    const status = await run([...argv, '--data', data], output);
    const answer = answers.join('\n');
    return { status, answer, said: messages.join('\n'), json: argv.includes('--json') ? JSON.parse(answer) : null };
  };
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx', ...plan);
  return { tdkt, data };
}

test('set, shown against the plan, taken back', async () => {
  const { tdkt } = await office();
  expect(await tdkt('allocate', 'set', 'NB01', 'NB23-04', '1.180', ...plan, ...decided, '--json')).toMatchObject({
    status: 0,
    json: { changed: 1 },
  });
  await tdkt('allocate', 'set', 'NB02', 'NB23-06', '90,5%', ...plan);
  const { json } = await tdkt('allocate', ...plan, '--json');
  const of = (code: string) => json.indicators.find(({ indicator }: { indicator: string }) => indicator === code);
  expect(of('NB23-04')).toMatchObject({ target: '≥ 1.200', sum: 1180, balance: { kind: 'short', by: 20 } });
  expect(of('NB23-04').units[0]).toMatchObject({
    unit: 'NB01',
    value: 1180,
    decision: { number: '15/QĐ-LĐLĐ', signedOn: '2023-02-01' },
  });
  expect(of('NB23-06').units.slice(0, 2)).toMatchObject([
    { value: null, target: '≥ 85%' },
    { value: 90.5, target: '≥ 90,5%' },
  ]);
  const shown = await tdkt('allocate', ...plan);
  expect(shown.answer).toMatch(/NB23-04 .*≥ 1\.200 +1\.180 +▼ thiếu 20 +1\/16/);
  expect((await tdkt('allocate', 'NB23-04', '--unit', 'NB01', ...plan)).answer).toContain(
    'Quyết định số 15/QĐ-LĐLĐ ngày 1/2/2023',
  );
  await tdkt('allocate', 'set', 'NB01', 'NB23-04', '-', ...plan);
  expect((await tdkt('allocate', 'NB23-04', ...plan, '--json')).json.indicators[0]).toMatchObject({
    sum: null,
    balance: { kind: 'nothing-allocated' },
  });
});

test('what cannot be is refused with what to type instead', async () => {
  const { tdkt } = await office();
  const refused = [
    [['allocate', 'set', 'NB01', 'NB23-04', 'nhiều'], 'Không hiểu “nhiều”; cần một số đếm'],
    [['allocate', 'set', 'NB01', 'NB23-06', '0,85'], 'Không hiểu “0,85”; cần một tỷ lệ'],
    [['allocate', 'set', 'NB01', 'NB23-35', '0'], 'không có trong bảng giao'],
    [['allocate', 'set', 'NB99', 'NB23-04', '5'], 'Không có đơn vị mang mã “NB99”'],
    [['allocate', 'set', 'NB01', 'NB23-04', '5', '--signed', '31/2/2023'], '“31/2/2023” không phải ngày'],
    [['allocate', 'spread', 'all', '--by', 'luck'], 'chọn một trong: last-year, members, evenly'],
    [['allocate', 'spread', 'all', '--by', 'evenly', '--total', '5'], '--total chỉ dùng khi chia một chỉ tiêu'],
  ] as const;
  for (const [argv, sentence] of refused) {
    const { status, said } = await tdkt(...argv, ...plan);
    expect([status, said]).toEqual([2, expect.stringContaining(sentence)]);
  }
  expect((await tdkt('allocate', '--help')).answer).toContain('last-year');
});

test('spread to the last one; who is left out is named, and then it needs a person', async () => {
  const { tdkt } = await office();
  await tdkt('allocate', 'set', 'NB01', 'NB23-04', '200', ...plan);
  const spread = await tdkt(
    'allocate',
    'spread',
    'NB23-04',
    'NB23-06',
    '--by',
    'evenly',
    '--locked',
    'NB01',
    ...plan,
    ...decided,
  );
  expect(spread).toMatchObject({ status: 0 });
  expect(spread.answer).toContain('NB23-04: đã chia 1.200.');
  expect(spread.answer).toContain('NB23-06: chỉ tiêu tỷ lệ');
  const { json } = await tdkt('allocate', 'NB23-04', ...plan, '--json');
  expect(json.indicators[0]).toMatchObject({ sum: 1200, balance: { kind: 'met' } });
  expect(json.indicators[0].units.slice(0, 2)).toMatchObject([{ value: 200 }, { value: 67 }]);
  await tdkt('allocate', 'members', 'NB02', '3.000', ...plan);
  const byMembers = await tdkt('allocate', 'spread', 'NB23-04', '--by', 'members', '--total', '1.300', ...plan);
  expect(byMembers.status).toBe(3);
  expect(byMembers.answer).toContain('Chưa có số đoàn viên nên giữ nguyên');
});

test('what is exported is loaded again as it is; a changed cell changes one target', async () => {
  const { tdkt, data } = await office();
  await tdkt('allocate', 'spread', 'all', '--by', 'evenly', ...plan, ...decided);
  await tdkt('allocate', 'set', 'NB03', 'NB23-06', '90,25%', ...plan);
  await tdkt('allocate', 'members', 'NB01', '5.200', ...plan);
  const out = join(data, 'giao.xlsx');
  expect((await tdkt('allocate', 'export', ...plan, '--out', out, '--json')).json).toMatchObject({ rows: 16 });
  const again = await tdkt('allocate', 'load', out, ...plan, '--json');
  expect(again.json).toMatchObject({ changed: 0, issues: [] });
  expect(again.json.read).toBeGreaterThan(140);
  const other = await office();
  const loaded = await other.tdkt('allocate', 'load', out, ...plan, '--json');
  expect(loaded).toMatchObject({ status: 0, json: { issues: [], changed: again.json.read } });
  const [before, after] = [await tdkt('allocate', ...plan, '--json'), await other.tdkt('allocate', ...plan, '--json')];
  const values = ({ json }: typeof before) =>
    json.indicators.map(({ units }: { units: { unit: string; value: number }[] }) =>
      units.map(({ unit, value }) => [unit, value]),
    );
  expect(values(after)).toEqual(values(before));
  expect((await other.tdkt('verify', '--json')).json).toEqual({ ok: true, problems: [] });
});

test('bad cells of a workbook are told by file, sheet, cell, what stands there and what to do; the rest is loaded', async () => {
  const { tdkt, data } = await office();
  const file = join(data, 'giao.csv');
  writeFileSync(
    file,
    'Đơn vị;Sáng kiến được các cấp công nhận\nLĐLĐ thành phố Ninh Bình;80\nLĐLĐ huyện Hoa Lư;nhiều\nLĐLĐ huyện Tuy An;5\n',
  );
  const tried = await tdkt('allocate', 'load', file, ...plan, '--dry-run');
  expect(tried.answer).toContain('sẽ đổi 1. Chạy thử');
  const loaded = await tdkt('allocate', 'load', file, ...plan);
  expect(loaded.status).toBe(3);
  const text = loaded.answer.replace(/\s+/g, ' ');
  expect(text).toContain('giao.csv: đọc được 1 số, ghi 1 thay đổi.');
  expect(text).toContain('giao.csv – trang tính giao, ô B3: ghi “nhiều”, cần một số đếm');
  expect(text).toContain('giao.csv – trang tính giao, ô A4: “LĐLĐ huyện Tuy An” không phải tên một đơn vị của kế hoạch.');
  writeFileSync(file, 'Biểu giao chỉ tiêu năm 2022\n\nĐơn vị;Sáng kiến được các cấp công nhận\nLĐLĐ huyện Hoa Lư;80\n');
  expect(await tdkt('allocate', 'load', file, ...plan)).toMatchObject({ status: 2 });
  writeFileSync(file, 'Danh sách;Chức vụ\nNguyễn Văn A;Chủ tịch\n');
  expect((await tdkt('allocate', 'load', file, ...plan)).said).toContain('không có bảng giao chỉ tiêu');
});
