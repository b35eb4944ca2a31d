import { newKey, signedByDevice } from '@/shared/passkey/device'
import { askForPasskey, askToRegisterPasskey, logInWithPasskey, registerPasskey } from './api'

export { NotAnswered, passkeysWorkHere } from '@/shared/passkey/device'

/** @param pin the signing PIN when the device shall sign too, or empty */
export async function takePasskey(password: string, label: string, pin: string): Promise<void> {
  const question = await askToRegisterPasskey(password)
  await registerPasskey(question.id, label, await newKey(question), pin)
}

export async function enterWithPasskey() {
  const question = await askForPasskey()
  return logInWithPasskey(question.id, await signedByDevice(question))
}
