import { refusal, type Answers } from './kinds'

const site = (code: string, nameZh: string, waterBody: string, regionZh: string, functionClass: string, lon: number, lat: number, coordQuality = 'approx') => ({
  code, nameZh, nameEn: null, element: 'surface_water', waterBody, regionZh, functionClass, lon, lat, coordQuality,
})

export const sites = [
  site('SW001', '朱沱', '长江', '永川区', 'II', 105.8583, 29.0186),
  site('SW002', '松溉', '长江', '永川区', 'II', 105.89, 29.06),
  site('SW003', '白沙', '长江', '江津区', 'II', 106.13, 29.07),
  site('SW004', '兰家沱', '长江', '江津区', 'II', 106.2532, 29.2834, 'district_seat'),
  site('SW005', '寸滩', '长江', '江北区', 'III', 106.6, 29.6167),
  site('SW006', '清溪场', '长江', '涪陵区', 'II', 107.45, 29.8),
  site('SW007', '晒网坝', '长江', '万州区', 'II', 108.39, 30.77),
  site('SW008', '苎溪河口', '苎溪河', '万州区', 'III', 108.37, 30.81),
  site('SW009', '培石', '长江', '巫山县', 'II', 110.02, 31.02),
  site('SW010', '北温泉', '嘉陵江', '北碚区', 'II', 106.4, 29.86),
  site('SW011', '大溪沟', '嘉陵江', '渝中区', 'III', 106.55, 29.57),
  site('SW012', '万木', '乌江', '酉阳土家族苗族自治县', 'II', 108.4, 28.8),
]

export const plan = {
  samples: 14,
  containers: [
    { group: '理化', container: 'G 500 mL', preservative: null, storage: '1~5 ℃ 避光冷藏', volumeMl: 500, holdingTimeHours: 48, analytes: ['CODMN'] },
    { group: '营养盐', container: 'G / P', preservative: 'H₂SO₄，pH≤2', storage: '1~5 ℃', volumeMl: 1000, holdingTimeHours: 24, analytes: ['NH3N', 'TP', 'COD'] },
    { group: 'BOD', container: '溶解氧瓶', preservative: null, storage: '1~5 ℃ 暗处，充满', volumeMl: 250, holdingTimeHours: 12, analytes: ['BOD5'] },
    { group: '金属', container: 'P', preservative: 'HNO₃，1 L 水样加 10 mL', storage: null, volumeMl: 250, holdingTimeHours: 336, analytes: ['CU', 'ZN'] },
  ],
  fieldQc: [
    { kind: 'FIELD_BLANK', count: 1, reason: '每批每组至少一个', standard: 'HJ 91.2-2022' },
    { kind: 'DUPLICATE', count: 2, reason: '不少于样品数的 10 %', standard: 'HJ 91.2-2022' },
  ],
  fieldReadings: ['WTEMP', 'PH', 'DO', 'COND', 'TURB'],
}

const line = (id: string, number: string, title: string, state: string, n: number) => ({
  id, number, title, element: 'surface_water', state, sites: n, analytes: 9, plannedOn: '2026-03-05', dueOn: '2026-03-15', decisionRule: 'SIMPLE_ACCEPTANCE',
})
const lines = [
  line('w1', 'RW-WZ-2026-0031', '2026 年 3 月长江干流地表水例行监测', 'PROPOSED', 12),
  line('w2', 'RW-WZ-2026-0030', '苎溪河汛前加密监测', 'APPROVED', 3),
  line('w3', 'RW-WZ-2026-0029', '2026 年 2 月长江干流地表水例行监测', 'COMPLETED', 12),
  line('w4', 'RW-WZ-2026-0028', '大宁河水华应急监测', 'RETURNED', 6),
]

const order = {
  id: 'w1', number: 'RW-WZ-2026-0031', title: '2026 年 3 月长江干流地表水例行监测', element: 'surface_water', state: 'PROPOSED',
  organisation: 'CQ-WZ', sites, analytes: ['CODMN', 'COD', 'BOD5', 'NH3N', 'TP', 'CU', 'ZN'], plannedOn: '2026-03-05', dueOn: '2026-03-15', decisionRule: 'SIMPLE_ACCEPTANCE',
  plan, plannedBy: '周远航', samples: 14,
}

const box = (id: string, type: string, name: string, x: number) => ({ id, type, name, x })
const nodes = [box('s', 'startEvent', '', 160), box('a', 'userTask', '批准任务单', 240), box('b', 'userTask', '采样', 400), box('c', 'userTask', '接收样品', 560), box('d', 'userTask', '分析与审核', 720), box('e', 'endEvent', '', 890)]
const small = (type: string) => type.endsWith('Event')
const bpmnXml = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="t">
<process id="WorkOrderProcess">${nodes.map((n) => `<${n.type} id="${n.id}" name="${n.name}"/>`).join('')}${nodes.slice(1).map((n, i) => `<sequenceFlow id="f${i}" sourceRef="${nodes[i]!.id}" targetRef="${n.id}"/>`).join('')}</process>
<bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane id="P" bpmnElement="WorkOrderProcess">${nodes
  .map((n) => `<bpmndi:BPMNShape id="${n.id}_di" bpmnElement="${n.id}"><dc:Bounds x="${n.x}" y="${small(n.type) ? 102 : 80}" width="${small(n.type) ? 36 : 110}" height="${small(n.type) ? 36 : 80}"/></bpmndi:BPMNShape>`)
  .join('')}${nodes
  .slice(1)
  .map((n, i) => `<bpmndi:BPMNEdge id="f${i}_di" bpmnElement="f${i}"><di:waypoint x="${nodes[i]!.x + (small(nodes[i]!.type) ? 36 : 110)}" y="120"/><di:waypoint x="${n.x}" y="120"/></bpmndi:BPMNEdge>`)
  .join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`

export const planning: Answers = {
  'GET /planning/sites': { items: sites },
  'POST /planning/plans': plan,
  'GET /planning/work-orders': { items: lines, next: 'more' },
  'GET /planning/work-orders/w\\d': order,
  'POST /planning/work-orders': refusal(422, {
    title: '输入有误', status: 422, rule: 'DueAfterPlanned', detail: '完成期限不能早于计划采样日', field: 'dueOn', nextStep: '改迟完成期限',
  }),
  'GET /inbox/cases/WorkOrder/.*': { processKey: 'WorkOrderProcess', version: 1, bpmnXml, active: ['b'], finished: ['s', 'a'] },
  'GET /ledger/acts': {
    items: [
      act('PLAN', '编制任务单', 'plan', '周远航', 'PLANNER', '2026-03-03T01:20:00Z', null),
      act('APPROVE', '批准', 'approve', '王审', 'QUALITY_OFFICER', '2026-03-03T06:41:00Z', 'PLANNER/2026-1'),
    ],
  },
}

function act(verb: string, zh: string, en: string, name: string, capacity: string, recordedAt: string, statement: string | null) {
  return {
    id: verb, verb, label: { zh, en }, subjectVersion: 1, organisation: 'CQ-WZ', actors: [{ personId: name, name, organisation: 'CQ-WZ', capacity }],
    deviceTime: null, recordedAt, position: null, content: '{}', contentHash: '9f2c4a7be01d5533a8c1f04be6d1279b0c8a4e12fd37c5a90e5b6f7788990011', statement, previousHash: null, hash: 'h',
  }
}
