package jialing.domain.gate;

import java.util.List;

/**
 * A container and what is to be determined from it.
 *
 * @param lateDecision why it is worked on although its holding time is over; null when nobody decided that
 */
public record ContainerUse(String code, List<String> analytes, String lateDecision) {}
