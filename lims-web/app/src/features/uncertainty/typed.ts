import { typedNumber } from '@/shared/format/number'
import type { Basis, DistributionKind, EvaluationInput, Quantity, Routine, TopDownKind } from './api'

/** An input quantity as it is typed: all text. */
export interface TypedInput {
  name: string
  unit: string
  kind: DistributionKind
  estimate: string
  halfWidth: string
  coverageFactor: string
  degreesOfFreedom: string
  observations: string
  source: string
}

/** An evaluation as it is typed. */
export interface TypedEvaluation {
  basis: Basis
  formula: string
  unit: string
  relative: boolean
  student: boolean
  draws: boolean
  seed: string
  inputs: TypedInput[]
  /** Two symbols and r, a line each. */
  correlations: string
  controlSpread: string
  controlCoversAll: boolean
  relativeRoutine: boolean
  duplicates: string
  biasKind: TopDownKind
  trials: string
}

export const emptyInput = (): TypedInput => ({ name: '', unit: '1', kind: 'NORMAL', estimate: '', halfWidth: '', coverageFactor: '', degreesOfFreedom: '', observations: '', source: '' })

/** Ammonia nitrogen read off a curve: an example to begin with. */
export const example = (): TypedEvaluation => ({
  basis: 'PROPAGATION',
  formula: 'ρ = m / V × rep',
  unit: 'mg/L',
  relative: false,
  student: false,
  draws: true,
  seed: '1',
  inputs: [
    { ...emptyInput(), name: 'm', unit: 'μg', estimate: '50.0', halfWidth: '0.90' },
    { ...emptyInput(), name: 'V', unit: 'mL', kind: 'TRIANGULAR', estimate: '50.0', halfWidth: '0.05' },
    { ...emptyInput(), name: 'rep', estimate: '1', halfWidth: '0.012' },
  ],
  correlations: '',
  controlSpread: '',
  controlCoversAll: true,
  relativeRoutine: true,
  duplicates: '',
  biasKind: 'PROFICIENCY_TESTS',
  trials: '',
})

const numberOrNone = (text: string) => typedNumber(text) || null
const numbers = (text: string) => typedNumber(text).split(/[\s,，;；]+/).filter(Boolean)
const linesOf = (text: string) => text.split('\n').map(numbers).filter((line) => line.length > 0)

function quantity(typed: TypedInput): Quantity {
  const observed = typed.kind === 'OBSERVATIONS'
  return {
    name: typed.name.trim(),
    unit: typed.unit.trim() || '1',
    kind: typed.kind,
    estimate: observed ? null : numberOrNone(typed.estimate),
    halfWidth: observed ? null : numberOrNone(typed.halfWidth),
    coverageFactor: typed.kind === 'NORMAL' ? numberOrNone(typed.coverageFactor) : null,
    degreesOfFreedom: observed ? null : numberOrNone(typed.degreesOfFreedom),
    observations: observed ? numbers(typed.observations) : [],
    source: typed.source.trim() || null,
  }
}

const correlations = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().split(/[\s,，]+/))
    .filter((line) => line.length > 1)
    .map(([first, second, r]) => ({ first: first!, second: second!, r: r ? typedNumber(r) : null }))

function routine(typed: TypedEvaluation): Routine {
  return {
    relative: typed.relativeRoutine,
    unit: typed.unit.trim(),
    controlSpread: numberOrNone(typed.controlSpread),
    controlCoversAll: typed.controlCoversAll,
    duplicates: linesOf(typed.duplicates).map(([first, second]) => ({ first: first!, second: second ?? null })),
    kind: typed.biasKind,
    trials: linesOf(typed.trials).map(([bias, reference], index) => ({ name: String(index + 1), bias: bias!, referenceUncertainty: reference ?? null, spread: null, measurements: null })),
  } as Routine
}

/** What the server is asked. */
export function asked(typed: TypedEvaluation): EvaluationInput {
  const topDown = typed.basis === 'TOP_DOWN'
  return {
    basis: typed.basis,
    model: topDown ? null : { formula: typed.formula, unit: typed.unit.trim(), inputs: typed.inputs.map(quantity), correlations: correlations(typed.correlations) },
    coverage: { factor: typed.student ? null : '2', probability: '0.95' },
    relative: typed.relative,
    draws: !topDown && (typed.draws || typed.basis === 'MONTE_CARLO') ? 1_000_000 : null,
    seed: Number(typed.seed) | 0 || 1,
    routine: topDown ? routine(typed) : null,
  } as EvaluationInput
}

/** What was signed, as a draft for the next version. */
export function typedAgain({ basis, model, routine: data, coverage, relative, draws, seed }: EvaluationInput): TypedEvaluation {
  const text = (number: string | null | undefined) => number ?? ''
  return {
    ...example(),
    basis,
    relative,
    student: coverage.factor === null || coverage.factor === undefined,
    draws: draws !== null && draws !== undefined,
    seed: String(seed),
    ...(model && {
      formula: model.formula,
      unit: model.unit,
      correlations: (model.correlations ?? []).map(({ first, second, r }) => `${first} ${second} ${r}`).join('\n'),
      inputs: model.inputs.map((input) => ({
        name: input.name,
        unit: input.unit,
        kind: input.kind,
        estimate: input.kind === 'OBSERVATIONS' ? '' : text(input.estimate),
        halfWidth: text(input.halfWidth),
        coverageFactor: text(input.coverageFactor),
        degreesOfFreedom: text(input.degreesOfFreedom),
        observations: (input.observations ?? []).join(' '),
        source: text(input.source),
      })),
    }),
    ...(data && {
      unit: text(data.unit) || 'mg/L',
      relativeRoutine: data.relative,
      controlSpread: text(data.controlSpread),
      controlCoversAll: data.controlCoversAll,
      duplicates: (data.duplicates ?? []).map(({ first, second }) => `${first} ${second}`).join('\n'),
      biasKind: data.kind,
      trials: data.trials.map((each) => `${each.bias} ${each.referenceUncertainty}`).join('\n'),
    }),
  }
}
