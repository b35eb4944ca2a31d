import { address, get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

type Shown = AnswerTo<'/api/transfer/consignments/{id}'>
type Sent = Shown['consignment']
export type Consignment = Omit<Maybe<Sent, 'laboratory' | 'reason' | 'drawId'>, 'seal' | 'end' | 'opening'> & {
  seal: NonNullable<Sent['seal']> | null
  end: NonNullable<Sent['end']> | null
  opening: NonNullable<Sent['opening']> | null
}
export type Item = Maybe<Omit<Schemas['ConsignedItem'], 'reference'>, 'sampleCode' | 'containerCode' | 'doubles'> & { reference: Maybe<Schemas['BlindReference'], 'airVolume'> | null }
export type Along = Maybe<Omit<Schemas['GoesAlong'], 'figures'>, 'sieve'> & { figures: Array<Maybe<Schemas['BroughtFigure'], 'statedFor'>> }
export type Reference = ItemOf<'/api/transfer/consignments/{id}/reference-materials'>
export type Outcome = Maybe<Schemas['BlindOutcome'], 'satisfactory' | 'nonconformity'>
export type Returned = Omit<Shown['results'][number], 'item'> & { item: Item }
export type Detail = Omit<Shown, 'consignment' | 'items' | 'along' | 'results' | 'outcomes' | 'laboratoryName' | 'left'> & {
  consignment: Consignment
  laboratoryName: Shown['laboratoryName'] | null
  left: number | null
  items: Item[]
  along: Array<{ item: string; along: Along }>
  results: Returned[]
  outcomes: Outcome[]
}
export type Line = Omit<ItemOf<'/api/transfer/consignments'>, 'consignment'> & { consignment: Consignment }
export type KeyLine = Omit<Schemas['CodedItem'], 'item'> & { item: Item }
export type Laboratory = Maybe<ItemOf<'/api/transfer/laboratories'>, 'validTo'>
export type Sendable = Maybe<Schemas['SendableContainer'], 'mustStartBy'>
export type SendableGroup = Omit<Maybe<ItemOf<'/api/transfer/sendable'>, 'preservative' | 'storage' | 'note' | 'sieve'>, 'containers'> & { containers: Sendable[] }
export type Chain = Omit<AnswerTo<'/api/transfer/returned/chain'>, 'coded' | 'consignment'> & { coded: KeyLine; consignment: Consignment }
export type Act = Chain['sample'][number]
export type State = Schemas['ConsignmentState']
export type Kind = Schemas['ConsignmentKind']
export type ItemKind = Schemas['ItemKind']
export type Preparing = Maybe<BodyOf<'/api/transfer/consignments', 'post'>, 'dueOn' | 'laboratory' | 'reason'>
export type Adding = { kind: ItemKind; doubles?: string; material?: string; airVolume?: string; name?: string; certificate?: string; contents?: Array<{ analyte: string; value: string; uncertainty: string; unit: string }> }

export const MEANING: Record<State, Meaning> = { PREPARED: 'question', SEALED: 'sealed', ENDED: 'superseded', OPENED: 'accepted' }

/** Mesh of a sieve by its name. */
export const mesh = (sieve: string) => sieve.replace('MESH_', '')

const of = (id: string) => `/transfer/consignments/${id}`

export const consignments = (after: string | null) => get<Page<Line>>('/transfer/consignments', { after })
export const consignment = (id: string) => get<Detail>(of(id))
export const prepare = (preparing: Preparing) => post<Detail>('/transfer/consignments', preparing)
/** What waits for the own bench, by what can go together. */
export const sendable = () => get<{ items: SendableGroup[] }>('/transfer/sendable').then(({ items }) => items)
export const laboratories = (element: string, analytes: string[]) =>
  get<{ items: Laboratory[] }>('/transfer/laboratories', { element, analytes: analytes.join(',') }).then(({ items }) => items)
/** Those of the own store that are in date and certify all that is ordered. */
export const references = (id: string) => get<{ items: Reference[] }>(`${of(id)}/reference-materials`).then(({ items }) => items)
export const addBlind = (id: string, adding: Adding) => post<Detail>(`${of(id)}/blinds`, adding)
export const drawLaboratory = (id: string, leftOut: Array<{ laboratory: string; reason: string }>, reason: string | null) => post<Schemas['Draw']>(`${of(id)}/draw`, { leftOut, reason })
export const seal = (id: string, means: SigningMeans) => post<Detail>(`${of(id)}/seal`, means)
export const readKey = (id: string) => post<{ items: KeyLine[] }>(`${of(id)}/key-readings`).then(({ items }) => items)
export const labelsOf = (consignment: string) => address('/transfer/labels.pdf', { consignment })
export const openKey = (id: string, means: SigningMeans) => post<Detail>(`${of(id)}/opening`, means)
export const end = (id: string, given: { reason: string; account: string; accountPin: string }, means: SigningMeans) => post<Detail>(`${of(id)}/end`, { ...given, ...means })
export const chain = (returned: string) => get<Chain>('/transfer/returned/chain', { returned })
