import { post } from '@/shared/api/client'
import type { AnswerTo, BodyOf } from '@/shared/api/types'

type Asked = BodyOf<'/api/gate/questions', 'post'>
type ContainerUse = Asked['containers'][number]
export type GateQuestion = Partial<Omit<Asked, 'containers'>> & { containers?: Array<Omit<ContainerUse, 'lateDecision'> & { lateDecision: string | null }> }
export type GateAnswer = AnswerTo<'/api/gate/questions', 'post'>

export const askGate = (question: GateQuestion) => post<GateAnswer>('/gate/questions', question)
