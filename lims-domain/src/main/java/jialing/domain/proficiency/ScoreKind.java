package jialing.domain.proficiency;

/** On which scale a result is held against the assigned value (ISO 13528:2022 clause 9). */
public enum ScoreKind {
    /** By σ_pt (9.4). */
    Z("z"),
    /** By σ_pt and u(x_pt) (9.5). */
    Z_PRIME("z′"),
    /** By the standard uncertainties of both (9.6). */
    ZETA("ζ"),
    /** By the expanded uncertainties of both (9.7). */
    EN("En");

    private final String symbol;

    ScoreKind(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }
}
