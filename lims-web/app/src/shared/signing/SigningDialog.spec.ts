import { screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { useLanguage } from '@/shared/i18n'
import { serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import SigningDialog from './SigningDialog.vue'

const statement = (capacity: string, zh: string, en: string) => ({ capacity, version: `${capacity}/2026-1`, text: { zh, en } })
const STATEMENTS = {
  'GET /people/statements': {
    items: [
      statement('SIGNATORY', '本人签发。', 'I sign.'),
      statement('SAMPLE_CUSTODIAN', '本人核对了样品。', 'I compared the samples.'),
      statement('SAMPLER', '本人采样。', 'I sampled.'),
    ],
  },
}
const dialog = (props = {}) =>
  show(SigningDialog, {
    props: { title: '撤回', act: '签名并撤回', meaning: '撤回', capacity: 'SIGNATORY', things: [], sign: async () => {}, ...props },
  })

afterEach(() => useLanguage('zh-CN'))

it.each(['zh-CN', 'en'] as const)('shows the statement in force in both languages, whatever the screen speaks: %s', async (language) => {
  useLanguage(language)
  serverAnswers(STATEMENTS)
  await dialog()
  expect(await screen.findByText('本人签发。')).toBeInTheDocument()
  expect(screen.getByText('I sign.')).toBeInTheDocument()
  expect(screen.getByText(/SIGNATORY\/2026-1/)).toBeInTheDocument()
  expect(screen.queryByText('本人采样。')).not.toBeInTheDocument()
})

it('shows each statement that may apply where only the server knows the capacity of who signs', async () => {
  serverAnswers(STATEMENTS)
  await dialog({ capacity: ['SAMPLE_CUSTODIAN', 'SAMPLER'], other: '接收人' })
  expect(await screen.findByText('本人核对了样品。')).toBeInTheDocument()
  expect(screen.getByText('本人采样。')).toBeInTheDocument()
})

it('lets nobody sign what they were not shown', async () => {
  serverAnswers(STATEMENTS)
  await dialog({ capacity: 'EQUIPMENT_OFFICER' })
  expect(await screen.findByRole('button', { name: '签名并撤回' })).toBeDisabled()
})
