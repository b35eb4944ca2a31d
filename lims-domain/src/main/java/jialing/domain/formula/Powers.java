package jialing.domain.formula;

import java.util.List;
import java.util.stream.IntStream;

/** A dimension: how often each base unit is held. */
record Powers(List<Integer> exponents) {

    private static final int BASES = 7;

    static final Powers NONE = of(new int[BASES]);

    static Powers of(int... exponents) {
        return new Powers(IntStream.of(exponents).boxed().toList());
    }

    Powers plus(Powers other, int times) {
        return new Powers(IntStream.range(0, BASES)
                .mapToObj(i -> exponents.get(i) + times * other.exponents.get(i))
                .toList());
    }

    boolean isNumber() {
        return equals(NONE);
    }
}
