import { address, get, post } from '@/shared/api/client'
import { Refused } from '@/shared/api/problem'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type Row = Omit<Schemas['FigureRowShown'], 'organisation' | 'numbers'> & { organisation: string | null; numbers: (string | number | null)[] }
export type Table = Omit<ItemOf<'/api/figures/{organisation}'>, 'rows'> & { rows: Row[] }
export type Difference = Maybe<Schemas['FigureDifferenceShown'], 'organisation' | 'kept' | 'now'>
export type Kept = Omit<AnswerTo<'/api/figures/{organisation}/kept'>, 'differences'> & { differences: Difference[] }
export type Organisation = ItemOf<'/api/figures/organisations'>

const at = (organisation: string) => `/figures/${encodeURIComponent(organisation)}`
export const organisations = () => get<{ items: Organisation[] }>('/figures/organisations').then(({ items }) => items)
export const figures = (organisation: string, year: number) => get<{ items: Table[] }>(at(organisation), { year }).then(({ items }) => items)
export const workbookAddress = (organisation: string, year: number) => address(`${at(organisation)}/workbook`, { year })
export const keptWorkbookAddress = (organisation: string, year: number) => address(`${at(organisation)}/kept/workbook`, { year })
export const keep = (organisation: string, year: number, means: SigningMeans) => post<Kept>(`${at(organisation)}/kept`, { year, ...means })

/** Null as long as nobody has signed them. */
export async function kept(organisation: string, year: number): Promise<{ signed: Kept | null }> {
  try {
    return { signed: await get<Kept>(`${at(organisation)}/kept`, { year }) }
  } catch (problem) {
    if (problem instanceof Refused && problem.problem.status === 404) return { signed: null }
    throw problem
  }
}
