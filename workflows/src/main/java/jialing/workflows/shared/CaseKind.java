package jialing.workflows.shared;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of case: each diagram drives one kind of thing, named as acts name it. */
public enum CaseKind {
    WORK_ORDER("WorkOrderProcess", "WorkOrder"),
    BATCH("BatchReviewProcess", "AnalyticalBatch"),
    REPORT("ReportSignOffProcess", "Report"),
    WITHDRAWAL("ReportWithdrawalProcess", "Withdrawal"),
    NONCONFORMITY("NonconformityProcess", "Nonconformity"),
    CORRECTIVE_ACTION("CorrectiveActionProcess", "CorrectiveAction"),
    DOCUMENT("DocumentApprovalProcess", "ControlledDocument"),
    DOCUMENT_REVIEW("DocumentReviewProcess", "ControlledDocument"),
    INSTRUMENT("InstrumentDueProcess", "Instrument"),
    STANDARD_REPLACEMENT("ReplacementProcess", "ReplacementNotice"),
    COMPETENCE_EXPIRY("CompetenceExpiryProcess", "ExpiryWarning"),
    CONTRACT_END("ContractEndProcess", "Contract"),
    EXCURSION("ExcursionProcess", "Excursion"),
    EXCURSION_CARE("ExcursionCareProcess", "Excursion"),
    MINIMUM_STOCK("MinimumStockProcess", "MaterialStock"),
    SAMPLE_RETRIEVAL("SampleRetrievalProcess", "BankRequest"),
    SAMPLE_DISPOSAL("SampleDisposalProcess", "Disposal"),
    BANK_DISCREPANCY("BankDiscrepancyProcess", "Discrepancy"),
    SCOPE("ScopeReviewProcess", "QualificationAnnex"),
    OWN_SCOPE("OwnScopeReviewProcess", "QualificationAnnex"),
    CERTIFICATE_END("CertificateEndProcess", "QualificationWarning");

    private final String process;
    private final String subjectType;

    CaseKind(String process, String subjectType) {
        this.process = process;
        this.subjectType = subjectType;
    }

    /** Id of the process, which is also the name of its file and its title. */
    public String process() {
        return process;
    }

    public String subjectType() {
        return subjectType;
    }

    public static Optional<CaseKind> of(String subjectType) {
        return Stream.of(values())
                .filter(kind -> kind.subjectType.equals(subjectType))
                .findFirst();
    }

    /** @param definition the engine's id of a version of the process, {@code key:version:id} */
    public static CaseKind ofDefinition(String definition) {
        return ofProcess(definition.substring(0, definition.indexOf(':')));
    }

    public static CaseKind ofProcess(String process) {
        return Stream.of(values())
                .filter(kind -> kind.process.equals(process))
                .findFirst()
                .orElseThrow();
    }
}
