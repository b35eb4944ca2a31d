import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import OpeningForm from './components/OpeningForm.vue'

const tool = (code: string, scannedBeforeUse = false) => ({ id: code, code, nameZh: '仪器', nameEn: 'instrument', scannedBeforeUse, oneRunAtATime: false })
const answers = {
  'GET /equipment/instruments': { items: [tool('WZ-AA-01', true), tool('WZ-BA-01')] },
  'GET /environment/places': { items: [{ place: { code: 'A304', nameZh: '原子吸收室', nameEn: 'AAS room', kind: 'ROOM' }, standings: [] }] },
  'GET /materials/usable': { items: [{ id: 'm1', number: 'CQWZ-M26-00012', name: { zh: '铜标准溶液', en: 'Copper standard' } }] },
  'GET /materials/register/labelled/CQWZ-M26-00012': { material: { id: 'm1', number: 'CQWZ-M26-00012', name: { zh: '铜标准溶液', en: 'Copper standard' } } },
  'POST /gate/questions': { admitted: true, against: [], excepted: [] },
  'POST /analysis/batches': { id: 'b9' },
}
const container = { code: 'WZ2603000017', sampleCode: 'WZ260300001', matrix: 'water', analytes: ['CU'], collectedAt: '2026-03-12T01:00:00Z', mustStartBy: null }
const form = () => show(OpeningForm, { props: { method: 'GB/T 7475-1987', waiting: [container], picked: [container], lateDecision: '' } })

async function scan(code: string) {
  await userEvent.type(await screen.findByLabelText(/扫码添加/), `${code}{Enter}`)
}

it('takes instruments, a material and the room from their labels, and sends the scans with the batch', async () => {
  const server = serverAnswers(answers)
  await form()
  await scan('EQ:WZ-AA-01')
  await scan('WZ-BA-01')
  await scan('CQWZ-M26-00012')
  await scan('A304')
  expect(await screen.findByText(/WZ-AA-01 已于/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '建立分析批' }))
  const sent = server.last('POST')!
  expect(sent.body).toMatchObject({
    instrument: 'WZ-AA-01', instruments: ['WZ-BA-01'], room: 'A304', containers: ['WZ2603000017'],
    materials: [{ material: 'm1', role: 'CALIBRATION' }], scans: [{ scanned: 'EQ:WZ-AA-01' }, { scanned: 'WZ-BA-01' }],
  })
})

it('says that an instrument chosen from the list wants to be scanned, and that a label is not known', async () => {
  serverAnswers(answers)
  await form()
  await userEvent.click(await screen.findByLabelText('仪器'))
  await userEvent.click((await screen.findAllByText(/WZ-AA-01 · 仪器 · 须扫码/))[0]!)
  expect(await screen.findByText(/WZ-AA-01 仪器 须扫码后使用/)).toBeVisible()
  await scan('EQ:YZ-XX-01')
  expect(await screen.findByText(/“EQ:YZ-XX-01”不是本单位的仪器/)).toBeVisible()
})
