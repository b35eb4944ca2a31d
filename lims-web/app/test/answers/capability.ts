import type { Answers } from './kinds'

const text = (zh: string, en: string) => ({ zh, en })
const line = (organisation: string, nameZh: string, analyte: string, method: string, able: boolean, more: object = {}) => ({
  organisation, nameZh, nameEn: nameZh, certificate: '242221340002', scopeUntil: '2030-05-31', method, analyte, matrix: 'water', limit: '0.025', limitUnit: 'mg/L', verification: null,
  certified: 3, persons: [], fit: 2, instruments: [], able, until: able ? '2027-01-26' : null, reasons: [], ...more,
})
const nobody = { rule: 'SomebodyIsCertified', standard: 'ISO/IEC 17025:2017 6.2.5', text: text('在 2026-11-27 无人持有方法 HJ 537-2009 的有效上岗证', 'On 2026-11-27 nobody holds a valid competence certificate for HJ 537-2009') }
const unknown = { rule: 'SomeInstrumentIsFit', standard: 'ISO/IEC 17025:2017 6.4.6', text: text('记录里没有用方法 HJ 537-2009 做过分析或验证的仪器，无法判断', 'No instrument is on record for HJ 537-2009: nothing was measured or verified by it, so this cannot be told') }
const ended = { rule: 'SomeInstrumentIsFit', standard: 'ISO/IEC 17025:2017 6.4.6', text: text('方法 HJ 535-2009 用过的 2 台仪器在 2026-11-27 没有一台在用且在检定/校准有效期内', 'Of the 2 instruments used for HJ 535-2009 none is in use and in calibration on 2026-11-27') }

/** What laboratories are able to do. */
export const capability: Answers = {
  'GET /capability': {
    on: '2026-11-27', complete: true,
    items: [
      line('CQ-WZ', '重庆市万州生态环境监测分中心', 'NH3N', 'HJ 535-2009', true, { persons: ['李晓梅', '赵签', '陈校'], instruments: ['WZ-UV-01', 'WZ-UV-02'], limit: '0.018', verification: 'FFYZ-WZ-2026-003' }),
      line('CQ-500101', '重庆市万州区生态环境监测站', 'NH3N', 'HJ 535-2009', true, { certified: 1, fit: 1, until: '2026-12-05' }),
      line('CQ-WZ', '重庆市万州生态环境监测分中心', 'NH3N', 'HJ 537-2009', false, { certified: 0, fit: 0, limit: '0.05', reasons: [nobody, unknown] }),
      line('CQ-500154', '重庆市开州区生态环境监测站', 'NH3N', 'HJ 535-2009', false, { certified: 2, fit: 0, reasons: [ended] }),
    ],
  },
}
