/** The boundaries of docs/architecture.md: dependencies point inwards. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: ['^src/main\\.ts$', 'worker\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment:
        'No I/O and no vendor types in the domain; pure functions of a library (a stemmer, a calendar) are allowed.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { pathNot: ['^src/domain', '^node_modules/(stemmer|@js-temporal/polyfill|jsbi)/'] },
    },
    {
      name: 'application-knows-only-the-domain',
      severity: 'error',
      from: { path: '^src/application' },
      to: { pathNot: ['^src/(application|domain)'] },
    },
    {
      name: 'adapters-do-not-know-the-edges',
      severity: 'error',
      from: { path: '^src/adapters' },
      to: { path: '^src/(cli|telegram|composition|main\\.ts|config\\.ts)' },
    },
    {
      name: 'edges-do-not-know-adapters',
      severity: 'error',
      from: { path: '^src/(cli|telegram)' },
      to: { path: '^src/(adapters|composition|main\\.ts)' },
    },
    {
      name: 'only-main-asks-for-compositions',
      comment:
        'src/composition puts adapters behind ports, for the commands that main.ts carries out; it may import all but main.ts.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(main\\.ts$|composition/)' },
      to: { path: '^src/composition' },
    },
    {
      name: 'only-main-composes',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    { name: 'src-does-not-know-tests', severity: 'error', from: { path: '^src' }, to: { path: '^test' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
