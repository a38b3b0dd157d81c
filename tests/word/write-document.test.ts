import { expect, test } from 'vitest';
import { type Block, cell, type DocumentDraft, officialPage, paragraph, run } from '#core/domain/documents/document-draft.ts';
import { openDocumentWriter } from '../../electron/word/open-document-writer.ts';
import { partsOf } from '../excel/mark/packages.ts';

const draft = (blocks: readonly Block[], page = officialPage): DocumentDraft => ({
  title: 'Báo cáo\nnăm 2023',
  creator: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH AN LẠC',
  page,
  blocks,
});

async function written(of: DocumentDraft) {
  const parts = partsOf(await openDocumentWriter().write(of));
  const part = (name: string) => parts[name]?.toString() ?? '';
  return { part, body: part('word/document.xml') };
}

test('text is written as it stands, whatever it has in it; a line break is one on paper', async () => {
  const { body } = await written(draft([paragraph([run('5 < 6 & “7”\nhai', { isBold: true, size: 13 })], { align: 'center' })]));
  expect(body).toContain('5 &lt; 6 &amp; “7”');
  expect(body.match(/<w:br\/>/g)).toHaveLength(1);
  expect(body).toContain('<w:jc w:val="center"/>');
  expect(body).toContain('<w:sz w:val="26"/>');
});

test('an upright and a lying A4 page with official margins, numbered at the top except the first', async () => {
  const upright = await written(draft([]));
  expect(upright.body).toMatch(/<w:pgSz w:w="11906" w:h="16838"[^>]*w:orient="portrait"/);
  expect(upright.body).toContain('<w:titlePg/>');
  const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => upright.part(name).includes('PAGE'));
  expect(headers.toSorted()).toEqual([false, true]);
  const lying = await written(draft([], { ...officialPage, isLandscape: true }));
  expect(lying.body).toMatch(/<w:pgSz w:w="16838" w:h="11906"[^>]*w:orient="landscape"/);
});

test('a table has its widths, a header on every page, and rows that are not torn apart', async () => {
  const line = (text: string, columns = 1) => cell([paragraph([run(text)])], columns);
  const { body } = await written(
    draft([
      {
        kind: 'table',
        columnsInMm: [25.4, 50.8],
        header: [{ cells: [line('Chỉ tiêu'), line('Thực hiện')] }],
        rows: [{ cells: [line('Mục I', 2)] }, { cells: [line('Sáng kiến'), line('1.259')] }],
      },
    ]),
  );
  expect(body).toContain('<w:gridCol w:w="1440"/><w:gridCol w:w="2880"/>');
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  expect(body).toContain('<w:gridSpan w:val="2"/>');
});

test('two sides share the width without borders, and stand out into the margins where they are told to', async () => {
  const side = paragraph([run('TM. BAN THƯỜNG VỤ')]);
  const { body } = await written(
    draft([{ kind: 'side-by-side', leftShare: 0.5, overhang: 25.4, left: [], right: [side, { kind: 'rule', share: 0.5 }] }]),
  );
  expect(body).toContain('<w:tblInd w:type="dxa" w:w="-1440"/>');
  expect(body).not.toContain('w:val="single" w:color="auto"');
  expect(body).toContain('TM. BAN THƯỜNG VỤ');
});

test('letters of one file each begin on a page of their own, counted from one', async () => {
  const [first, second, third] = ['Một', 'Hai', 'Ba'].map((text) => [paragraph([run(text)])]);
  const { body } = await written({ ...draft(first ?? []), further: [second ?? [], third ?? []] });
  expect(body.match(/<w:sectPr/g)).toHaveLength(3);
  expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
  // A section's own shape is kept in its last paragraph; the last section's stands behind it.
  const paragraphs = body.split('<w:p>').filter((one) => one.includes('<w:t '));
  expect(paragraphs.map((one) => [one.includes('<w:sectPr>'), one.includes('w:start="1"')])).toEqual([
    [true, false],
    [true, true],
    [true, true],
  ]);
});
