import { address, get, post, type Page } from '@/shared/api/client'
import type { AnswerTo, BodyOf, ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'
import type { Meaning } from '@/shared/state/meanings'

type Opened = AnswerTo<'/api/qualification/certificates/{number}'>
export type Certificate = Maybe<ItemOf<'/api/qualification/certificates'>, 'authority' | 'first' | 'last'>
export type Annex = Maybe<Opened['annexes'][number]['annex'], 'fileName' | 'fileSha256' | 'decision'>
export type CertificateOpened = Omit<Opened, 'certificate' | 'annexes'> & { certificate: Certificate; annexes: { annex: Annex; mine: boolean }[] }
export type Line = Maybe<ItemOf<'/api/qualification/certificates/{number}/lines'>, 'stoppedFrom'>
export type Entry = ItemOf<'/api/qualification/annexes/{annex}/lines'>
export type Kind = Annex['terms']['kind']
export type ChangeKind = Opened['changes'][number]['kind']
export type AnnexLine = { analyte: string; method: string; matrix: string }
type New = BodyOf<'/api/qualification/annexes', 'post'>
export type Submitted = Omit<Maybe<New, 'scan' | 'file' | 'lines' | 'validFrom' | 'validTo'>, 'id' | 'pin' | 'passkey'>
export type Check = Schemas['AnnexChecked']
type State = Certificate['state'] | Line['state']

export const KINDS: Kind[] = ['FIRST', 'EXTENSION', 'RENEWAL', 'METHOD_CHANGE']
export const CHANGES: ChangeKind[] = ['SUSPENDED', 'RESTORED', 'WITHDRAWN']
export const MEANING: Record<State, Meaning> = {
  SUBMITTED: 'active',
  RETURNED: 'question',
  TO_COME: 'plain',
  IN_FORCE: 'accepted',
  ENDS_SOON: 'question',
  SUSPENDED: 'held',
  WITHDRAWN: 'superseded',
  ENDED: 'superseded',
}

const certificatePath = (number: string) => `/qualification/certificates/${encodeURIComponent(number)}`

export const certificates = (institution: string) => get<{ warnedDays: number; items: Certificate[] }>('/qualification/certificates', { institution })
export const certificate = (number: string) => get<CertificateOpened>(certificatePath(number))
export const linesOf = (number: string, { on, words }: { on: string; words: string }, after: string | null) => get<Page<Line>>(`${certificatePath(number)}/lines`, { on, words, after, limit: 100 })
export const entriesOf = (annex: string) => get<{ items: Entry[] }>(`/qualification/annexes/${annex}/lines`).then(({ items }) => items)
export const check = ({ number, kind, validFrom, validTo, fileName, file, lines }: Submitted) =>
  post<Check>('/qualification/checks', { number, kind, validFrom, validTo, fileName, file, lines })
export const submit = (id: string, given: Submitted, means: SigningMeans) => post<CertificateOpened>('/qualification/annexes', { id, ...given, ...means })
export const decide = (annex: string, confirmed: boolean, words: string, means: SigningMeans) => post<CertificateOpened>(`/qualification/annexes/${annex}/decision`, { confirmed, words, ...means })
export const change = (number: string, id: string, given: { kind: ChangeKind; from: string; lines: string[]; reason: string }, means: SigningMeans) =>
  post<{ reports: string[] }>(`${certificatePath(number)}/changes`, { ...given, from: given.from || null, id, ...means })
export const touchedReports = (number: string, given: { kind: ChangeKind; from: string; lines: string[] }) => post<{ reports: string[] }>(`${certificatePath(number)}/touched-reports`, given).then(({ reports }) => reports)
export const scanAddress = (annex: string) => address(`/qualification/annexes/${annex}/scan`)
export const sheetAddress = (annex: string) => address(`/qualification/annexes/${annex}/sheet`)
export const templateAddress = (format: 'xlsx' | 'csv') => address(`/qualification/template.${format}`)

/** Everything that any method of the catalogue determines. */
export const determinations = () => get<{ items: ItemOf<'/api/catalogue/methods'>[] }>('/catalogue/methods').then(({ items }) => items)
