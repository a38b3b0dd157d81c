import { expect, test } from 'vitest';
import { address, type SheetGrid } from '#core/domain/grid.ts';
import { rawText } from '#core/domain/reading/text/raw-text.ts';
import { docxOf, paragraph, table } from '../../support/word.ts';
import { refusalOf, workbookIn } from './built-workbooks.ts';

const cellsOf = (sheet: SheetGrid | undefined): Record<string, string> =>
  Object.fromEntries((sheet?.cells ?? []).map(({ row, column, content }) => [address(row, column), rawText(content)]));

const figures = table([
  ['TT', 'Chỉ tiêu', 'Thực hiện'],
  ['1', 'Sáng kiến được công nhận', '1.200'],
  ['2', 'Đoàn viên tăng thêm', '35'],
]);

test('a table is a sheet with the paragraphs above it as rows, and what follows below it', async () => {
  const { format, sheets } = await workbookIn(docxOf(`${paragraph('BÁO CÁO')}${figures}${paragraph('Người lập biểu')}`));
  expect(format).toBe('docx');
  expect(sheets.map(({ name }) => name)).toEqual(['Bảng 1']);
  expect(cellsOf(sheets[0])).toEqual({
    A1: 'BÁO CÁO',
    A2: 'TT',
    B2: 'Chỉ tiêu',
    C2: 'Thực hiện',
    A3: '1',
    B3: 'Sáng kiến được công nhận',
    C3: '1.200',
    A4: '2',
    B4: 'Đoàn viên tăng thêm',
    C4: '35',
    A5: 'Người lập biểu',
  });
});

test('a letterhead laid out as a table stays above the figures, line by line', async () => {
  const letterhead = table([['LĐLĐ TỈNH SÔNG LAM\nLĐLĐ HUYỆN YÊN HÀ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);
  const { sheets } = await workbookIn(docxOf(letterhead + figures));
  expect(sheets).toHaveLength(1);
  expect(cellsOf(sheets[0])).toMatchObject({
    A1: 'LĐLĐ TỈNH SÔNG LAM',
    B1: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    A2: 'LĐLĐ HUYỆN YÊN HÀ',
    C3: 'Thực hiện',
  });
});

test('two tables of figures are two sheets', async () => {
  const { sheets } = await workbookIn(docxOf(figures + paragraph('II') + figures));
  expect(sheets.map(({ name }) => name)).toEqual(['Bảng 1', 'Bảng 2']);
  expect(cellsOf(sheets[1])).toMatchObject({ A1: 'II', C3: '1.200' });
});

test('cells joined over columns and rows are merges', async () => {
  const cell = (text: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${paragraph(text)}</w:tc>`;
  const rows = [
    [cell('Chỉ tiêu', '<w:vMerge w:val="restart"/>'), cell('Hội nghị', '<w:gridSpan w:val="2"/>')],
    [cell('', '<w:vMerge/>'), cell('TS'), cell('TH')],
    [cell('Sáng kiến'), cell('12'), cell('13')],
    [cell('Đoàn viên'), cell('5'), cell('6')],
  ].map((cells) => `<w:tr>${cells.join('')}</w:tr>`);
  const [sheet] = (await workbookIn(docxOf(`<w:tbl>${rows.join('')}</w:tbl>`))).sheets;
  expect(sheet?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ]);
  expect(cellsOf(sheet)).toMatchObject({ A1: 'Chỉ tiêu', B2: 'TS', C2: 'TH', C3: '13' });
});

test('what was deleted, is hidden or says how a field is made is not read; a tab and a break part words', async () => {
  const run = (inside: string) => `<w:r>${inside}</w:r>`;
  const body = [
    `<w:del>${run('<w:delText>40</w:delText><w:t>41</w:t>')}</w:del>`,
    run('<w:rPr><w:vanish/></w:rPr><w:t>42</w:t>'),
    run('<w:instrText>INCLUDETEXT "http://x"</w:instrText>'),
    run('<w:t>Sáng kiến:</w:t><w:tab/><w:t>37</w:t><w:br/><w:t>đề tài</w:t>'),
    '<mc:AlternateContent><mc:Choice><w:r><w:t>.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>.</w:t></w:r></mc:Fallback></mc:AlternateContent>',
  ];
  expect(cellsOf((await workbookIn(docxOf(`<w:p>${body.join('')}</w:p>`))).sheets[0])).toEqual({ A1: 'Sáng kiến: 37\nđề tài.' });
});

test('text in a legacy font is decoded, where the run or only the style names it', async () => {
  const styles =
    '<w:styles><w:style w:type="paragraph" w:default="1"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style></w:styles>';
  const own = await workbookIn(docxOf(paragraph('S¸ng kiÕn: 37', '.VnTime') + figures));
  const byStyle = await workbookIn(docxOf(paragraph('Ghi chó: 1'), { 'word/styles.xml': styles }));
  expect(cellsOf(own.sheets[0])).toMatchObject({ A1: 'Sáng kiến: 37' });
  expect(cellsOf(byStyle.sheets[0])).toEqual({ A1: 'Ghi chú: 1' });
});

test('a document without a table or a figure after a colon is no report', async () => {
  expect(await refusalOf(docxOf(paragraph('Kính gửi Liên đoàn Lao động tỉnh')))).toEqual({
    code: 'not-a-workbook',
    found: 'docx',
  });
});

test('tables inside tables without end are refused', async () => {
  const depth = 40;
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  expect((await refusalOf(docxOf(nested))).code).toBe('too-large');
});
