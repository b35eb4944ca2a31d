import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import PersonPage from './pages/PersonPage.vue'

const yang = {
  personId: 'p1', employmentId: 'e1', account: 'yz.analyst1', name: '杨柳', nameEn: 'Yang Liu', from: '2025-01-01', until: null,
  standing: 'PRESENT', locked: true, secondFactor: false,
  capacities: [
    { id: 'h1', capacity: 'ANALYST', from: '2025-01-01', until: null },
    { id: 'h2', capacity: 'SAMPLER', from: '2025-01-01', until: '2025-06-30' },
  ],
}
const session = { id: 's1', device: 'Chrome · Windows', means: { zh: '密码', en: 'password' }, startedAt: '2026-03-05T01:00:00Z', lastSeenAt: '2026-03-05T02:00:00Z', current: false }
const answers = {
  'GET /people/persons': { items: [yang] },
  'GET /people/persons/p1/sessions': { items: [session] },
  'GET /people/persons/p1/passkeys': { items: [] },
  'GET /organisation/organisations': { items: [] },
  'GET /ledger/acts': { items: [] },
}
const open = () => show(PersonPage, { props: { id: 'p1' } })

it('shows every capacity that was ever held, and ends one that is', async () => {
  const server = serverAnswers({ ...answers, 'POST /people/capacities/h1/end': {} })
  await open()
  expect(await screen.findByText('2025-01-01 – 2025-06-30')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '终止' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: '终止' }))
  expect(server.last('POST')!.path).toBe('/people/capacities/h1/end')
  expect(server.last('POST')!.body.on).toMatch(/^\d{4}-\d\d-\d\d$/)
})

it('says why the server refuses and keeps the reason that was typed', async () => {
  serverAnswers({ ...answers, 'POST /people/persons/p1/close': refuses(409, { detail: '这是本单位最后一位系统管理员，请先授予另一人', rule: 'OrganisationKeepsAnAdministrator' }) })
  await open()
  await userEvent.click(await screen.findByRole('button', { name: '关闭账号' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('理由'), '离职')
  await userEvent.click(dialog.getByRole('button', { name: '关闭账号' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('最后一位系统管理员')
  expect(dialog.getByLabelText('理由')).toHaveValue('离职')
})

it('ends a session and lifts a lock-out', async () => {
  const server = serverAnswers({ ...answers, 'DELETE /people/persons/p1/sessions/s1': {}, 'POST /people/persons/p1/unlock': {} })
  await open()
  await userEvent.click(await screen.findByRole('button', { name: '结束会话' }))
  expect(server.last('DELETE')!.path).toBe('/people/persons/p1/sessions/s1')
  await userEvent.click(screen.getByRole('button', { name: '解除锁定' }))
  expect(server.last('POST')!.path).toBe('/people/persons/p1/unlock')
})
