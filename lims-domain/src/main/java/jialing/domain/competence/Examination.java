package jialing.domain.competence;

import java.math.BigDecimal;
import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * One part of the examination that a certificate rests on.
 *
 * @param score points or recovery as the examiner wrote it; null where there is only a verdict
 * @param remark e.g. the sample's number and its certified value; null for none
 */
public record Examination(
        ExaminationPart part, LocalDate heldOn, BigDecimal score, Boolean passed, String examiner, String remark) {

    private static final int LONGEST = 200;
    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(1000);

    /** 基本理论、基本技能操作、样品分析: 生态环境监测技术人员持证上岗考核. */
    public enum ExaminationPart {
        THEORY("基本理论", "theory"),
        PRACTICE("基本技能操作", "practice"),
        SAMPLE_TEST("样品分析", "sample test");

        private final Text label;

        ExaminationPart(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public Examination {
        if (part == null || heldOn == null || passed == null) {
            throw Refusal.invalid(
                    "ExaminationIsComplete",
                    "examinations",
                    "每项考核须写明内容、日期和结论",
                    "Each part of the examination has its day and its verdict");
        }
        if (score != null && (score.signum() < 0 || score.compareTo(HIGHEST_SCORE) > 0)) {
            throw Refusal.invalid(
                    "ScoreIsPossible", "examinations", "成绩须在 0 至 1000 之间", "A score lies between 0 and 1000");
        }
        examiner = Wording.given("examiner", examiner, LONGEST);
        remark = Wording.optional("remark", remark, LONGEST);
    }
}
