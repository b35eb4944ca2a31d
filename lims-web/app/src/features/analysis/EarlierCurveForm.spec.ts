import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import EarlierCurveForm from './components/EarlierCurveForm.vue'

const curve = (calibration: string, analyte: string, batch: string) => ({
  calibration, analyte, batch, drawnAt: '2026-03-10T01:00:00Z', validUntil: '2026-04-09T01:00:00Z', unit: 'mg/L', model: { shape: 'LINEAR', weighting: 'NONE' }, correlation: '0.99991', bottom: '1', top: '20', internalStandard: false,
})
const allowed = { source: 'HJ 84-2016', shapes: ['LINEAR'], weightings: ['NONE'], responseFactorDeviationAtMost: null, internalStandard: false, validDays: 30, checkWithin: '10' }
const form = (messages = {}) => show(EarlierCurveForm, { props: { batch: 'b1', analyte: 'CL', allowed, replaces: false, refusal: null, messages, busy: false } })

it('offers the curves of the analyte and sends the check with the one that is chosen', async () => {
  serverAnswers({ 'GET /analysis/batches/b1/calibration/earlier': { items: [curve('c1', 'CL', 'FX-1'), curve('c2', 'F', 'FX-2')] } })
  const { emitted } = await form()
  expect(await screen.findByText(/范围 1 ~ 20 mg\/L/)).toBeVisible()
  expect(screen.queryByText(/FX-2/)).toBeNull()
  expect(screen.getByRole('button', { name: '核查并沿用' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText(/核查标准/), '10')
  await userEvent.type(screen.getByLabelText('响应值'), '2.04')
  await userEvent.click(screen.getByRole('button', { name: '核查并沿用' }))
  expect(emitted().take).toEqual([[{ calibration: 'c1', standard: '10', response: '2.04', internalStandard: null }, null]])
})

it('shows at the response that the curve has drifted, and nothing where there is no curve', async () => {
  serverAnswers({ 'GET /analysis/batches/b1/calibration/earlier': { items: [curve('c1', 'CL', 'FX-1')] } })
  await form({ 'curves[0].response': '曲线已漂移，须重新绘制' })
  expect(await screen.findByText('曲线已漂移，须重新绘制')).toBeVisible()
})
