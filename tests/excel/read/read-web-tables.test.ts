import { expect, test } from 'vitest';
import { sheetIn, texts, workbookIn } from './built-workbooks.ts';

const page = (body: string): Buffer => Buffer.from(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`);

test('the cells of a web table stay text as on the page', async () => {
  const table =
    '<table><tr><td colspan=2>LĐLĐ huyện</td></tr><tr><td>1.200</td><td>05/06/2023</td></tr><tr><td>a<br>b&nbsp;c &amp; d</td><td></td></tr></table>';
  const sheet = await sheetIn(page(table), 'bao-cao.xls');
  expect(texts(sheet)).toEqual(['LĐLĐ huyện', '1.200', '05/06/2023', 'a\nb c & d']);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('each table of a page is a sheet', async () => {
  const workbook = await workbookIn(page('<table><tr><td>1</td></tr></table><p>và</p><table><tr><td>2</td></tr></table>'));
  expect(workbook.format).toBe('html');
  expect(workbook.sheets.map(texts)).toEqual([['1'], ['2']]);
});

test('a web archive gives the tables of its pages', async () => {
  const archive = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----=_B"',
    '',
    '------=_B',
    'Content-Location: file:///C:/a/sheet001.htm',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset="utf-8"',
    '',
    '<html><body><table><tr><td>T=E1=BB=95ng</td><td>12</td></tr></table></body></html>',
    '',
    '------=_B--',
    '',
  ];
  expect(texts(await sheetIn(Buffer.from(archive.join('\r\n')), 'a.mht'))).toEqual(['Tổng', '12']);
});
