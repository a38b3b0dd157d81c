import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFileRegistry, freePath } from '../../electron/main/file-registry.ts';

describe('handles for files', () => {
  test('the page gets the name and a handle; the data host is told the path', () => {
    const told: string[][] = [];
    const registry = createFileRegistry((handle, path) => told.push([handle, path]));
    const path = join('bao-cao', 'Yên Mô.xlsx');
    const chosen = registry.register(path);
    expect(chosen.name).toBe('Yên Mô.xlsx');
    expect(JSON.stringify(chosen)).not.toContain('bao-cao');
    expect(told).toEqual([[chosen.handle, path]]);
    expect(registry.pathOf(chosen.handle)).toBe(path);
  });

  test('a handle that was never given leads nowhere, and no two are the same', () => {
    const registry = createFileRegistry(() => undefined);
    expect(registry.pathOf('/etc/passwd')).toBeNull();
    expect(registry.register('a.xlsx').handle).not.toBe(registry.register('a.xlsx').handle);
  });

  test('names are composed Vietnamese, however the disk spells them', () => {
    const registry = createFileRegistry(() => undefined);
    expect(registry.register('Biê\u0309u.xlsx').name).toBe('Biểu.xlsx');
  });
});

describe('the place for an export', () => {
  const taken =
    (...names: readonly string[]) =>
    (path: string) =>
      names.some((name) => path === join('xuat', name));

  test('is never one where something stands already', () => {
    expect(freePath('xuat', 'Biểu 01.xlsx', taken())).toBe(join('xuat', 'Biểu 01.xlsx'));
    expect(freePath('xuat', 'Biểu 01.xlsx', taken('Biểu 01.xlsx', 'Biểu 01 (2).xlsx'))).toBe(join('xuat', 'Biểu 01 (3).xlsx'));
  });

  test.each(['../../../etc/cron.d/x', '..\\..\\x', '/x', 'C:\\x'])('stays in the folder for a name like "%s"', (name) => {
    const path = freePath('xuat', name, taken());
    expect(path.startsWith(join('xuat', '/'))).toBe(true);
    expect(path.slice('xuat/'.length)).not.toMatch(/[/\\:]/);
  });
});
