import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import FormulaEditPage from './pages/FormulaEditPage.vue'
import FormulaPage from './pages/FormulaPage.vue'

const quantities = { items: [{ name: 'volume', label: { zh: '取样体积 mL', en: 'sample volume mL' }, unit: 'mL' }] }
const written = (given: object = {}) => ({
  id: 'w1', organisation: 'CQ-WZ', number: 'GS-CQ-WZ-2026-001', version: 1, method: 'HJ 828-2017', analyte: 'COD', matrix: 'water', network: false, text: 'COD = m / V',
  inputs: [{ symbol: 'V', quantity: 'volume', unit: 'mL' }], unit: 'mg/L', reason: '首次编写', author: '李晓梅', writtenAt: '2026-03-02T01:00:00Z', state: 'DRAFT', runs: [],
  explanation: null, inForceFrom: null, releaser: null, releasedAt: null, mayRun: true, mayRelease: false, ...given,
})
const answers = { 'GET /methods/formulas/w1': written(), 'GET /methods/formulas/quantities': quantities, 'GET /ledger/acts': { items: [] } }
const path = '/methods/formulas/new?method=HJ%20828-2017&analyte=COD&matrix=water&from=w1'

it('says the place where a text does not hold, while it is typed', async () => {
  const refusal = refuses(422, { detail: '公式第 7 列：没有声明“m”', rule: 'NameIsDeclared' })
  const server = serverAnswers({ ...answers, 'POST /methods/formulas/check': refusal })
  await show(FormulaEditPage, { path })
  expect(await screen.findByText(/公式第 7 列/, {}, { timeout: 3000 })).toBeVisible()
  expect(server.last('POST')!.body).toMatchObject({ method: 'HJ 828-2017', text: 'COD = m / V', inputs: [{ symbol: 'V', quantity: 'volume', unit: 'mL' }] })
})

it('runs the cases that were typed, each with its values and where it is known from', async () => {
  const server = serverAnswers({ ...answers, 'POST /methods/formulas/w1/runs': written() })
  await show(FormulaPage, { props: { id: 'w1' } })
  await userEvent.type(await screen.findByLabelText(/V mL/), '10.0')
  await userEvent.type(screen.getByLabelText(/应得结果/), '110')
  await userEvent.type(screen.getByLabelText(/答案的依据/), '手算')
  await userEvent.click(screen.getByRole('button', { name: '加入试算例' }))
  await userEvent.click(screen.getByRole('button', { name: '运行' }))
  expect(server.last('POST')!.body).toEqual({ cases: [{ source: '手算', values: { V: '10.0' }, due: '110' }] })
})

it('lays what is on record beside what the version calculates, and asks for words before it is released', async () => {
  const differs = { typed: false, source: 'FX-1 S2', values: {}, due: '36.8', unit: 'mg/L', answer: '37.6', refusal: null, agrees: false }
  const run = { person: '李晓梅', at: '2026-03-02T02:00:00Z', differs: true, cases: [differs] }
  serverAnswers({ ...answers, 'GET /methods/formulas/w1': written({ runs: [run], mayRelease: true }) })
  await show(FormulaPage, { props: { id: 'w1' }, me: { ...li, capacities: ['QUALITY_OFFICER'] } as typeof li })
  const row = within((await screen.findByText(/FX-1 S2/)).closest('tr')!)
  expect(row.getByText(/36\.8/)).toBeVisible()
  expect(row.getByText('37.6')).toBeVisible()
  expect(row.getByText(/有差异/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '放行' }))
  expect(await screen.findByRole('textbox', { name: '差异的原因' })).toBeVisible()
})
