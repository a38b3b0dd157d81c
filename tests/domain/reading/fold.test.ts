import { expect, test } from 'vitest';
import { fold } from '#core/domain/reading/fold.ts';

test.each([
  ['Công đoàn cơ sở', 'cong doan co so'],
  ['LĐLĐ tỉnh ĐẮK LẮK', 'ldld tinh dak lak'],
  ['LÐLÐ huyện', 'ldld huyen'],
  ['Công đoàn'.normalize('NFD'), 'cong doan'],
  ['  Liên đoàn\n Lao\u00a0động  ', 'lien doan lao dong'],
  ['Chưa\u200b có số liệu\ufeff', 'chua co so lieu'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
