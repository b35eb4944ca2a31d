package jialing.domain.proficiency;

import java.time.Instant;

/** That a laboratory has its items, and how they came. */
public record ItemReceipt(String laboratory, boolean intact, String remark, String receiver, Instant receivedAt) {}
