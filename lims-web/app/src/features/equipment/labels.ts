import { day } from '@/shared/format/dates'
import { i18n, said } from '@/shared/i18n'
import type { Meaning } from '@/shared/state/meanings'
import type { Line, Link } from './api'

/** The three colours of the label, in the colours of the house. */
export const COLOUR: Record<Line['colour'], Meaning> = { GREEN: 'accepted', YELLOW: 'question', RED: 'held' }

/** What the label says and why: a red one in use is out of date. */
export const labelOf = (line: Pick<Line, 'colour' | 'colourLabel' | 'state' | 'stateLabel'>) =>
  line.colour === 'RED' && (line.state === 'IN_USE' || line.state === 'LIMITED')
    ? `${said(line.colourLabel)} · ${i18n.global.t('equipment.noCertificate')}`
    : line.colour === 'RED' ? said(line.stateLabel) : `${said(line.colourLabel)} · ${said(line.stateLabel)}`

export const STANDING: Record<Link['standing'], Meaning> = {
  HOLDS: 'accepted',
  END: 'accepted',
  EXPIRED: 'held',
  NO_CERTIFICATE: 'held',
  OPEN: 'question',
}

export const STATES: Line['state'][] = ['IN_USE', 'LIMITED', 'STOPPED', 'UNDER_REPAIR']

const DAY = 24 * 3600 * 1000

/** How near a due day is: overdue, within the notice that the inbox gives, or far. */
export function nearness(due: string | null | undefined, notice: number, now: Date = new Date()): Meaning {
  if (!due) return 'plain'
  const today = day(now)
  if (due < today) return 'held'
  return due <= day(new Date(now.getTime() + notice * DAY)) ? 'question' : 'plain'
}

export const NOTICE = { certificate: 60, check: 7 }

/** What is due of an instrument until a day from now on. */
export const daysFromNow = (days: number) => day(new Date(Date.now() + days * DAY))
