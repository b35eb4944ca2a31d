import { post } from '@/shared/api/client'
import type { AnswerTo, BodyOf } from '@/shared/api/types'

export type GateQuestion = Partial<BodyOf<'/api/gate/questions', 'post'>>
export type GateAnswer = AnswerTo<'/api/gate/questions', 'post'>

export const askGate = (question: GateQuestion) => post<GateAnswer>('/gate/questions', question)
