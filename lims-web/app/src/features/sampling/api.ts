import { address, get, post, type Page } from '@/shared/api/client'
import { analytesOf } from '@/shared/catalogue/analytes'
import { instruments } from '@/shared/catalogue/instruments'
import { keepOnly, kept, keptNames } from '@/shared/kept/kept'
import { bare } from '@/shared/scan/sampleCode'
import type { AnswerTo, BodyOf, ItemOf, Maybe } from '@/shared/api/types'

export type SampleLine = ItemOf<'/api/sampling/samples'>
type SampleAnswer = AnswerTo<'/api/sampling/samples/{code}'>
export type Sample = Maybe<Omit<SampleAnswer, 'facts' | 'brought'>, 'fieldRecord'> & {
  brought: Array<Maybe<SampleAnswer['brought'][number], 'statedFor'>>
  facts: Array<Maybe<SampleAnswer['facts'][number], 'unit'>>
}
export type SampleSite = SampleLine['site']
type SentRecord = BodyOf<'/api/sampling/field-records', 'post'>
export type Position = SentRecord['position']

export interface FieldRecord extends Maybe<Omit<SentRecord, 'readings' | 'containers'>, 'position' | 'weather' | 'remark'> {
  readings: Array<Maybe<Omit<SentRecord['readings'][number], 'method'>, 'instrument'>>
  containers: Array<Pick<SentRecord['containers'][number], 'code' | 'preservativeAdded' | 'volumeMl'>>
}

const TO_COLLECT = 'sampling.sample.'
export const TRIP = 'sampling.trip'
export const keptAs = (code: string) => `${TO_COLLECT}${code}`

export const samplesToCollect = () =>
  kept(TRIP, () => get<Page<SampleLine>>('/sampling/samples', { state: 'PLANNED', limit: 200 }).then(({ items }) => items))
/** Whether this device can show the trip without a signal. */
export const hasTrip = async () => (await keptNames(TRIP)).length > 0
export const fieldInstruments = () => kept('sampling.instruments', instruments)
export const sample = (code: string) => get<Sample>(`/sampling/samples/${encodeURIComponent(code)}`)
/** By the code of the sample or of one of its containers; kept until it is collected. */
export const sampleToCollect = (code: string) =>
  kept(keptAs(code), () => sample(code), {
    when: ({ state }) => state === 'PLANNED',
    among: { beginning: TO_COLLECT, is: ({ containers }) => containers.some((each) => bare(each.code) === bare(code)) },
  })

/** As many as a day has. */
const MOST_ALONG = 60

/** Takes samples along for a trip without a signal, one after the other; tells each time how many this device has. */
export async function takeAlong(codes: string[], tell: (along: number) => void) {
  void analytesOf('water').catch(() => {})
  await keepOnly(TO_COLLECT, codes.map(keptAs))
  const here = new Set(await keptNames(TO_COLLECT))
  tell(here.size)
  for (const code of codes.filter((each) => !here.has(keptAs(each))).slice(0, Math.max(0, MOST_ALONG - here.size))) {
    await sampleToCollect(code)
    tell(here.add(keptAs(code)).size)
  }
}

export const keepPhoto = (image: Blob) => post<{ id: string; sha256: string }>('/sampling/photos', image)
export const photoAddress = (id: string) => address(`/sampling/photos/${id}`)
export const collect = (record: FieldRecord) => post<Sample>('/sampling/field-records', record)
export const labelsAddress = (workOrder: string, layout: string, symbol: string) =>
  address('/sampling/labels.pdf', { workOrder, layout, symbol })
