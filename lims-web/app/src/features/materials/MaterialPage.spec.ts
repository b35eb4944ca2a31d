import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import MaterialPage from './pages/MaterialPage.vue'

const content = { analyte: 'NH3N', value: '500', standardUncertainty: '2.5', expanded: '5.0', unit: 'mg/L' }
const node = (id: string, name: string, state = 'USABLE', label = '可用') => ({
  id, number: `CQWZ-M26-0000${id}`, kind: 'REFERENCE_MATERIAL', kindLabel: { zh: '标准物质', en: 'reference material' }, label: id === '1' ? 'GSB 05-1145 / 21A' : `CQWZ-M26-0000${id}`,
  name: { zh: name, en: name }, validTo: '2027-01-01', state, stateLabel: { zh: label, en: label }, contents: [content],
})
const lot = (given: object = {}) => ({
  material: {
    id: '1', organisation: 'CQ-WZ', number: 'CQWZ-M26-00001', kind: 'REFERENCE_MATERIAL', code: 'GSB 05-1145', lot: '21A', name: { zh: '氨氮标准溶液', en: 'Ammonia' }, producer: null, grade: null, certificateNumber: null,
    keeping: { validTo: '2027-01-01', openedDays: null, storage: null, place: null }, stocking: { unit: 'BOTTLE', minimumStock: null, minimumSampleMg: null }, toxic: true, needsAcceptance: true,
    received: { at: '2026-03-01T01:00:00Z', by: 'p', byName: '蒲永胜', actHash: '' },
  },
  itself: node('1', '氨氮标准溶液'), stock: '3', unitLabel: { zh: '瓶', en: 'bottle' }, openedUntil: null, certificateSha256: null, solution: null,
  checks: [], openings: [], movements: [], recall: null, nodes: [node('1', '氨氮标准溶液'), node('2', '氨氮使用液')],
  edges: [{ child: '2', parent: '1', role: 'SOLUTE', taken: '10', unit: 'MILLILITRE', uncertainty: '0.01', vessel: null, instrument: null, madeAt: '2026-03-02T01:00:00Z' }], uses: [], ...given,
})
const answers = { 'GET /materials/register/1': lot(), 'GET /ledger/acts': { items: [] } }
const me = { ...li, capacities: ['ANALYST', 'QUALITY_OFFICER'] } as typeof li

it('draws the lineage with how much was taken, and tells the content with its uncertainty', async () => {
  serverAnswers(answers)
  await show(MaterialPage, { props: { id: '1' }, me })
  const picture = within(await screen.findByLabelText('来源与去向', { selector: '.frame' }))
  expect(picture.getAllByRole('listitem')).toHaveLength(2)
  expect(picture.getByText('10 mL')).toBeVisible()
  expect(screen.getByText('500.0 ± 5.0', { exact: false, selector: 'td' })).toBeVisible()
})

it('asks for the second person of a toxic material, and keeps what was typed when it is refused', async () => {
  const server = serverAnswers({ ...answers, 'POST /materials/register/1/movements': refuses(403, { detail: '剧毒品实行双人双锁', rule: 'ToxicNeedsTwoPeople' }) })
  await show(MaterialPage, { props: { id: '1' }, me })
  await userEvent.click(await screen.findByRole('button', { name: '领用' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText(/用途/), '配制')
  await userEvent.click(dialog.getByRole('button', { name: '记录出入库' }))
  expect(await dialog.findByText(/双人双锁/, { selector: '[role=alert] *' })).toBeVisible()
  expect(dialog.getByLabelText(/用途/)).toHaveValue('配制')
  expect(server.last('POST')!.body).toMatchObject({ kind: 'OUT', amount: '1' })
})

it('says that a recalled lot is recalled, by whom, and how much falls with it', async () => {
  const recall = { id: 'r', material: '1', organisation: 'CQ-WZ', recalledIn: 'CQ-MC', reason: '定值有误', doubtfulSince: '2026-03-01T01:00:00Z', personId: 'p', name: '孙立新', at: '2026-03-03T01:00:00Z', actHash: '' }
  serverAnswers({ ...answers, 'GET /materials/register/1': lot({ recall, itself: node('1', '氨氮标准溶液', 'RECALLED', '已召回') }) })
  await show(MaterialPage, { props: { id: '1' }, me })
  const notice = await screen.findByRole('status')
  expect(notice).toHaveTextContent('孙立新')
  expect(notice).toHaveTextContent('由 CQ-MC 发起')
  expect(notice).toHaveTextContent('1 种一并停用')
  expect(screen.queryByRole('button', { name: '召回' })).toBeNull()
})
