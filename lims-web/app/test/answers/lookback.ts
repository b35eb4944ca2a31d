import type { Answers } from './kinds'

const text = (zh: string, en: string) => ({ zh, en })

const lookBack = (number: string, kind: string, key: string, why: ReturnType<typeof text>, closed = false) => ({
  id: number, organisation: 'CQ-WZ', number, element: { kind, key }, why, since: '2026-03-01T01:00:00Z', until: '2026-03-12T02:10:00Z', causeType: 'Instrument',
  causeId: 'i1', openedAt: '2026-03-12T02:10:00Z', closedBy: closed ? '赵签' : null, closedAt: closed ? '2026-03-14T06:00:00Z' : null,
})
const failed = lookBack('ZS-CQ-WZ-2026-0003', 'INSTRUMENT', 'WZ-UV-01', text('期间核查不合格：En = 1.4', 'Interim check failed: En = 1.4'))

const touched = (n: number, batch: string, state: string, value: string | null, decision: string | null = null, followed = false) => ({
  batchId: batch, batch, round: 1, positionId: `p${n}`, container: `CQWZ2600004${n}E-01R`, sampleId: `s${n}`, sampleCode: `CQWZ2600004${n}E`, workOrderId: 'w1', analyte: 'NH3N',
  method: 'HJ 535-2009', analyst: 'm1', analystName: '李晓梅', resultId: value && `r${n}`, value, unit: 'mg/L', state, usedAt: '2026-03-05T01:30:00Z', decision,
  reason: decision && '复测比对，偏差在方法允许范围内', decidedBy: decision && '赵签', decidedAt: decision && '2026-03-13T01:00:00Z', followed,
})
const results = [
  touched(1, 'FX-CQ-WZ-2026-00012', 'REPORTED', '0.412', 'NO_EFFECT', true),
  touched(2, 'FX-CQ-WZ-2026-00012', 'REPORTED', '0.385'),
  touched(3, 'FX-CQ-WZ-2026-00012', 'REPORTED', '0.025L'),
  touched(4, 'FX-CQ-WZ-2026-00019', 'SIGNED', '1.07', 'AMEND'),
  touched(5, 'FX-CQ-WZ-2026-00021', 'UNSIGNED', '0.598'),
  touched(6, 'FX-CQ-WZ-2026-00021', 'UNSIGNED', null),
]
const extent = { batches: 3, unsigned: 2, signed: 1, reported: 3, decided: 2 }

const rule = (name: string, standard: string, zh: string, en: string, exceptional = false) => ({ name, standard, sentence: text(zh, en), exceptional })

/** Look-backs and the gate. */
export const lookback: Answers = {
  'GET /look-backs': {
    items: [
      failed,
      lookBack('ZS-CQ-WZ-2026-0002', 'MATERIAL', '018f-77', text('GSB 04-1754 批号 23091 召回：均匀性不合格', 'GSB 04-1754 lot 23091 recalled: not homogeneous'), true),
    ],
    next: null,
  },
  'GET /look-backs/([^/]+)': { lookBack: failed, elementKind: text('仪器', 'instrument'), elements: [failed.element], extent, undecided: 4 },
  'GET /look-backs/reach': { extent, items: results.map((each) => ({ ...each, decision: null })), next: null },
  'GET /look-backs/([^/]+)/results': { items: results, next: null },
  'GET /gate/rules': {
    items: [
      rule('CertifiedForTheWork', 'ISO/IEC 17025:2017 6.2.5', '{0} 在 {3} 没有方法 {1}（{2}）的有效上岗证', '{0} has no competence certificate for {1} ({2}) valid on {3}'),
      rule('InterimCheckNotOverdue', 'ISO/IEC 17025:2017 6.4.10', '仪器 {0} 的期间核查已逾期', 'The interim check of instrument {0} is overdue', true),
      rule('MaterialUnexpired', 'ISO/IEC 17025:2017 6.6', '{0} 已过有效期 {1}', '{0} expired on {1}'),
    ],
  },
  'GET /gate/exceptions': {
    items: [
      {
        id: 'x1', organisation: 'CQ-WZ', rule: 'InterimCheckNotOverdue', element: { kind: 'INSTRUMENT', key: 'WZ-BL-02' }, activity: 'ANALYSE', reason: '核查砝码送检，三日内返回',
        from: '2026-03-10T01:00:00Z', until: '2026-03-13T10:00:00Z', grantedBy: 'm3', grantedByName: '赵签', actHash: 'h',
      },
    ],
  },
  'POST /gate/questions': {
    admitted: false,
    against: [
      {
        rule: 'InterimCheckNotOverdue', standard: 'ISO/IEC 17025:2017 6.4.10', text: text('仪器 WZ-UV-01 的期间核查已逾期', 'The interim check of instrument WZ-UV-01 is overdue'),
        field: 'instrument', element: { kind: 'INSTRUMENT', key: 'WZ-UV-01' }, exceptional: true,
      },
    ],
    excepted: [],
  },
}
