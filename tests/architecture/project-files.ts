import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Absolute path of the project. */
export const projectRoot = join(import.meta.dirname, '../..');

const productFolders = ['electron', 'db', 'renderer'];

/** Paths of the product's own files, with slashes, from the project's root. Neither tests nor configuration. */
export const productFiles = (): readonly string[] => productFolders.flatMap((folder) => filesUnder(folder));

/** The product's TypeScript, without declarations that a tool wrote. */
export const productSources = (): readonly string[] => productFiles().filter((path) => /\.tsx?$/.test(path));

/** Every file below a folder of the project. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectRoot.length + 1)
        .split(sep)
        .join('/'),
    );
}

/** Text of a file, named from the project's root. */
export const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
