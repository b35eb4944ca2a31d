package jialing.domain.complaints;

/** What is brought forward. */
public enum ComplaintKind {
    /** Somebody is not content with a service or a report (投诉). */
    COMPLAINT,
    /** Somebody tells of false data, pressure or another breach (举报). */
    MISCONDUCT
}
