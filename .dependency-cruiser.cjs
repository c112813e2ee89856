// Who may import whom: src/README.md explains the rooms. Everything not listed is forbidden.
const rooms = {
  domain: [],
  ui: [],
  anatomy: ['domain'],
  storage: ['domain'],
  analysis: ['domain', 'anatomy'],
  picture: ['domain', 'anatomy', 'analysis'],
  handover: ['domain', 'anatomy', 'analysis', 'picture'],
  canvas: ['domain', 'anatomy', 'picture', 'ui'],
  parts: ['domain', 'anatomy', 'analysis', 'picture', 'ui', 'canvas'],
  state: ['domain', 'anatomy', 'analysis', 'storage'],
  features: ['domain', 'anatomy', 'analysis', 'picture', 'ui', 'canvas', 'parts', 'state', 'handover'],
};

const homes = {
  dexie: ['storage'],
  'hash-wasm': ['storage'],
  konva: ['canvas'],
  'react-konva': ['canvas'],
  zustand: ['state'],
  pdfkit: ['handover'],
  papaparse: ['handover'],
  'd3-scale': ['picture'],
  'date-fns': ['domain'],
  react: ['ui', 'canvas', 'parts', 'features', 'app'],
  'react-dom': ['app'],
  'react-aria-components': ['ui'],
};

const test = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      comment: `${room} may import: ${allowed.join(', ') || 'no other room'}.`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: test },
      to: { path: '^(src|tests|tools)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
    })),
    {
      name: 'no-feature-to-feature',
      comment: 'A feature is one screen; what two screens share lives in parts, state or below.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    ...Object.entries(homes).map(([library, at]) => ({
      name: `${library}-at-home`,
      comment: `${library} is used in ${at.join(', ')} only.`,
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${at.join('|')})/`, test] },
      to: { path: `(^|/)node_modules/${library}/` },
    })),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [test, '\\.d\\.ts$', '\\.json$', '\\.css$'] },
      to: {},
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
