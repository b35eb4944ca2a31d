import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, expect, it, vi } from 'vitest'
import { show } from '../../../test/screen'
import { serverAnswers } from '../../../test/server'
import ReadDocumentPage from './pages/ReadDocumentPage.vue'

/** The test's browser opens no pages in frames, and says so; that is not what is asked here. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

const sop = (more = {}) => ({ id: 'd1', number: 'WZ/ZY-07', title: '氨氮测定', ordinal: 2, read: false, versions: [], readers: [], distributions: [], ...more })
const page = () => show(ReadDocumentPage, { props: { id: 'd1' } })

it('shows the version in force and takes the reader’s word', async () => {
  let read = false
  const server = serverAnswers({
    'GET /documents/documents/d1': () => sop({ read }),
    'POST /documents/documents/d1/versions/2/reading': () => ((read = true), sop({ read })),
  })
  await page()
  expect((await screen.findByTitle('氨氮测定')).getAttribute('src')).toContain('/documents/documents/d1/versions/2/file.pdf')
  await userEvent.setup().click(screen.getByRole('button', { name: '确认已阅读并理解' }))
  expect(await screen.findByText('已阅读')).toBeInTheDocument()
  expect(server.last('POST')!.path).toContain('/versions/2/reading')
  expect(screen.queryByRole('button', { name: '确认已阅读并理解' })).not.toBeInTheDocument()
})

it('has nothing to read where nothing is in force', async () => {
  serverAnswers({ 'GET /documents/documents/d1': sop({ ordinal: null }) })
  await page()
  expect(await screen.findByText('没有现行版本')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '确认已阅读并理解' })).not.toBeInTheDocument()
})
