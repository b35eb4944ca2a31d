import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { post } from '@/shared/api/client'
import { useLanguage } from '@/shared/i18n'
import { refuses, serverAnswers } from '../../../test/server'
import { show } from '../../../test/screen'
import type { SigningMeans } from './means'
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

const MEANS = { 'GET /people/signing-means': { pin: true, passkey: true } }
const asks = refuses(428, {
  rule: 'PasskeyAsked',
  passkey: { id: 'c1', challenge: 'AAAA', rpId: 'localhost', passkeys: ['BBBB'], shown: '{"contentHash":"abc"}' },
})
const bytes = new Uint8Array([1, 2, 3]).buffer
const credential = {
  id: 'BBBB', rawId: bytes, type: 'public-key', authenticatorAttachment: null, getClientExtensionResults: () => ({}),
  response: { clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: null },
}

/** A browser at a named house, with a device beside it that answers so. */
function deviceSays(answer: () => Promise<unknown>) {
  const get = vi.fn(answer)
  vi.stubGlobal('PublicKeyCredential', function () {})
  vi.stubGlobal('isSecureContext', true)
  Object.defineProperty(navigator, 'credentials', { configurable: true, value: { get } })
  return get
}
const issue = (_: unknown, means: SigningMeans) => post('/issue', means)
const passkeyButton = () => screen.findByRole('button', { name: '用通行密钥签名' })

afterEach(() => {
  useLanguage('zh-CN')
  vi.unstubAllGlobals()
})

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

it('asks the server what the device shall sign, and signs with what the device says', async () => {
  const device = deviceSays(async () => credential)
  const server = serverAnswers({
    ...STATEMENTS,
    ...MEANS,
    'POST /issue': ({ body }: { body: SigningMeans }) => ('passkey' in body && body.passkey.challenge ? {} : asks),
  })
  const { emitted } = await dialog({ sign: issue, fits: (shown: { contentHash: string }) => shown.contentHash === 'abc' })
  await userEvent.click(await passkeyButton())
  await waitFor(() => expect(emitted('signed')).toHaveLength(1))
  expect(device).toHaveBeenCalledOnce()
  const bodies = server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body)
  expect(bodies[0]).toEqual({ passkey: {} })
  expect(bodies[1].passkey.challenge).toBe('c1')
  expect(JSON.parse(bodies[1].passkey.answer)).toMatchObject({ id: 'BBBB', response: { signature: 'AQID' } })
})

it('asks no device when the page does not show what would be signed', async () => {
  const device = deviceSays(async () => credential)
  serverAnswers({ ...STATEMENTS, ...MEANS, 'POST /issue': asks })
  const { emitted } = await dialog({ sign: issue, fits: () => false })
  await userEvent.click(await passkeyButton())
  expect(await screen.findByRole('alert')).toHaveTextContent('打开此页之后内容已有改动')
  expect(device).not.toHaveBeenCalled()
  expect(emitted('signed')).toBeUndefined()
})

it('signs nothing when the person turns the device down, and lets them try again', async () => {
  deviceSays(async () => {
    throw new Error('NotAllowedError')
  })
  serverAnswers({ ...STATEMENTS, ...MEANS, 'POST /issue': asks })
  const { emitted } = await dialog({ sign: issue })
  await userEvent.click(await passkeyButton())
  expect(await screen.findByText('设备没有应答，未签名。')).toBeInTheDocument()
  expect(await passkeyButton()).toBeEnabled()
  expect(emitted('signed')).toBeUndefined()
})

it('takes the question to the device back when the person cancels', async () => {
  const device = deviceSays(() => new Promise(() => {}))
  serverAnswers({ ...STATEMENTS, ...MEANS, 'POST /issue': asks })
  const { unmount } = await dialog({ sign: issue })
  await userEvent.click(await passkeyButton())
  await waitFor(() => expect(device).toHaveBeenCalledOnce())
  const [{ signal }] = device.mock.calls[0] as unknown as [{ signal: AbortSignal }]
  expect(signal.aborted).toBe(false)
  unmount()
  expect(signal.aborted).toBe(true)
})

it('asks for no PIN where the house signs with passkeys only, but still for the PIN of a second person', async () => {
  deviceSays(async () => credential)
  serverAnswers({ ...STATEMENTS, 'GET /people/signing-means': { pin: false, passkey: true } })
  const { unmount } = await dialog()
  await passkeyButton()
  expect(screen.queryByLabelText(/签名口令/)).not.toBeInTheDocument()
  unmount()
  await dialog({ other: '接收人' })
  expect(await screen.findByLabelText(/签名口令/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '用通行密钥签名' })).not.toBeInTheDocument()
})
