import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { capability } from '../../../test/answers/capability'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import CapabilityPage from './pages/CapabilityPage.vue'

const answers = {
  'GET /capability': capability['GET /capability'],
  'GET /catalogue/analytes': { items: [{ code: 'NH3N', nameZh: '氨氮', nameEn: 'Ammonia' }] },
  'GET /catalogue/methods': { items: [] },
  'GET /organisation/organisations': { items: [] },
}

it('asks for what the address names, and says why somebody is not able', async () => {
  const server = serverAnswers(answers)
  await show(CapabilityPage, { path: '/capability?analyte=NH3N&on=2026-11-27' })
  expect(await screen.findByText('2 / 4 项能做')).toBeInTheDocument()
  expect(server.asked.find((each) => each.path === '/capability')!.query.get('analyte')).toBe('NH3N')
  expect(within(screen.getAllByRole('list', { name: '原因' })[0]!).getByText(/无人持有方法 HJ 537-2009/)).toBeInTheDocument()
})

it('names the people of the own laboratory, and counts those of others', async () => {
  serverAnswers(answers)
  await show(CapabilityPage)
  expect(await screen.findByText('李晓梅、赵签、陈校')).toBeInTheDocument()
  expect(screen.getByText('1 人')).toBeInTheDocument()
})

it('hides who is not able when asked to', async () => {
  serverAnswers(answers)
  await show(CapabilityPage)
  await userEvent.click(await screen.findByRole('checkbox', { name: '只看能做的' }))
  expect(screen.queryByText('不能做')).toBeNull()
})
