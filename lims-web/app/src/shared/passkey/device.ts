import { fromBase64Url, toBase64Url } from '@/shared/format/base64'

/** Passkeys are bound to the name of the house: at a bare address the browser has none. */
export const passkeysWorkHere = () =>
  typeof window.PublicKeyCredential === 'function' && window.isSecureContext && !/^[\d.]+$|:/.test(window.location.hostname)

const bytes = (written: string) => fromBase64Url(written)!
const text = (buffer: ArrayBuffer) => toBase64Url(new Uint8Array(buffer))

/** What the server reads (RegistrationResponseJSON, AuthenticationResponseJSON); not every browser writes it by itself. */
function written(credential: PublicKeyCredential, response: Record<string, unknown>): string {
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  })
}

/** The person turned the device's question down, or was too slow: nothing is wrong, nothing has happened. */
export class NotAnswered extends Error {}

async function answered(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await asked.catch((failure: unknown) => {
    throw new NotAnswered(String(failure))
  })
  if (!credential) throw new NotAnswered('no credential')
  return credential as PublicKeyCredential
}

export interface NewKeyQuestion {
  challenge: string
  rpId: string
  userId: string
  userName: string
  displayName: string
  algorithms: number[]
  known: string[]
}

/** The device makes a key for this house. */
export async function newKey(question: NewKeyQuestion): Promise<string> {
  const credential = await answered(
    navigator.credentials.create({
      publicKey: {
        challenge: bytes(question.challenge),
        rp: { id: question.rpId, name: 'Jialing' },
        user: { id: bytes(question.userId), name: question.userName, displayName: question.displayName },
        pubKeyCredParams: question.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: question.known.map((id) => ({ type: 'public-key', id: bytes(id) })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
      },
    }),
  )
  const response = credential.response as AuthenticatorAttestationResponse
  return written(credential, {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  })
}

/**
 * The device signs the challenge, after it has verified the person.
 *
 * @param passkeys which of the person's keys may answer; without it, any
 * @param signal takes the question back: what was cancelled on the screen is not signed by a later touch
 */
export async function signedByDevice(
  question: { challenge: string; rpId: string; passkeys?: string[] },
  signal?: AbortSignal,
): Promise<string> {
  const credential = await answered(
    navigator.credentials.get({
      signal,
      publicKey: {
        challenge: bytes(question.challenge),
        rpId: question.rpId,
        allowCredentials: question.passkeys?.map((id) => ({ type: 'public-key', id: bytes(id) })),
        userVerification: 'required',
      },
    }),
  )
  const response = credential.response as AuthenticatorAssertionResponse
  return written(credential, {
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : undefined,
  })
}
