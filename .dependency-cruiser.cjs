/** Who may import whom. Each comment says what to do instead; tests/architecture plants a violation of every rule. */

/** Matches any of these packages, wherever node_modules really lies. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

const domain = '^electron/core/domain/';
const contract = '^electron/core/contract/';
const text = '^electron/core/text/';
const core = '^electron/core/';
const ports = '^electron/core/services/ports\\.ts$';
const excel = '^electron/excel/';
const word = '^electron/word/';
const pdf = '^electron/pdf/';
const db = '^db/';
const machine = '^electron/machine/';
const hosts = '^electron/(main|preload|data-host|browser-host|cli)/';

const forbidden = [
  {
    name: 'domain-imports-only-domain',
    comment: 'The domain decides and knows no outside: take what you need as an argument, or let a service gather it first.',
    severity: 'error',
    from: { path: domain },
    to: { pathNot: domain },
  },
  {
    name: 'contract-imports-domain-and-zod',
    comment:
      'The contract says what may be asked from outside: describe it with domain types and zod, and put the work into a service.',
    severity: 'error',
    from: { path: contract },
    to: { pathNot: [contract, domain, packages('zod')] },
  },
  {
    name: 'text-imports-domain-and-contract',
    comment: 'The words are made of facts: pass the facts in as domain or contract types.',
    severity: 'error',
    from: { path: text },
    to: { pathNot: [text, domain, contract] },
  },
  {
    name: 'text-takes-only-types-of-contract',
    comment: 'Text needs only the names of codes and reports, not zod behind them: write `import type`.',
    severity: 'error',
    from: { path: text },
    to: { path: contract, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'services-import-only-core',
    comment: 'Services know the outside through services/ports.ts: name there what you need and implement it in an adapter.',
    severity: 'error',
    from: { path: '^electron/core/services/' },
    to: { pathNot: core },
  },
  {
    name: 'excel-imports-domain-and-workbook-libraries',
    comment:
      'The Excel adapter translates bytes and grids: judge figures in the domain, and ask for other things through its parameters.',
    severity: 'error',
    from: { path: excel },
    to: {
      pathNot: [
        excel,
        domain,
        ports,
        packages('exceljs', '@e965/xlsx'),
        '^(fs|path|zlib|stream|crypto|events|worker_threads)(/|$)',
      ],
    },
  },
  {
    name: 'word-imports-domain-and-document-library',
    comment: 'The Word adapter writes documents that the domain has laid out: put what a document says there.',
    severity: 'error',
    from: { path: word },
    to: { pathNot: [word, domain, ports, packages('docx')] },
  },
  {
    name: 'pdf-imports-domain-and-pdf-library',
    comment: 'The PDF adapter draws pages that are laid out already: decide in the domain what stands where.',
    from: { path: pdf },
    to: { pathNot: [pdf, domain, ports, packages('pdfkit'), '^(fs|path|timers)(/|$)'] },
  },
  {
    name: 'db-imports-domain-and-database-libraries',
    comment:
      'The database adapter keeps and finds rows: judge figures in the domain, and ask for other things through its parameters.',
    severity: 'error',
    from: { path: db },
    to: {
      pathNot: [db, domain, ports, packages('drizzle-orm', 'better-sqlite3'), '^(fs|path|crypto|zlib)(/|$)'],
    },
  },
  {
    name: 'adapters-take-only-types-of-ports',
    comment: 'An adapter implements the ports and calls no service: write `import type`.',
    severity: 'error',
    from: { path: [excel, word, pdf, db] },
    to: { path: ports, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'machine-imports-core-and-node',
    comment: 'What hosts share of the machine they run on: paths, the log, the account. Anything else belongs behind a port.',
    severity: 'error',
    from: { path: machine },
    to: { pathNot: [machine, core, '^(fs|path|crypto|os|util)(/|$)'] },
  },
  {
    name: 'only-hosts-use-the-machine',
    comment: 'Core and adapters get paths, names and times as arguments: let a host ask the machine.',
    severity: 'error',
    from: { pathNot: [machine, hosts, '^tests/'] },
    to: { path: machine },
  },
  {
    name: 'renderer-imports-no-outside',
    comment:
      'The window asks through renderer/api.ts: it may import the domain, the contract, the words, React and its libraries.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: {
      pathNot: ['^renderer/', domain, contract, text, packages('react', 'react-dom', 'pdfjs-dist', 'echarts')],
    },
  },
  {
    name: 'hosts-never-import-each-other',
    comment: 'Hosts talk by messages; what two of them need belongs into core.',
    severity: 'error',
    from: { path: hosts },
    to: { path: hosts, pathNot: '^electron/$1/' },
  },
  {
    name: 'hosts-reach-adapters-through-application',
    comment: 'A host asks and shows: reach database and workbooks by calling a contract method of the application.',
    severity: 'error',
    from: { path: hosts },
    to: { path: [excel, word, pdf, db, '^renderer/'] },
  },
  {
    name: 'only-data-browser-and-cli-hosts-open-the-application',
    comment: 'One process holds the application: from here, send the call to the data host.',
    severity: 'error',
    from: { pathNot: ['^electron/(data-host|browser-host|cli)/', '^electron/application\\.ts$', '^tests/'] },
    to: { path: '^electron/application\\.ts$' },
  },
  {
    name: 'only-the-shell-imports-electron',
    comment: 'Electron exists in main, preload and data-host only: take what you need from it as an argument.',
    severity: 'error',
    from: { pathNot: ['^electron/(main|preload|data-host)/', '^tests/'] },
    to: { path: packages('electron') },
  },
  {
    name: 'hosts-use-no-libraries',
    comment: 'A host forwards calls: put work that needs a library behind a port, in an adapter.',
    severity: 'error',
    from: { path: hosts },
    to: { path: 'node_modules/', pathNot: packages('electron') },
  },
  {
    name: 'preload-is-sandboxed',
    comment: 'A sandboxed preload has no Node: let main do it and forward the call.',
    severity: 'error',
    from: { path: '^electron/preload/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'application-plugs-adapters-into-core',
    comment:
      'Only plug db, excel, word and pdf into the services here: hosts open the application, and libraries belong into adapters.',
    severity: 'error',
    from: { path: '^electron/application\\.ts$' },
    to: { path: ['^electron/', '^renderer/', 'node_modules/'], pathNot: [core, excel, word, pdf] },
  },
  {
    name: 'nothing-imports-tests',
    comment: 'Tests are not shipped: move what the product needs into the folder it belongs to.',
    severity: 'error',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one thing or hide a third: move what both need into its own file.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing imports this file and it imports nothing: use it or remove it.',
    severity: 'error',
    from: { orphan: true, path: '^(electron|db|renderer)/', pathNot: ['\\.d\\.ts$'] },
    to: {},
  },
  {
    name: 'imports-resolve',
    comment: 'This import leads nowhere: give the path with its extension, or list the package in package.json.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules/' },
    exclude: { path: ['^out/', '^dist/', '^tests/fixtures/', '^db/migrations/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Counts imports of types too: they couple just as much.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
