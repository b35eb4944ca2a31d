import type { Facts } from './api'

/** The facts as somebody types them. */
export type FactsGiven = Record<
  'nameZh' | 'nameEn' | 'model' | 'serialNumber' | 'accuracyClass' | 'place' | 'lowestReading' | 'highestReading' | 'resolution' | 'readingUnit' | 'keeper',
  string
>

export const noFacts = (): FactsGiven => ({
  nameZh: '', nameEn: '', model: '', serialNumber: '', accuracyClass: '', place: '', lowestReading: '', highestReading: '', resolution: '', readingUnit: '', keeper: '',
})

export function factsToRevise(facts: Facts): FactsGiven {
  const given = noFacts()
  for (const key of Object.keys(given) as (keyof FactsGiven)[]) given[key] = String(facts[key] ?? '')
  return given
}

/** As the server takes them: nothing typed is nothing said. */
export const factsToSend = (given: FactsGiven) =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value?.trim() ? value.trim() : null])) as unknown as Partial<Facts>
