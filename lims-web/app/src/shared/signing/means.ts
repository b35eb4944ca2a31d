import { get } from '@/shared/api/client'
import { Refused } from '@/shared/api/problem'
import { passkeysWorkHere, signedByDevice } from '@/shared/passkey/device'
import type { Schemas } from '@/shared/api/types'

/** The part of every request by which somebody signs. An empty passkey asks the server what the device shall sign. */
export type SigningMeans = { pin: string } | { passkey: { challenge?: string; answer?: string } }

export type OwnMeans = Schemas['OwnSigningMeans']

/** By what the person at this screen may sign; where nobody can tell, by the PIN. */
export async function ownMeans(): Promise<OwnMeans> {
  const means = await get<OwnMeans>('/people/signing-means').catch(() => ({ pin: true, passkey: false }))
  return { ...means, passkey: means.passkey && passkeysWorkHere() }
}

interface Question {
  id: string
  challenge: string
  rpId: string
  passkeys: string[]
  shown: string
}

/** What the page has shown is not what the server would put on record now: somebody changed it meanwhile. */
export class ShownIsOld extends Error {}

/**
 * Asks for the act, lets the device sign exactly what the act will say, and asks again with the device's answer.
 *
 * @param fits whether the page shows what the act will say
 * @param signal takes the question to the device back
 */
export async function signByPasskey<T>(
  ask: (means: SigningMeans) => Promise<T>,
  fits: (shown: unknown) => boolean,
  signal: AbortSignal,
): Promise<T> {
  const question = await asked(ask)
  if (!fits(JSON.parse(question.shown))) throw new ShownIsOld()
  return ask({ passkey: { challenge: question.id, answer: await signedByDevice(question, signal) } })
}

async function asked(ask: (means: SigningMeans) => Promise<unknown>): Promise<Question> {
  try {
    await ask({ passkey: {} })
  } catch (answer) {
    if (answer instanceof Refused && answer.problem.rule === 'PasskeyAsked') return answer.problem.passkey as Question
    throw answer
  }
  throw new Error('the server signed without a signature')
}
