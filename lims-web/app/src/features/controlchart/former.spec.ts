import { describe, expect, it } from 'vitest'
import { formerPoints } from './former'

describe('the points of a chart that was kept elsewhere', () => {
  it('are pasted from a spreadsheet, one a line', () => {
    expect(formerPoints('2026-01-05\t98.20\t李明\r\n\n2026-01-06\t97.1\t王芳\n')).toEqual([
      { day: '2026-01-05', value: '98.20', analyst: '李明' },
      { day: '2026-01-06', value: '97.1', analyst: '王芳' },
    ])
  })

  it('are read as people write days, and keep the digits of the value and the whole name', () => {
    expect(formerPoints('2026/1/5, 98.20, Li Ming')).toEqual([{ day: '2026-01-05', value: '98.20', analyst: 'Li Ming' }])
    expect(formerPoints('2026.12.31 100 Li')).toEqual([{ day: '2026-12-31', value: '100', analyst: 'Li' }])
  })

  it('are not completed by guessing', () => {
    expect(formerPoints('5 January 98')).toEqual([{ day: '5', value: 'January', analyst: '98' }])
    expect(formerPoints('2026-01-05')).toEqual([{ day: '2026-01-05', value: '', analyst: '' }])
  })
})
