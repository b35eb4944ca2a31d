import { address, get } from '@/shared/api/client'
import type { AnswerTo, ItemOf, Maybe, Schemas } from '@/shared/api/types'

type Answered = AnswerTo<'/api/evidence/results/{id}/responsibility'>
export type Stage = Schemas['ResponsibilityStage']
export type Act = Maybe<Schemas['ResponsibilityAct'], 'deviceTime' | 'position' | 'statement' | 'place'>
export type Fact = Maybe<Schemas['ResponsibilityFact'], 'value' | 'words' | 'moment'>
export type Version = Maybe<Schemas['ResponsibilityVersion'], 'reason'>
export type Link = Maybe<Schemas['ResponsibilityLink'], 'as'>
export type Node = Omit<Schemas['ResponsibilityNode'], 'act' | 'facts' | 'stage'> & { act?: Act | null; facts: Fact[]; stage?: Stage | null }
export type Chain = Omit<Answered, 'nodes' | 'links' | 'versions'> & { nodes: Node[]; links: Link[]; versions: Version[] }
export type SampleNumber = ItemOf<'/api/evidence/samples/{code}/results'>

const path = (result: string) => `/evidence/results/${encodeURIComponent(result)}/responsibility`

export const chainOf = (result: string) => get<Chain>(path(result))
export const numbersOf = (sample: string) =>
  get<{ items: SampleNumber[] }>(`/evidence/samples/${encodeURIComponent(sample)}/results`).then(({ items }) => items)

/** The same chain for programs: W3C PROV-O as JSON-LD. */
export async function provenanceOf(result: string): Promise<Blob> {
  const answer = await fetch(address(path(result)), { headers: { Accept: 'application/ld+json' }, credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`${answer.status}`)
  return answer.blob()
}
