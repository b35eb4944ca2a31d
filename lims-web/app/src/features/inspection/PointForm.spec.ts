import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { useOutbox } from '@/shared/outbox/outbox'
import { li, show } from '../../../test/screen'
import { noSignal, refuses, serverAnswers } from '../../../test/server'
import PointForm from './components/PointForm.vue'

const question = { id: '4.4-1', duty: null, element: '4.4', text: { zh: '仪器是否在检定期内？', en: 'In calibration?' }, lookAt: { zh: '证书', en: 'Certificates' } }
const answer = {
  id: 'a1', question: '4.4-1', outcome: 'CONFORMS', note: null, severity: null, nonconformityId: null, nonconformity: null, photos: [], answerer: '孙立新',
  answeredAt: '2026-03-12T02:10:00Z', deviceTime: null,
}
const photo = new File(['bytes of a picture'], 'balance.jpg', { type: 'image/jpeg' })
const point = (standing: object | null = null) => show(PointForm, { props: { inspection: 'i1', question, answer: standing, open: true }, me: { ...li, capacities: ['AUDITOR'] } })

async function recordWithPhoto() {
  await userEvent.click(screen.getByRole('radio', { name: '观察项' }))
  await userEvent.type(screen.getByLabelText(/所见/), '标签脱落')
  await userEvent.upload(screen.getByLabelText('拍照'), photo)
  await screen.findByRole('img', { name: '照片 1' })
  await userEvent.click(screen.getByRole('button', { name: '记录' }))
}

beforeEach(async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:here', revokeObjectURL: () => {} }))
  await show({ template: '<i />' })
  const outbox = useOutbox()
  await Promise.all(outbox.own.value.map(({ key }) => outbox.forget(key)))
})

it('keeps what was recorded without a signal, and hands it over with its photo and its time when the signal is back', async () => {
  noSignal()
  await point()
  await recordWithPhoto()
  expect(await screen.findByText('待送出')).toBeVisible()
  expect(screen.getByText(/标签脱落/)).toBeVisible()
  const recorded = useOutbox().own.value[0]!
  const server = serverAnswers({
    'POST /inspection/inspections/i1/photos': { id: 'p1', sha256: 'ab' },
    'POST /inspection/inspections/i1/answers': { state: 'UNDER_WAY' },
  })
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(useOutbox().own.value).toEqual([]))
  expect(server.last('POST')!.body).toEqual({
    question: '4.4-1', outcome: 'OBSERVATION', note: '标签脱落', severity: null, seen: null, photos: ['p1'], id: recorded.id, deviceTime: recorded.at,
  })
})

it('says in words what a colleague recorded meanwhile, and overwrites it only when told to', async () => {
  serverAnswers({
    'POST /inspection/inspections/i1/answers': refuses(409, { detail: '孙立新 已就此项记录“符合”', rule: 'NewestAnswerWasSeen' }),
  })
  const { rerender } = await point()
  await userEvent.click(screen.getByRole('radio', { name: '观察项' }))
  await userEvent.type(screen.getByLabelText(/所见/), '标签脱落')
  await userEvent.click(screen.getByRole('button', { name: '记录' }))
  expect(await screen.findByText(/孙立新 已就此项记录/)).toBeVisible()
  expect(screen.getByText(/标签脱落/)).toBeVisible()
  await rerender({ answer })
  const server = serverAnswers({ 'POST /inspection/inspections/i1/answers': { state: 'UNDER_WAY' } })
  await userEvent.click(screen.getByRole('button', { name: '仍按我的记录' }))
  await vi.waitFor(() => expect(useOutbox().own.value).toEqual([]))
  expect(server.last('POST')!.body).toMatchObject({ seen: 'a1', note: '标签脱落' })
})

it('asks for the facts before anything is put aside to be sent', async () => {
  noSignal()
  await point()
  await userEvent.click(screen.getByRole('radio', { name: '不符合' }))
  await userEvent.click(screen.getByRole('button', { name: '记录' }))
  expect(within(screen.getByRole('article')).getByText('请写明所见事实')).toBeVisible()
  expect(useOutbox().waiting.value).toEqual([])
})
