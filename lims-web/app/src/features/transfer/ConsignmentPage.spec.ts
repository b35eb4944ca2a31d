import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { transfer } from '../../../test/answers/transfer'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import ConsignmentPage from './pages/ConsignmentPage.vue'

const sealed = transfer['GET /transfer/consignments/t2'] as object
const opened = transfer['GET /transfer/consignments/t3'] as object
const usual = { 'GET /ledger/acts': { items: [] }, 'GET /catalogue/analytes': { items: [] } }
const as = (...capacities: string[]) => ({ ...li, capacities: capacities as typeof li.capacities })
const open = (id: string, ...capacities: string[]) => show(ConsignmentPage, { props: { id }, me: as(...capacities) })

describe('a consignment', () => {
  it('tells a reviewer that its content is held until the key is opened', async () => {
    serverAnswers({ ...usual, 'GET /transfer/consignments/t2': { ...sealed, itemsKnown: false, items: [] } })
    await open('t2', 'REVIEWER')
    expect(await screen.findByText(/揭盲之前，只有样品管理员和质量管理员/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '编码对照' })).toBeNull()
    expect(screen.queryByRole('button', { name: '揭盲' })).toBeNull()
  })

  it('shows the custodian which code belongs on which container, once asked for', async () => {
    const server = serverAnswers({ ...usual, 'GET /transfer/consignments/t2': sealed, 'POST /transfer/consignments/t2/key-readings': transfer['POST /transfer/consignments/([^/]+)/key-readings'] })
    await open('t2', 'SAMPLE_CUSTODIAN')
    expect(await screen.findByText('揭盲之后，结果归到各自样品。')).toBeVisible()
    expect(server.asked.some((each) => each.path.endsWith('/key-readings'))).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: '编码对照' }))
    expect(await screen.findByText(/每次查阅都记入账本/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '揭盲' })).toBeNull()
  })

  it('says in words why a key is not shown', async () => {
    serverAnswers({ ...usual, 'GET /transfer/consignments/t2': sealed, 'POST /transfer/consignments/t2/key-readings': refuses(403, { title: '不允许', detail: '密码样由不参与检测的人员编码和保管' }) })
    await open('t2', 'SAMPLE_CUSTODIAN')
    await userEvent.click(await screen.findByRole('button', { name: '编码对照' }))
    expect(await screen.findByText(/密码样由不参与检测的人员编码和保管/)).toBeVisible()
  })

  it('shows what came back with its chain, and how the blind samples did', async () => {
    serverAnswers({ ...usual, 'GET /transfer/consignments/t3': opened })
    await open('t3', 'QUALITY_OFFICER')
    expect(await screen.findByText('不满意')).toBeVisible()
    expect(screen.getByText(/BF-CQ-MC-2026-0017/)).toBeVisible()
    expect(screen.getByText(/正在追溯（ZS-CQ-MC-2026-0004）/)).toBeVisible()
    expect(screen.getAllByRole('link', { name: '责任链' })).toHaveLength(5)
  })
})
