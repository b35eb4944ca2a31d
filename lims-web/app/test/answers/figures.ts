import type { Answers } from './kinds'

const text = (zh: string, en: string) => ({ zh, en })
const WORDS: Record<string, [string, string]> = { surface_water: ['地表水', 'surface water'], ROUTINE: ['常规样', 'routine'], FIELD_BLANK: ['全程序空白', 'field blank'] }
const called = (key: string) => text(...(WORDS[key] ?? [key, key]))
const row = (organisation: string | null, keys: string[], ...numbers: (number | string | null)[]) => ({ organisation, keys: keys.map(called), numbers })
const tables = [
  {
    figure: 'SAMPLES', title: text('样品', 'Samples'), definition: text('已采集的样品，按要素和类型；以采样时间为准。', 'Samples collected, by element and kind; the time of collection decides.'),
    keys: [text('要素', 'element'), text('类型', 'kind')], columns: [text('样品数', 'samples')],
    rows: [row(null, ['surface_water', 'ROUTINE'], 8420), row(null, ['surface_water', 'FIELD_BLANK'], 611), row('CQ-WZ', ['surface_water', 'ROUTINE'], 5204), row('CQ-WZ', ['surface_water', 'FIELD_BLANK'], 402), row('CQ-500154', ['surface_water', 'ROUTINE'], 3216), row('CQ-500154', ['surface_water', 'FIELD_BLANK'], 209)],
  },
  {
    figure: 'RESULTS', title: text('检测结果', 'Results'),
    definition: text('样品位置上的结果（不含质控样），按基质和方法；第一版计为结果，以后的版本计为更正；以记录时间为准。', 'Results of samples (without those of quality control), by matrix and method; the first version counts as a result, later ones as corrections; the time of record decides.'),
    keys: [text('基质', 'matrix'), text('方法', 'method')], columns: [text('结果数', 'results'), text('低于检出限', 'below detection limit'), text('更正', 'corrections'), text('更正率 %', 'corrected %')],
    rows: [row(null, ['water', 'HJ 535-2009'], 7933, 214, 6, '0.08'), row(null, ['water', 'HJ 700-2014'], 61240, 30118, 41, '0.07'), row(null, ['water', 'GB 11893-89'], 7801, 90, 3, '0.04')],
  },
  {
    figure: 'RECEIPTS', title: text('样品接收', 'Receipt of samples'), definition: text('接收时检查的样品，按要素；拒收率为拒收占检查的比例。', 'Samples examined at receipt, by element; late are those whose holding time had passed.'),
    keys: [text('要素', 'element')], columns: [text('检查', 'examined'), text('拒收', 'rejected'), text('附注接收', 'with a remark'), text('超期', 'late'), text('拒收率 %', 'rejected %')],
    rows: [row(null, ['surface_water'], 9031, 18, 44, 7, '0.20'), row('CQ-WZ', ['surface_water'], 5606, 11, 30, 2, '0.20'), row('CQ-500154', ['surface_water'], 3425, 7, 14, 5, '0.20')],
  },
  { figure: 'DELIVERIES', title: text('交付', 'Deliveries'), definition: text('合作机构上传的交付文件；以上传时间为准。', 'Files handed in by partners; the time of upload decides.'), keys: [], columns: [text('上传', 'uploaded'), text('已签署', 'signed')], rows: [] },
]
const kept = {
  organisation: 'CQ-WZ', year: 2025, digest: '5f2b7a0c9d1e4f3a8b6c7d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a', sha256: 'c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3', keeper: '余亮', keptAt: '2026-01-06T02:00:00Z',
  differences: [{ figure: 'RESULTS', title: text('检测结果', 'Results'), organisation: null, keys: ['water', 'HJ 535-2009'].map(called), columns: [text('结果数', 'results'), text('低于检出限', 'below detection limit'), text('更正', 'corrections')], kept: [7933, 214, 6], now: [7933, 214, 7] }],
}

export const figures: Answers = {
  'GET /figures/[\\w-]+': { items: tables },
  'GET /figures/organisations': {
    items: [
      { code: 'CQ-WZ', nameZh: '重庆市万州生态环境监测分中心', nameEn: 'Wanzhou Sub-centre' },
      { code: 'CQ-500154', nameZh: '重庆市开州区生态环境监测站', nameEn: 'Kaizhou District Monitoring Station' },
    ],
  },
  'GET /figures/[\\w-]+/kept': kept,
}
