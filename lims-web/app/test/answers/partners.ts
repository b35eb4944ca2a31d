import type { Answers } from './kinds'

const column = (title: string, zh: string, en: string, meaning: string, example: string, required = true) => ({
  title, label: { zh, en }, meaning: { zh: meaning, en: meaning }, required, example,
})
const signed = {
  id: 'p1', organisation: 'CQ-WZ', number: 'JF-CQ-WZ-2026-0003', fileName: '十一月地表水.xlsx', digest: '9f2c4c0f6a1f0e0d8b7a6c5d4e3f2a1b9f2c4c0f6a1f0e0d8b7a6c5d4e3f2a1b', rows: 412, samples: 28,
  state: 'SIGNED', uploader: '沈佳', uploadedAt: '2026-11-12T01:31:00Z', replaces: null, reason: null, replacedBy: null, signatory: '袁洁', signedAt: '2026-11-12T03:02:11Z',
}
const waiting = { ...signed, id: 'p2', number: 'JF-CQ-WZ-2026-0004', fileName: '十一月地表水（更正）.xlsx', state: 'UPLOADED', replaces: 'p1', reason: '两个样品的氨氮结果录反', signatory: null, signedAt: null }
const replaced = { ...signed, id: 'p0', organisation: 'CQ-P001', number: 'JF-CQ-P001-2026-0002', fileName: 'oktober_surface_water_results_final_version_2.csv', state: 'REPLACED', replacedBy: 'p1' }
const result = {
  row: 2, sampleCode: 'P1-2611-001', site: '沱口', matrix: 'water', sampledAt: '2026-11-02T01:30:00Z', samplers: ['马跃', '白帆'], receivedAt: '2026-11-02T07:00:00Z', analyte: 'NH3N',
  method: 'HJ 535-2009', result: '0.125', unit: 'mg/L', detectionLimit: '0.025', uncertainty: '0.012', analysedAt: '2026-11-03T02:00:00Z', analyst: '沈佳', instrument: 'P1-UV-01', batch: 'PC-261103-01', report: null, remark: null,
}
const results = [result, { ...result, row: 3, sampleCode: 'P1-2611-002', result: '0.025L', uncertainty: null }, { ...result, row: 4, sampleCode: 'P1-2611-003', site: '晒网坝大桥下游 500 m', result: '1.08', uncertainty: '0.09' }]
const problem = (row: number, name: string, value: string | null, rule: string, zh: string, en: string) => ({ row, column: name, value, rule, why: { zh, en } })

/** Deliveries of a partner, and what the checker says of a file. */
export const partners: Answers = {
  'GET /partners/format': {
    columns: [
      column('sample_code', '样品编号', 'Sample code', '本机构的样品编号；本系统发放的编号照抄', 'P1-2601-001'),
      column('site', '监测点位', 'Site', '点位名称或编号', '沱口'),
      column('matrix', '基质', 'Matrix', '目录中的基质代码', 'water'),
      column('sampled_at', '采样时间', 'Sampled at', '年-月-日 时:分，北京时间', '2026-11-02 09:30'),
      column('analyte', '分析项目', 'Analyte', '目录中的项目代码', 'NH3N'),
      column('method', '分析方法', 'Method', '方法标准号，含年号', 'HJ 535-2009'),
      column('result', '结果', 'Result', '按报出的位数写；低于检出限写作 0.025L 或 <0.025；定性写检出、未检出', '0.125'),
      column('unit', '单位', 'Unit', '与项目同量纲', 'mg/L'),
      column('detection_limit', '检出限', 'Detection limit', '结果低于检出限时必填，单位同结果', '0.025', false),
    ],
    largestFile: 11534336,
  },
  'GET /partners/deliveries': { items: [waiting, signed, replaced] },
  'GET /partners/deliveries/p1': { delivery: signed, results },
  'GET /partners/deliveries/p2': { delivery: waiting, results: [] },
  'POST /partners/check': {
    rows: 412, samples: 28, problems: 4, clean: false, digest: signed.digest,
    told: [
      problem(3, 'unit', 'mg/kg', 'UnitsMeasureTheSame', '氨氮以 mg/L 报出，mg/kg 与之不同量纲', 'Ammonia nitrogen is told in mg/L, which mg/kg does not convert to'),
      problem(17, 'result', '=0.1+0.025', 'CellIsNoFormula', '单元格是公式，只接收值', 'The cell is a formula; only values are taken'),
      problem(40, 'method', 'HJ 700-2014', 'MethodQualified', 'CQ-P001 在 2026-11-03 未取得以 HJ 700-2014 测定铜的资质', 'CQ-P001 was not qualified for HJ 700-2014 on 2026-11-03'),
      problem(88, 'site', null, 'CellIsFilled', '必填', 'This cell must be filled'),
    ],
  },
}
