import type { Answers } from './kinds'

const analyte = (code: string, nameZh: string, nameEn: string, unit: string, group: string, fieldMeasured = false) => ({
  code, nameZh, nameEn, unit, group, matrix: 'water', fieldMeasured,
})

export const analytes = [
  analyte('WTEMP', '水温', 'Water temperature', '℃', 'physical', true),
  analyte('PH', 'pH值', 'pH', '无量纲', 'physical', true),
  analyte('DO', '溶解氧', 'Dissolved oxygen', 'mg/L', 'physical', true),
  analyte('COND', '电导率', 'Electrical conductivity', 'μS/cm', 'physical', true),
  analyte('TURB', '浊度', 'Turbidity', 'NTU', 'physical', true),
  analyte('CODMN', '高锰酸盐指数', 'Permanganate index', 'mg/L', 'organic'),
  analyte('COD', '化学需氧量', 'Chemical oxygen demand', 'mg/L', 'organic'),
  analyte('BOD5', '五日生化需氧量', 'Biochemical oxygen demand, five days', 'mg/L', 'organic'),
  analyte('NH3N', '氨氮', 'Ammonia nitrogen', 'mg/L', 'nutrient'),
  analyte('TP', '总磷', 'Total phosphorus', 'mg/L', 'nutrient'),
  analyte('TN', '总氮', 'Total nitrogen', 'mg/L', 'nutrient'),
  analyte('CU', '铜', 'Copper', 'mg/L', 'metal'),
  analyte('ZN', '锌', 'Zinc', 'mg/L', 'metal'),
  analyte('HG', '汞', 'Mercury', 'mg/L', 'metal'),
  analyte('CR6', '铬（六价）', 'Chromium (VI)', 'mg/L', 'metal'),
  analyte('FCOLI', '粪大肠菌群', 'Faecal coliforms', '个/L', 'biological'),
]

export const catalogue: Answers = { 'GET /catalogue/analytes': { items: analytes } }
