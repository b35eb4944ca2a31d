package jialing.domain.credit;

/** 信用等级; the thresholds stand in the rules. The names are part of the record: a grade may be added, never renamed. */
public enum CreditGrade {
    A,
    B,
    C,
    D,
    /** 未评定: nothing on record to rate by. */
    NOT_RATED
}
