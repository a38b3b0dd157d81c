import { expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import { doubtsOf } from '#core/domain/replies/doubts.ts';
import { replyList } from '#core/domain/replies/reply-list.ts';

const words: Parameters<typeof replyList>[1] = {
  sheet: 'Xem lại',
  title: 'TIÊU ĐỀ',
  subtitle: 'kỳ',
  office: 'Cơ quan',
  headings: { ordinal: 'STT', sheet: 'Trang', cell: 'Ô', found: 'Thấy', needed: 'Cần' },
  nowhere: '–',
  closing: 'hết',
  remark: ({ code, found }) => ({ found: `${code} ${found}`, needed: `sửa ${code}` }),
};

test('the list has a line for each issue: sheet, cell, what was found, what is needed', () => {
  const issues = [
    issueOf('negative', { sheet: 'Biểu', cell: 'E9', found: '-5' }),
    issueOf('total-differs', { sheet: 'Biểu', cell: 'E9', found: '-5' }),
    issueOf('wrong-year', { found: '2022' }),
  ];
  const [list] = replyList(doubtsOf(issues), words).sheets;
  const lines = list?.rows.map(({ cells }) =>
    cells.map(({ value }) => ('text' in value ? value.text : 'number' in value ? value.number : '')),
  );
  expect(lines?.slice(4, 8)).toEqual([
    ['STT', 'Trang', 'Ô', 'Thấy', 'Cần'],
    [1, '–', '–', 'wrong-year 2022', 'sửa wrong-year'],
    [2, 'Biểu', 'E9', 'negative -5', 'sửa negative'],
    [3, 'Biểu', 'E9', 'total-differs -5', 'sửa total-differs'],
  ]);
  expect(list).toMatchObject({ tableRows: 3, titleRows: { first: 4, last: 4 } });
});
