package jialing.domain.assessment;

import java.util.Optional;

/**
 * What is said of one determinand.
 *
 * @param requirement what it was held against; null when the standard has nothing for it here
 * @param grade what it reaches by itself; null where there are no grades, or none can be said
 * @param counts whether it decides the sample's grade
 */
public record Judgement(
        Determinand determinand, Requirement requirement, Conformity conformity, Grade grade, boolean counts) {

    /** Held against one requirement that decides by itself. */
    static Judgement of(Determinand determinand, Requirement requirement) {
        return new Judgement(determinand, requirement, requirement.judge(determinand), null, true);
    }

    static Judgement withoutLimit(Determinand determinand, String zh, String en) {
        return new Judgement(determinand, null, Conformity.cannotBeJudged(zh, en), null, false);
    }

    public Optional<Requirement> heldAgainst() {
        return Optional.ofNullable(requirement);
    }

    /** Whether a measured number stands before a limit that is a number: only there uncertainty takes part. */
    boolean comparesNumbers() {
        return requirement != null
                && determinand.amount().isPresent()
                && (requirement.operator().needsLow() || requirement.operator().needsHigh());
    }
}
