import module from 'node:module';

/** Long enough for what a start and the first questions need to be among what is kept. */
const KEPT_AFTER = 3000;

/**
 * Keeps in a folder what the engine compiles of the modules that are loaded from now on, so that the next start need not
 * compile them again. The engine itself checks that program and engine are still the same. Where the folder cannot be
 * written, or the engine is too old for it, everything is compiled anew at each start, as without it.
 */
export function keepCompiled(folder: string | undefined): void {
  if (folder === undefined || typeof module.enableCompileCache !== 'function') return;
  module.enableCompileCache(folder);
  // At the latest; whoever ends this process may leave it no time.
  setTimeout(() => module.flushCompileCache(), KEPT_AFTER).unref();
}
