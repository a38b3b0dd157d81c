import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { temporaryFolder } from '../../support/host.ts';

const good = 'tests/fixtures/corpus/ninh-binh-2023';
const plan = ['--plan', 'ninh-binh-2023'];
const late = join(good, 'dot-1', 'Bieu TH Yên Khánh 6 thang.xlsx');

async function office() {
  const data = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const answers: string[] = [];
    const said: string[] = [];
    const status = await run([...argv, '--data', data], {
      answer: (text) => void answers.push(text),
      say: (text) => void said.push(text),
    });
    const answer = answers.join('\n');
    return { status, answer, said: said.join('\n'), json: argv.includes('--json') ? JSON.parse(answer) : null };
  };
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', join(good, 'don-vi.xlsx'), ...plan);
  await tdkt('import', join(good, 'dot-1', '08. LĐLĐ huyện Kim Sơn.csv'), ...plan, '--period', 'DOT1');
  return tdkt;
}

test('a period with something to look at is not closed without a reason, and says what to look at', async () => {
  const tdkt = await office();
  const asked = await tdkt('period', 'close', 'DOT1', ...plan, '--json');
  expect(asked.status).toBe(3);
  expect(asked.json).toMatchObject({ period: 'DOT1', closed: null });
  expect(asked.json.findings).toContainEqual({ kind: 'unit-missing', unit: 'NB01' });
  const told = await tdkt('period', 'close', 'DOT1', ...plan);
  expect(told.answer).toContain('LĐLĐ thành phố Ninh Bình chưa nộp báo cáo.');
  expect(told.answer).toContain('Vẫn chốt thì nêu lý do: --reason <lý do>.');
  const tried = await tdkt('period', 'close', 'DOT1', ...plan, '--reason', 'thử', '--dry-run');
  expect([tried.status, tried.answer.includes('điều cần xem trước khi chốt')]).toEqual([3, true]);
  expect((await tdkt('table', ...plan, '--period', 'DOT1', '--json')).json.closed).toBeNull();
});

test('closed by a decision, every answer says so; a later file waits, and changes are told once it is reopened', async () => {
  const tdkt = await office();
  const by = ['--reason', 'Thường trực đồng ý', '--decision', '12/TB-LĐLĐ', '--signed', '5/7/2023'];
  const closed = await tdkt('period', 'close', 'DOT1', ...plan, ...by);
  expect(closed.status).toBe(0);
  expect(closed.answer).toMatch(/Số liệu đã chốt ngày .*; căn cứ: 12\/TB-LĐLĐ ngày 5\/7\/2023\.$/);
  expect((await tdkt('table', ...plan, '--period', 'DOT1')).answer).toContain('Số liệu đã chốt ngày');
  expect((await tdkt('table', ...plan, '--period', 'DOT1', '--json')).json.closed).toMatchObject({
    decision: { number: '12/TB-LĐLĐ', signedOn: '2023-07-05' },
    reason: 'Thường trực đồng ý',
  });

  const arrived = await tdkt('import', late, ...plan, '--period', 'DOT1', '--accept');
  expect(arrived.status).toBe(3);
  expect(arrived.answer).toContain('đã chốt số liệu');
  const refused = await tdkt('figures', 'set', 'NB06', 'NB23-04', '5', ...plan, '--period', 'DOT1', '--reason', 'x');
  expect([refused.status, refused.said]).toEqual([2, expect.stringContaining('nên số liệu không đổi được')]);
  const [id] = (await tdkt('submissions', ...plan, '--json')).json.flatMap((one: { id: string; state: string }) =>
    one.state === 'waiting' ? one.id : [],
  );
  expect((await tdkt('effect', id)).answer).toMatch(/^Kỳ .* đã chốt số liệu/);
  const unchanged = await tdkt('period', 'changes', 'DOT1', ...plan);
  expect(unchanged.answer).toContain('Không có số liệu nào khác với lần chốt.');

  const reopened = await tdkt('period', 'reopen', 'DOT1', ...plan, '--reason', 'có báo cáo bổ sung', '--json');
  expect(reopened).toMatchObject({ status: 0, json: { period: 'DOT1', wasClosed: { reason: 'Thường trực đồng ý' } } });
  expect((await tdkt('accept', id)).status).toBe(0);
  const changes = await tdkt('period', 'changes', 'DOT1', ...plan, '--json');
  expect(changes.json.isClosed).toBe(false);
  expect(changes.json.figures[0]).toMatchObject({ unit: 'NB06', because: { kind: 'submission', submissionId: id } });
  const told = (await tdkt('period', 'changes', 'DOT1', ...plan)).answer;
  expect(told).toContain('LĐLĐ huyện Yên Khánh');
  expect(told).toContain('Bieu TH Yên Khánh');
  expect((await tdkt('verify')).status).toBe(0);
});

test('groups are told under each indicator, of a closed period those of its day', async () => {
  const tdkt = await office();
  const grouped = ['table', ...plan, '--period', 'DOT1', '--group', 'cluster'];
  const { answer } = await tdkt(...grouped);
  expect(answer).toMatch(/· Cụm 1 - Huyện, thành phố +\d+ +1\/8/);
  const before = (await tdkt(...grouped, '--json')).json.indicators;
  expect(before[3].groups.map(({ group, answered }: { group: string; answered: number }) => [group, answered])).toEqual([
    ['Cụm 1 - Huyện, thành phố', 1],
    ['Cụm 2 - Công đoàn ngành, KCN', 0],
  ]);
  await tdkt('period', 'close', 'DOT1', ...plan, '--reason', 'đủ');
  expect((await tdkt(...grouped, '--json')).json.indicators).toEqual(before);
  expect((await tdkt('table', ...plan, '--period', 'DOT1', '--group', 'province')).status).toBe(2);
});

test('what cannot be is refused: unknown periods, reopening what is open, a reason that is missing', async () => {
  const tdkt = await office();
  expect((await tdkt('period', 'close', 'QUY1', ...plan)).status).toBe(2);
  expect((await tdkt('period', 'reopen', 'DOT1', ...plan, '--reason', 'x')).said).toContain('chưa chốt số liệu');
  expect((await tdkt('period', 'reopen', 'DOT1', ...plan)).said).toContain('Thiếu --reason');
  expect((await tdkt('period', 'changes', 'DOT1', ...plan)).status).toBe(2);
  expect((await tdkt('period', '--help')).answer).toContain('mã 3');
});
