package jialing.domain.gate;

import java.util.Optional;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Text;

/** What somebody wants to do; it decides which rules have a say. */
public enum Activity {
    /** Work is given to somebody. */
    ASSIGN("分配", "assign", WorkKind.ANALYSIS),
    /** A sample is taken. */
    SAMPLE("采样", "sample", WorkKind.SAMPLING),
    /** A quantity is measured in the field. */
    MEASURE_IN_FIELD("现场监测", "measure in the field", WorkKind.FIELD_MEASUREMENT),
    /** A sample is dried, ground, sieved, digested, extracted, split. */
    PREPARE("制备", "prepare", WorkKind.ANALYSIS),
    /** A batch begins, or a reading is entered. */
    ANALYSE("分析", "analyse", WorkKind.ANALYSIS),
    /** An instrument is calibrated or checked. A blocked instrument must stay able to be put right: no rule on its state is asked here. */
    CALIBRATE("校准", "calibrate", null),
    /** 校核. */
    CHECK("校核", "check", null),
    /** 审核. */
    REVIEW("审核", "review", null),
    /** 签发. */
    SIGN("签发", "sign", null),
    /** A report with signed results leaves the house. */
    ISSUE("签发报告", "issue report", null);

    private final Text label;
    private final WorkKind work;

    Activity(String zh, String en, WorkKind work) {
        this.label = Text.of(zh, en);
        this.work = work;
    }

    public Text label() {
        return label;
    }

    /** The kind of work for which a competence certificate is needed, empty where a capacity is enough. */
    public Optional<WorkKind> work() {
        return Optional.ofNullable(work);
    }

    /** Whether numbers come into being by it, so that every element has to be fit. */
    public boolean producesNumbers() {
        return this == SAMPLE || this == MEASURE_IN_FIELD || this == PREPARE || this == ANALYSE || this == ASSIGN;
    }

    /** Whether somebody answers for numbers of others by it. */
    public boolean confirmsNumbers() {
        return this == CHECK || this == REVIEW || this == SIGN || this == ISSUE;
    }
}
