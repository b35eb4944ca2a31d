import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import SignedFigures from './components/SignedFigures.vue'
import FiguresPage from './pages/FiguresPage.vue'

const text = (zh: string, en: string) => ({ zh, en })
const receipts = {
  figure: 'RECEIPTS', title: text('样品接收', 'Receipt'), definition: text('以接收时间为准。', 'The time of receipt decides.'), keys: [text('要素', 'element')], columns: [text('检查', 'examined'), text('拒收率 %', 'rejected %')],
  rows: [
    { organisation: null, keys: [text('地表水', 'surface water')], numbers: [40, '2.50'] },
    { organisation: 'CQ-WZ', keys: [text('地表水', 'surface water')], numbers: [30, '3.33'] },
    { organisation: 'CQ-500154', keys: [text('地表水', 'surface water')], numbers: [10, null] },
  ],
}

it('shows sums with their definition, and unfolds what each organisation adds', async () => {
  serverAnswers({ 'GET /figures/organisations': { items: [{ code: 'CQ-WZ', nameZh: '万州', nameEn: 'Wanzhou' }] }, 'GET /figures/CQ-WZ': { items: [receipts] } })
  await show(FiguresPage, { me: { ...li, capacities: ['QUALITY_OFFICER'] } })
  expect(await screen.findByText('以接收时间为准。')).toBeVisible()
  expect(screen.getAllByRole('row')).toHaveLength(2)
  expect(screen.getByText('2.50')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '按机构展开' }))
  const rows = screen.getAllByRole('row')
  expect(rows).toHaveLength(4)
  expect(within(rows[3]!).getByText('–')).toBeVisible()
})

it('tells what is counted otherwise than when it was signed', async () => {
  const kept = {
    organisation: 'CQ-WZ', year: 2025, digest: 'aa', sha256: 'bb', keeper: '罗签', keptAt: '2026-01-05T01:00:00Z',
    differences: [{ figure: 'RESULTS', title: text('检测结果', 'Results'), organisation: null, keys: [text('HJ 535-2009', 'HJ 535-2009')], columns: [text('结果数', 'results')], kept: [120], now: [121] }],
  }
  await show(SignedFigures, { props: { kept, names: {} } })
  expect(screen.getByRole('status')).toHaveTextContent('签署时 120 → 现在 121')
})
