import { describe, expect, it } from 'vitest'
import { asked, emptyInput, example, typedAgain } from './typed'

describe('an evaluation as it is typed', () => {
  it('is asked with decimals as text, as they were typed', () => {
    const { model, coverage, draws, routine } = asked(example())
    expect(model?.inputs[1]).toMatchObject({ name: 'V', kind: 'TRIANGULAR', estimate: '50.0', halfWidth: '0.05', coverageFactor: null })
    expect(coverage).toEqual({ factor: '2', probability: '0.95' })
    expect(draws).toBe(1_000_000)
    expect(routine).toBeNull()
  })

  it('asks observations instead of an estimate', () => {
    const observed = { ...emptyInput(), name: 'x', kind: 'OBSERVATIONS' as const, estimate: '1', observations: '9.8, 10.1 ，10.0' }
    expect(asked({ ...example(), inputs: [observed] }).model?.inputs[0]).toMatchObject({ estimate: null, observations: ['9.8', '10.1', '10.0'] })
  })

  it('reads quality control data line by line', () => {
    const { model, routine } = asked({ ...example(), basis: 'TOP_DOWN', controlSpread: '1.67', trials: '2.4 1.5\n\n-2.7 1.5\n' })
    expect(model).toBeNull()
    expect(routine?.trials.map((each) => [each.bias, each.referenceUncertainty])).toEqual([['2.4', '1.5'], ['-2.7', '1.5']])
  })

  it('names what moves together, and with which coefficient', () => {
    expect(asked({ ...example(), correlations: 'm V −0.36\n' }).model?.correlations).toEqual([{ first: 'm', second: 'V', r: '-0.36' }])
  })

  it('comes back from what was signed as the same request', () => {
    const input = asked({ ...example(), student: true, seed: '535', correlations: 'm V 0.5' })
    expect(asked(typedAgain(input))).toEqual(input)
  })
})
