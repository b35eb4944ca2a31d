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
