import { expect, it } from 'vitest'
import { useLanguage } from '@/shared/i18n'
import { day, exact, instantTyped, minute, moment, span } from './dates'

const now = new Date('2026-03-05T02:00:00Z')

it('shows the laboratory’s day, not the browser’s', () => {
  expect(day('2026-03-04T17:30:00Z')).toBe('2026-03-05')
  expect(exact('2026-03-04T17:30:00Z')).toBe('2026-03-05 01:30:00 +08:00')
})

it('adds the date only when it is not today', () => {
  expect(moment('2026-03-05T01:15:00Z', now)).toBe('09:15')
  expect(moment('2026-03-03T01:15:00Z', now)).toBe('03-03 09:15')
  expect(moment('2025-12-31T01:15:00Z', now)).toBe('2025-12-31 09:15')
})

it('tells spans by their two largest units', () => {
  expect(span(26 * 3_600_000)).toBe('1 天 2 小时')
  useLanguage('en')
  expect(span(45 * 60_000)).toBe('45 min')
})

it('sends what was typed as a whole instant of the laboratory', () => {
  expect(instantTyped('2026-03-05 01:30')).toBe('2026-03-05T01:30:00+08:00')
  expect(instantTyped(' 2026-03-05 01:30:15 ')).toBe('2026-03-05T01:30:15+08:00')
  expect(instantTyped(minute('2026-03-04T17:30:00Z'))).toBe('2026-03-05T01:30:00+08:00')
  expect(instantTyped('')).toBeNull()
  expect(instantTyped('soon')).toBe('soon')
})
