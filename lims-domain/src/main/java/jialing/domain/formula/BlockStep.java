package jialing.domain.formula;

/** A step of a block program: the same operation over a block of draws. Outside its domain it gives NaN or infinity, as IEEE 754 says. */
enum BlockStep {
    PLUS {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = a[i] + b[i];
            }
        }
    },
    MINUS {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = a[i] - b[i];
            }
        }
    },
    TIMES {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = a[i] * b[i];
            }
        }
    },
    OVER {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = a[i] / b[i];
            }
        }
    },
    MIN {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = Math.min(a[i], b[i]);
            }
        }
    },
    MAX {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = Math.max(a[i], b[i]);
            }
        }
    },
    SQRT {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = Math.sqrt(a[i]);
            }
        }
    },
    EXP {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = Math.exp(a[i]);
            }
        }
    },
    LN {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = Math.log(a[i]);
            }
        }
    },
    LG {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = Math.log10(a[i]);
            }
        }
    },
    ABS {
        @Override
        void run(double[] a, double[] b, double[] to, int count) {
            for (int i = 0; i < count; i++) {
                to[i] = Math.abs(a[i]);
            }
        }
    };

    /** @param b ignored by steps of one argument */
    abstract void run(double[] a, double[] b, double[] to, int count);

    static BlockStep of(Operator operator) {
        return valueOf(operator.name());
    }
}
