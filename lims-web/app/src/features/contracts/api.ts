import { address, get, post } from '@/shared/api/client'
import type { AnswerTo, BodyOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

type Shown = AnswerTo<'/api/contracts/{contract}'>
export type Contract = Maybe<Shown['versions'][number], 'until' | 'amount' | 'reason'>
export type State = Shown['state']
export type Line = { contract: Contract; state: State }
export type History = { state: State; versions: Contract[] }
type New = Omit<BodyOf<'/api/contracts', 'post'>, 'pin' | 'passkey'>
export type Entered = Omit<Maybe<New, 'until' | 'amount' | 'file'>, 'id'>
export type Capacity = Schemas['Capacity']

/** Who enters contracts of the own institution. */
export const ENTERS: Capacity[] = ['PLANNER', 'QUALITY_OFFICER', 'SIGNATORY']
export const MEANING: Record<State, Meaning> = { TO_COME: 'plain', IN_FORCE: 'accepted', ENDS_SOON: 'question', ENDED: 'superseded' }

export const contracts = () => get<{ warnedDays: number; items: Line[] }>('/contracts')
export const contract = (id: string) => get<History>(`/contracts/${id}`)
export const register = (id: string, given: Entered, means: SigningMeans) => post<History>('/contracts', { id, ...given, ...means })
export const change = (id: string, follows: number, given: Entered, reason: string, means: SigningMeans) =>
  post<History>(`/contracts/${id}/changes`, { follows, ...given, reason, ...means })
export const fileAddress = (id: string, version: number) => address(`/contracts/${id}/changes/${version}/file`)
