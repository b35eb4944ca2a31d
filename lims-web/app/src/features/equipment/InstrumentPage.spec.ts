import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { equipment } from '../../../test/answers/equipment'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import InstrumentListPage from './pages/InstrumentListPage.vue'
import InstrumentPage from './pages/InstrumentPage.vue'

const of = '/equipment/instruments/WZ-TH-01'
const answers = { ...equipment, 'GET /ledger/acts': { items: [] }, 'GET /people/colleagues': { items: [] } }
const officer = { ...li, capacities: ['EQUIPMENT_OFFICER'] as typeof li.capacities }
const open = (me = officer) => show(InstrumentPage, { props: { code: 'WZ-TH-01' }, me })

it('says in words and not by colour alone what may be used and what is overdue', async () => {
  serverAnswers(answers)
  await show(InstrumentListPage, { me: officer })
  expect(await screen.findByText('维修', { selector: '.chip' })).toBeVisible()
  expect(screen.getByText('准用 · 限用')).toBeVisible()
  expect(screen.getByText('停用 · 无有效证书')).toBeVisible()
  expect(screen.getAllByText(/已逾期/).length).toBeGreaterThan(0)
})

it('draws the chain up to the national standard and says that it is unbroken', async () => {
  serverAnswers(answers)
  await open()
  const chain = within(await screen.findByRole('region', { name: '量值溯源' }))
  expect(await chain.findByText('完整，直至国家计量基准')).toBeVisible()
  expect(chain.getByText('WZ-TS-01')).toBeVisible()
  expect(chain.getByText('溯源终点')).toBeVisible()
})

it('lets an analyst take it into use, and says why not', async () => {
  const server = serverAnswers({ ...answers, [`POST ${of}/uses`]: refuses(409, { detail: '仪器 WZ-TH-01 自 09:20 起由 冉光明 使用，尚未结束', rule: 'OneUseAtATime' }) })
  await open({ ...li, capacities: ['ANALYST'] })
  expect(screen.queryByRole('button', { name: '报废' })).toBeNull()
  await userEvent.click(await screen.findByRole('button', { name: '开始使用' }))
  expect(server.last('POST')!.body).toEqual({ calibrating: false })
  expect(await screen.findByText(/由 冉光明 使用/)).toBeVisible()
})

it('keeps what was typed into a state change that the server refuses', async () => {
  const server = serverAnswers({ ...answers, [`POST ${of}/state`]: refuses(409, { detail: '尚未经检定、校准或期间核查证实合格', rule: 'CheckedBeforeUseAgain', field: 'state' }) })
  await open()
  await userEvent.click(await screen.findByRole('button', { name: '变更状态' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('理由'), '玻璃有裂纹')
  await userEvent.click(dialog.getByRole('button', { name: '变更状态' }))
  expect(server.last('POST')!.body.reason).toBe('玻璃有裂纹')
  expect((await dialog.findAllByText(/证实合格/))[0]).toBeVisible()
  expect(dialog.getByLabelText('理由')).toHaveValue('玻璃有裂纹')
})

it('offers confirmation for the calibration that waits for it only', async () => {
  serverAnswers(answers)
  await open()
  expect(await screen.findAllByRole('button', { name: '计量确认' })).toHaveLength(1)
})
