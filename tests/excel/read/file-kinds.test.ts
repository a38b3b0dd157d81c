import { expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import { issueSentence } from '#core/text/vi.ts';
import { fileKindText } from '#core/text/vi-file-kinds.ts';

test('a file that is no workbook is called as an officer calls it', () => {
  const said = (found: string) => issueSentence(issueOf('not-a-workbook', { found }), undefined, 'a.xlsx');
  expect(said('png')).toBe('a.xlsx – Không phải tệp bảng tính (có vẻ là ảnh PNG). Xin đơn vị gửi lại tệp Excel.');
  expect(said('binary')).toContain('(có vẻ là tệp của phần mềm khác, hoặc tệp đã hỏng)');
  expect(fileKindText('vsdx')).toBe('tệp VSDX');
});
