import { enableCompileCache } from 'node:module';

// Halves the start of every command: the sources are stripped of their types once, not each time.
enableCompileCache();
const { runProcess } = await import('./run-process.ts');
await runProcess();
