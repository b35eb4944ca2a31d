package jialing.domain.proficiency;

/** On which scale a result is held against the assigned value (ISO 13528:2022 clause 9). */
public enum ScoreKind {
    /** By σ_pt (9.4). */
    Z,
    /** By σ_pt and u(x_pt) (9.5). */
    Z_PRIME,
    /** By the standard uncertainties of both (9.6). */
    ZETA,
    /** By the expanded uncertainties of both (9.7). */
    EN
}
