package jialing.domain.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a formula. It tells its unit, its value, its step of the block program and how it is written; nothing else can be asked of
 * it.
 */
sealed interface Node {

    Span span();

    /** @throws jialing.domain.shared.Refusal when the units do not go together */
    MeasureUnit unit(UnitCheck check);

    /** In base units. */
    BigDecimal value(DecimalRun run);

    /** The register that holds it. */
    int compile(BlockCompiler compiler);

    /** @param strength of the sign around it: a weaker one inside needs brackets */
    String written(int strength);

    /** @param unit of the value as written */
    record Literal(BigDecimal value, MeasureUnit unit, Span span) implements Node {

        @Override
        public MeasureUnit unit(UnitCheck check) {
            return unit;
        }

        @Override
        public BigDecimal value(DecimalRun run) {
            return unit.inBase(value, DecimalRun.DIGITS);
        }

        @Override
        public int compile(BlockCompiler compiler) {
            return compiler.constant(unit.inBase(value, DecimalRun.DIGITS).doubleValue());
        }

        @Override
        public String written(int strength) {
            return unit.equals(MeasureUnit.ONE) ? value.toString() : value + " [" + unit + "]";
        }
    }

    /** @param slot among the declared variables and the lines before */
    record Reading(String name, int slot, Span span) implements Node {

        @Override
        public MeasureUnit unit(UnitCheck check) {
            return check.unitOf(slot);
        }

        @Override
        public BigDecimal value(DecimalRun run) {
            return run.slot(slot);
        }

        @Override
        public int compile(BlockCompiler compiler) {
            return compiler.slot(slot);
        }

        @Override
        public String written(int strength) {
            return name;
        }
    }

    record Negative(Node inner, Span span) implements Node {

        /** Between products and powers: -x^2 is -(x^2). */
        private static final int STRENGTH = 3;

        @Override
        public MeasureUnit unit(UnitCheck check) {
            return inner.unit(check);
        }

        @Override
        public BigDecimal value(DecimalRun run) {
            return inner.value(run).negate();
        }

        @Override
        public int compile(BlockCompiler compiler) {
            return compiler.step(BlockStep.MINUS, compiler.constant(0), inner.compile(compiler));
        }

        @Override
        public String written(int strength) {
            String words = "-" + inner.written(STRENGTH);
            return strength > STRENGTH ? "(" + words + ")" : words;
        }
    }

    record Binary(Operator operator, Node left, Node right) implements Node {

        @Override
        public Span span() {
            return left.span().to(right.span());
        }

        @Override
        public MeasureUnit unit(UnitCheck check) {
            MeasureUnit first = left.unit(check);
            MeasureUnit second = right.unit(check);
            return switch (operator) {
                case PLUS, MINUS -> check.same(first, second, right);
                case TIMES -> first.times(second);
                case OVER -> first.over(second);
            };
        }

        @Override
        public BigDecimal value(DecimalRun run) {
            BigDecimal first = left.value(run);
            BigDecimal second = right.value(run);
            return switch (operator) {
                case PLUS -> run.within(first.add(second, DecimalRun.DIGITS), this);
                case MINUS -> run.within(first.subtract(second, DecimalRun.DIGITS), this);
                case TIMES -> run.within(first.multiply(second, DecimalRun.DIGITS), this);
                case OVER -> run.quotient(first, second, this);
            };
        }

        @Override
        public int compile(BlockCompiler compiler) {
            int first = left.compile(compiler);
            return compiler.step(BlockStep.of(operator), first, right.compile(compiler));
        }

        @Override
        public String written(int strength) {
            // the right side of - and / needs brackets around its equals
            String words = left.written(operator.strength()) + " " + operator.sign() + " "
                    + right.written(operator.strength() + 1);
            return strength > operator.strength() ? "(" + words + ")" : words;
        }
    }

    record Raised(Node base, int exponent, Span span) implements Node {

        private static final int STRENGTH = 4;

        @Override
        public MeasureUnit unit(UnitCheck check) {
            return base.unit(check).power(exponent);
        }

        @Override
        public BigDecimal value(DecimalRun run) {
            return run.power(base.value(run), exponent, this);
        }

        @Override
        public int compile(BlockCompiler compiler) {
            return compiler.power(base.compile(compiler), exponent);
        }

        @Override
        public String written(int strength) {
            return base.written(STRENGTH) + "^" + (exponent < 0 ? "(" + exponent + ")" : String.valueOf(exponent));
        }
    }

    record Call(FormulaFunction function, List<Node> arguments, Span span) implements Node {

        @Override
        public MeasureUnit unit(UnitCheck check) {
            return check.ofCall(this);
        }

        @Override
        public BigDecimal value(DecimalRun run) {
            return run.call(
                    this, arguments.stream().map(each -> each.value(run)).toList());
        }

        @Override
        public int compile(BlockCompiler compiler) {
            return compiler.call(
                    function,
                    arguments.stream().map(each -> each.compile(compiler)).toList());
        }

        @Override
        public String written(int strength) {
            return arguments.stream()
                    .map(each -> each.written(0))
                    .collect(Collectors.joining(", ", function.word() + "(", ")"));
        }
    }

    record Choice(ComparisonSign relation, Node left, Node right, Node then, Node otherwise, Span span)
            implements Node {

        @Override
        public MeasureUnit unit(UnitCheck check) {
            check.same(left.unit(check), right.unit(check), right);
            return check.same(then.unit(check), otherwise.unit(check), otherwise);
        }

        @Override
        public BigDecimal value(DecimalRun run) {
            boolean holds = relation.holds(left.value(run).compareTo(right.value(run)));
            return holds ? then.value(run) : otherwise.value(run);
        }

        @Override
        public int compile(BlockCompiler compiler) {
            int first = left.compile(compiler);
            int second = right.compile(compiler);
            return compiler.choice(relation, first, second, then.compile(compiler), otherwise.compile(compiler));
        }

        @Override
        public String written(int strength) {
            return "if(" + left.written(0) + " " + relation.sign() + " " + right.written(0) + ", " + then.written(0)
                    + ", " + otherwise.written(0) + ")";
        }
    }
}
