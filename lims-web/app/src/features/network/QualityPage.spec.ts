import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { network } from '../../../test/answers/network'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import QualityPage from './pages/QualityPage.vue'
import type { Quality } from './api'
import { rowsOf } from './tree'

const quality = network['GET /network/quality'] as unknown as Quality
const shownNames = () => within(screen.getByRole('table')).getAllByRole('rowheader').map((each) => within(each).getByRole('link').textContent)

it('shows the top with who is right below, and unfolds further', async () => {
  serverAnswers({ 'GET /network/quality': quality, 'GET /network/risks': network['GET /network/risks'] })
  await show(QualityPage)
  await screen.findByRole('table')
  expect(shownNames()).toHaveLength(4)
  await userEvent.click(screen.getByRole('button', { name: '展开 重庆市万州生态环境监测分中心' }))
  expect(shownNames()).toHaveLength(6)
  expect(shownNames()[4]).toBe('重庆市万州区生态环境监测站')
})

it('puts the largest share first among those beside each other', async () => {
  serverAnswers({ 'GET /network/quality': quality, 'GET /network/risks': network['GET /network/risks'] })
  await show(QualityPage)
  await userEvent.click(await screen.findByRole('button', { name: '按报告更正排序' }))
  expect(shownNames().slice(1)).toEqual(['重庆山城环境科技有限公司', '重庆市万州生态环境监测分中心', '重庆市涪陵生态环境监测分中心'])
})

it('puts who has the lowest score first, and who has none last', () => {
  const rows = rowsOf(quality.items, new Set(['CQ-MC', 'CQ-WZ']), 'score')
  expect(rows.map((row) => row.node.code)).toEqual(['CQ-MC', 'CQ-P006', 'CQ-WZ', 'CQ-500154', 'CQ-500101', 'CQ-FL'])
})
