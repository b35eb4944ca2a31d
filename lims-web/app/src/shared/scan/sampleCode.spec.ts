import { describe, expect, it } from 'vitest'
import { checkCharacter, checkCode, grouped } from './sampleCode'

describe('the check character of a code', () => {
  it('is that of a published code under MOD 37,36', () => {
    // The example of the Global Release Identifier standard: A1-2425G-ABC1234002-M
    expect(checkCharacter('A12425GABC1234002')).toBe('M')
  })

  it('accepts a code as it is printed, with hyphens and small letters', () => {
    expect(checkCode('A1-2425G-ABC1234002-M')).toBe('right')
    expect(checkCode('a12425gabc1234002m')).toBe('right')
  })

  it('notices one wrong character and two swapped ones', () => {
    expect(checkCode('A12425GABC1234003M')).toBe('wrong-check-character')
    expect(checkCode('A12425GACB1234002M')).toBe('wrong-check-character')
  })

  it('says what else is wrong', () => {
    expect(checkCode('A1')).toBe('too-short')
    expect(checkCode('A12425样品')).toBe('foreign-character')
  })

  it('is shown apart from the groups of four', () => {
    expect(grouped('WZ2603000017')).toEqual({ groups: ['WZ26', '0300', '001'], check: '7' })
  })
})
