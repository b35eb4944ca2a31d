import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import InboxPage from './pages/InboxPage.vue'

const task = (subjectLabel: string, dueAt: string | null) => ({
  id: subjectLabel,
  kind: 'CHECK',
  title: { zh: '校核结果', en: 'Check results' },
  subjectType: 'BATCH',
  subjectId: subjectLabel,
  subjectLabel,
  capacity: 'CHECKER',
  organisation: 'CQ-WZ',
  createdAt: '2026-03-01T00:00:00Z',
  dueAt,
  path: `/review/${subjectLabel}`,
})

it('puts what is overdue first and says by how much', async () => {
  serverAnswers({
    'GET /inbox/tasks': { items: [task('later', '2999-01-01T00:00:00Z'), task('late', '2020-01-01T00:00:00Z')], next: null },
  })
  await show(InboxPage)
  const links = await screen.findAllByRole('link', { name: /校核结果/ })
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/review/late', '/review/later'])
  expect(links[0]).toHaveTextContent('超出')
})

it('tells what will appear when there is nothing', async () => {
  serverAnswers({ 'GET /inbox/tasks': { items: [], next: null } })
  await show(InboxPage)
  expect(await screen.findByText('没有等您处理的事')).toBeInTheDocument()
})

it('offers to try again when the server fails', async () => {
  serverAnswers({})
  await show(InboxPage)
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeInTheDocument()
})
