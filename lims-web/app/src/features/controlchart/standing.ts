import type { Meaning } from '@/shared/state/meanings'
import type { ControlRule } from './api'

export type Standing = 'inControl' | 'warning' | 'lost'

/** Rules that only warn; every other one rejects. */
const WARNING: ControlRule[] = ['WESTGARD_1_2S', 'NELSON_4', 'NELSON_7']

export const standingOf = (alarms: ControlRule[]): Standing =>
  alarms.length === 0 ? 'inControl' : alarms.every((rule) => WARNING.includes(rule)) ? 'warning' : 'lost'

export const MEANING_OF_STANDING: Record<Standing, Meaning> = { inControl: 'accepted', warning: 'question', lost: 'held' }
