import { expect, test } from 'vitest';
import { openTasks } from '#core/services/tasks.ts';

test('only work under way can be cancelled', () => {
  const tasks = openTasks();
  expect(tasks.cancel('import')).toBe(false);
  tasks.begin('import');
  expect(tasks.cancel('import')).toBe(true);
  expect(tasks.isCancelled('import')).toBe(true);
  tasks.end('import');
  tasks.begin('import');
  expect(tasks.isCancelled('import')).toBe(false);
});

test('who has stopped listening is told nothing more', () => {
  const tasks = openTasks();
  const heard: number[] = [];
  const stop = tasks.onProgress(({ done }) => heard.push(done));
  tasks.tell({ task: 'import', done: 1, total: 2, file: null });
  stop();
  tasks.tell({ task: 'import', done: 2, total: 2, file: null });
  expect(heard).toEqual([1]);
});
