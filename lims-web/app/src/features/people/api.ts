import { get, post, remove } from '@/shared/api/client'
import type { Me } from '@/shared/session'

interface Opened {
  token: string
  csrf: string
  me: Me
}

export const logIn = (account: string, password: string) => post<Opened>('/people/session', { account, password })
export const logOut = () => remove<void>('/people/session')
export const whoAmI = () => get<Me>('/people/me')
