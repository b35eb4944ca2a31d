package jialing.reports.custody;

import java.time.Instant;

/**
 * One container on the form. What is known only after the receiving check is empty before it.
 *
 * @param condition what the check found: 完好, 标签模糊, 有顶空
 * @param decision accepted, accepted with a remark, or refused, in the language of the paper
 */
public record CustodyLine(
        String sampleCode,
        String containerCode,
        String site,
        Instant sampledAt,
        String itemGroup,
        String container,
        String preservative,
        String temperature,
        String condition,
        String decision,
        String remark) {}
