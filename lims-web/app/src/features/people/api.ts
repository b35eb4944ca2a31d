import { get, post, remove } from '@/shared/api/client'
import type { ItemOf, Maybe, Schemas } from '@/shared/api/types'

export type Member = Maybe<Omit<Schemas['Member'], 'capacities'>, 'until' | 'nameEn'> & { capacities: Held[] }
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
export const logOut = () => remove<void>('/people/session')
export const whoAmI = () => get<Schemas['Me']>('/people/me')

export const ownSessions = () => get<{ items: OpenSession[] }>('/people/sessions').then(({ items }) => items)
export const endOwnSession = (id: string) => remove<void>(`/people/sessions/${id}`)
export const endAllOwnSessions = () => remove<void>('/people/sessions')
export const changePassword = (password: string, replacement: string) => post<void>('/people/password', { password, replacement })

export type SecondFactor = Maybe<Schemas['State'], 'since'>
export const secondFactor = () => get<SecondFactor>('/people/second-factor')
export const beginSecondFactor = (password: string) => post<Schemas['Enrolment']>('/people/second-factor', { password })
export const confirmSecondFactor = (code: string) => post<{ codes: string[] }>('/people/second-factor/confirmation', { code }).then(({ codes }) => codes)
export const removeSecondFactor = (password: string) => post<void>('/people/second-factor/removal', { password })

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
export const organisations = () => get<{ items: Organisation[] }>('/organisation/organisations').then(({ items }) => items)
