package jialing.domain.credit;

/** 信用等级; the thresholds stand in the rules. */
public enum CreditGrade {
    A,
    B,
    C,
    D
}
