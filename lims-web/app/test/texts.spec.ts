import { describe, expect, it } from 'vitest'
import { textsByFeature } from '@/shared/i18n'
import type { TextTree } from '@/shared/i18n/defineTexts'

function keysOf(tree: TextTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )
}

function placeholdersOf(tree: TextTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${prefix}${key}: ${[...value.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()}`]
      : placeholdersOf(value, `${prefix}${key}.`),
  )
}

describe.each(Object.entries(textsByFeature))('the texts of %s', (_, { zh, en }) => {
  it('have the same keys in Chinese and English', () => expect(keysOf(en)).toEqual(keysOf(zh)))
  it('take the same values in Chinese and English', () => expect(placeholdersOf(en)).toEqual(placeholdersOf(zh)))
  it('leave no Chinese in the English words', () =>
    expect(JSON.stringify(en).replace('中文', '')).not.toMatch(/[\u4e00-\u9fff]/))
})

const sources = import.meta.glob<string>(['/src/**/*.{ts,vue}', '!/src/**/*.spec.ts', '!/src/**/texts.ts', '!/src/shared/api/schema.d.ts'], { query: '?raw', import: 'default', eager: true })
const pages = Object.values(sources).join('\n')
const written = Object.entries(textsByFeature).flatMap(([feature, { zh }]) => keysOf(zh, `${feature}.`))

const FILLED = /\$\{(?:[^{}]|\{[^}]*\})*\}/
/** Keys that are put together as a page is drawn, as patterns. */
const assembled = [...pages.matchAll(new RegExp('`((?:' + Object.keys(textsByFeature).join('|') + ')\\.(?:[^`$]|' + FILLED.source + ')*)`', 'g'))].map(
  (match) => new RegExp(`^${match[1]!.split(FILLED).map((part) => part.replaceAll('.', '\\.')).join('.+')}$`),
)
/** Words for codes of the server: {@link word}. */
const OF_CODES = /^shared\.(state|capacity|element)\./

describe('the texts of all pages', () => {
  it('are all said somewhere', () => {
    const silent = written.filter((key) => !OF_CODES.test(key) && !pages.includes(`'${key}'`) && !assembled.some((pattern) => pattern.test(key)))
    expect(silent).toEqual([])
  })

  it('hold every word that a page asks for', () => {
    const asked = [...pages.matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1]!)
    expect([...new Set(asked)].filter((key) => !written.includes(key))).toEqual([])
  })
})
