package jialing.reports.reporting;

/**
 * One kind of quality control for one analyte, over all batches of the report.
 *
 * @param check 全程序空白, 平行样相对偏差, 加标回收率, 有证标准物质
 * @param results the range found: 1.2%～3.8%
 * @param criterion what was required: ≤10%
 */
public record QualityLine(
        String check, String analyte, int count, String results, String criterion, boolean accepted) {}
