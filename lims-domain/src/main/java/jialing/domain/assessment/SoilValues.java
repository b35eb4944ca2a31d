package jialing.domain.assessment;

import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.Limit;

/** The screening and the intervention value that apply to an analyte in one place; either may be missing. */
record SoilValues(Optional<Requirement> screening, Optional<Requirement> intervention) {

    /** @param limits of the analyte that apply in the place; of several screening values the strictest */
    static SoilValues among(List<Limit> limits) {
        return new SoilValues(strictest(limits, "screening"), strictest(limits, "intervention"));
    }

    private static Optional<Requirement> strictest(List<Limit> limits, String grade) {
        return limits.stream()
                .filter(limit -> grade.equals(limit.grade()))
                .map(Requirement::of)
                .min((one, other) -> one.high().compareTo(other.high()));
    }

    boolean areKnown() {
        return screening.isPresent() || intervention.isPresent();
    }

    /** Held against the screening value, or against the intervention value once that is exceeded. */
    Judgement judge(Determinand determinand) {
        Optional<Judgement> above = intervention
                .map(each -> graded(determinand, each, SoilRisk.HIGH))
                .filter(SoilValues::isExceeded);
        return above.or(() -> screening.map(each -> graded(determinand, each, SoilRisk.POSSIBLE)))
                .orElseGet(() -> Judgement.of(determinand, intervention.orElseThrow()));
    }

    private static Judgement graded(Determinand determinand, Requirement requirement, SoilRisk whenExceeded) {
        Conformity conformity = requirement.judge(determinand);
        SoilRisk grade = conformity
                .decided()
                .map(kept -> kept ? SoilRisk.LOW : whenExceeded)
                .orElse(null);
        return new Judgement(determinand, requirement, conformity, grade, true);
    }

    private static boolean isExceeded(Judgement judgement) {
        return judgement.conformity().isExceeded();
    }
}
