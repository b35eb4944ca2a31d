import { expect, it } from 'vitest'
import { isNumber, mostDigits, pad, typedNumber } from './number'

it('brings numbers to one decimal point without touching their digits', () => {
  expect(mostDigits(['0.025', '12', '1.5', null])).toBe(3)
  expect(pad('12', 3)).toBe('.000')
  expect(pad('1.5', 3)).toBe('00')
  expect(pad('0.025L', 3)).toBe('')
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
