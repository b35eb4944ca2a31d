import { describe, expect, it } from 'vitest'
import { asFile, isBlank, type TypedRow } from './typedRows'

describe('results typed row by row', () => {
  it('are the file that a partner would hand in', async () => {
    const rows: TypedRow[] = [{ site: '沱口', remark: 'said "new", since May' }, {}, { site: ' 晒网坝 ' }]
    const file = asFile(['site', 'remark'], rows, 'typed.csv')
    expect(file.name).toBe('typed.csv')
    expect(await file.text()).toBe('site,remark\r\n沱口,"said ""new"", since May"\r\n,\r\n晒网坝,')
  })

  it('are blank where nothing but blanks were typed', () => {
    expect(isBlank(undefined)).toBe(true)
    expect(isBlank({ site: '  ' })).toBe(true)
    expect(isBlank({ site: '沱口' })).toBe(false)
  })
})
