package jialing.workflows.samplebank;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.samplebank.ContainersRequested;
import jialing.domain.samplebank.DiscrepancyAnswered;
import jialing.domain.samplebank.DiscrepancyFound;
import jialing.domain.samplebank.DisposalEnded;
import jialing.domain.samplebank.DisposalProposed;
import jialing.domain.samplebank.RequestDecided;
import jialing.domain.samplebank.RequestOver;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** A request waits for its decision and then for its samples; a disposal for another person; a discrepancy for an answer. */
@ApplicationScoped
public class SampleBankCase {

    private static final String REQUEST_OVER = "RequestOver";

    @Inject
    Cases cases;

    void requested(@Observes @Priority(Hearing.CASE) ContainersRequested fact) {
        cases.open(CaseKind.SAMPLE_RETRIEVAL, fact.requestId(), fact.organisation(), fact.number());
    }

    void decided(@Observes @Priority(Hearing.CASE) RequestDecided fact) {
        var retrieval = cases.of(CaseKind.SAMPLE_RETRIEVAL, fact.requestId());
        if (fact.approved()) {
            retrieval.finish("Task_DecideRequest");
        } else {
            retrieval.mustHear(REQUEST_OVER);
        }
    }

    void over(@Observes @Priority(Hearing.CASE) RequestOver fact) {
        cases.of(CaseKind.SAMPLE_RETRIEVAL, fact.requestId()).mustHear(REQUEST_OVER);
    }

    void proposed(@Observes @Priority(Hearing.CASE) DisposalProposed fact) {
        cases.open(CaseKind.SAMPLE_DISPOSAL, fact.disposalId(), fact.organisation(), fact.number());
    }

    void ended(@Observes @Priority(Hearing.CASE) DisposalEnded fact) {
        cases.of(CaseKind.SAMPLE_DISPOSAL, fact.disposalId()).finish("Task_ConfirmDisposal");
    }

    void differs(@Observes @Priority(Hearing.CASE) DiscrepancyFound fact) {
        cases.open(CaseKind.BANK_DISCREPANCY, fact.discrepancyId(), fact.organisation(), fact.number());
    }

    void answered(@Observes @Priority(Hearing.CASE) DiscrepancyAnswered fact) {
        cases.of(CaseKind.BANK_DISCREPANCY, fact.discrepancyId()).finish("Task_AnswerDiscrepancy");
    }
}
