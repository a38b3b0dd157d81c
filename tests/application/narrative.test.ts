import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import { run } from '../../electron/cli/run.ts';
import { partsOf } from '../excel/mark/packages.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import type { planIds } from '../support/plans.ts';

const planId = 'ninh-binh-2023';
const asked = { planId, period: 'NAM' } as const;

/** A year read from a corpus. */
async function office(corpus = 'ninh-binh-2023') {
  const application = await openTestApplication();
  const { call } = application;
  const folder = join('tests/fixtures/corpus', corpus);
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(folder, 'don-vi.xlsx') }));
  const files = readdirSync(join(folder, 'ca-nam')).map((name) => join(folder, 'ca-nam', name));
  given(await call('submissions.import', { planId, period: 'NAM', files }));
  const sentence = async (indicator: string, profile: string | null = null) =>
    given(await call('narrative.get', { ...asked, profile })).sentences.find((one) => one.indicator === indicator)?.text;
  return { ...application, sentence };
}

const profile = (given: Partial<RecipientProfile> = {}): RecipientProfile => ({
  id: 'r1',
  recipient: 'Tỉnh ủy',
  indicators: [
    { measureId: 'nb23-10', name: 'Đoàn viên mới' },
    { measureId: 'nb23-04', name: null },
    { measureId: 'not-of-this-plan', name: null },
  ],
  templates: { count: '{tên} đạt {hoàn thành}.' },
  reports: ['narrative', 'bieu-01'],
  ...given,
});

/** Written by hand from the truth behind each corpus. */
const byHand: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ninh-binh-2023': {
    'NB23-01': 'CĐ cấp trên cơ sở tổ chức phát động phong trào thi đua: cả 16 đơn vị đều thực hiện; đạt chỉ tiêu.',
    'NB23-02': 'Cụm thi đua tổ chức phát động phong trào thi đua: chưa có số liệu (chưa có báo cáo nào).',
    'NB23-04':
      'Sáng kiến được các cấp công nhận: toàn tỉnh có 932 sáng kiến, đạt 77,7% kế hoạch (chỉ tiêu: 1.200); chưa đạt chỉ tiêu.',
    'NB23-06':
      'Cán bộ CĐCS được bồi dưỡng, tập huấn nghiệp vụ công đoàn: 5.942/7.257, bằng 81,9% (chỉ tiêu: 85%); chưa đạt chỉ tiêu. Có 5/16 đơn vị đạt chỉ tiêu (74,5% – 90,4%).',
    'NB23-17':
      'CĐCS DNNN phối hợp tổ chức hội nghị người lao động: 46/46, bằng 100,0% (chỉ tiêu: 100%); đạt chỉ tiêu. Cả 12 đơn vị đều đạt chỉ tiêu (100,0%).',
    'NB23-24': 'UBKT LĐLĐ tỉnh kiểm tra CĐ cấp dưới: cơ quan chưa nhập số liệu.',
    'NB23-28':
      'Tập thể đạt Tập thể Lao động xuất sắc: 514/1.350, bằng 38,1% (chỉ tiêu: trên 40%); chưa đạt chỉ tiêu. Có 6/16 đơn vị đạt chỉ tiêu (34,2% – 43,5%).',
    'NB23-35': 'CĐCS yếu kém: toàn tỉnh có 2 CĐCS (chỉ tiêu: không có); chưa đạt chỉ tiêu. Có 14/16 đơn vị đạt chỉ tiêu.',
  },
  'ninh-binh-2023-office-wording': {
    'NB23-01': 'CĐ cấp trên cơ sở tổ chức phát động phong trào thi đua: có 15/16 đơn vị thực hiện (93,8%); chưa đạt chỉ tiêu.',
    'NB23-04':
      'Sáng kiến được các cấp công nhận: toàn tỉnh có 1.069 sáng kiến, đạt 89,1% kế hoạch (chỉ tiêu: 1.200); chưa đạt chỉ tiêu.',
    'NB23-13':
      'CĐCS doanh nghiệp tổ chức “Tết sum vầy”: 338/428, bằng 79,0% (chỉ tiêu: 80%); chưa đạt chỉ tiêu. Có 6/12 đơn vị đạt chỉ tiêu (72,2% – 83,9%).',
    'NB23-33':
      'Đoàn viên đạt ĐVCĐ xuất sắc: 73.950/96.664, bằng 76,5% (chỉ tiêu: trên 80%); chưa đạt chỉ tiêu. Có 3/16 đơn vị đạt chỉ tiêu (70,1% – 83,8%).',
    'NB23-38':
      'Mỗi đơn vị chọn nội dung thi đua đặc thù: có 15/16 đơn vị đạt mức từ 2 trở lên (93,8%), tổng số 43; chưa đạt chỉ tiêu.',
  },
};

test.each(Object.keys(byHand))('a year of %s is told as one would write it by hand', async (corpus) => {
  const { call } = await office(corpus);
  const { text, sentences } = given(await call('narrative.get', asked));
  const said = new Map(sentences.map((one) => [one.indicator, one.text]));
  for (const [indicator, sentence] of Object.entries(byHand[corpus] ?? {})) expect(said.get(indicator)).toBe(sentence);
  const counted = corpus === 'ninh-binh-2023' ? '9 vượt, 5 đạt' : '8 vượt, 6 đạt';
  expect(text.split('\n')[0]).toBe(
    `Kết quả thực hiện chỉ tiêu thi đua năm 2023 (số lũy kế đến 31/12/2023): đã nhận báo cáo của 16/16 đơn vị. Trong 38 chỉ tiêu: ${counted}, 21 chưa đạt, 3 chưa đủ số liệu.`,
  );
});

/** Nothing is in yet: what is said of each kind of plan then. */
const untold: readonly (readonly [(typeof planIds)[number], string, string])[] = [
  ['dak-lak-2014', 'NAM', 'CĐCS trung bình và yếu: chưa có số liệu (chưa có báo cáo nào).'],
  ['dak-lak-2014', 'DOT1', 'CĐCS trung bình và yếu: báo cáo vào cuối năm.'],
  ['long-bien-2024', 'NAM', 'Cán bộ, CNVCLĐ đăng ký phấn đấu đạt danh hiệu thi đua: chưa có số liệu (chưa có báo cáo nào).'],
  ['phu-yen-2021', 'NAM', 'Triển khai phong trào thi đua đến CĐCS: chưa có số liệu (chưa có báo cáo nào).'],
  ['vinh-thuan-2024', 'NAM', 'LĐLĐ huyện xây dựng mô hình tập thể: cơ quan chưa nhập số liệu.'],
];

test.each(untold)('%s, %s: %s', async (plan, period, sentence) => {
  const { call } = await openTestApplication();
  given(await call('plans.load', { planId: plan }));
  given(await call('units.import', { planId: plan, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  const { sentences } = given(await call('narrative.get', { planId: plan, period }));
  expect(sentences.map(({ text }) => text)).toContain(sentence);
});

test('the office’s own figure against a range is told', async () => {
  const { call } = await openTestApplication();
  given(await call('plans.load', { planId: 'dak-lak-2014' }));
  given(await call('units.import', { planId: 'dak-lak-2014', file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  const place = { planId: 'dak-lak-2014', period: 'NAM' } as const;
  given(await call('figures.set', { ...place, unit: 'CQ', indicator: 'DL14-13', value: '7', reason: 'sổ theo dõi' }));
  const { sentences } = given(await call('narrative.get', place));
  expect(sentences.find(({ indicator }) => indicator === 'DL14-13')?.text).toBe(
    'Cử cán bộ chuyên trách đi đào tạo ĐH, cao học, CCLLCT: toàn tỉnh có 7 đồng chí, đạt 140,0% kế hoạch (chỉ tiêu: từ 5 đến 6); vượt chỉ tiêu.',
  );
});

test('a sentence in the office’s own words is kept, goes back, and a faulty one is refused with what is wrong', async () => {
  const { call, sentence } = await office();
  const own = 'Về {tên}, {địa bàn} thực hiện {thực hiện} {đơn vị tính}[, bằng {hoàn thành}].';
  expect(given(await call('sentences.write', { template: 'count', text: own }))).toEqual({ former: null });
  expect(await sentence('NB23-04')).toBe('Về Sáng kiến được các cấp công nhận, toàn tỉnh thực hiện 932 sáng kiến, bằng 77,7%.');
  expect(await call('sentences.write', { template: 'count', text: 'Về {tên gọi}' })).toEqual({
    ok: false,
    error: { code: 'sentence-faulty', template: 'count', faults: [{ kind: 'unknown-placeholder', written: 'tên gọi', at: 4 }] },
  });
  expect((await call('sentences.list', {})).own).toEqual({ count: own });
  expect(given(await call('sentences.write', { template: 'count', text: null }))).toEqual({ former: own });
  expect(await sentence('NB23-04')).toBe(byHand['ninh-binh-2023']?.['NB23-04']);
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a sentence that is tried is told and not kept', async () => {
  const { call, sentence } = await office();
  const tried = given(await call('narrative.get', { ...asked, trial: { officeMissing: '{tên}: chờ cơ quan.' } }));
  expect(tried.text).toContain('UBKT LĐLĐ tỉnh kiểm tra CĐ cấp dưới: chờ cơ quan.');
  expect(await sentence('NB23-24')).toBe('UBKT LĐLĐ tỉnh kiểm tra CĐ cấp dưới: cơ quan chưa nhập số liệu.');
});

test('a recipient gets its indicators in its order and words; figures and counts are those of the plan, and the head says so', async () => {
  const { call } = await office();
  expect(given(await call('recipients.keep', { id: 'r1', profile: profile() }))).toEqual({ former: null });
  const told = given(await call('narrative.get', { ...asked, profile: 'tỉnh  ủy' }));
  expect(told.selection).toEqual({ recipient: 'Tỉnh ủy', chosen: 2, ofPlan: 38, outsidePlan: 1, isInPlanOrder: false });
  expect(told.text.split('\n')).toEqual([
    'Kết quả thực hiện chỉ tiêu thi đua năm 2023 (số lũy kế đến 31/12/2023): đã nhận báo cáo của 16/16 đơn vị. Báo cáo gửi Tỉnh ủy gồm 2 trong số 38 chỉ tiêu của kế hoạch; 1 chỉ tiêu đã chọn không có trong kế hoạch này. Trong 2 chỉ tiêu: 1 vượt, 1 chưa đạt.',
    '',
    '- Đoàn viên mới đạt 149,3%.',
    '- Sáng kiến được các cấp công nhận đạt 77,7%.',
  ]);
});

test('chosen as the plan has them, a recipient’s indicators keep its sections; of none nothing is counted', async () => {
  const { call } = await office();
  const indicators = ['nb23-03', 'nb23-04', 'nb23-10'].map((measureId) => ({ measureId, name: null }));
  given(await call('recipients.keep', { id: 'r1', profile: profile({ indicators }) }));
  const { narrative } = given(await call('narrative.get', { ...asked, profile: 'Tỉnh ủy' }));
  expect(narrative.sections.map(({ heading }) => heading)).toEqual(['Mục III.1 của kế hoạch', 'Mục III.3 của kế hoạch']);
  given(await call('recipients.keep', { id: 'r1', profile: profile({ indicators: [] }) }));
  const none = given(await call('narrative.get', { ...asked, profile: 'Tỉnh ủy' }));
  expect(none.text).toMatch(/gồm 0 trong số 38 chỉ tiêu của kế hoạch\.$/);
});

test('recipients are renamed, removed and brought back; one name is one recipient', async () => {
  const { call } = await office();
  given(await call('recipients.keep', { id: 'r1', profile: profile() }));
  expect(await call('recipients.keep', { id: 'r2', profile: profile({ id: 'r2', recipient: 'TỈNH ỦY ' }) })).toEqual({
    ok: false,
    error: { code: 'recipient-exists', recipient: 'TỈNH ỦY' },
  });
  const renamed = profile({ recipient: 'Ban Dân vận' });
  expect(given(await call('recipients.keep', { id: 'r1', profile: renamed }))).toEqual({ former: profile() });
  expect(await call('narrative.get', { ...asked, profile: 'Tỉnh ủy' })).toEqual({
    ok: false,
    error: { code: 'recipient-unknown', recipient: 'Tỉnh ủy', known: ['Ban Dân vận'] },
  });
  const { former } = given(await call('recipients.keep', { id: 'r1', profile: null }));
  expect(await call('recipients.list', {})).toEqual([]);
  given(await call('recipients.keep', { id: 'r1', profile: former }));
  expect(await call('recipients.list', {})).toEqual([renamed]);
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('Biểu 01 of a recipient has its rows in its order and says of how many; other workbooks have no selection', async () => {
  const { call } = await office();
  given(await call('recipients.keep', { id: 'r1', profile: profile() }));
  const file = join(temporaryFolder(), 'bieu-01.xlsx');
  const written = given(await call('reports.export', { ...asked, report: 'bieu-01', profile: 'Tỉnh ủy', file }));
  expect(written.rows).toBe(2);
  const strings = partsOf(readFileSync(file))['xl/sharedStrings.xml']?.toString() ?? '';
  expect(strings).toContain('Chỉ tiêu chọn cho Tỉnh ủy: 2 trong số 38 chỉ tiêu của kế hoạch');
  expect(strings).toContain('Tổng hợp: vượt 1, đạt 0, chưa đạt 1, chưa đủ số liệu 0.');
  expect(strings).not.toContain('Mục III');
  expect(strings.indexOf('Đoàn viên mới')).toBeLessThan(strings.indexOf('Sáng kiến được các cấp công nhận'));
  for (const report of ['bieu-02', 'all'] as const)
    expect(await call('reports.export', { ...asked, report, profile: 'Tỉnh ủy', file })).toMatchObject({
      ok: false,
      error: { code: 'report-not-for-recipient' },
    });
  given(await call('recipients.keep', { id: 'r1', profile: profile({ reports: ['narrative'] }) }));
  expect(await call('reports.export', { ...asked, report: 'bieu-01', profile: 'Tỉnh ủy', file })).toMatchObject({
    ok: false,
    error: { code: 'report-not-for-recipient', recipient: 'Tỉnh ủy', report: 'bieu-01' },
  });
});

test('closed figures are told as they were closed', async () => {
  const { call, sentence } = await office();
  given(await call('periods.close', { ...asked, reason: 'báo cáo năm' }));
  const before = await sentence('NB23-04');
  given(await call('plans.amend', { version: 1, plan: await raised(call), reason: 'tăng chỉ tiêu' }));
  expect(await sentence('NB23-04')).toBe(before);
  expect(given(await call('narrative.get', asked)).text).toContain('Số liệu đã chốt ngày');
});

/** The plan with a target of 2,000 initiatives. */
async function raised(call: Awaited<ReturnType<typeof office>>['call']) {
  const { plan } = given(await call('plans.get', { planId }));
  const target = { comparator: '>=', value: 2000 } as const;
  return { ...plan, indicators: plan.indicators.map((one) => (one.code === 'NB23-04' ? { ...one, target } : one)) };
}

/** What Word shows of a part: its text, paragraph by paragraph. */
const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );

test('the command line prints the text, answers JSON, and writes a document with text and table', async () => {
  const { dataDir, call, close } = await office();
  const { text } = given(await call('narrative.get', asked));
  await close();
  const out = join(temporaryFolder(), 'bao-cao.docx');
  const tdkt = async (...more: readonly string[]) => {
    const answers: string[] = [];
    const argv = ['narrative', '--plan', planId, '--period', 'NAM', '--data', dataDir, ...more];
    const status = await run(argv, { answer: (line) => void answers.push(line), say: () => {} });
    return { status, answer: answers.join('\n') };
  };
  expect(await tdkt()).toEqual({ status: 0, answer: text });
  const json = JSON.parse((await tdkt('--json')).answer);
  expect([json.text, json.sentences.length, json.sentences[3].indicator]).toEqual([text, 38, 'NB23-04']);
  expect((await tdkt('--profile', 'Mặt trận')).status).toBe(2);
  expect((await tdkt('--out', out)).status).toBe(0);
  const document = partsOf(readFileSync(out))['word/document.xml']?.toString() ?? '';
  const paragraphs = paragraphsOf(document);
  expect(paragraphs.slice(0, 3)).toEqual(['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH', '']);
  for (const one of [`- ${byHand['ninh-binh-2023']?.['NB23-06']}`, '5.942/7.257 (81,9%)', 'Trần Kim Long', 'Nơi nhận:'])
    expect(paragraphs).toContain(one);
  expect(document).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  expect(new Set(document.match(/w:ascii="[^"]*"/g))).toEqual(new Set(['w:ascii="Times New Roman"']));
});
