import type { Progress } from '../contract/contract.ts';

/** Long work under way: who wants to hear of it, and what has been asked to stop. */
export interface Tasks {
  onProgress(listener: (progress: Progress) => void): () => void;
  begin(task: string): void;
  end(task: string): void;
  tell(progress: Progress): void;
  isCancelled(task: string): boolean;
  /** False where no such task is under way. */
  cancel(task: string): boolean;
}

export function openTasks(): Tasks {
  const listeners = new Set<(progress: Progress) => void>();
  const underWay = new Map<string, { isCancelled: boolean }>();
  return {
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: (task) => void underWay.set(task, { isCancelled: false }),
    end: (task) => void underWay.delete(task),
    tell(progress) {
      for (const listener of listeners) listener(progress);
    },
    isCancelled: (task) => underWay.get(task)?.isCancelled ?? false,
    cancel(task) {
      const found = underWay.get(task);
      if (found) found.isCancelled = true;
      return found !== undefined;
    },
  };
}
