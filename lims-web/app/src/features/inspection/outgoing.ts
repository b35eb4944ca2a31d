import { sendsBy } from '@/shared/outbox/outbox'
import { answerPoint, keepPhoto, type Answering } from './api'

/** What an inspector records to a point, with or without a signal. */
export interface Recorded extends Pick<Answering, 'outcome' | 'note' | 'severity' | 'seen'> {
  inspection: string
  question: string
}

export const ANSWER = 'inspection-answer'
export const keyOf = (inspection: string, question: string) => `${ANSWER}.${inspection}.${question}`
export const isOf = (inspection: string) => (entry: { key: string }) => entry.key.startsWith(keyOf(inspection, ''))

sendsBy<Recorded>(ANSWER, async (entry, keep) => {
  const { inspection, ...answer } = entry.body
  const photos = [...entry.photos]
  for (const [index, photo] of photos.entries()) {
    if (photo.id) continue
    const { id } = await keepPhoto(inspection, photo.blob!)
    photos[index] = { ...photo, id }
    await keep({ ...entry, photos: [...photos] })
  }
  return answerPoint(inspection, { ...answer, photos: photos.map(({ id }) => id!), id: entry.id, deviceTime: entry.at! })
})
