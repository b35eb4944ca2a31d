import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import SectionsPage from './pages/SectionsPage.vue'

const found = (reached: string | null, meets: boolean | null, deciding: string[] = []) => ({ reached, meets, deciding })
const page = {
  items: [
    {
      site: 'SW018', nameZh: '晒网坝', required: 'III', months: [{ month: 3, found: found('IV', false, ['TP']) }, { month: 4, found: found('II', true, ['NH3N']) }],
      year: found('III', true, ['TP']), missing: [1, 2, 5, 6, 7, 8, 9, 10, 11, 12],
    },
  ],
  shares: { sections: 1, good: '100.0', polluted: '0.0', worst: '0.0' },
  next: null,
}
const catalogue = { 'GET /catalogue/analytes': { items: [{ code: 'TP', nameZh: '总磷', nameEn: 'Total phosphorus' }] } }

it('writes the class of each month as a numeral, and marks what misses the target', async () => {
  serverAnswers({ ...catalogue, 'GET /assessment/sections': page })
  await show(SectionsPage)
  const row = (await screen.findByRole('rowheader', { name: /晒网坝/ })).closest('tr')!
  const cells = within(row).getAllByRole('cell').map((cell) => cell.textContent?.trim())
  // target, year, January to December
  expect(cells[0]).toBe('Ⅲ')
  expect(cells[1]).toContain('缺 10 个月')
  expect(cells.slice(2, 6)).toEqual(['—', '—', 'Ⅳ▲', 'Ⅱ'])
})

it('tells what decided a class', async () => {
  serverAnswers({ ...catalogue, 'GET /assessment/sections': page })
  await show(SectionsPage)
  expect(await screen.findByTitle('定类项目：总磷 · 未达目标')).toHaveTextContent('Ⅳ')
})

it('tells what will appear when nothing is signed', async () => {
  serverAnswers({ ...catalogue, 'GET /assessment/sections': { ...page, items: [] } })
  await show(SectionsPage)
  expect(await screen.findByText(/这一年还没有签发的结果/)).toBeInTheDocument()
})

it('offers to try again when the server fails', async () => {
  serverAnswers({})
  await show(SectionsPage)
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeInTheDocument()
})
