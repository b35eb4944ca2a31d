import { problemOf, Refused, Unreachable } from '@/shared/api/problem'

/** The same door that partners use: OGC SensorThings 1.1. */
export const SERVICE = '/sta/v1.1'

export interface Observation {
  '@iot.id': string
  phenomenonTime: string
  result: number | string | null
  parameters?: Record<string, unknown>
}

export interface Datastream {
  '@iot.id': string
  name: string
  unitOfMeasurement: { symbol: string }
  Thing?: { name: string }
  ObservedProperty?: { name: string }
  Observations: Observation[]
  'Observations@iot.count'?: number
}

interface EntityPage {
  value: Datastream[]
  '@iot.nextLink'?: string
}

const QUERY =
  '$orderby=name&$top=50&$expand=Thing($select=name),ObservedProperty($select=name),Observations($orderby=phenomenonTime desc,id desc;$top=1;$count=true)'

/** One page of published series with their newest observation; the next page is where the server says. */
export async function datastreams(after: string | null) {
  let response: Response
  try {
    response = await fetch(after ?? `${SERVICE}/Datastreams?${encodeURI(QUERY)}`, { headers: { Accept: 'application/json' } })
  } catch (failure) {
    throw new Unreachable(failure)
  }
  if (!response.ok) throw new Refused(await problemOf(response))
  const page = (await response.json()) as EntityPage
  const link = page['@iot.nextLink']
  return { items: page.value, next: link ? new URL(link, location.origin).pathname + new URL(link, location.origin).search : null }
}
