import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import VisitInvitationPage from './pages/VisitInvitationPage.vue'
import VisitPage from './pages/VisitPage.vue'

const visit = {
  id: 'v1', organisation: 'CQ-WZ', state: 'UNDER_WAY', name: '华检查', office: '生态环境部', paper: '环办监测函〔2026〕12号', from: '2026-03-11T01:00:00Z', until: '2099-03-14T10:00:00Z',
  opener: '赵签', openedAt: '2026-03-10T08:00:00Z', lapsesAt: '2026-03-13T08:00:00Z', account: 'hua', acceptedAt: '2026-03-11T00:40:00Z', endReason: null, ender: null, endedAt: null,
}
const looks = { items: [{ id: 'l1', door: 'reporting/reports/{number}/file', address: '/api/reporting/reports/BG-1/file', taken: true, at: '2026-03-12T03:12:40Z' }], next: null }
const shown = { name: '华检查', office: '生态环境部', paper: '1号', organisationZh: '万州中心', organisationEn: 'Wanzhou', from: '2025-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z', lapsesAt: '2099-01-01T00:00:00Z' }

afterEach(() => (location.hash = ''))

it('shows what the inspector took, and ends the visit with a reason', async () => {
  const server = serverAnswers({ 'GET /visits/v1': visit, 'GET /visits/v1/trail': looks, 'POST /visits/v1/end': { ...visit, state: 'ENDED' } })
  await show(VisitPage, { props: { id: 'v1' }, me: { ...li, capacities: ['QUALITY_OFFICER'] } })
  expect(await screen.findByText('/api/reporting/reports/BG-1/file')).toBeVisible()
  expect(screen.getByText('下载')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '结束来访' }))
  await userEvent.type(await screen.findByLabelText('理由'), '检查提前结束')
  await userEvent.click(screen.getAllByRole('button', { name: '结束来访' }).at(-1)!)
  expect(server.last('POST')!.body).toEqual({ reason: '检查提前结束' })
})

it('lets the visitor read the own trail and end nothing', async () => {
  serverAnswers({ 'GET /visits/v1': visit, 'GET /visits/v1/trail': looks })
  await show(VisitPage, { props: { id: 'v1' }, me: { ...li, capacities: ['VISITING_INSPECTOR'] } })
  expect(await screen.findByText('下载')).toBeVisible()
  expect(screen.queryByRole('button', { name: '结束来访' })).toBeNull()
})

it('takes account and password of who was invited, and no PIN', async () => {
  location.hash = '#the-secret'
  const server = serverAnswers({ 'POST /visits/invitation': shown, 'POST /visits/invitation/acceptance': {} })
  await show(VisitInvitationPage, { me: null })
  await userEvent.type(await screen.findByLabelText('账号'), 'hua.mee')
  await userEvent.type(screen.getByLabelText('密码'), 'the-river-is-clear')
  await userEvent.type(screen.getByLabelText('再输入一次密码'), 'the-river-is-clear')
  await userEvent.click(screen.getByRole('button', { name: '接受邀请' }))
  expect(await screen.findByText(/邀请已接受/)).toBeVisible()
  expect(server.last('POST')!.body).toEqual({ secret: 'the-secret', account: 'hua.mee', password: 'the-river-is-clear' })
})
