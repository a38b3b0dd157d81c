import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { openPathHandles } from '../../electron/machine/path-handles.ts';
import { partsOf } from '../excel/mark/packages.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const planId = 'ninh-binh-2023';
const corpora = 'tests/fixtures/corpus';

const decoded = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The texts of a document's paragraphs, and the cells of its bordered tables' rows. */
function readDocx(file: string) {
  const body = partsOf(readFileSync(file))['word/document.xml']?.toString() ?? '';
  const textOf = (xml: string) =>
    decoded([...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>([^<]*)<\/w:t>/g)].map(([run]) => run.replace(/<[^>]+>/g, '')).join(''));
  const paragraphs = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => textOf(xml)).filter((text) => text !== '');
  const rows = [...body.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
  );
  return { body, paragraphs, rows };
}

/** A corpus of a year, read in for one period. */
async function office(corpus: string, period: 'DOT1' | 'NAM', facts: Parameters<typeof openTestApplication>[0] = {}) {
  const application = await openTestApplication(facts);
  const { call } = application;
  const folder = join(corpora, corpus);
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(folder, 'don-vi.xlsx') }));
  const reports = join(folder, period === 'NAM' ? 'ca-nam' : 'dot-1');
  const files = readdirSync(reports).map((name) => join(reports, name));
  given(await call('submissions.import', { planId, period, files, accept: true }));
  return application;
}

describe.each(['ninh-binh-2023', 'ninh-binh-2023-office-wording'])('figures of %s', (corpus) => {
  test('say of every unit what the table counts, one file for each, under names that Windows takes', async () => {
    const { call } = await office(corpus, 'NAM');
    const folder = temporaryFolder();
    const place = { planId, period: 'NAM' } as const;
    const listed = given(await call('letters.list', place));
    expect(listed).toHaveLength(16);
    expect(listed[2]?.file).toBe('Phiếu báo số liệu năm 2023 - LĐLĐ huyện Hoa Lư.docx');
    expect(listed.filter(({ file }) => /[<>:"/\\|?*]/.test(file))).toEqual([]);
    const files = listed.map(({ unit, file }) => ({ unit, file: join(folder, file) }));
    expect(given(await call('letters.figures', { ...place, to: { kind: 'files', files } })).files).toHaveLength(16);
    const { indicators } = given(await call('table.get', { ...place, basis: 'cumulative' }));
    for (const { unit, file } of files) {
      const { rows } = readDocx(file);
      const asked = indicators.flatMap((row) => row.units.filter((one) => one.unit === unit).map((figure) => ({ row, figure })));
      const lines = rows.filter(([ordinal]) => /^\d+$/.test(ordinal ?? ''));
      expect(lines).toHaveLength(asked.length);
      const counts = asked.map(({ figure }) => (figure.numerator === null ? null : String(figure.numerator)));
      const printed = lines.map(([, , , , cumulative = '']) =>
        cumulative.split('/')[0]?.replaceAll('.', '').replace(/[ƒ✎]/g, ''),
      );
      expect(printed.filter((_, index) => counts[index] !== null)).toEqual(counts.filter((count) => count !== null));
    }
  });
});

test('a unit’s letter: own target, both figures, completion, verdict, and what is wanting', async () => {
  const { call } = await office('ninh-binh-2023', 'DOT1');
  const decision = { number: null, signedOn: null };
  const entries = [{ unit: 'NB03', indicator: 'NB23-04', amount: { units: 40, decimals: 0 }, decision }];
  given(await call('allocations.set', { planId, entries }));
  const to = { unit: 'NB03', indicator: 'NB23-10', value: '12', reason: 'đơn vị báo', told: { by: 'chị Lan', on: '2023-06-12' } };
  given(await call('figures.set', { planId, period: 'DOT1', ...to }));
  const file = join(temporaryFolder(), 'phieu.docx');
  given(await call('letters.figures', { planId, period: 'DOT1', to: { kind: 'files', files: [{ unit: 'NB03', file }] } }));
  const { rows, paragraphs, body } = readDocx(file);
  expect(rows).toContainEqual(['STT', 'Chỉ tiêu', 'Được giao', 'Trong kỳ', 'Lũy kế', 'Hoàn thành', 'Đánh giá']);
  expect(rows).toContainEqual(['3', 'Sáng kiến được các cấp công nhận (sáng kiến)', '≥ 40', '0', '0', '0,0%', '✗ Chưa đạt']);
  const ratio = ['≥ 85%', '246/471 (52,2%)', '246/471 (52,2%)', '61,4%', '✗ Chưa đạt'];
  expect(rows.map((cells) => cells.slice(2))).toContainEqual(ratio);
  expect(rows.map((cells) => cells.slice(2))).toContainEqual(['–', '12✎†', '12✎†', '–', '–']);
  expect(rows.map((cells) => cells.slice(2))).toContainEqual(['≥ 1', '…', '…', '–', '… Thiếu số']);
  expect(paragraphs).toContain('Kính gửi: LĐLĐ huyện Hoa Lư');
  expect(paragraphs).toContain('Còn thiếu số liệu 1 chỉ tiêu (STT 35).');
  expect(paragraphs).toContain('XÁC NHẬN CỦA ĐƠN VỊ');
  expect(paragraphs.some((text) => text.includes('✎ số đã điều chỉnh') && text.includes('† số đơn vị báo'))).toBe(true);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"[^>]*w:orient="portrait"/);
});

test('all units in one file: each begins on its own page, and pages are counted anew', async () => {
  const { call } = await office('ninh-binh-2023', 'DOT1');
  const file = join(temporaryFolder(), 'chung.docx');
  given(await call('letters.figures', { planId, period: 'DOT1', to: { kind: 'together', file } }));
  const { body, paragraphs } = readDocx(file);
  expect(body.match(/<w:sectPr/g)).toHaveLength(16);
  expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(15);
  expect(paragraphs.filter((text) => text === 'XÁC NHẬN CỦA ĐƠN VỊ')).toHaveLength(16);
});

test('of a closed period the closed figures, whatever comes later', async () => {
  const reports = {
    'cu.csv': { unit: 'LĐLĐ huyện Yên Khánh', says: { 'NB23-04': '10' } },
    'moi.csv': { unit: 'LĐLĐ huyện Yên Khánh', says: { 'NB23-04': '12' } },
  };
  const { call, receive } = await officeWith(reports);
  await receive('cu.csv');
  const figure = async () => {
    const file = join(temporaryFolder(), 'phieu.docx');
    given(await call('letters.figures', { planId, period: 'DOT1', to: { kind: 'files', files: [{ unit: 'NB06', file }] } }));
    const { rows, paragraphs } = readDocx(file);
    const isClosed = paragraphs.some((text) => text.includes('như đã chốt. Số liệu đã chốt ngày 20/6/2023'));
    return { told: rows.find(([, name]) => name?.startsWith('Sáng kiến'))?.slice(3, 5), isClosed };
  };
  expect(await figure()).toEqual({ told: ['10', '10'], isClosed: false });
  given(await call('periods.close', { planId, period: 'DOT1', reason: 'Thường trực đồng ý' }));
  await receive('moi.csv');
  expect(await figure()).toEqual({ told: ['10', '10'], isClosed: true });
});

describe('what goes back with a report', () => {
  const faulty = join(corpora, 'faulty/so-lieu-sai.xlsx');
  const sentBack = async (path: string, dueOn: string | null) => {
    const application = await openTestApplication();
    const { call } = application;
    given(await call('plans.load', { planId }));
    given(await call('units.import', { planId, file: join(corpora, 'ninh-binh-2023/don-vi.xlsx') }));
    if (dueOn !== null)
      given(await call('deadlines.set', { planId, changes: [{ period: 'DOT1', unit: null, dueOn, reason: 'công văn' }] }));
    const [entry] = given(await call('submissions.import', { planId, period: 'DOT1', files: [path] })).files;
    const file = join(temporaryFolder(), 'phieu.docx');
    const { doubts } = given(await call('letters.return', { submissionId: entry?.submissionId ?? '', file }));
    return { doubts, ...readDocx(file) };
  };

  test('each doubtful cell with what was found and what is needed, and the day by which it is wanted', async () => {
    const { doubts, rows, paragraphs } = await sentBack(faulty, '2023-06-25');
    expect(rows).toContainEqual(['STT', 'Trang tính', 'Ô', 'Trong báo cáo', 'Đề nghị']);
    expect(rows.filter(([ordinal]) => /^\d+$/.test(ordinal ?? ''))).toHaveLength(doubts);
    expect(rows).toContainEqual([
      '1',
      'Biểu',
      'E9',
      '“Sáng kiến được các cấp công nhận”: ghi “#REF!”, ô đang báo lỗi công thức',
      'Ghi lại số đúng, chỉ ghi một con số',
    ]);
    expect(paragraphs).toContain('PHIẾU TRẢ LẠI BÁO CÁO');
    expect(paragraphs).toContain('Kính gửi: LĐLĐ huyện Nho Quan');
    expect(paragraphs).toContain(
      'Đề nghị đơn vị sửa ngay trong tệp, giữ nguyên mẫu biểu, rồi gửi lại cả tệp chậm nhất ngày 25/6/2023./.',
    );
  });

  test('a deadline gone by, or none', async () => {
    const late = await sentBack(faulty, '2023-06-15');
    expect(late.paragraphs.join('\n')).toContain('gửi lại cả tệp ngay (hạn nộp báo cáo là ngày 15/6/2023, đã quá 5 ngày)./.');
    const open = await sentBack(faulty, null);
    expect(open.paragraphs.join('\n')).toContain('gửi lại cả tệp trong thời gian sớm nhất./.');
  });

  test('a report without doubts is confirmed', async () => {
    const { doubts, paragraphs, rows } = await sentBack(join(corpora, 'faulty/ghi-chu-cong-thuc.xlsx'), null);
    expect(doubts).toBe(0);
    expect(paragraphs).toContain('PHIẾU XÁC NHẬN ĐÃ NHẬN BÁO CÁO');
    expect(rows.flat()).not.toContain('STT');
  });
});

describe('who owes something', () => {
  const reports = { 'hoa-lu.csv': { unit: 'LĐLĐ huyện Hoa Lư', says: { 'NB23-04': '15' } } };

  test('the letter and the list name the same units, with deadlines, days and reminders', async () => {
    const { call, receive } = await officeWith(reports);
    await receive('hoa-lu.csv');
    const deadline = { period: 'DOT1', unit: null, dueOn: '2023-06-15', reason: 'công văn 12' };
    given(await call('deadlines.set', { planId, changes: [deadline] }));
    given(await call('reminders.keep', { planId, reminders: [{ unit: 'NB04', obligation: 'DOT1', way: 'zalo' }] }));
    const folder = temporaryFolder();
    const letter = { planId, obligation: 'DOT1', file: join(folder, 'don-doc.docx') };
    const list = { ...letter, file: join(folder, 'danh-sach.docx') };
    expect(given(await call('letters.remind', letter))).toEqual({ file: 'don-doc.docx', units: 15 });
    expect(given(await call('letters.missing', list))).toEqual({ file: 'danh-sach.docx', units: 15 });
    const names = (file: string) => readDocx(file).rows.flatMap(([ordinal, name]) => (/^\d+$/.test(ordinal ?? '') ? [name] : []));
    expect(names(letter.file)).toEqual(names(list.file));
    expect(names(letter.file)).not.toContain('LĐLĐ huyện Hoa Lư');
    expect(readDocx(letter.file).paragraphs).toContain('V/v đôn đốc nộp báo cáo Đợt 1 năm 2023');
    expect(readDocx(list.file).rows.map((cells) => cells.slice(1))).toContainEqual([
      'LĐLĐ huyện Gia Viễn',
      '15/6/2023',
      '5',
      '1 lần; lần cuối 20/6/2023 qua Zalo',
      '',
    ]);
    expect(readDocx(list.file).paragraphs).toContain('Cộng: 15 đơn vị, trong đó quá hạn 15.');
  });

  test('where nobody does, there is no letter, and the list says so', async () => {
    const { call } = await office('ninh-binh-2023', 'DOT1');
    const file = join(temporaryFolder(), 'tep.docx');
    const asked = { planId, obligation: 'DOT1', file };
    expect(await call('letters.remind', asked)).toEqual({ ok: false, error: { code: 'nobody-owes', obligation: 'DOT1' } });
    expect(given(await call('letters.missing', asked)).units).toBe(0);
    expect(readDocx(file).paragraphs).toContain('Không còn đơn vị nào chưa thực hiện.');
  });
});

test('names that look like formulas stay text', async () => {
  const { call } = await officeWith({});
  const names = ['=1+1', '+84', '-5', '@SUM(A1)', '<b>&amp;'];
  const units = given(await call('units.profiles', { planId })).slice(0, names.length);
  const changes = units.map(({ code }, index) => ({ unit: code, fields: { name: names[index] ?? '' } }));
  given(await call('units.edit', { planId, changes }));
  const file = join(temporaryFolder(), 'don-doc.docx');
  given(await call('letters.remind', { planId, obligation: 'DOT1', file }));
  const { body, rows } = readDocx(file);
  expect(rows.map(([, name]) => name)).toEqual(expect.arrayContaining(names));
  expect(body).not.toMatch(/w:fldSimple|w:instrText/);
});

test('what cannot be written leaves nothing behind, and is told', async () => {
  const handles = openPathHandles();
  const { call } = await officeWith({});
  const outside = join(temporaryFolder(), 'khong-co', 'tep.docx');
  const application = await openTestApplication({ handles });
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: handles.register(join(corpora, 'ninh-binh-2023/don-vi.xlsx')) }));
  const asked = { planId, obligation: 'DOT1', file: handles.register(outside) };
  expect(await application.call('letters.remind', asked)).toEqual({
    ok: false,
    error: { code: 'file-not-written', file: 'tep.docx', because: 'folder-gone' },
  });
  expect(await call('letters.list', { planId, period: 'DOT1', units: ['XX'] })).toMatchObject({
    error: { code: 'unit-unknown' },
  });
});

test('from the command line: letters into a folder that is made, or together into one file', async () => {
  const { dataDir } = await office('ninh-binh-2023', 'DOT1');
  const folder = temporaryFolder();
  const command = async (...argv: readonly string[]) => {
    const answers: string[] = [];
    const code = await run([...argv, '--plan', planId, '--data', dataDir], {
      answer: (text) => answers.push(text),
      say: () => {},
    });
    return { code, text: answers.join('') };
  };
  const figures = ['letter', 'figures', '--period', 'DOT1', '--out'];
  const each = join(folder, 'phieu');
  expect(await command(...figures, each)).toEqual({ code: 0, text: `Đã ghi phiếu báo số liệu của 16 đơn vị. ${each}` });
  expect(readdirSync(each)).toHaveLength(16);
  expect((await command(...figures, join(folder, 'chung.docx'), '--unit', 'NB03')).code).toBe(0);
  expect((await command('letter', 'remind', '--period', 'NAM', '--out', join(folder, 'dd.docx'))).code).toBe(0);
  expect((await command('letter', 'missing', '--period', 'NAM', '--out', join(folder, 'ds.docx'))).code).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(['chung.docx', 'dd.docx', 'ds.docx', 'phieu']);
});
