package jialing.domain.complaints;

/** What the register of institutions says about complaints: how many, never which, by whom or in which words. */
public record RegisteredComplaints(ComplaintKind kind, Outcome outcome, int cases) {

    /** How a case has ended, as far as it has. */
    public enum Outcome {
        OPEN,
        FOUNDED,
        UNFOUNDED,
        WITHDRAWN,
        DECLINED;

        static Outcome of(Complaint complaint) {
            return complaint
                    .finding()
                    .map(finding -> valueOf(finding.name()))
                    .orElse(complaint.has(ComplaintStep.Kind.REFUSAL) ? DECLINED : OPEN);
        }
    }
}
