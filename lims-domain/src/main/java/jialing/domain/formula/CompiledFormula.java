package jialing.domain.formula;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A formula as steps over blocks of binary fractions, for what is random by nature: Monte Carlo draws. Variables are given in their
 * declared units and in the order of declaration, answers come in the formula's unit. It may be shared between threads; a {@link Run} may
 * not.
 */
public final class CompiledFormula {

    /** One operation over a block. */
    interface Step {
        void run(double[][] registers, int count);
    }

    record Constant(int register, BigDecimal value) {}

    private final int variables;
    private final int registers;
    private final int answer;
    private final List<Constant> constants;
    private final List<Step> steps;

    CompiledFormula(int variables, int registers, int answer, List<Constant> constants, List<Step> steps) {
        this.variables = variables;
        this.registers = registers;
        this.answer = answer;
        this.constants = constants;
        this.steps = steps;
    }

    /** @param size the most draws of a block */
    public Run run(int size) {
        return new Run(size);
    }

    /** One answer. */
    public double at(double... values) {
        Run run = run(1);
        for (int i = 0; i < variables; i++) {
            run.variable(i)[0] = values[i];
        }
        return run.evaluate(1)[0];
    }

    /** The registers of one thread. */
    public final class Run {

        private final double[][] blocks;

        private Run(int size) {
            blocks = new double[registers][size];
            constants.forEach(
                    each -> Arrays.fill(blocks[each.register()], each.value().doubleValue()));
        }

        /** To be filled by the caller; evaluating leaves it as it is. */
        public double[] variable(int index) {
            return blocks[index];
        }

        /** @return the answers, valid until the next evaluation */
        public double[] evaluate(int count) {
            for (Step step : steps) {
                step.run(blocks, count);
            }
            return blocks[answer];
        }
    }
}
