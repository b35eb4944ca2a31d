import { get, post } from '@/shared/api/client'
import type { ItemOf, Maybe, Schemas } from '@/shared/api/types'
import type { SigningMeans } from '@/shared/signing/means'

export type WorkKind = Schemas['WorkKind']
export type Standing = Schemas['CompetenceStanding']
export type Part = Schemas['ExaminationPart']
export type MatrixPerson = Maybe<Schemas['MatrixPerson'], 'nameEn'>
export type Cell = Maybe<Schemas['MatrixCell'], 'matrix'>
export type Matrix = { people: MatrixPerson[]; tasks: Schemas['MatrixTask'][]; cells: Cell[] }
export type Examination = Maybe<Schemas['Examination'], 'score' | 'remark'>
export type Certificate = Maybe<Omit<Schemas['CertificateShown'], 'examinations'>, 'matrix' | 'scope' | 'issuedBy' | 'renews'> & { examinations: Examination[] }
export type Supervision = Maybe<Schemas['Supervision'], 'matrix' | 'end'>
export type Field = Maybe<Schemas['SignatoryField'], 'method' | 'analyte'>
export type Appointment = Maybe<Omit<Schemas['SignatoryAppointment'], 'fields'>, 'end'> & { fields: Field[] }
export type TrainingPlan = Maybe<Schemas['TrainingPlan'], 'method'>
export type Training = Maybe<Schemas['Training'], 'method' | 'planId'>
export type Interest = Maybe<Schemas['DeclaredInterest'], 'institution'>
export type Declaration = Omit<Schemas['ImpartialityDeclaration'], 'interests'> & { interests: Interest[] }
export type Competence = Maybe<
  Omit<Schemas['PersonsCompetence'], 'certificates' | 'plans' | 'trainings' | 'supervisions' | 'appointments' | 'declarations'>,
  'nameEn'
> & {
  certificates: Certificate[]
  plans: TrainingPlan[]
  trainings: Training[]
  supervisions: Supervision[]
  appointments: Appointment[]
  declarations: Declaration[]
}
export type Ending = Maybe<Schemas['EndingSoon'], 'warnedDays'>
export type ListEntry = Maybe<Schemas['ConductEntry'], 'personId' | 'institution' | 'to' | 'end'>
export type Declarer = Maybe<Omit<Schemas['Declarer'], 'declaration'> & { declaration: Declaration }, 'declaration'>
export type Organisation = ItemOf<'/api/organisation/organisations'>

const items = <T>(path: string) => get<{ items: T[] }>(path).then((answer) => answer.items)

export const matrix = () => get<Matrix>('/competence/matrix')
export const mine = () => get<Competence>('/competence/mine')
export const ofPerson = (id: string) => get<Competence>(`/competence/persons/${id}`)
export const expiring = () => items<Ending>('/competence/expiring')
export const training = (year: number) =>
  get<{ year: number; plans: TrainingPlan[]; trainings: Training[] }>('/competence/training', { year: String(year) })
export const appointments = () => items<Appointment>('/competence/appointments')
export const declarations = (year: number) =>
  get<{ year: number; items: Declarer[] }>('/competence/declarations', { year: String(year) })
export const declarationWording = () => get<Schemas['DeclarationWording']>('/competence/declaration-wording')
export const conductList = () => items<ListEntry>('/competence/list')
export const methods = () => items<{ standard: string }>('/catalogue/methods').then((all) => [...new Set(all.map((each) => each.standard))].sort())
export const organisations = () => items<Organisation>('/organisation/organisations')

export interface CertificateGiven {
  id: string
  personId: string
  number: string
  method: string
  matrix: string | null
  kind: WorkKind
  scope: string | null
  issuedOn: string
  expiresOn: string
  examinations: Examination[]
}
export const issue = (given: CertificateGiven, means: SigningMeans) => post<unknown>('/competence/certificates', { ...given, ...means })
export const renew = (old: string, given: CertificateGiven, means: SigningMeans) =>
  post<unknown>(`/competence/certificates/${old}/renewal`, { ...given, ...means })
export const suspend = (id: string, reason: string) => post<void>(`/competence/certificates/${id}/suspension`, { reason })
export const reinstate = (id: string, reason: string) => post<void>(`/competence/certificates/${id}/reinstatement`, { reason })
export const revoke = (id: string, given: { reason: string; falselyObtained: boolean; since: string | null }, means: SigningMeans) =>
  post<void>(`/competence/certificates/${id}/revocation`, { ...given, ...means })
export const confirmMethodChange = (id: string, given: { from: string; to: string; evidence: string }) =>
  post<void>(`/competence/certificates/${id}/method-change`, given)

export const planTraining = (given: { id: string; personId: string; method: string | null; topic: string; dueOn: string }) =>
  post<unknown>('/competence/training-plans', given)
export const recordTraining = (given: Record<string, unknown>) => post<unknown>('/competence/trainings', given)
export const supervise = (given: Record<string, unknown>) => post<unknown>('/competence/supervisions', given)
export const endSupervision = (id: string, reason: string) => post<void>(`/competence/supervisions/${id}/end`, { reason })

export const appoint = (given: Record<string, unknown>, means: SigningMeans) => post<unknown>('/competence/appointments', { ...given, ...means })
export const endAppointment = (id: string, reason: string, means: SigningMeans) =>
  post<void>(`/competence/appointments/${id}/end`, { reason, ...means })
export const declare = (given: { id: string; interests: Interest[] }, means: SigningMeans) =>
  post<unknown>('/competence/declarations', { ...given, ...means })
export const enterOnList = (given: Record<string, unknown>, means: SigningMeans) => post<unknown>('/competence/list', { ...given, ...means })
export const strikeFromList = (id: string, reason: string, means: SigningMeans) =>
  post<void>(`/competence/list/${id}/striking`, { reason, ...means })
