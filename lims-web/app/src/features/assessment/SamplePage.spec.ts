import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import { assessedSample } from '../../../test/answers/assessment'
import SamplePage from './pages/SamplePage.vue'

const CODE = assessedSample.sample
const answered = (statement: object) => ({
  [`GET /assessment/samples/${CODE}`]: { ...assessedSample, verdicts: [{ ...assessedSample.verdicts[0], statement }] },
})

it('writes the uncertainty below the value, and leads to its evaluation', async () => {
  serverAnswers(answered({ expanded: '0.014', factor: '2', evaluation: 'u1', outcome: null, label: null, reason: null, risk: '0.0228' }))
  await show(SamplePage, { props: { code: CODE } })
  expect(await screen.findByRole('link', { name: 'U=0.014，k=2' })).toHaveAttribute('href', '/uncertainty/u1')
  expect(screen.getByText(/误判概率 2\.3\s%/)).toBeInTheDocument()
  expect(screen.getByText('符合')).toBeInTheDocument()
})

it('says what the guard band makes of a value instead of the plain comparison', async () => {
  serverAnswers(
    answered({ expanded: '0.1', factor: '2', evaluation: 'u1', outcome: 'CONDITIONAL_PASS', label: { zh: '有条件符合', en: 'conditional pass' }, reason: null }),
  )
  await show(SamplePage, { props: { code: CODE } })
  expect(await screen.findByText('有条件符合')).toBeInTheDocument()
  expect(screen.queryByText('符合')).not.toBeInTheDocument()
})

it('says that a rule cannot be applied where no uncertainty is signed', async () => {
  serverAnswers(
    answered({ expanded: null, factor: null, evaluation: null, outcome: null, label: null, reason: { zh: '没有对该值有效的已签名不确定度评定', en: 'no signed evaluation' } }),
  )
  await show(SamplePage, { props: { code: CODE } })
  expect(await screen.findByText('不作判定')).toBeInTheDocument()
  expect(screen.getByText(/没有对该值有效的已签名不确定度评定/)).toBeInTheDocument()
})
