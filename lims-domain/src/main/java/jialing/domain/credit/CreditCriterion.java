package jialing.domain.credit;

import jialing.domain.shared.Text;

/** What is counted. The names are part of the record: a criterion may be added, never renamed. */
public enum CreditCriterion {
    LATE_ORDER(
            "任务逾期",
            "late order",
            "要求完成日之后才签发首份报告，或逾期仍未签发",
            "The first report was issued after the day it was due, or is still missing"),
    PT_UNSATISFACTORY(
            "能力验证不满意", "unsatisfactory in proficiency testing", "每项不满意的评分", "Each score that is an action signal"),
    PT_QUESTIONABLE(
            "能力验证有问题", "questionable in proficiency testing", "每项有问题的评分", "Each score that is a warning signal"),
    BLIND_UNSATISFACTORY(
            "盲样不满意",
            "unsatisfactory on a blind sample",
            "揭盲后判为不满意的每项盲样结果",
            "Each result of a blind sample judged unsatisfactory when its key was opened"),
    FINDING_MINOR(
            "检查发现一般不符合",
            "minor finding of an inspection",
            "双方签字的检查中的一般不符合项",
            "Each minor finding of a signed inspection"),
    FINDING_MAJOR(
            "检查发现较重不符合",
            "major finding of an inspection",
            "双方签字的检查中的较重不符合项",
            "Each major finding of a signed inspection"),
    FINDING_CRITICAL(
            "检查发现严重不符合",
            "critical finding of an inspection",
            "双方签字的检查中的严重不符合项",
            "Each critical finding of a signed inspection"),
    INSPECTION_HANDED_OVER(
            "检查后移送处理",
            "handed over after an inspection",
            "检查结论为移送处理",
            "An inspection concluded with handing the case over"),
    INSPECTION_REFUSED(
            "拒绝签署检查记录", "refused to sign an inspection", "被检查方拒绝签字", "The inspected refused to sign what was found"),
    CORRECTION_OVERDUE(
            "整改逾期",
            "overdue correction",
            "评定当日已过期限而未关闭的不符合工作",
            "Each nonconformity that is past its day and not closed when rated"),
    REPORT_AMENDED("报告签发后更正", "report replaced after issue", "每份被新版替代的报告", "Each report that another one replaced"),
    REPORT_WITHDRAWN("报告撤回", "report withdrawn", "每份撤回的报告", "Each report that was withdrawn"),
    DELIVERY_REPLACED(
            "交付数据签署后更正",
            "delivery replaced after signing",
            "每次以新交付替代已签署的交付",
            "Each signed delivery that another one replaced"),
    CERTIFICATE_FALSE(
            "以虚假手段取得上岗证",
            "competence certificate falsely obtained",
            "每张被认定为虚假取得的上岗证",
            "Each certificate found to be falsely obtained"),
    PERSON_BLACKLISTED(
            "聘用黑名单人员",
            "works with somebody on the black list",
            "评定当日在职且在黑名单上的人员",
            "Each person on the black list who works here on that day"),
    /** Alone decides: the grade is D. */
    BLACKLISTED(
            "机构列入黑名单",
            "institution on the black list",
            "评定当日在黑名单上，等级直接为 D",
            "On the black list on that day: the grade is D");

    private final Text label;
    private final Text counted;

    CreditCriterion(String zh, String en, String countedZh, String countedEn) {
        this.label = Text.of(zh, en);
        this.counted = Text.of(countedZh, countedEn);
    }

    public Text label() {
        return label;
    }

    /** What makes a case, in a sentence. */
    public Text counted() {
        return counted;
    }

    boolean vetoes() {
        return this == BLACKLISTED;
    }
}
