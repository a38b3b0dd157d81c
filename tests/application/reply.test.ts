import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueCodes, issueOf } from '#core/domain/figures/issue.ts';
import { doubtsOf } from '#core/domain/replies/doubts.ts';
import { noteText, replyText } from '#core/text/vi-replies.ts';
import { readWorkbook } from '#excel/read/read-workbook.ts';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const corpus = 'tests/fixtures/corpus';
const units = join(corpus, 'ninh-binh-2023/don-vi.xlsx');
const faulty = join(corpus, 'faulty/so-lieu-sai.xlsx');
const planId = 'ninh-binh-2023';

async function ready(...facts: Parameters<typeof openTestApplication>) {
  const application = await openTestApplication(...facts);
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: units }));
  return application;
}

async function received(application: Awaited<ReturnType<typeof ready>>, file: string) {
  const [entry] = given(await application.call('submissions.import', { planId, period: 'DOT1', files: [file] })).files;
  if (!entry?.submissionId) throw new Error('not received');
  return { ...entry, submissionId: entry.submissionId };
}

test('the unit gets its own workbook back with every doubtful cell marked, and it still says the same', async () => {
  const application = await ready();
  const { submissionId, issues, figures } = await received(application, faulty);
  const file = join(temporaryFolder(), 'tra-lai.xlsx');
  expect(given(await application.call('submissions.reply', { submissionId, file }))).toEqual({
    file: 'tra-lai.xlsx',
    kind: 'marked-copy',
    marked: 9,
  });
  const again = await received(await ready(), file);
  expect(again).toMatchObject({ outcome: 'needs-review', unit: 'NB05', issues, figures });
});

test('the message names sheet, cell, indicator, what was found and what is needed', async () => {
  const application = await ready();
  const { submissionId } = await received(application, faulty);
  const { text } = given(await application.call('submissions.replyText', { submissionId }));
  const lines = text.split('\n');
  expect(lines[0]).toBe('Kính gửi LĐLĐ huyện Nho Quan,');
  expect(lines[2]).toBe(
    'Ban Thường vụ LĐLĐ tỉnh Ninh Bình đã nhận báo cáo đợt 1 năm 2023 của đơn vị (tệp “so-lieu-sai.xlsx”). Đề nghị đơn vị xem lại 9 nội dung sau:',
  );
  expect(lines[4]).toBe(
    '1. Trang tính “Biểu”, ô E9 (“Sáng kiến được các cấp công nhận”): ghi “#REF!”, ô đang báo lỗi công thức; đề nghị ghi lại số đúng, chỉ ghi một con số.',
  );
  expect(lines.at(-1)).toBe('Ban Thường vụ LĐLĐ tỉnh Ninh Bình');
});

test('a clean report is confirmed, and its copy is the workbook itself', async () => {
  const application = await ready();
  const clean = join(corpus, 'faulty/ghi-chu-cong-thuc.xlsx');
  const { submissionId } = await received(application, clean);
  const { text } = given(await application.call('submissions.replyText', { submissionId }));
  expect(text).toMatch(
    /^Kính gửi .*\n\n.* đã nhận báo cáo đợt 1 năm 2023 .*Không có nội dung nào cần bổ sung\.\n\nTrân trọng cảm ơn\./,
  );
  const file = join(temporaryFolder(), 'ban-sao.xlsx');
  expect(given(await application.call('submissions.reply', { submissionId, file }))).toMatchObject({
    kind: 'marked-copy',
    marked: 0,
  });
  expect(readFileSync(file).equals(readFileSync(clean))).toBe(true);
});

test('a report in another format is answered with a list, and so is a file that is no report', async () => {
  const application = await ready();
  const csv = join(temporaryFolder(), 'Kim Sơn.csv');
  const report = readFileSync(join(corpus, 'ninh-binh-2023/dot-1/08. LĐLĐ huyện Kim Sơn.csv'), 'utf8');
  writeFileSync(csv, report.replace(';đoàn viên;260;;', ';đoàn viên;nhiều;;'));
  const list = join(temporaryFolder(), 'danh-sach.xlsx');
  const { submissionId } = await received(application, csv);
  expect(given(await application.call('submissions.reply', { submissionId, file: list }))).toMatchObject({
    kind: 'list',
    marked: 1,
  });
  const workbook = given(await readWorkbook(readFileSync(list), 'danh-sach.xlsx'));
  const texts = workbook.sheets[0]?.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  expect(texts).toContain('“Phát triển tăng thêm đoàn viên”: ghi “nhiều”, không phải con số');
  expect(texts).toContain('Ghi lại số đúng, chỉ ghi một con số');
  const broken = await received(application, join(corpus, 'faulty/tep-bi-cat.xlsx'));
  const answer = await application.call('submissions.reply', { submissionId: broken.submissionId, file: list });
  expect(given(answer)).toMatchObject({ kind: 'list', marked: 1 });
});

test('what cannot be answered is refused by its name', async () => {
  const { call } = await ready();
  const unknown = { ok: false, error: { code: 'submission-unknown', submissionId: 's9' } };
  expect(await call('submissions.replyText', { submissionId: 's9' })).toEqual(unknown);
  expect(await call('submissions.reply', { submissionId: 's9', file: '/x/a.xlsx' })).toEqual(unknown);
  const readOnly = await ready({ handles: { write: async () => false } });
  const { submissionId } = await received(readOnly, faulty);
  expect(await readOnly.call('submissions.reply', { submissionId, file: '/x/a.xlsx' })).toEqual({
    ok: false,
    error: { code: 'file-not-written', file: 'a.xlsx' },
  });
});

test('on the command line the message is printed, and the copy written where it is asked for', async () => {
  const data = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const answers: string[] = [];
    const status = await run([...argv, '--data', data, '--json'], { answer: (text) => void answers.push(text), say: () => {} });
    return { status, json: JSON.parse(answers.join('')) };
  };
  await tdkt('plan', 'load', planId);
  await tdkt('units', 'import', units, '--plan', planId);
  const { json } = await tdkt('import', faulty, '--plan', planId, '--period', 'DOT1');
  const { submissionId } = json.files[0];
  const out = join(data, 'phieu.xlsx');
  expect(await tdkt('reply', submissionId)).toMatchObject({
    status: 0,
    json: { text: expect.stringContaining('ô E9'), file: null },
  });
  expect(await tdkt('reply', submissionId, '--out', out)).toMatchObject({
    status: 0,
    json: { text: expect.stringContaining('ô E9'), file: out, kind: 'marked-copy', marked: 9 },
  });
  expect(given(await readWorkbook(readFileSync(out), 'phieu.xlsx')).format).toBe('xlsx');
  expect((await tdkt('reply', 's9')).status).toBe(2);
});

const facts = {
  office: 'LĐLĐ tỉnh',
  unit: null,
  period: { code: 'NAM', label: 'Năm', year: 2024 },
  file: 'a.xlsx',
  receivedAt: '2024-11-30T20:00:00.000Z',
};
const names = { unit: (code: string) => `Đơn vị ${code}`, indicator: (code: string) => `Chỉ tiêu ${code}` };

test('a file that is wrong as a whole is called a file, not the unit’s report, and a new one is asked for', () => {
  const text = replyText(facts, doubtsOf([issueOf('encrypted-file')]), names);
  expect(text.split('\n\n')).toEqual([
    'Kính gửi đơn vị,',
    'LĐLĐ tỉnh đã nhận tệp “a.xlsx” gửi cho báo cáo năm 2024, nhưng chưa dùng được. Đề nghị đơn vị xem lại nội dung sau:',
    '1. Tệp có đặt mật khẩu; đề nghị bỏ mật khẩu rồi gửi lại.',
    'Đơn vị gửi lại tệp qua tin nhắn hoặc thư này.',
    'Trân trọng cảm ơn.\nLĐLĐ tỉnh',
  ]);
});

test('a long message stops at twenty and says how much more there is', () => {
  const issues = Array.from({ length: 23 }, (_, index) =>
    issueOf('negative', { sheet: 'S', cell: `E${index + 1}`, found: '-1' }),
  );
  const text = replyText(facts, doubtsOf(issues), names);
  expect(text).toContain('20. Trang tính “S”, ô E20');
  expect(text).not.toContain('21. ');
  expect(text).toContain('… và 3 nội dung khác, xem tệp gửi kèm.');
});

test('a long text of the unit is cut, and stays on one line', () => {
  const [doubt] = doubtsOf([issueOf('not-a-number', { sheet: 'S', cell: 'E9', found: `a\n${'b'.repeat(200)}` })]);
  if (!doubt) throw new Error('no doubt');
  expect(noteText(doubt, names)).toBe(
    `Ghi “a ${'b'.repeat(78)}…”, không phải con số.\nĐề nghị: ghi lại số đúng, chỉ ghi một con số.`,
  );
});

test('whatever a unit can settle has words without a code in them', () => {
  const issues = issueCodes.map((code) => ({
    ...issueOf(code, { sheet: 'S', cell: 'E9', found: 'x', candidates: ['7'] }),
    severity: 'error' as const,
  }));
  const text = replyText(facts, doubtsOf(issues), names);
  expect(text).not.toMatch(/undefined|null|[a-z]+-[a-z]+/);
});
