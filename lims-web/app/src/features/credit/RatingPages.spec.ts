import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { credit } from '../../../test/answers/credit'
import { serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import GradesPage from './pages/GradesPage.vue'
import RatingPage from './pages/RatingPage.vue'
import { byCriterion } from './lines'
import type { Detail } from './api'

const detail = credit['GET /credit/ratings/([^/]+)'] as unknown as Detail
const officer = { ...li, organisation: { ...li.organisation, code: 'CQ-P006' }, capacities: ['QUALITY_OFFICER' as const] }

it('adds up what each criterion takes away, and puts what costs most first', () => {
  const groups = byCriterion(detail.lines, detail.rules.rules)
  expect(groups.map((group) => group.rule.criterion)).toEqual(['PT_UNSATISFACTORY', 'FINDING_MAJOR', 'REPORT_AMENDED', 'LATE_ORDER'])
  expect(groups[0]!.taken).toBe(10)
})

it('lets the institution appeal against a line, and nobody else', async () => {
  serverAnswers({ 'GET /credit/ratings/CQ-P006': detail })
  const { unmount } = await show(RatingPage, { props: { institution: 'CQ-P006' }, me: officer })
  expect((await screen.findAllByRole('button', { name: '申诉' })).length).toBeGreaterThan(0)
  unmount()
  await show(RatingPage, { props: { institution: 'CQ-P006' }, me: { ...officer, organisation: li.organisation } })
  await screen.findAllByText('85.5')
  expect(screen.queryByRole('button', { name: '申诉' })).toBeNull()
})

it('shows who stands lowest first, and the score only of those whose record is seen', async () => {
  serverAnswers({ 'GET /credit/grades': credit['GET /credit/grades'], 'GET /credit/ratings': credit['GET /credit/ratings'] })
  await show(GradesPage)
  const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1)
  expect(rows[0]).toHaveTextContent('D 级')
  expect(rows[0]).toHaveTextContent('–')
  await userEvent.type(screen.getByLabelText('查找机构'), 'P006')
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2)
})
