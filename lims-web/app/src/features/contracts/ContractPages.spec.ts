import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { contracts } from '../../../test/answers/contracts'
import { serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import ContractListPage from './pages/ContractListPage.vue'
import ContractPage from './pages/ContractPage.vue'
import type { History } from './api'

const history = contracts['GET /contracts/([^/]+)'] as unknown as History
const planner = { ...li, organisation: { ...li.organisation, code: 'CQ-P006' }, capacities: ['PLANNER' as const] }

it('says how many contracts end soon', async () => {
  serverAnswers({ 'GET /contracts': contracts['GET /contracts'] })
  await show(ContractListPage, { me: planner })
  expect(await screen.findByText('1 份合同在 60 天内到期')).toBeVisible()
  expect(screen.getByRole('button', { name: '登记合同' })).toBeVisible()
})

it('shows every version, and lets the institution change the newest and nobody else', async () => {
  serverAnswers({ 'GET /contracts/c1': history })
  const { unmount } = await show(ContractPage, { props: { id: 'c1' }, me: planner })
  expect(await screen.findByText('第 1 版')).toBeVisible()
  expect(screen.getByText('补充协议：延长一年')).toBeVisible()
  expect(screen.getByRole('button', { name: '登记变更' })).toBeVisible()
  unmount()
  await show(ContractPage, { props: { id: 'c1' }, me: { ...planner, organisation: li.organisation } })
  await screen.findByText('第 1 版')
  expect(screen.queryByRole('button', { name: '登记变更' })).toBeNull()
})
