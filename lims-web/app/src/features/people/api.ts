import { get, post, remove } from '@/shared/api/client'
import type { Schemas } from '@/shared/api/types'

export const logIn = (account: string, password: string) => post<Schemas['LoggedIn']>('/people/session', { account, password })
export const logOut = () => remove<void>('/people/session')
export const whoAmI = () => get<Schemas['Me']>('/people/me')
