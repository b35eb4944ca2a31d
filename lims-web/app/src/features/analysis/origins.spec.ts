import { describe, expect, it } from 'vitest'
import texts from './texts'
import { flagInWords } from './origins'

const FLAGS = ['ABOVE_TOP_STANDARD', 'BELOW_BOTTOM_STANDARD', 'DILUTED', 'MEAN_OF_REPLICATES', 'MEAN_OF_DUPLICATES', 'HOLDING_TIME_EXCEEDED', 'AMENDED']

describe.each([['zh', texts.zh], ['en', texts.en]] as const)('a flagged result in %s', (_, tree) => {
  const at = (key: string) => key.split('.').slice(1).reduce<any>((found, step) => found?.[step], tree)
  const words = (flag: string) => flagInWords(flag, at, (key) => typeof at(key) === 'string')

  it.each(FLAGS)('%s says what it means and why', (flag) => {
    expect(words(flag).split(' · ').length).toBeGreaterThanOrEqual(2)
  })

  it('says what to do next above the curve, with the standard', () => {
    expect(words('ABOVE_TOP_STANDARD')).toMatch(/HJ 630-2011.*(稀释后重测|dilute and measure again)/)
  })

  it('shows a flag that it has no words for as it is', () => {
    expect(words('NEW_FLAG')).toBe('NEW_FLAG')
  })
})
