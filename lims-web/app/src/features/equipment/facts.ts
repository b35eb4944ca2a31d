import type { Facts } from './api'

/** The facts as somebody types them. */
type Words = Record<
  'nameZh' | 'nameEn' | 'model' | 'serialNumber' | 'accuracyClass' | 'place' | 'lowestReading' | 'highestReading' | 'resolution' | 'readingUnit' | 'keeper',
  string
>
export type FactsGiven = Words & Pick<Facts, 'scannedBeforeUse' | 'oneRunAtATime'>

/** How an instrument is taken into use, where that is not free. */
export const HOW_TAKEN = ['scannedBeforeUse', 'oneRunAtATime'] as const

export const noFacts = (): FactsGiven => ({
  nameZh: '', nameEn: '', model: '', serialNumber: '', accuracyClass: '', place: '', lowestReading: '', highestReading: '', resolution: '', readingUnit: '', keeper: '',
  scannedBeforeUse: false, oneRunAtATime: false,
})

export function factsToRevise(facts: Facts): FactsGiven {
  const { scannedBeforeUse, oneRunAtATime, ...words } = noFacts()
  for (const key of Object.keys(words) as (keyof Words)[]) words[key] = String(facts[key] ?? '')
  return { ...words, scannedBeforeUse: facts.scannedBeforeUse ?? scannedBeforeUse, oneRunAtATime: facts.oneRunAtATime ?? oneRunAtATime }
}

/** As the server takes them: nothing typed is nothing said. */
export function factsToSend({ scannedBeforeUse, oneRunAtATime, ...words }: FactsGiven) {
  const typed = Object.fromEntries(Object.entries(words).map(([key, value]) => [key, value?.trim() ? value.trim() : null]))
  return { ...typed, scannedBeforeUse, oneRunAtATime } as Partial<Facts>
}
