package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.catalogue.MethodAnalyte;
import jialing.domain.catalogue.MethodCalculation;
import jialing.domain.catalogue.Methods;
import jialing.domain.catalogue.Unit;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.rules.DetectionLimitWithinStandard;
import jialing.domain.methods.rules.VerificationIsComplete;
import jialing.domain.shared.Refusal;

/** What a method standard asks of its verification, and what stands against a file. */
@ApplicationScoped
class VerificationDemands {

    @Inject
    Methods methods;

    /** Of all trials that count, of the file as a whole, and of its limit against that of the standard. */
    List<Refusal> objections(MethodVerification file) {
        var found = new ArrayList<Refusal>();
        file.counting().forEach(entry -> found.addAll(entry.trial(file.digits()).objections()));
        new VerificationIsComplete()
                .objection(new VerificationIsComplete.Asked(missing(file)))
                .ifPresent(found::add);
        limits(file).flatMap(new DetectionLimitWithinStandard()::objection).ifPresent(found::add);
        return found;
    }

    /** The limit that the standard states, in the unit of the file. */
    Optional<BigDecimal> stated(MethodVerification file) {
        return methods.find(file.method(), file.analyte(), file.matrix())
                .flatMap(line -> line.detectionLimitIn(Unit.of(file.unit())));
    }

    private Optional<DetectionLimitWithinStandard.Limits> limits(MethodVerification file) {
        return Optional.ofNullable(file.limit(TrialFigure.DETECTION_LIMIT))
                .map(own -> new DetectionLimitWithinStandard.Limits(file.method(), own, stated(file), file.unit()));
    }

    private List<TrialKind> missing(MethodVerification file) {
        Set<TrialKind> tried = file.counting().stream().map(TrialEntry::kind).collect(Collectors.toUnmodifiableSet());
        var missing = new ArrayList<TrialKind>();
        if (statesLimit(file)) {
            missing.add(TrialKind.DETECTION_LIMIT);
        }
        missing.add(TrialKind.PRECISION);
        if (!tried.contains(TrialKind.RECOVERY)) {
            missing.add(TrialKind.TRUENESS);
        }
        if (readsOffCurve(file)) {
            missing.add(TrialKind.LINEARITY);
        }
        missing.removeAll(tried);
        return missing;
    }

    private boolean statesLimit(MethodVerification file) {
        return methods.find(file.method(), file.analyte(), file.matrix())
                .flatMap(MethodAnalyte::detectionLimit)
                .isPresent();
    }

    private boolean readsOffCurve(MethodVerification file) {
        return methods.calculation(file.method(), file.analyte())
                .flatMap(MethodCalculation::correlationAtLeast)
                .isPresent();
    }
}
