import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callErrorSentence, issueSentence } from '#core/text/vi.ts';
import { openPathHandles } from '../../electron/machine/path-handles.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const planId = 'ninh-binh-2023';
const corpus = `tests/fixtures/corpus/${planId}`;
const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

test('a file that cannot be written is told with the reason, and leaves nothing half-written', async () => {
  const handles = openPathHandles();
  const { call } = await openTestApplication({ handles });
  given(await call('plans.load', { planId }));
  const folder = temporaryFolder();
  const exportTo = (path: string) => call('plans.export', { planId, file: handles.register(path) });
  const gone = await exportTo(join(folder, 'không có', 'ke-hoach.json'));
  expect(gone).toMatchObject({ error: { code: 'file-not-written', file: 'ke-hoach.json', because: 'folder-gone' } });
  // What cannot be replaced: a folder that is not empty stands under the name.
  mkdirSync(join(folder, 'ke-hoach.json', 'trong'), { recursive: true });
  expect(await exportTo(join(folder, 'ke-hoach.json'))).toMatchObject({ error: { code: 'file-not-written' } });
  expect(readdirSync(folder)).toEqual(['ke-hoach.json']);
  expect(given(await exportTo(join(folder, 'khac.json'))).file).toBe('khac.json');
});

test('a full disk is told in plain words, for an act and for each file of an import', async () => {
  const made = await openTestApplication({
    handles: {
      bytesOf: () => Promise.reject(full),
    },
  });
  given(await made.call('plans.load', { planId }));
  const refused = await made.call('units.import', { planId, file: `${corpus}/don-vi.xlsx` });
  expect(refused).toEqual({ ok: false, error: { code: 'disk-full' } });
  expect(refused.ok ? '' : callErrorSentence(refused.error)).toContain('đã hết chỗ');
  expect(made.bugs).toEqual([full]);
  const names = { indicator: (code: string) => code, unit: (code: string) => code };
  expect(issueSentence({ severity: 'error', code: 'disk-full' } as Parameters<typeof issueSentence>[0], names)).toContain(
    'hết chỗ',
  );
});
