import type { Schemas } from '@/shared/api/types'
import type { Meaning } from '@/shared/state/meanings'

export type CourseState = Schemas['CourseState']

export const COURSE_STATES: CourseState[] = [
  'AWAITS_CORRECTION', 'AWAITS_EVALUATION', 'AWAITS_ACTION', 'ACTIONS_OPEN', 'AWAITS_EFFECT_CHECK', 'AWAITS_CLOSING', 'CLOSED',
]

/** What waits for somebody asks; what is late or stopped is held. */
export const meaningOfCourse = (line: { state: CourseState; overdue?: boolean }): Meaning => {
  if (line.state === 'CLOSED') return 'accepted'
  return line.overdue ? 'held' : line.state === 'ACTIONS_OPEN' ? 'active' : 'question'
}
