import { get, post, remove } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'

export type Member = Maybe<Omit<Schemas['Member'], 'capacities'>, 'until' | 'nameEn' | 'employeeNumber'> & { capacities: Held[] }
export type Held = Maybe<Schemas['Held'], 'until'>
export type OpenSession = ItemOf<'/api/people/sessions'>
export type Organisation = ItemOf<'/api/organisation/organisations'>
export type Capacity = Schemas['Capacity']

/** What a person can be given; the house itself is no person. */
export const CAPACITIES: Capacity[] = [
  'PLANNER', 'SAMPLER', 'SAMPLE_CUSTODIAN', 'ANALYST', 'CHECKER', 'REVIEWER', 'SIGNATORY',
  'QUALITY_OFFICER', 'EQUIPMENT_OFFICER', 'AUDITOR', 'NETWORK_READER', 'ADMINISTRATOR',
]

/** @param code of the second factor, when the server has asked for one */
export const logIn = (account: string, password: string, code?: string) =>
  post<Schemas['LoggedIn']>('/people/session', { account, password, ...(code ? { code } : {}) })
/** Where the identity provider logs the person out as well, when the session began there. */
export const logOut = () => remove<Maybe<Schemas['LoggedOut'], 'address'>>('/people/session')
export const whoAmI = () => get<Schemas['Me']>('/people/me')

export const ownSessions = () => get<{ items: OpenSession[] }>('/people/sessions').then(({ items }) => items)
export const endOwnSession = (id: string) => remove<void>(`/people/sessions/${id}`)
export const endAllOwnSessions = () => remove<void>('/people/sessions')
export const changePassword = (password: string, replacement: string) => post<void>('/people/password', { password, replacement })
export const changePin = (pin: string, replacement: string) => post<void>('/people/pin', { pin, replacement })

export type NewPin = Maybe<ItemOf<'/api/people/new-pins'>, 'second' | 'usedAt'>
export const ownNewPins = () => get<{ items: NewPin[] }>('/people/new-pin').then(({ items }) => items)
export const setNewPin = (pin: string) => post<void>('/people/new-pin', { pin })
export const declineNewPin = () => post<void>('/people/new-pin/refusal')
export const newPins = () => get<{ items: NewPin[] }>('/people/new-pins').then(({ items }) => items)
export const permitNewPin = (person: string, reason: string) => post<void>(`/people/persons/${person}/new-pin`, { reason })
export const confirmNewPin = (id: string) => post<void>(`/people/new-pins/${id}/confirmation`)
export type Colleague = Maybe<ItemOf<'/api/people/colleagues'>, 'nameEn'>
export const colleagues = () => get<{ items: Colleague[] }>('/people/colleagues').then(({ items }) => items)

export type SecondFactor = Maybe<AnswerTo<'/api/people/second-factor'>, 'since'>
export const secondFactor = () => get<SecondFactor>('/people/second-factor')
export const beginSecondFactor = (password: string) => post<Schemas['Enrolment']>('/people/second-factor', { password })
export const confirmSecondFactor = (code: string) => post<{ codes: string[] }>('/people/second-factor/confirmation', { code }).then(({ codes }) => codes)
export const removeSecondFactor = (password: string) => post<void>('/people/second-factor/removal', { password })

export type Passkey = Maybe<ItemOf<'/api/people/passkeys'>, 'lastUsedAt'>
export const passkeys = () => get<{ items: Passkey[] }>('/people/passkeys').then(({ items }) => items)
export const askToRegisterPasskey = (password: string) => post<AnswerTo<'/api/people/passkeys/challenge', 'post'>>('/people/passkeys/challenge', { password })
export const registerPasskey = (challenge: string, label: string, answer: string, pin: string) =>
  post<void>('/people/passkeys', { challenge, label, answer, ...(pin ? { pin } : {}) })
export const revokePasskey = (id: string) => remove<void>(`/people/passkeys/${id}`)
export const askForPasskey = () => post<AnswerTo<'/api/people/session/passkey-challenge', 'post'>>('/people/session/passkey-challenge')
export const logInWithPasskey = (challenge: string, answer: string) => post<Schemas['LoggedIn']>('/people/session/passkey', { challenge, answer })

export type Invitation = Maybe<ItemOf<'/api/people/invitations'>, 'nameEn'>
export type Inviting = Maybe<Omit<Schemas['Inviting'], 'capacities'>, 'nameEn'> & { capacities: string[] }
export const invitations = () => get<{ items: Invitation[] }>('/people/invitations').then(({ items }) => items)
export const invite = (invited: Inviting) => post<AnswerTo<'/api/people/invitations', 'post'>>('/people/invitations', invited)
export const withdrawInvitation = (id: string) => remove<void>(`/people/invitations/${id}`)
export type Invited = Maybe<AnswerTo<'/api/people/invitation', 'post'>, 'nameEn'>
export const invitation = (secret: string) => post<Invited>('/people/invitation', { secret })
export const acceptInvitation = (secret: string, account: string, password: string, pin: string) =>
  post<void>('/people/invitation/acceptance', { secret, account, password, pin })

export const identityProvider = () => get<Maybe<Schemas['Provider'], 'name'>>('/people/provider').then(({ name }) => name)
export const leaveForProvider = () => post<Schemas['Departure']>('/people/session/provider-visit').then(({ address }) => address)
/** @param given the provider's answer, or what the server has asked for after it */
export const logInByProvider = (given: { answer?: string; password?: string; code?: string }) => post<Schemas['LoggedIn']>('/people/session/provider', given)

export type ProviderBinding = { provider: string | null; binding: Maybe<Schemas['Bound'], 'called'> | null }
export const providerBinding = () => get<ProviderBinding>('/people/provider/binding')
export const leaveToBind = (password: string) => post<Schemas['Departure']>('/people/provider/binding/visit', { password }).then(({ address }) => address)
export const bindToProvider = (answer: string) => post<void>('/people/provider/binding', { answer })
export const unbindFromProvider = () => remove<void>('/people/provider/binding')

const of = (person: string) => `/people/persons/${person}`
export const staff = () => get<{ items: Member[] }>('/people/persons').then(({ items }) => items)
export const grant = (person: string, capacity: string, from: string) => post<void>(`${of(person)}/capacities`, { capacity, from })
export const endCapacity = (held: string, on: string) => post<void>(`/people/capacities/${held}/end`, { on })
export const move = (person: string, organisation: string, from: string) => post<void>(`${of(person)}/move`, { organisation, from })
export const admit = (person: string) => post<void>(`${of(person)}/admission`)
export const close = (person: string, reason: string) => post<void>(`${of(person)}/close`, { reason })
export const unlock = (person: string) => post<void>(`${of(person)}/unlock`)
export const sessionsOf = (person: string) => get<{ items: OpenSession[] }>(`${of(person)}/sessions`).then(({ items }) => items)
export const endSessionOf = (person: string, id: string) => remove<void>(`${of(person)}/sessions/${id}`)
export const endAllSessionsOf = (person: string) => remove<void>(`${of(person)}/sessions`)
export const removeSecondFactorOf = (person: string) => remove<void>(`${of(person)}/second-factor`)
export const passkeysOf = (person: string) => get<{ items: Passkey[] }>(`${of(person)}/passkeys`).then(({ items }) => items)
export const revokePasskeyOf = (person: string, id: string) => remove<void>(`${of(person)}/passkeys/${id}`)
export const organisations = () => get<{ items: Organisation[] }>('/organisation/organisations').then(({ items }) => items)
export const providerBindingOf = (person: string) => get<ProviderBinding>(`${of(person)}/provider-binding`)
export const bindToProviderOf = (person: string, subject: string) => post<void>(`${of(person)}/provider-binding`, { subject })
export const unbindFromProviderOf = (person: string) => remove<void>(`${of(person)}/provider-binding`)
