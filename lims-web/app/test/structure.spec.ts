import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('/src/**/*.{ts,vue,css}', { query: '?raw', import: 'default', eager: true })

/** The same order as on the server; a feature's folder must be named in it. */
const FEATURES = [
  'ledger', 'draws', 'formula', 'catalogue', 'organisation', 'people', 'visits', 'gate', 'competence', 'documents', 'nonconformity', 'environment', 'equipment',
  'materials', 'curves', 'methods', 'procedures', 'planning', 'sampling', 'custody', 'preparation', 'samplebank', 'noise', 'radioactivity', 'biology', 'air',
  'analysis', 'quality', 'controlchart', 'uncertainty', 'assessment', 'plausibility', 'proficiency', 'partners', 'contracts', 'review', 'reporting',
  'lookback', 'qualification', 'exchange', 'evidence', 'transfer', 'supervision', 'inspection', 'complaints', 'figures', 'credit', 'capability', 'network',
]
/** Beside the features of the record: the tasks that the engine hands out. */
const OF_THE_ENGINE = ['inbox']

const featureOf = (path: string) => path.match(/^\/src\/features\/([^/]+)\//)?.[1]
const imports = (text: string) => [...text.matchAll(/(?:from|import)\s*\(?\s*'(@\/[^']+|\.\.\/[^']+)'/g)].map((match) => match[1]!)

export function wrongImports(path: string, text: string): string[] {
  const feature = featureOf(path)
  return imports(text).filter((imported) => {
    const target = imported.match(/^@\/features\/([^/]+)/)?.[1]
    if (feature) return imported.startsWith('@/app') || (target !== undefined && target !== feature)
    if (path.startsWith('/src/shared/')) return target !== undefined || imported.startsWith('@/app')
    return false
  })
}

describe('the structure of the app', () => {
  it('lets shared know no feature, and a feature know only shared', () => {
    const wrong = Object.entries(sources).flatMap(([path, text]) =>
      wrongImports(path, text).map((imported) => `${path} → ${imported}`),
    )
    expect(wrong).toEqual([])
  })

  it('would notice a feature that reaches into another', () => {
    expect(wrongImports('/src/features/custody/x.ts', "import { a } from '@/features/analysis/api'")).toHaveLength(1)
    expect(wrongImports('/src/shared/x.ts', "import { a } from '@/features/analysis/api'")).toHaveLength(1)
  })

  it('names features as the server does', () => {
    const folders = new Set(Object.keys(sources).map(featureOf).filter(Boolean))
    expect([...folders].filter((folder) => ![...FEATURES, ...OF_THE_ENGINE].includes(folder!))).toEqual([])
  })

  it('names colours in one file only', () => {
    const colours = Object.entries(sources)
      .filter(([path]) => !path.endsWith('/tokens.css'))
      .filter(([, text]) => /#[0-9a-f]{3,8}\b(?![^'"]*\{)|rgba?\(|hsla?\(/i.test(text.replace(/&#\w+;|'#\w+'|href="#[^"]*"|#(cell|default|reference|actions|beside|above|empty|skeleton|dropdown|tools)\b[\w-]*/g, '')))
      .map(([path]) => path)
    expect(colours).toEqual([])
  })
})
