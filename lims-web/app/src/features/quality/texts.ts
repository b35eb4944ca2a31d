import { defineTexts } from '@/shared/i18n/defineTexts'

export default defineTexts(
  {
    judgement: '质控判定',
    notJudged: '提交时自动判定。',
    outcome: { ACCEPTED: '质控合格', FAILED: '不合格', UNDECIDED: '无法判定', PASSED: '合格' },
    rule: {
      BlankBelowDetectionLimit: '空白低于检出限',
      CurveCorrelation: '校准曲线的相关系数达到要求',
      DuplicateWithinRelativeDeviation: '平行样相对偏差在允许范围内',
      ReferenceMaterialWithinUncertainty: '标准样品在不确定度范围内',
      SpikeRecoveryWithinWindow: '加标回收率在允许范围内',
    },
    found: '测得',
    criterion: '要求',
    standard: '依据',
    judgedAt: '判定时间',
  },
  {
    judgement: 'Quality control',
    notJudged: 'Judged when the batch is submitted.',
    outcome: { ACCEPTED: 'accepted', FAILED: 'failed', UNDECIDED: 'cannot decide', PASSED: 'passed' },
    rule: {
      BlankBelowDetectionLimit: 'Blank below the detection limit',
      CurveCorrelation: 'Calibration correlates as required',
      DuplicateWithinRelativeDeviation: 'Duplicates agree within the permitted deviation',
      ReferenceMaterialWithinUncertainty: 'Reference material within its uncertainty',
      SpikeRecoveryWithinWindow: 'Spike recovered within the window',
    },
    found: 'Found',
    criterion: 'Criterion',
    standard: 'Standard',
    judgedAt: 'Judged',
  },
)
