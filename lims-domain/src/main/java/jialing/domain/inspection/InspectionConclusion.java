package jialing.domain.inspection;

/** What an inspection ends with. */
public enum InspectionConclusion {
    /** 未发现问题. */
    NOTHING_FOUND,
    /** 责令整改. */
    TO_BE_PUT_RIGHT,
    /** 移送处理: falsification or another breach of law is suspected. */
    HANDED_OVER
}
