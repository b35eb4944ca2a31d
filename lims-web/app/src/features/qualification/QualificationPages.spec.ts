import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { qualification } from '../../../test/answers/qualification'
import { serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import CertificateListPage from './pages/CertificateListPage.vue'
import CertificatePage from './pages/CertificatePage.vue'
import SubmitAnnexPage from './pages/SubmitAnnexPage.vue'
import type { CertificateOpened } from './api'

const officer = { ...li, organisation: { ...li.organisation, code: 'CQ-MC' }, capacities: ['QUALITY_OFFICER' as const] }
const opened = qualification['GET /qualification/certificates/([^/]+)'] as unknown as CertificateOpened
const number = '242212050906'
const answers = {
  [`GET /qualification/certificates/${number}`]: opened,
  [`GET /qualification/certificates/${number}/lines`]: qualification['GET /qualification/certificates/([^/]+)/lines']!,
  'GET /qualification/annexes/a2/lines': qualification['GET /qualification/annexes/([^/]+)/lines']!,
}

it('says what waits and what ends soon', async () => {
  serverAnswers({ 'GET /qualification/certificates': qualification['GET /qualification/certificates']! })
  await show(CertificateListPage, { me: officer })
  expect(await screen.findByText('1 份附表待确认')).toBeVisible()
  expect(screen.getByText('1 张证书在 90 天内到期')).toBeVisible()
  expect(screen.getByText('已注销')).toBeVisible()
})

it('lets who supervises compare, confirm and change, and shows each line as it stands', async () => {
  serverAnswers(answers)
  await show(CertificatePage, { props: { number }, me: officer })
  expect(await screen.findByRole('button', { name: '确认附表' })).toBeVisible()
  expect(screen.getByRole('button', { name: '退回' })).toBeVisible()
  expect(await screen.findByText('镉')).toBeVisible()
  const copper = await screen.findByRole('checkbox', { name: '选择 铜 GB/T 7475-1987' })
  await userEvent.click(copper)
  expect(screen.getByRole('button', { name: /所选 1 行/ })).toBeVisible()
})

it('offers nothing to decide to who submitted it, and nothing at all to the others', async () => {
  serverAnswers({ ...answers, [`GET /qualification/certificates/${number}`]: { ...opened, annexes: opened.annexes.map((each) => ({ ...each, mine: true })) } })
  const { unmount } = await show(CertificatePage, { props: { number }, me: officer })
  expect(await screen.findByText('由您提交，须由他人确认。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '确认附表' })).toBeNull()
  unmount()
  serverAnswers({ ...answers, [`GET /qualification/certificates/${number}`]: { ...opened, decides: false } })
  await show(CertificatePage, { props: { number }, me: { ...officer, organisation: li.organisation } })
  await screen.findByText('待确认的附表')
  expect(screen.queryByRole('button', { name: /变更范围/ })).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

it('tells each bad cell and asks for no signature', async () => {
  serverAnswers({ 'POST /qualification/checks': qualification['POST /qualification/checks']! })
  await show(SubmitAnnexPage, { me: officer })
  await userEvent.click(screen.getAllByRole('button', { name: '提交证书附表' })[0]!)
  expect(await screen.findByText('目录中没有此方法标准')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})
