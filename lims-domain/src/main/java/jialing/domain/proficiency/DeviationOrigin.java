package jialing.domain.proficiency;

/** Where the standard deviation for proficiency assessment, σ_pt, comes from (ISO 13528:2022 clause 8). */
public enum DeviationOrigin {
    /** Fitness for purpose: a method, a standard, a regulation says it (8.2), or experience (8.3). */
    PRESCRIBED,
    /** The general model of Horwitz, as modified by Thompson (8.4). */
    HORWITZ,
    /** s* of the participants' results (8.6). */
    ROBUST
}
