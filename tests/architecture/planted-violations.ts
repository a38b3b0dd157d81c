/** Files that break one rule each. The first one named is the file that the rule must point at. */
export const plantedViolations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'domain-imports-only-domain': {
    'electron/core/domain/planted-with-zod.ts': "import { z } from 'zod';\nexport const planted = z;\n",
    'electron/core/domain/planted-with-node.ts':
      "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
  },
  'contract-imports-domain-and-zod': {
    'electron/core/contract/planted.ts': "import type { Clock } from '../services/ports.ts';\nexport type Planted = Clock;\n",
  },
  'text-imports-domain-and-contract': {
    'electron/core/text/planted-services.ts':
      "import type { Clock } from '#core/services/ports.ts';\nexport type Planted = Clock;\n",
  },
  'text-takes-only-types-of-contract': {
    'electron/core/text/planted-contract.ts':
      "import { contract } from '#core/contract/contract.ts';\nexport const planted = contract;\n",
  },
  'services-import-only-core': {
    'electron/core/services/planted.ts': "import { opened } from '#db/planted-target.ts';\nexport const planted = opened;\n",
    'db/planted-target.ts': 'export const opened = true;\n',
  },
  'excel-imports-domain-and-workbook-libraries': {
    'electron/excel/planted-database.ts': "import Database from 'better-sqlite3';\nexport const planted = Database;\n",
    'electron/excel/planted-network.ts': "import { get } from 'node:http';\nexport const planted = get;\n",
  },
  'word-imports-domain-and-document-library': {
    'electron/word/planted-files.ts': "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
    'electron/word/planted-workbook.ts': "import ExcelJS from 'exceljs';\nexport const planted = ExcelJS;\n",
  },
  'pdf-imports-domain-and-pdf-library': {
    'electron/pdf/planted-workbook.ts': "import ExcelJS from 'exceljs';\nexport const planted = ExcelJS;\n",
    'electron/pdf/planted-service.ts': "import { signed } from '#core/services/signed.ts';\nexport const planted = signed;\n",
  },
  'db-imports-domain-and-database-libraries': {
    'db/planted-workbook.ts': "import ExcelJS from 'exceljs';\nexport const planted = ExcelJS;\n",
  },
  'adapters-take-only-types-of-ports': {
    'db/planted-ports.ts': "import * as ports from '#core/services/ports.ts';\nexport const planted = ports;\n",
    'electron/excel/planted-ports.ts': "import * as ports from '#core/services/ports.ts';\nexport const planted = ports;\n",
  },
  'machine-imports-core-and-node': {
    'electron/machine/planted-library.ts': "import { z } from 'zod';\nexport const planted = z;\n",
  },
  'only-hosts-use-the-machine': {
    'electron/excel/planted-machine.ts': "import { name } from '../machine/planted-target.ts';\nexport const planted = name;\n",
    'electron/machine/planted-target.ts': "export const name = 'x';\n",
  },
  'renderer-imports-no-outside': {
    'renderer/planted-service.ts': "import type { Clock } from '#core/services/ports.ts';\nexport type Planted = Clock;\n",
    'renderer/planted-node.tsx': "import { join } from 'node:path';\nexport const planted = join;\n",
  },
  'hosts-never-import-each-other': {
    'electron/main/planted-host.ts': "import { shown } from '../cli/planted-target.ts';\nexport const planted = shown;\n",
    'electron/cli/planted-target.ts': 'export const shown = true;\n',
  },
  'hosts-reach-adapters-through-application': {
    'electron/cli/planted-adapter.ts': "import { read } from '#excel/planted-target.ts';\nexport const planted = read;\n",
    'electron/excel/planted-target.ts': 'export const read = true;\n',
  },
  'only-data-browser-and-cli-hosts-open-the-application': {
    'electron/main/planted-application.ts':
      "import * as application from '../application.ts';\nexport const planted = application;\n",
  },
  'only-the-shell-imports-electron': {
    'electron/cli/planted-shell.ts': "import { app } from 'electron';\nexport const planted = app;\n",
  },
  'hosts-use-no-libraries': {
    'electron/data-host/planted-library.ts': "import { z } from 'zod';\nexport const planted = z;\n",
  },
  'preload-is-sandboxed': {
    'electron/preload/planted.ts': "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
  },
  'application-plugs-adapters-into-core': {
    'electron/application.ts': "import { z } from 'zod';\nexport const planted = z;\n",
  },
  'nothing-imports-tests': {
    'renderer/planted-tests.ts':
      "import { planted as fixture } from '../tests/support/planted-target.ts';\nexport const planted = fixture;\n",
    'tests/support/planted-target.ts': 'export const planted = true;\n',
  },
  'no-cycles': {
    'electron/core/domain/planted-egg.ts':
      "import type { Hen } from './planted-target-hen.ts';\nexport interface Egg {\n  readonly of: Hen;\n}\n",
    'electron/core/domain/planted-target-hen.ts':
      "import type { Egg } from './planted-egg.ts';\nexport interface Hen {\n  readonly of: Egg;\n}\n",
  },
  'no-orphans': {
    'electron/core/domain/planted-orphan.ts': 'export const planted = true;\n',
  },
  'imports-resolve': {
    'electron/core/services/planted-nowhere.ts': "import { gone } from '#core/domain/gone.ts';\nexport const planted = gone;\n",
  },
};
