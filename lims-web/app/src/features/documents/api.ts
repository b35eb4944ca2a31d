import { address, get, post, type Page } from '@/shared/api/client'
export { inBase64 } from '@/shared/format/base64'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { Meaning } from '@/shared/state/meanings'
import type { SigningMeans } from '@/shared/signing/means'

export type DocumentKind = Schemas['DocumentKind']
export type VersionState = Schemas['VersionState']
export type DocumentLine = Maybe<ItemOf<'/api/documents/documents'>, 'method' | 'ordinal' | 'inForceFrom' | 'reviewDueOn'>
type Shown = AnswerTo<'/api/documents/documents/{id}'>
export type DocumentVersion = Maybe<Shown['versions'][number], 'inForceFrom' | 'approver' | 'approvedAt'>
export type Distribution = Maybe<Shown['distributions'][number], 'person' | 'capacity'>
export type Reader = Maybe<Shown['readers'][number], 'readAt'>
export type ControlledDocument = Omit<Maybe<Shown, 'method' | 'ordinal' | 'reviewDueOn' | 'withdrawnOn'>, 'versions' | 'distributions' | 'readers'> & {
  versions: DocumentVersion[]
  distributions: Distribution[]
  readers: Reader[]
}
export type Organisation = ItemOf<'/api/organisation/organisations'>
export type Method = ItemOf<'/api/catalogue/methods'>

export const KINDS: DocumentKind[] = ['MANUAL', 'PROCEDURE', 'SOP', 'FORM']
export const MEANING_OF_VERSION: Record<VersionState, Meaning> = {
  DRAFT: 'question',
  DROPPED: 'superseded',
  APPROVED: 'active',
  IN_FORCE: 'accepted',
  SUPERSEDED: 'superseded',
  WITHDRAWN: 'held',
}

const ALL = '/documents/documents'
export const documents = (kind: DocumentKind | '', after: string | null) => get<Page<DocumentLine>>(ALL, { kind: kind || null, after, limit: 100 })
export const document = (id: string) => get<ControlledDocument>(`${ALL}/${id}`)
export const fileAddress = (id: string, ordinal: number) => address(`${ALL}/${id}/versions/${ordinal}/file.pdf`)
export const register = (given: { number: string; title: string; kind: string; method: string | null; reviewMonths: number; file: string; changes: string }) =>
  post<ControlledDocument>(ALL, given)
export const draft = (id: string, file: string, changes: string) => post<ControlledDocument>(`${ALL}/${id}/versions`, { file, changes })
export const approve = (id: string, ordinal: number, inForceFrom: string, means: SigningMeans) =>
  post<ControlledDocument>(`${ALL}/${id}/versions/${ordinal}/approval`, { inForceFrom, ...means })
export const confirmReading = (id: string, ordinal: number) => post<ControlledDocument>(`${ALL}/${id}/versions/${ordinal}/reading`)
export const withdraw = (id: string, reason: string) => post<ControlledDocument>(`${ALL}/${id}/withdrawal`, { reason })
export const review = (id: string, reason: string) => post<ControlledDocument>(`${ALL}/${id}/review`, { reason })
export const distribute = (id: string, organisation: string, capacity: string | null) =>
  post<ControlledDocument>(`${ALL}/${id}/distributions`, { organisation, person: null, capacity })
export const demand = (id: string, demanded: boolean) => post<ControlledDocument>(`${ALL}/${id}/reading-demand`, { demanded })
export const organisations = () => get<{ items: Organisation[] }>('/organisation/organisations').then(({ items }) => items)
/** Each standard once; the catalogue has a line for each analyte that it determines. */
export const methods = () =>
  get<{ items: Method[] }>('/catalogue/methods').then(({ items }) => [...new Map(items.map((each) => [each.standard, each])).values()])
