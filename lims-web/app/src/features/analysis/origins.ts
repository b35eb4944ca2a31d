import { minute } from '@/shared/format/dates'
import type { Origin } from '@/shared/number/ReportedNumber.vue'
import type { SheetRow } from './sheet'

type Translate = (key: string) => string
type Exists = (key: string) => boolean

/** Raw reading → curve → formula → rounding: where a result comes from. */
export function originsOf(row: SheetRow, t: Translate, te: Exists): Origin[] {
  const { result, reading, analyte } = row
  if (!result) return []
  const nameOf = (input: string) => (te(`analysis.input.${input}`) ? t(`analysis.input.${input}`) : input)
  return [
    {
      label: t('shared.number.inputs'),
      value: reading && Object.entries(reading.inputs).map(([name, value]) => `${nameOf(name)} ${value}`).join(' · '),
    },
    { label: t('analysis.startedAt'), value: reading?.startedAt && minute(reading.startedAt) },
    { label: t('shared.number.dilution'), value: reading && reading.dilution !== '1' ? reading.dilution : null },
    { label: t('shared.number.formula'), value: `${result.formula} / ${result.formulaVersion}`, code: true },
    { label: t('shared.number.unrounded'), value: result.unrounded && `${result.unrounded} ${result.unit}` },
    { label: t('shared.number.rounding'), value: result.roundingRule },
    { label: t('shared.number.detectionLimit'), value: result.detectionLimit && `${result.detectionLimit} ${analyte.unit}` },
    { label: t('shared.number.interval'), value: result.interval && `${result.interval} ${analyte.unit}` },
    { label: t('shared.number.decisionThreshold'), value: result.decisionThreshold && `${result.decisionThreshold} ${analyte.unit}` },
    { label: t('analysis.reason'), value: result.reason },
    ...result.flags.map((flag) => ({ label: t('analysis.flagLabel'), value: flagInWords(flag, t, te) })),
  ]
}

/** What the flag says, why and by which standard, and what to do next. */
export const flagInWords = (flag: string, t: Translate, te: Exists): string =>
  ['flag', 'flagWhy', 'flagNext']
    .map((part) => `analysis.${part}.${flag}`)
    .filter(te)
    .map((key) => t(key))
    .join(' · ') || flag
