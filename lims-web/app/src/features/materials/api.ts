import { address, get, post, type Page } from '@/shared/api/client'
import type { ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type MaterialLine = Maybe<ItemOf<'/api/materials/register'>, 'place'>
export type MaterialKind = Schemas['MaterialKind']
export type MaterialState = Schemas['MaterialState']
export type AmountUnit = Schemas['AmountUnit']
export type MovementKind = MaterialShown['movements'][number]['kind']
export type LineageNode = MaterialShown['nodes'][number]
export type ContentShown = LineageNode['contents'][number]
export type MaterialShown = Maybe<Schemas['MaterialShown'], 'openedUntil' | 'certificateSha256' | 'solution' | 'recall'>
export type LotDelivery = Partial<Omit<Schemas['LotDelivery'], 'contents'>> & { contents: Partial<Schemas['StatedContent']>[] }
export type Finding = { what: string; found: string; required: string; passed: boolean }
export type Quantity = { value: number | string | null; unit: AmountUnit; tolerance?: string | number | null; standardUncertainty?: string | number | null; temperatureSpread?: string | number | null }
export type Ingredient = { material: string; role: 'SOLUTE' | 'SOLVENT'; taken: Quantity; vessel?: string; instrument?: string }
export interface SolutionPreparation {
  kind: MaterialKind
  nameZh: string
  nameEn?: string
  procedure?: string
  finalVolume: Quantity
  vessel?: string
  ownDays: number | null
  storage?: string
  place?: string
  ingredients: Ingredient[]
  remark?: string
}

export const BROUGHT: MaterialKind[] = ['REFERENCE_MATERIAL', 'REAGENT', 'GAS', 'CONSUMABLE']
export const KINDS: MaterialKind[] = [...BROUGHT, 'SOLUTION', 'TITRANT']
export const UNITS: AmountUnit[] = ['MICROLITRE', 'MILLILITRE', 'LITRE', 'MICROGRAM', 'MILLIGRAM', 'GRAM', 'KILOGRAM', 'BOTTLE', 'PIECE']
export const MOVEMENTS: MovementKind[] = ['OUT', 'IN', 'RETURN', 'DISPOSE']

const of = (id: string) => `/materials/register/${id}`

export const register = (filter: { words: string; kind: string }, after: string | null) =>
  get<Page<MaterialLine>>('/materials/register', { ...filter, after })
export const material = (id: string) => get<MaterialShown>(of(id))
export const labelled = (number: string) => get<MaterialShown>(`/materials/register/labelled/${encodeURIComponent(number)}`)
export const receive = (delivery: LotDelivery) => post<{ id: string }>('/materials/register', delivery)
export const accept = (id: string, findings: Finding[], remark: string, means: SigningMeans) =>
  post<MaterialShown>(`${of(id)}/acceptance`, { findings, remark: remark || null, ...means })
export const check = (id: string, measured: { analyte: string; found: string; uncertainty: string; remark: string }) =>
  post<MaterialShown>(`${of(id)}/check`, measured)
export const open = (id: string) => post<MaterialShown>(`${of(id)}/opening`)
export const move = (id: string, movement: { kind: MovementKind; amount: string; place: string; purpose: string; second?: { account: string; pin: string } }) =>
  post<MaterialShown>(`${of(id)}/movements`, { ...movement, place: movement.place || null, purpose: movement.purpose || null })
export const recall = (id: string, reason: string, since: string | null, means: SigningMeans) =>
  post<MaterialShown>(`${of(id)}/recall`, { reason, since, ...means })
export const keepCertificate = (id: string, file: Blob) => post<{ sha256: string }>(`${of(id)}/certificate`, file)
export const certificate = (id: string) => address(`${of(id)}/certificate.pdf`)
export const label = (id: string) => address(`${of(id)}/label.pdf`)
export const prepare = (preparation: SolutionPreparation) => post<MaterialShown>('/materials/solutions', preparation)
export const standardise = (
  id: string,
  titration: { substance: string; parallels: string[]; second: { account: string; pin: string; parallels: string[] }; otherUncertainty: string },
) => post<MaterialShown>(`/materials/solutions/${id}/standardisation`, titration)
