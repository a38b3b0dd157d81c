import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const cruised = z.object({
  modules: z.array(
    z.object({
      source: z.string(),
      dependencies: z.array(z.object({ module: z.string(), resolved: z.string() })),
    }),
  ),
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** What dependency-cruiser saw of a tree: modules with what they import, and the rules they break. */
export type Cruised = z.infer<typeof cruised>;

/** The folders whose imports are ruled, in the order of the tool's arguments. */
const ruledFolders = ['electron', 'db', 'renderer', 'tests'];

/** Runs dependency-cruiser with the project's own rules over a tree. A found violation is an answer, not a failure. */
export function cruise(root: string): Promise<Cruised> {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ruledFolders.filter((folder) => existsSync(join(root, folder)));
  const args = [tool, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 }, (_failed, stdout, stderr) => {
      // The exit status is the number of violations; only an answer that is no JSON means that the tool itself failed.
      if (stdout.startsWith('{')) resolve(cruised.parse(JSON.parse(stdout)));
      else reject(new Error(stderr));
    });
  });
}
