package jialing.domain.proficiency;

/** Where an assigned value comes from (ISO 13528:2022 clause 7). */
public enum ValueOrigin {
    /** What was weighed in (7.3). */
    FORMULATION,
    /** A certified reference material (7.4). */
    CERTIFIED_REFERENCE_MATERIAL,
    /** Consensus of expert laboratories (7.6). */
    EXPERT_LABORATORIES,
    /** Consensus of the participants (7.7). */
    PARTICIPANTS
}
