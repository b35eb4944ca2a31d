package jialing.domain.reporting.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.SentWork;
import jialing.domain.organisation.MethodScope;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.reporting.ReportContent.Subcontracted;
import jialing.domain.review.ReviewCourses;
import jialing.domain.review.ReviewStep;
import jialing.domain.shared.LabClock;

/** The other laboratories behind a report, each with its qualification and who signed there (RB/T 214-2017 4.5.5). */
@ApplicationScoped
class SubcontractedWork {

    @Inject
    MethodScope scope;

    @Inject
    AnalyticalBatches batches;

    @Inject
    ReviewCourses reviews;

    /** Null where nothing came back, so that other reports say nothing of it. */
    List<Subcontracted> of(OrderRecord record) {
        List<Subcontracted> all = record.sent().stream()
                .filter(sent -> !sent.results().isEmpty())
                .map(this::subcontracted)
                .toList();
        return all.isEmpty() ? null : all;
    }

    private Subcontracted subcontracted(SentWork sent) {
        String certificates = sent.results().stream()
                .flatMap(found -> covering(sent.laboratory(), found))
                .map(QualifiedMethod::certificateNumber)
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        return new Subcontracted(
                sent.order(),
                sent.laboratory(),
                sent.laboratoryName(),
                certificates.isEmpty() ? null : certificates,
                sent.consignment(),
                signatories(sent));
    }

    /** On the day on which it was analysed. */
    private Stream<QualifiedMethod> covering(String laboratory, SampleResult found) {
        return scope
                .of(
                        laboratory,
                        List.of(found.result().method()),
                        LabClock.dayOf(found.result().recordedAt()))
                .stream()
                .filter(line -> line.analyte().equals(found.result().analyte())
                        && line.matrix().equals(found.matrix()));
    }

    private List<String> signatories(SentWork sent) {
        return sent.results().stream()
                .map(found -> found.result().batch())
                .distinct()
                .map(batches::byId)
                .flatMap(batch -> reviews.steps(batch).stream())
                .filter(step -> step.kind() == ReviewStep.Kind.SIGN)
                .map(ReviewStep::personName)
                .distinct()
                .toList();
    }
}
