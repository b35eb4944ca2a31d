package jialing.domain.formula;

/** A word of a formula. */
record Token(Kind kind, String text, Span span) {

    enum Kind {
        NUMBER,
        NAME,
        /** In square brackets behind a number. */
        UNIT,
        /** x², x⁻¹ */
        SUPERSCRIPT,
        SIGN,
        END_OF_STATEMENT,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
