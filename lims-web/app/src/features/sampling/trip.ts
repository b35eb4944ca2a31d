import type { Position, SampleLine, SampleSite } from './api'

export interface Stop {
  site: SampleSite
  samples: SampleLine[]
  containers: number
  kilometres: number | null
}

const EARTH_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

interface Place {
  lon: number
  lat: number
}
const placeOf = ({ lon, lat }: { lon: string; lat: string }): Place => ({ lon: Number(lon), lat: Number(lat) })

/** Along the great circle; good enough to say which section is nearest. */
export function kilometresBetween(a: Place, b: Place): number {
  const sine = (x: number) => Math.sin(radians(x) / 2) ** 2
  const h = sine(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sine(b.lon - a.lon)
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h))
}

/** The sections still to visit, nearest first; without a position in the order of the plan. */
export function stopsOf(samples: SampleLine[], here: Position | null): Stop[] {
  const bySite = new Map<string, Stop>()
  for (const sample of samples) {
    const stop = bySite.get(sample.site.code) ?? {
      site: sample.site,
      samples: [],
      containers: 0,
      kilometres: here && kilometresBetween(placeOf(here), placeOf(sample.site)),
    }
    stop.samples.push(sample)
    stop.containers += sample.containers
    bySite.set(sample.site.code, stop)
  }
  const stops = [...bySite.values()]
  for (const stop of stops) stop.samples.sort((a, b) => a.code.localeCompare(b.code))
  return here ? stops.sort((a, b) => a.kilometres! - b.kilometres!) : stops
}
