import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import MatrixPage from './pages/MatrixPage.vue'
import OwnCompetencePage from './pages/OwnCompetencePage.vue'
import PersonCompetencePage from './pages/PersonCompetencePage.vue'

const officer = { ...li, capacities: ['QUALITY_OFFICER' as const] }
const certificate = (id: string, standing: string) => ({
  id, number: 'WZ-1', method: 'HJ 535-2009', matrix: 'water', kind: 'ANALYSIS', scope: null, issuedOn: '2025-01-01', expiresOn: '2029-12-31', issuedBy: '熊静',
  renews: null, standing, examinations: [], changes: [], methodChanges: [],
})
const record = (...certificates: object[]) => ({
  personId: 'p1', name: '杨柳', nameEn: null, confidential: true, certificates, plans: [], trainings: [], supervisions: [], appointments: [], declarations: [],
})
const signing = { 'GET /people/statements': { items: [{ capacity: 'QUALITY_OFFICER', version: 'QUALITY_OFFICER/2026-1', text: { zh: '本人对质量判定负责。', en: 'I answer.' } }, { capacity: 'ANALYST', version: 'ANALYST/2026-1', text: { zh: '本人负责。', en: 'I answer.' } }] }, 'GET /people/signing-means': { pin: true, passkey: false }, 'GET /catalogue/methods': { items: [{ standard: 'HJ 535-2009' }] }, 'GET /organisation/organisations': { items: [] } }

it('shows who may do what, with a word for every sign', async () => {
  serverAnswers({
    'GET /competence/matrix': {
      people: [{ personId: 'p1', name: '杨柳', nameEn: null }],
      tasks: [{ kind: 'ANALYSIS', method: 'HJ 535-2009' }],
      cells: [{ personId: 'p1', kind: 'ANALYSIS', method: 'HJ 535-2009', matrix: null, standing: 'EXPIRING', until: '2026-04-12' }],
    },
  })
  await show(MatrixPage)
  expect(await screen.findByRole('rowheader', { name: 'HJ 535-2009' })).toBeVisible()
  expect(screen.getByTitle('将到期 至 2026-04-12 · 全部介质')).toBeVisible()
})

it('lets only the quality officer suspend, and keeps the reason when the server refuses', async () => {
  const server = serverAnswers({
    'GET /competence/persons/p1': record(certificate('c1', 'VALID')),
    'POST /competence/certificates/c1/suspension': refuses(409, { detail: '上岗证当前的状态不允许此操作', rule: 'CertificateIsNow' }),
  })
  await show(PersonCompetencePage, { props: { id: 'p1' }, me: officer })
  await userEvent.click(await screen.findByRole('button', { name: '暂停' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('理由'), '能力验证不满意')
  await userEvent.click(dialog.getByRole('button', { name: '暂停' }))
  expect(server.last('POST')!.body).toEqual({ reason: '能力验证不满意' })
  expect(await dialog.findByRole('alert')).toHaveTextContent('不允许')
  expect(dialog.getByLabelText('理由')).toHaveValue('能力验证不满意')
})

it('offers a colleague nothing to decide', async () => {
  serverAnswers({ 'GET /competence/persons/p1': { ...record(certificate('c1', 'VALID')), confidential: false } })
  await show(PersonCompetencePage, { props: { id: 'p1' } })
  expect(await screen.findByText('HJ 535-2009')).toBeVisible()
  expect(screen.queryByRole('button', { name: '吊销' })).toBeNull()
  expect(screen.queryByText('培训记录')).toBeNull()
})

it('signs the yearly declaration with what it says', async () => {
  const server = serverAnswers({
    ...signing,
    'GET /competence/mine': record(),
    'GET /competence/declaration-wording': { version: 'IMPARTIALITY/2026-1', words: { zh: '本人独立、公正。', en: 'I work impartially.' } },
    'POST /competence/declarations': { id: 'd1' },
  })
  await show(OwnCompetencePage)
  expect(await screen.findByText('本年度尚未声明')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '签署声明' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('本人独立、公正。')).toBeVisible()
  await userEvent.type(dialog.getByLabelText(/签名口令/), '246810')
  await userEvent.click(dialog.getByRole('button', { name: '签署声明' }))
  expect(server.last('POST')!.path).toBe('/competence/declarations')
  expect(server.last('POST')!.body).toMatchObject({ interests: [], pin: '246810' })
})
