import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { type InputOf, reportNames } from '#core/contract/contract.ts';
import { type OfficeSettings, unsetOffice } from '#core/domain/office/office-settings.ts';
import { partsOf } from '../../excel/mark/packages.ts';
import { given, openTestApplication, temporaryFolder } from '../../support/host.ts';
import { officeWith } from '../../support/reports.ts';

const planId = 'ninh-binh-2023';
const period = 'DOT1';
const logoFile = 'resources/pictures/xuat.png';
const signer = {
  id: 'k1',
  name: 'Lê Thị Mới',
  authority: 'TM. BAN THƯỜNG VỤ',
  position: 'CHỦ TỊCH',
  from: '2023-01-01',
  to: null,
};
const own: OfficeSettings = {
  ...unsetOffice,
  parentBody: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
  issuingBody: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ',
  province: 'Thử',
  department: 'BAN CHÍNH SÁCH PHÁP LUẬT VÀ QUAN HỆ LAO ĐỘNG',
  signers: [signer],
  numbering: '{số}/BC-LĐLĐ',
  sizes: { heads: 13 },
};

async function office() {
  const made = await officeWith({
    'yk.csv': { unit: 'LĐLĐ huyện Yên Khánh', says: { 'NB23-04': '10', 'NB23-06': '40/50' } },
  });
  const { call, receive } = made;
  await receive('yk.csv');
  const save = async (settings: OfficeSettings) => given(await call('office.save', { settings }));
  const inForce = async () => given(await call('office.get', {})).inForce;
  const choose = async (report: string, options: InputOf<'reportOptions.save'>['options']) =>
    given(await call('reportOptions.save', { report, options }));
  const fileOf = async (asked: Partial<InputOf<'reports.export'>> = {}) => {
    const file = join(temporaryFolder(), 'bieu.xlsx');
    const answer = await call('reports.export', { planId, period, report: 'bieu-01', file, ...asked });
    return { answer, file };
  };
  const exported = async (asked: Partial<InputOf<'reports.export'>> = {}) => {
    const { answer, file } = await fileOf(asked);
    given(answer);
    return readFileSync(file);
  };
  return { ...made, save, inForce, choose, fileOf, exported };
}

const textsIn = (book: WorkBook): string[] =>
  Object.values(book.Sheets).flatMap((sheet) => utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false }).flat());

describe('settings of the office', () => {
  test('are kept as versions with who and when; the same again is none; the former take a change back', async () => {
    const { save, inForce, call } = await office();
    expect(await inForce()).toBeNull();
    expect(await save(own)).toEqual({ former: unsetOffice });
    await save(own);
    const { former } = await save({ ...own, province: 'Khác' });
    expect(former).toEqual(own);
    await save(former);
    const versions = given(await call('office.versions', {}));
    expect(versions.map(({ version, actor, settings }) => [version, actor, settings.province])).toEqual([
      [1, 'an', 'Thử'],
      [2, 'an', 'Khác'],
      [3, 'an', 'Thử'],
    ]);
    expect(versions.every(({ at }) => at.startsWith('2023-06-20T'))).toBe(true);
    expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  });

  test('stand in the head and signature; without them both are the plan’s own', async () => {
    const { save, exported } = await office();
    const before = textsIn(read(await exported()));
    expect(before).toContain('LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH');
    await save(own);
    const after = textsIn(read(await exported()));
    expect(after).toContain('LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ');
    expect(after).toContain('Số: ……/BC-LĐLĐ');
    expect(after).toContain('Lê Thị Mới');
    expect(after).toContain('Thử, ngày …… tháng …… năm ………');
    expect(after).not.toContain('LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH');
    await save(unsetOffice);
    expect(textsIn(read(await exported()))).toEqual(before);
  });

  test('sizes outside the decree’s bounds are refused', async () => {
    const { call } = await office();
    const answer = await call('office.save', { settings: { ...own, sizes: { heads: 14 } } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'input-invalid', fields: ['settings.sizes.heads'] } });
  });

  test('a logo is kept by its bytes, stands on the cover, and goes with the backup', async () => {
    const { call, save, exported, choose } = await office();
    const refused = await call('office.keepLogo', { file: 'package.json' });
    expect(refused).toEqual({ ok: false, error: { code: 'not-a-picture', file: 'package.json' } });
    const logo = given(await call('office.keepLogo', { file: logoFile }));
    await save({ ...own, logo });
    await choose('all', { cover: true });
    const parts = partsOf(await exported({ report: 'all' }));
    const media = Object.entries(parts).filter(([name]) => /^xl\/media\/.+/.test(name));
    expect(media.map(([, bytes]) => bytes.equals(readFileSync(logoFile)))).toEqual([true]);
    const drawing = parts['xl/drawings/drawing1.xml']?.toString('utf8') ?? '';
    const [, width = 0, height = 1] = (/<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? []).map(Number);
    expect(width / height).toBeCloseTo(logo.widthInPixels / logo.heightInPixels, 1);

    // In the middle of the page's 250 mm, in the file's own measure (36.000 to the millimetre).
    const left = Number(/<xdr:colOff>(\d+)<\/xdr:colOff>/.exec(drawing)?.[1]) / 36_000;
    expect(left + width / 36_000 / 2).toBeCloseTo(125, 0);

    const backup = join(temporaryFolder(), 'sao-luu.tdkt');
    given(await call('data.backup', { file: backup }));
    const other = await openTestApplication();
    given(await other.call('data.restore', { file: backup }));
    expect(given(await other.call('office.get', {})).inForce?.settings).toEqual({ ...own, logo });
    expect(given(await other.call('scans.get', { sha256: logo.sha256 })).kind).toBe('png');
    expect(await other.call('data.verify', {})).toEqual({ ok: true, problems: [] });
  });
});

test('a logo stands on the pages where it stands in the workbook, and the PDF of it is the same file each time', async () => {
  const { call, save, choose } = await office();
  const logo = given(await call('office.keepLogo', { file: logoFile }));
  await save({ ...own, logo });
  await choose('all', { cover: true });
  const { preview } = given(await call('reports.preview', { planId, period, reports: ['all'] }));
  const [cover, contents] = given(await call('reports.previewPages', { preview, first: 0, count: 2 }));
  const pictures = (cover?.items ?? []).filter((item) => item.kind === 'picture');
  expect(pictures.map(({ base64 }) => Buffer.from(base64, 'base64').equals(readFileSync(logoFile)))).toEqual([true]);
  const [picture] = pictures;
  const middle = (picture?.x ?? 0) + (picture?.width ?? 0) / 2;
  expect(middle).toBeCloseTo(((30 + 297 - 15) / 2) * (72 / 25.4), 0);
  const words = (cover?.items ?? []).flatMap((item) => (item.kind === 'text' ? item.lines.map(({ y }) => y) : []));
  const bottom = (picture?.y ?? 0) + (picture?.height ?? 0);
  expect(words.filter((y) => y > (picture?.y ?? 0) && y < bottom)).toEqual([]);
  expect(contents?.items.some(({ kind }) => kind === 'picture')).toBe(false);

  given(await call('periods.close', { planId, period, reason: 'đủ' }));
  const folder = temporaryFolder();
  const written = async (name: string) => {
    const file = join(folder, name);
    given(await call('reports.writePdf', { planId, period, files: [{ reports: ['all'], file }] }));
    return readFileSync(file);
  };
  const first = await written('1.pdf');
  expect(first.includes('/Subtype /Image')).toBe(true);
  expect((await written('2.pdf')).equals(first)).toBe(true);
});

describe('options of a report', () => {
  test('are remembered for that report alone, and taken back by the former', async () => {
    const { choose, exported, call } = await office();
    const { former } = await choose('bieu-01', { hiddenColumns: ['unitOfMeasure'] });
    expect(former).toEqual({});
    expect(textsIn(read(await exported()))).not.toContain('Đơn vị tính');
    expect(textsIn(read(await exported({ report: 'bieu-05' })))).toContain('Đơn vị tính');
    await choose('bieu-01', {});
    expect(textsIn(read(await exported()))).toContain('Đơn vị tính');
    expect(given(await call('reportOptions.list', {}))).toEqual({ 'bieu-01': {} });
    expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  });

  test('given once they hold once', async () => {
    const { exported } = await office();
    const once = await exported({ options: { hiddenColumns: ['unitOfMeasure'] } });
    expect(textsIn(read(once))).not.toContain('Đơn vị tính');
    expect(textsIn(read(await exported()))).toContain('Đơn vị tính');
  });

  test('a signer who is not in office is told, and nothing is written', async () => {
    const { save, fileOf } = await office();
    await save({ ...own, signers: [{ ...signer, to: '2023-01-31' }] });
    const { answer } = await fileOf({ options: { signer: 'k1' } });
    expect(answer).toEqual({ ok: false, error: { code: 'signer-not-in-office', signer: 'Lê Thị Mới', on: '2023-06-20' } });
  });

  test('the contents lead to every sheet by its name in the workbook', async () => {
    const { exported, choose } = await office();
    await choose('all', { unitSheets: true });
    const book = read(await exported({ report: 'all' }));
    const contents = book.Sheets['Mục lục'] ?? {};
    const links = Object.values(contents).flatMap((cell) => (cell?.f === undefined ? [] : [String(cell.f)]));
    const others = book.SheetNames.filter((name) => name !== 'Mục lục');
    expect(links.map((link) => /^HYPERLINK\("#'(.+)'!A1",".+"\)$/.exec(link)?.[1])).toEqual(others);
    expect(others.length).toBeGreaterThan(16);
  });
});

test('text that looks like a formula stays text in every report', async () => {
  const { save, choose, exported, call } = await office();
  const { plan, version } = given(await call('plans.get', { planId }));
  const bad = ['=1+1', '+84 229', '-5', '@SUM(A1)', '\t=cmd'];
  const indicators = plan.indicators.map((indicator, at) => ({ ...indicator, name: bad[at % bad.length] ?? '' }));
  given(await call('plans.amend', { version, plan: { ...plan, indicators, recipients: bad.slice(0, 4) }, reason: 'thử' }));
  await save({
    ...own,
    issuingBody: '=HYPERLINK("x")',
    department: '@ban',
    signers: [{ ...signer, name: '=2+2', position: '-PHÓ' }],
  });
  const bases = bad.map((text) => ({ text: `${text} `.trimStart(), from: null, to: null }));
  await choose('all', { cover: true, annexes: true, unitSheets: true, bases });
  for (const report of reportNames) {
    const parts = partsOf(await exported({ report, lastYear: report === 'bieu-01' }));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [name, xml] of sheets) {
      const formulas = xml.toString('utf8').match(/<f>[^<]*/g) ?? [];
      expect(
        formulas.filter((formula) => !formula.startsWith('<f>HYPERLINK(&quot;#')),
        `${report} ${name}`,
      ).toEqual([]);
    }
    expect(parts['xl/sharedStrings.xml']?.toString('utf8')).toContain('=HYPERLINK(');
  }
});

describe('a closed period', () => {
  test('keeps the settings and options that were in force; others change nothing of it', async () => {
    const { save, choose, exported, call } = await office();
    await save(own);
    await choose('bieu-01', { hiddenColumns: ['completion'], signer: 'k1' });
    given(await call('periods.close', { planId, period, reason: 'chốt' }));
    const books = await Promise.all(reportNames.map((report) => exported({ report })));
    await save({ ...own, issuingBody: 'CƠ QUAN KHÁC', signers: [], numbering: null, sizes: {} });
    await choose('bieu-01', { percentDecimals: 3 });
    await choose('all', { cover: true });
    const frozen = given(await call('reportOptions.get', { report: 'bieu-01', of: { planId, period } }));
    expect(frozen).toEqual({ hiddenColumns: ['completion'], signer: 'k1' });
    const again = await Promise.all(reportNames.map((report) => exported({ report })));
    for (const [at, book] of books.entries()) {
      const [before, after] = [partsOf(book), partsOf(again[at] ?? Buffer.alloc(0))];
      expect(after, reportNames[at]).toEqual(before);
    }
    expect(textsIn(read(again[0] ?? Buffer.alloc(0)))).toContain('LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ');
    given(await call('periods.reopen', { planId, period, reason: 'mở lại' }));
    expect(textsIn(read(await exported()))).toContain('CƠ QUAN KHÁC');
  });
});
