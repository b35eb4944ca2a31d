package jialing.domain.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Turns a formula into a list of steps between registers, each of which holds a block of draws. */
final class BlockCompiler {

    /** Registers below it are the variables as given. */
    private final int variables;

    private final List<CompiledFormula.Step> steps = new ArrayList<>();
    private final List<CompiledFormula.Constant> constants = new ArrayList<>();
    private final List<Integer> slots = new ArrayList<>();
    private int registers;

    private BlockCompiler(int variables) {
        this.variables = variables;
        this.registers = variables;
    }

    static CompiledFormula compile(List<DeclaredVariable> declared, List<FormulaLine> statements, MeasureUnit answer) {
        var compiler = new BlockCompiler(declared.size());
        for (int i = 0; i < declared.size(); i++) {
            compiler.slots.add(
                    compiler.scaled(BlockStep.TIMES, i, declared.get(i).unit()));
        }
        for (FormulaLine each : statements) {
            compiler.slots.add(each.node().compile(compiler));
        }
        int last = compiler.scaled(BlockStep.OVER, compiler.slots.get(compiler.slots.size() - 1), answer);
        return new CompiledFormula(
                compiler.variables,
                compiler.registers,
                last,
                List.copyOf(compiler.constants),
                List.copyOf(compiler.steps));
    }

    private int scaled(BlockStep by, int register, MeasureUnit unit) {
        double factor = unit.inBase(BigDecimal.ONE, DecimalRun.DIGITS).doubleValue();
        return factor == 1 ? register : step(by, register, constant(factor));
    }

    int slot(int slot) {
        return slots.get(slot);
    }

    int constant(double value) {
        int register = registers++;
        constants.add(new CompiledFormula.Constant(register, BigDecimal.valueOf(value)));
        return register;
    }

    int step(BlockStep step, int a, int b) {
        int register = registers++;
        steps.add((blocks, count) -> step.run(blocks[a], blocks[b], blocks[register], count));
        return register;
    }

    /** By repeated multiplication, which is exact where it can be. */
    int power(int base, int exponent) {
        if (exponent == 0) {
            return constant(1);
        }
        int product = base;
        for (int i = 1; i < Math.abs(exponent); i++) {
            product = step(BlockStep.TIMES, product, base);
        }
        return exponent > 0 ? product : step(BlockStep.OVER, constant(1), product);
    }

    int call(FormulaFunction function, List<Integer> given) {
        return switch (function) {
            case MIN, MAX -> folded(BlockStep.valueOf(function.name()), given);
            case MEAN -> step(BlockStep.OVER, folded(BlockStep.PLUS, given), constant(given.size()));
            default -> step(BlockStep.valueOf(function.name()), given.get(0), given.get(0));
        };
    }

    private int folded(BlockStep step, List<Integer> given) {
        return given.stream().reduce((a, b) -> step(step, a, b)).orElseThrow();
    }

    /** Both ways are calculated and one is taken: what the other divides by zero is dropped. */
    int choice(ComparisonSign relation, int left, int right, int then, int otherwise) {
        int register = registers++;
        steps.add((blocks, count) -> {
            double[] to = blocks[register];
            for (int i = 0; i < count; i++) {
                boolean holds = relation.holds(Double.compare(blocks[left][i], blocks[right][i]));
                to[i] = holds ? blocks[then][i] : blocks[otherwise][i];
            }
        });
        return register;
    }
}
