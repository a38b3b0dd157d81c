import { expect, test } from 'vitest';
import { scanKind } from '#core/domain/submissions/scan-kind.ts';

test.each([
  ['png', '\x89PNG\r\n\x1a\n…'],
  ['jpeg', '\xff\xd8\xff\xe0'],
  ['pdf', '%PDF-1.7\n'],
  [null, 'PK\x03\x04'],
  [null, '\x89PNG'],
  [null, ''],
  [null, '<script>%PDF-1.7'],
])('%s by its first bytes', (kind, text) => {
  expect(scanKind(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(kind);
});
