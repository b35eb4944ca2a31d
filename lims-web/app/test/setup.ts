import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/vue'
import { afterEach, beforeEach, vi } from 'vitest'
import { useLanguage } from '@/shared/i18n'

window.matchMedia ??= (() => ({ matches: false, addEventListener() {}, removeEventListener() {} })) as never

beforeEach(() => {
  localStorage.clear()
  useLanguage('zh-CN')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
