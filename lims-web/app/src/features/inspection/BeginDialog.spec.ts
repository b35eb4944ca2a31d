import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import BeginDialog from './components/BeginDialog.vue'

const START = 'POST /inspection/inspections/i2/start'

it('proposes three of each kind from the last year, and sends what was chosen', async () => {
  const server = serverAnswers({ [START]: { inspection: { id: 'i2' } } })
  const { emitted } = await show(BeginDialog, { props: { inspection: 'i2' } })
  const number = screen.getByLabelText('每类数量')
  expect(number).toHaveValue(3)
  await userEvent.clear(number)
  await userEvent.type(number, '5')
  await userEvent.tab()
  await userEvent.click(screen.getByRole('button', { name: '开始检查' }))
  const { from, to, count } = server.last('POST')!.body
  expect(count).toBe(5)
  expect(Date.parse(to) - Date.parse(from)).toBe(365 * 86_400_000)
  expect(emitted('done')).toHaveLength(1)
})
