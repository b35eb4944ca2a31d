import { describe, expect, it } from 'vitest'
import { numbers, standards } from './api'

describe('determinations that are typed or pasted', () => {
  it('are read from a column, a row or a Chinese list', () => {
    expect(numbers('0.055\n0.065\r\n0.060')).toEqual(['0.055', '0.065', '0.060'])
    expect(numbers('0.055\t0.065, 0.060')).toEqual(['0.055', '0.065', '0.060'])
    expect(numbers('0.055，0.065、0.060')).toEqual(['0.055', '0.065', '0.060'])
  })

  it('keep their digits', () => {
    expect(numbers(' 1.00 ')).toEqual(['1.00'])
  })

  it('are pairs where standards are asked for', () => {
    expect(standards('0\t0.010\n20\t0.150\n\n')).toEqual([
      { standard: '0', response: '0.010' },
      { standard: '20', response: '0.150' },
    ])
  })
})
