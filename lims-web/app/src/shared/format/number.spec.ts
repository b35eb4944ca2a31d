import { expect, it } from 'vitest'
import { alignmentOf, isNumber, pad, typedNumber } from './number'

it('brings numbers to one decimal point without touching their digits', () => {
  const column = alignmentOf(['0.025L', '12', '1.5', null])
  expect(column).toEqual({ decimals: 3, qualifier: 'L' })
  expect(pad('12', column)).toBe('.000L')
  expect(pad('1.5', column)).toBe('00L')
  expect(pad('0.025L', column)).toBe('')
})

it('understands numbers as they come from a Chinese keyboard', () => {
  expect(typedNumber('０．１２')).toBe('0.12')
  expect(typedNumber(' 7。35 ')).toBe('7.35')
  expect(typedNumber('－3')).toBe('-3')
})

it('knows what is no number', () => {
  expect(isNumber('1.20e-3')).toBe(true)
  expect(isNumber('<0.02')).toBe(false)
  expect(isNumber('')).toBe(false)
})
